import type * as z from 'zod';
import { canMeet, GOALS, type Goal } from '../../shared/calls/goals.ts';
import type { Instant } from '../../shared/domain/calendar.ts';
import type { Call } from '../../shared/domain/calls/call.ts';
import { OTHER } from '../../shared/domain/calls/open-choice.ts';
import { type Figures, SELECTED } from '../../shared/domain/publication/figures.ts';
import type { Overview } from '../../shared/contract/rows/shapes/public.ts';
import type { FigureStore } from '../../shared/store/register/figure-store.ts';

interface Counted {
  readonly asOf: Instant | null;
  readonly figures: Figures;
}

interface Reading extends FigureStore {
  readonly listCalls: () => Promise<readonly Call[]>;
}

/** The counts of every round of the programme, or of every sample round where the call is one. */
export async function countedOverYears(
  store: Reading,
  { isSample }: Pick<Call, 'isSample'>,
): Promise<readonly Counted[]> {
  const calls = (await store.listCalls()).filter((each) => each.isSample === isSample);
  return Promise.all(calls.map(({ id }) => store.readFigures(id)));
}

/** A round in figures, against what the programme set itself, for the round and over the years. */
export function overviewOf(
  call: Call,
  { asOf, figures }: Counted,
  overYears: readonly Counted[],
): z.infer<typeof Overview> {
  const total = Object.values(figures.byState).reduce((sum, count) => sum + count, 0);
  const goals = GOALS.map((goal) => ({
    ...goal,
    isApplicable: canMeet(goal, call),
    reached: reached(goal, [figures]),
    reachedOverYears: reached(
      goal,
      overYears.map((year) => year.figures),
    ),
  }));
  return { callId: call.id, asOf, total, ...figures, goals };
}

/** Projects add up; a field counts once, however many years it was named in. */
function reached({ id }: Goal, rounds: readonly Figures[]): number {
  if (id === 'projects')
    return rounds
      .flatMap(({ byState }) => SELECTED.map((state) => byState[state] ?? 0))
      .reduce((sum, count) => sum + count, 0);
  const fields = new Set(rounds.flatMap((round) => Object.keys(round.selectedByKeyField)));
  fields.delete(OTHER);
  return fields.size;
}

/** The same figures for everyone, of what is announced; what was only begun is not among them. */
export function publicOverviewOf(
  call: Call,
  counted: Counted,
  overYears: readonly Counted[],
): z.infer<typeof Overview> {
  const { draft: _draft, ...byState } = counted.figures.byState;
  const figures = { ...counted.figures, byState };
  return overviewOf(call, { ...counted, figures }, overYears.filter(isAnnounced));
}

/** Whether the first list is announced, as far as the counts know. */
export function isAnnounced({ figures: { byState } }: Counted): boolean {
  return (byState['announced'] ?? 0) + (byState['revoked'] ?? 0) > 0;
}
