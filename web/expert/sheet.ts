import type { Panel } from '../dossier/review-view.ts';

/** A score sheet as it is typed. */
export interface TypedSheet {
  readonly scores: Readonly<Record<string, string>>;
  readonly comment: string;
}

export const EMPTY_SHEET: TypedSheet = { scores: {}, comment: '' };

type Criterion = Panel['scoreSheet']['criteria'][number];

/** The criteria whose points are missing, not whole, or out of bounds. */
export function wrongIn(
  criteria: readonly Criterion[],
  { scores }: Pick<TypedSheet, 'scores'>,
): Criterion[] {
  return criteria.filter(({ id, lowest, highest }) => {
    const typed = scores[id]?.trim() ?? '';
    const points = Number(typed);
    return !/^\d{1,4}$/.test(typed) || points < lowest || points > highest;
  });
}

/** The sheet as it is handed in. */
export function filled({ scores, comment }: TypedSheet) {
  const points = Object.entries(scores).map(([id, typed]) => [id, Number(typed)] as const);
  return { scores: Object.fromEntries(points), comment: comment.trim() };
}
