import type * as z from 'zod';
import { GOALS, type Goal } from '../../shared/calls/goals.ts';
import type { Instant } from '../../shared/domain/calendar.ts';
import { type Figures, SELECTED } from '../../shared/domain/publication/figures.ts';
import type { Overview } from '../../shared/contract/rows/shapes.ts';

interface Counted {
  readonly asOf: Instant | null;
  readonly figures: Figures;
}

/** A round in figures, against what the programme set itself. */
export function overviewOf(callId: string, { asOf, figures }: Counted): z.infer<typeof Overview> {
  const total = Object.values(figures.byState).reduce((sum, count) => sum + count, 0);
  const goals = GOALS.map((goal) => ({ ...goal, reached: reached(goal, figures) }));
  return { callId, asOf, total, ...figures, goals };
}

function reached({ id }: Goal, { byState, selectedByKeyField }: Figures): number {
  if (id === 'projects') return SELECTED.reduce((sum, state) => sum + (byState[state] ?? 0), 0);
  return Object.keys(selectedByKeyField).filter((field) => field !== 'other').length;
}

/** The same figures for everyone: what somebody only began to write is not among them. */
export function publicOverviewOf(callId: string, counted: Counted): z.infer<typeof Overview> {
  const { draft: _draft, ...byState } = counted.figures.byState;
  return overviewOf(callId, { ...counted, figures: { ...counted.figures, byState } });
}

/** Whether the first list is announced, as far as the counts know. */
export function isAnnounced({ figures: { byState } }: Counted): boolean {
  return (byState['announced'] ?? 0) + (byState['revoked'] ?? 0) > 0;
}
