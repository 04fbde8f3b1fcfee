import type { Instant } from '../../domain/calendar.ts';
import type { AssociationFigures, Figures } from '../../domain/publication/figures.ts';

export interface FigureStore {
  /** The counts of a call, and when they last changed; eventually consistent. */
  readFigures(callId: string): Promise<{ asOf: Instant | null; figures: Figures }>;
}

export interface AssociationFigureStore {
  /**
   * The counts of every association that filed in a call, by its code; eventually consistent. One
   * query, whose page holds some five thousand associations.
   */
  listAssociationFigures(callId: string): Promise<AssociationFigures[]>;
}
