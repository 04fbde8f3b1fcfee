import { csvOf } from '../../../shared/client/csv.ts';
import { roundsOver, toldStaff } from '../../../shared/client/rounds.ts';
import {
  BY_WORDS,
  COUNT_WORDS,
  COUNTS,
  type Round,
  type YearLine,
  yearLines,
} from '../../../shared/domain/publication/years.ts';
import { ADDRESSES } from '../../app/addresses.ts';
import { useAnswer } from '../../data/use-answer.ts';
import { SaveButton } from '../../parts/actions/save-button.tsx';
import { PageTitle } from '../../parts/frame/heading.tsx';
import { Link } from '../../parts/frame/link.tsx';
import { Bars } from '../../parts/lists/bars.tsx';
import { DataTable } from '../../parts/lists/data-table.tsx';
import { Empty } from '../../parts/states/empty.tsx';
import { Loaded } from '../../parts/states/loaded.tsx';
import { useReader } from '../../reader/context.ts';
import { addressOf } from '../../reader/place.ts';
import type { Reader } from '../../reader/reader.ts';
import { ROUNDS_TITLE } from './title.ts';
import { ROUNDS_WORDS as W } from './words.ts';

/** Whom the counts are for: staff see every round, and what each association filed. */
type Audience = 'everyone' | 'staff';

/** What was filed and selected in each round, the earliest first. */
export function Rounds({ to }: { readonly to: Audience }) {
  const reader = useReader();
  const answer = useAnswer(
    (api) => roundsOver(api, to === 'staff' ? toldStaff(api) : undefined),
    [to],
  );
  return (
    <Loaded answer={answer}>
      {(rounds) => (
        <>
          <PageTitle>{reader.say(ROUNDS_TITLE)}</PageTitle>
          <p>{reader.say(W[to].says)}</p>
          {rounds.length === 0 ? (
            <Empty says={reader.say(W[to].none)} />
          ) : (
            <Shown rounds={rounds} to={to} />
          )}
        </>
      )}
    </Loaded>
  );
}

/** Every round, and what each association filed. */
export function StaffRounds() {
  return <Rounds to="staff" />;
}

interface ShownProps {
  readonly rounds: readonly Round[];
  readonly to: Audience;
}

function Shown({ rounds, to }: ShownProps) {
  const reader = useReader();
  const lines = yearLines(rounds);
  const wholes = lines.filter(({ by }) => by === 'round');
  const counted = reader.say(W.counted);
  const bars = (of: (line: YearLine) => number | null) =>
    wholes.map((line) => ({ name: reader.say(line.round), count: of(line) ?? 0 }));
  return (
    <>
      <Bars
        title={reader.say(W.filedByRound)}
        counted={counted}
        bars={bars(({ filed }) => filed)}
      />
      <Bars
        title={reader.say(W.selectedByRound)}
        counted={counted}
        bars={bars(({ selected }) => selected)}
      />
      <RoundLines lines={lines} to={to} />
      <ul class="lines">
        {rounds.map(({ call: { id, name } }) => (
          <li key={id}>
            <Link to={addressOf(ADDRESSES.results, { callId: id })}>{reader.say(name)}</Link>
          </li>
        ))}
      </ul>
    </>
  );
}

/** Every count of every round, to be ordered here and saved for a spreadsheet. */
export function RoundLines({ lines, to }: { lines: readonly YearLine[]; to: Audience }) {
  const reader = useReader();
  return (
    <>
      <DataTable
        caption={reader.say(W.table)}
        rows={lines}
        keyOf={({ round, by, key }) => `${round.zh} ${by} ${key}`}
        nameOf={({ name }) => reader.say(name)}
        columns={[
          {
            id: 'name',
            name: reader.say(W.name),
            isSaid: true,
            cell: ({ name }) => reader.say(name),
          },
          {
            id: 'by',
            name: reader.say(W.by),
            cell: ({ by }) => reader.say(BY_WORDS[by]),
            order: ({ by }) => reader.say(BY_WORDS[by]),
          },
          {
            id: 'round',
            name: reader.say(W.round),
            cell: ({ round }) => reader.say(round),
            order: ({ round }) => reader.say(round),
          },
          ...COUNTS.map((count) => ({
            id: count,
            name: reader.say(COUNT_WORDS[count]),
            cell: (line: YearLine) => line[count] ?? '',
            order: (line: YearLine) => line[count] ?? -1,
            isFigure: true as const,
          })),
        ]}
      />
      <p class="small">{reader.say(W[to].note)}</p>
      <div class="actions">
        <SaveButton name="rounds.csv" csv={linesAsCsv(lines, reader)}>
          {reader.say(W.csv)}
        </SaveButton>
      </div>
    </>
  );
}

/** The same for a spreadsheet, with the id of what each line counts. */
export function linesAsCsv(lines: readonly YearLine[], reader: Reader): string {
  const heads = [W.round, W.by, W.key, W.name].map((name) => reader.say(name));
  const counts = COUNTS.map((count) => reader.say(COUNT_WORDS[count]));
  return csvOf([
    [...heads, ...counts],
    ...lines.map((line) => [
      reader.say(line.round),
      reader.say(BY_WORDS[line.by]),
      line.key,
      reader.say(line.name),
      ...COUNTS.map((count) => line[count] ?? ''),
    ]),
  ]);
}
