import type { Text } from '../../../shared/domain/text.ts';
import { keyFieldName, provinceName } from '../../../shared/domain/publication/figure-names.ts';
import { ADDRESSES } from '../../app/addresses.ts';
import type { ListedCall } from '../../data/answers.ts';
import { Link } from '../../parts/frame/link.tsx';
import { type Column, DataTable } from '../../parts/lists/data-table.tsx';
import { Badge } from '../../parts/text/badge.tsx';
import { Chinese } from '../../parts/text/chinese.tsx';
import { QUEUE } from '../../queue/words.ts';
import { useReader } from '../../reader/context.ts';
import { addressOf } from '../../reader/place.ts';
import type { Reader } from '../../reader/reader.ts';
import type { Ranked, Ranking, Side } from './ranked.ts';
import { Normalised, type RoundNormalised, normalisedMean } from './normalised.tsx';
import { type ScoreLine, mayDecide } from './round.ts';
import { SCORES_WORDS as W } from './words.ts';

type Row = Ranked<ScoreLine>;

const SIDES: readonly Side[] = ['above', 'tied', 'below', 'unscored'];

interface ScoresTableProps {
  readonly call: ListedCall;
  readonly ranking: Ranking<ScoreLine>;
  /** Whether a line is drawn. */
  readonly isParted: boolean;
  readonly normalised: RoundNormalised;
  readonly selected: ReadonlySet<string>;
  readonly onSelected: (selected: ReadonlySet<string>) => void;
}

/** A round in the order of its scores, with the line through it. */
export function ScoresTable({
  call,
  ranking,
  isParted,
  normalised,
  ...selecting
}: ScoresTableProps) {
  const reader = useReader();
  const { rows } = ranking;
  const count = (side: Side) => rows.filter((row) => row.side === side).length;
  const says: Readonly<Record<Side, () => Text>> = {
    above: () => W.above(count('above')),
    tied: () => W.tied(count('tied')),
    below: () => W.below(count('below')),
    unscored: () => W.unscored(count('unscored')),
  };
  return (
    <DataTable<Row>
      caption={reader.say(W.caption(rows.length))}
      rows={rows}
      keyOf={({ row }) => row.id}
      nameOf={({ row }) => row.standardNumber ?? row.id}
      columns={columnsOf(call, normalised, reader)}
      mayNot={({ row }) => whyNot(row, reader)}
      {...selecting}
      {...(isParted && {
        parts: {
          of: ({ side }) => SIDES.indexOf(side),
          says: (part) => reader.say(says[SIDES[part] ?? 'above']()),
        },
      })}
    />
  );
}

function whyNot(line: ScoreLine, reader: Reader): string | null {
  if (mayDecide(line)) return null;
  const { state, heldBack } = line;
  return reader.say(state === 'proposed' && heldBack ? W.heldBack[heldBack] : W.decided);
}

type Cell = ReturnType<Column<Row>['cell']>;
type Scores = NonNullable<ScoreLine['scores']>;

function columnsOf(
  call: ListedCall,
  normalised: RoundNormalised,
  reader: Reader,
): readonly Column<Row>[] {
  const lineColumn = (
    id: 'number' | 'association' | 'field' | 'province' | 'proposal',
    order: (line: ScoreLine) => string,
    cell: (line: ScoreLine) => Cell = order,
  ): Column<Row> => ({
    id,
    name: reader.say(W[id]),
    order: ({ row }) => order(row),
    cell: ({ row }) => cell(row),
  });
  const number = (line: ScoreLine) => line.standardNumber ?? '';
  const fieldOf = ({ keyField }: ScoreLine) =>
    keyField === null ? '–' : reader.say(keyFieldName(keyField, call));
  const placeOf = ({ province }: ScoreLine) =>
    province === null ? '–' : reader.say(provinceName(province));
  const outcome = ({ state, proposal }: ScoreLine) => `${state} ${proposal}`;
  return [
    lineColumn('number', number, (line) => <Standard line={line} />),
    {
      id: 'rank',
      name: reader.say(W.rank),
      isFigure: true,
      order: ({ rank }) => rank ?? Number.MAX_SAFE_INTEGER,
      cell: ({ rank, isShared }) => {
        if (rank === null) return '–';
        return isShared ? reader.say(W.shared(rank)) : rank;
      },
    },
    lineColumn('association', nameOf, (line) => <Chinese>{nameOf(line)}</Chinese>),
    lineColumn('field', fieldOf),
    lineColumn('province', placeOf),
    ...figuresOf(reader),
    ...normalisedColumn(normalised, reader),
    lineColumn('proposal', outcome, (line) => <Outcome line={line} />),
    { id: 'notes', name: reader.say(W.notes), cell: ({ row }) => <Notes line={row} /> },
  ];
}

function figuresOf(reader: Reader): readonly Column<Row>[] {
  const figure = (
    id: 'mean' | 'spread' | 'reviews',
    order: (scores: Scores) => number,
    cell: (scores: Scores, line: ScoreLine) => Cell,
  ): Column<Row> => ({
    id,
    name: reader.say(W[id]),
    isFigure: true,
    // what has no figure lies below those that have one
    order: ({ row: { scores } }) => (scores ? order(scores) : -1),
    cell: ({ row }) => (row.scores ? cell(row.scores, row) : '–'),
  });
  return [
    figure(
      'mean',
      ({ mean }) => mean,
      ({ mean }, { scoresWithoutLate }) => <Mean mean={mean} without={scoresWithoutLate} />,
    ),
    figure(
      'spread',
      ({ deviation }) => deviation,
      (scores) => <Spread {...scores} />,
    ),
    figure(
      'reviews',
      ({ reviews }) => reviews,
      ({ reviews }) => reviews,
    ),
  ];
}

/** Only where there is one for anybody: an empty column says nothing that the notice above does not. */
function normalisedColumn(scores: RoundNormalised, reader: Reader): readonly Column<Row>[] {
  if ('refused' in scores) return [];
  return [
    {
      id: 'normalised',
      name: reader.say(W.normalised),
      isFigure: true,
      order: ({ row }) => normalisedMean(scores, row.id) ?? -1,
      cell: ({ row }) => <Normalised scores={scores} id={row.id} />,
    },
  ];
}

const nameOf = ({ association }: ScoreLine) => association.name;

function Standard({ line: { id, callId, standardNumber, titleZh } }: { line: ScoreLine }) {
  const reader = useReader();
  return (
    <>
      <Link to={addressOf(ADDRESSES.decision, { callId, applicationId: id })}>
        {standardNumber ?? reader.say(QUEUE.noNumber)}
      </Link>
      <br />
      <span class="light">
        <Chinese>{titleZh ?? ''}</Chinese>
      </span>
    </>
  );
}

/** The mean as it was opened, and beneath it without those who went since. */
function Mean({ mean, without }: { mean: number; without: ScoreLine['scoresWithoutLate'] }) {
  const reader = useReader();
  return (
    <span>
      <b>{reader.number(mean)}</b>
      {without && (
        <>
          <br />
          <small class="quiet">{reader.say(W.withoutLate(reader.number(without.mean)))}</small>
        </>
      )}
    </span>
  );
}

function Spread({ deviation, lowest, highest }: Scores) {
  const reader = useReader();
  return (
    <span>
      {reader.number(deviation)}
      <br />
      <small class="quiet">
        {reader.say(W.spreadHint(reader.number(lowest), reader.number(highest)))}
      </small>
    </span>
  );
}

/** What the panel proposes, and what became of it. */
function Outcome({ line: { proposal, state } }: { line: ScoreLine }) {
  const reader = useReader();
  const isDecided = state === 'selected' || state === 'not_selected';
  return (
    <span>
      {proposal ? reader.say(W.outcomes[proposal]) : '–'}
      <br />
      {isDecided ? (
        <Badge tone={state === 'selected' ? 'good' : 'quiet'}>{reader.say(W.states[state])}</Badge>
      ) : (
        <small class="quiet">{reader.say(W.states.proposed)}</small>
      )}
    </span>
  );
}

function Notes({ line }: { line: ScoreLine }) {
  const reader = useReader();
  const { state, heldBack, lateScores, outOfReview } = line;
  const isHeld = state === 'proposed' && heldBack !== null;
  const isAnyOut = outOfReview > lateScores;
  // an empty cell is left out where the table folds
  if (!isHeld && lateScores === 0 && !isAnyOut) return null;
  return (
    <span>
      {isHeld && <Badge tone="person">{reader.say(W.heldBack[heldBack])}</Badge>}{' '}
      {lateScores > 0 && <Badge tone="quiet">{reader.say(W.lateScores(lateScores))}</Badge>}{' '}
      {isAnyOut && <Badge tone="quiet">{reader.say(W.outOfReview(outOfReview))}</Badge>}
    </span>
  );
}
