import { csvOf } from '../../shared/client/csv.ts';
import { roundsOver } from '../../shared/client/rounds.ts';
import {
  BY_WORDS,
  COUNT_WORDS,
  COUNTS,
  type Round,
  type YearLine,
  yearLines,
} from '../../shared/domain/publication/years.ts';
import { ADDRESSES } from '../app/addresses.ts';
import { useAnswer } from '../data/use-answer.ts';
import { SaveButton } from '../parts/actions/save-button.tsx';
import { PageTitle } from '../parts/frame/heading.tsx';
import { Link } from '../parts/frame/link.tsx';
import { Bars } from '../parts/lists/bars.tsx';
import { DataTable } from '../parts/lists/data-table.tsx';
import { Empty } from '../parts/states/empty.tsx';
import { Loaded } from '../parts/states/loaded.tsx';
import { useReader } from '../reader/context.ts';
import { addressOf } from '../reader/place.ts';
import type { Reader } from '../reader/reader.ts';
import { PUBLIC_WORDS as W } from './words.ts';

/** What was filed and selected in each round that was announced, the earliest first. */
export function RoundsPage() {
  const reader = useReader();
  const answer = useAnswer((api) => roundsOver(api), []);
  return (
    <Loaded answer={answer}>
      {(rounds) => (
        <>
          <PageTitle>{reader.say(W.rounds)}</PageTitle>
          <p>{reader.say(W.roundsSays)}</p>
          {rounds.length === 0 ? (
            <Empty says={reader.say(W.noRounds)} />
          ) : (
            <Shown rounds={rounds} />
          )}
        </>
      )}
    </Loaded>
  );
}

function Shown({ rounds }: { rounds: readonly Round[] }) {
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
      <RoundLines lines={lines} />
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
export function RoundLines({ lines }: { lines: readonly YearLine[] }) {
  const reader = useReader();
  return (
    <>
      <DataTable
        caption={reader.say(W.roundsTable)}
        rows={lines}
        keyOf={({ round, by, key }) => `${round.zh} ${by} ${key}`}
        nameOf={({ name }) => reader.say(name)}
        columns={[
          { id: 'name', name: reader.say(W.name), cell: ({ name }) => reader.say(name) },
          {
            id: 'by',
            name: reader.say(W.roundsBy),
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
      <p class="small">{reader.say(W.roundsNote)}</p>
      <div class="actions">
        <SaveButton name="rounds.csv" csv={linesAsCsv(lines, reader)}>
          {reader.say(W.roundsCsv)}
        </SaveButton>
      </div>
    </>
  );
}

/** The same for a spreadsheet, with the id of what each line counts. */
export function linesAsCsv(lines: readonly YearLine[], reader: Reader): string {
  const heads = [W.round, W.roundsBy, W.roundsKey, W.name].map((name) => reader.say(name));
  const counts = COUNTS.map((count) => reader.say(COUNT_WORDS[count]));
  return csvOf([
    [...heads, ...counts],
    ...lines.map((line) => [
      reader.say(line.round),
      reader.say(BY_WORDS[line.by]),
      line.key,
      reader.say(line.name),
      ...COUNTS.map((count) => String(line[count] ?? '')),
    ]),
  ]);
}
