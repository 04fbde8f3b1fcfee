import type { Instant } from '../../domain/calendar.ts';
import type { Figures } from '../../domain/publication/figures.ts';

export interface FigureStore {
  /** The counts of a call, and when they last changed; eventually consistent. */
  readFigures(callId: string): Promise<{ asOf: Instant | null; figures: Figures }>;
}
