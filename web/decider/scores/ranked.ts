/** What of an application its place follows from. */
export interface Scored {
  readonly standardNumber: string | null;
  /** Null where the reader is out of its review. */
  readonly scores: { readonly mean: number } | null;
}

/** Where a decider draws the line: after so many, or at a mean. */
export interface Line {
  readonly by: 'places' | 'mean';
  readonly value: number;
}

/** Which side of the line it comes out on; `tied`: the line runs through its mean. */
export type Side = 'above' | 'tied' | 'below' | 'unscored';

export interface Ranked<Row> {
  readonly row: Row;
  /** From 1; those of one mean share the first of their places. Null without scores. */
  readonly rank: number | null;
  readonly isShared: boolean;
  readonly side: Side;
}

/** The order of a round by the raw means, best first, and where the line runs. */
export interface Ranking<Row> {
  readonly rows: readonly Ranked<Row>[];
  /** How many places are left for those who are tied at the line. */
  readonly left: number;
}

/** Orders by the mean, and draws the line. Where it runs through one mean, nobody is above by chance. */
export function ranked<Row extends Scored>(rows: readonly Row[], line: Line | null): Ranking<Row> {
  const best = rows.filter(({ scores }) => scores !== null).toSorted(byMean);
  const means = best.map(meanOf);
  const sideOf = sidesBy(means, line);
  const scored = best.map((row): Ranked<Row> => {
    const first = means.indexOf(meanOf(row));
    const isShared = means.lastIndexOf(meanOf(row)) > first;
    return { row, rank: first + 1, isShared, side: sideOf(meanOf(row)) };
  });
  const above = scored.filter(({ side }) => side === 'above').length;
  const unscored = rows
    .filter(({ scores }) => scores === null)
    .map((row): Ranked<Row> => ({ row, rank: null, isShared: false, side: 'unscored' }));
  return {
    rows: [...scored, ...unscored],
    left: line?.by === 'places' ? Math.max(0, line.value - above) : 0,
  };
}

function sidesBy(means: readonly number[], line: Line | null): (mean: number) => Side {
  if (!line) return () => 'above';
  if (line.by === 'mean') return (mean) => (mean >= line.value ? 'above' : 'below');
  const last = means[line.value - 1];
  // no place at all, or one for each
  if (last === undefined) return () => (line.value < 1 ? 'below' : 'above');
  const isSplit = means[line.value] === last;
  return (mean) => {
    if (mean === last) return isSplit ? 'tied' : 'above';
    return mean > last ? 'above' : 'below';
  };
}

function meanOf({ scores }: Scored): number {
  return scores?.mean ?? 0;
}

function byMean(one: Scored, other: Scored): number {
  const number = ({ standardNumber }: Scored) => standardNumber ?? '';
  return (
    meanOf(other) - meanOf(one) ||
    number(one).localeCompare(number(other), 'zh-CN', { numeric: true })
  );
}
