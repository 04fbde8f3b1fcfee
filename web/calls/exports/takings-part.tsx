import { csvOf } from '../../../shared/client/csv.ts';
import { EXPORTED_NAMES } from '../../../shared/domain/exports/export-kinds.ts';
import type { AnswerOf } from '../../data/answers.ts';
import { SaveButton } from '../../parts/actions/save-button.tsx';
import { Section } from '../../parts/frame/heading.tsx';
import { DataTable } from '../../parts/lists/data-table.tsx';
import { useReader } from '../../reader/context.ts';
import type { Reader } from '../../reader/reader.ts';
import { EXPORT_WORDS as W } from './words.ts';

type Taking = AnswerOf<'listExports'>['takings'][number];

interface TakingsProps {
  readonly takings: readonly Taking[];
  readonly callId: string;
}

/** Who took which file of a call and when, to be saved for a spreadsheet. */
export function Takings({ takings, callId }: TakingsProps) {
  const reader = useReader();
  return (
    <Section id="takings" heading={reader.say(W.takings)}>
      {takings.length === 0 ? (
        <p class="quiet">{reader.say(W.noTakings)}</p>
      ) : (
        <>
          <DataTable
            caption={reader.say(W.newestFirst)}
            rows={takings}
            keyOf={({ exportId, at, subject }) => `${exportId} ${at} ${subject}`}
            nameOf={({ subject }) => subject}
            columns={[
              { id: 'what', name: reader.say(W.what), cell: (one) => whatOf(one, reader) },
              {
                id: 'who',
                name: reader.say(W.who),
                cell: ({ subject, organisation }) => `${subject} · ${organisation}`,
              },
              { id: 'when', name: reader.say(W.when), cell: ({ at }) => reader.instant(at) },
            ]}
          />
          <div class="actions">
            <SaveButton name={`exports-${callId}.csv`} csv={takingsAsCsv(takings, reader)}>
              {reader.say(W.takingsCsv)}
            </SaveButton>
          </div>
        </>
      )}
    </Section>
  );
}

/** The same for a spreadsheet, with the id of the export and the moment as it was recorded. */
export function takingsAsCsv(takings: readonly Taking[], reader: Reader): string {
  const heads = [W.what, W.who, W.organisation, W.when, W.exportId].map((name) => reader.say(name));
  const lines = takings.map((one) => {
    return [whatOf(one, reader), one.subject, one.organisation, one.at, one.exportId];
  });
  return csvOf([heads, ...lines]);
}

function whatOf({ kind, format }: Taking, reader: Reader): string {
  return `${reader.say(EXPORTED_NAMES[kind])} · ${format.toUpperCase()}`;
}
