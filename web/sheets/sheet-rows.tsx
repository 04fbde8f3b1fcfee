import type { SheetFault } from '../../shared/sheets/sheet.ts';
import { DataTable } from '../parts/lists/data-table.tsx';
import { Notice } from '../parts/states/notice.tsx';
import { previewFile } from '../dossier/letter-preview.ts';
import { DOSSIER_WORDS } from '../dossier/words.ts';
import { DocumentButton } from '../parts/actions/document-button.tsx';
import { Badge, type Tone } from '../parts/text/badge.tsx';
import { useReader } from '../reader/context.ts';
import { refusalSaid } from '../words/refusal-words.ts';
import type { AskedLine, SheetResult, SheetWork } from './sheet-work.ts';
import { SHEET_WORDS as W } from './words.ts';

/** All that is wrong with a table that was given back, by row and column. */
export function Faults({ faults }: { readonly faults: readonly SheetFault[] }) {
  const reader = useReader();
  return (
    <>
      <Notice kind="danger" title={reader.say(W.faulty(faults.length))} isNew>
        <p>{reader.say(W.faultyHow)}</p>
      </Notice>
      <DataTable
        caption={reader.say(W.faults)}
        rows={faults.map((fault, at) => ({ ...fault, at }))}
        keyOf={({ at }) => String(at)}
        nameOf={({ says }) => reader.say(says)}
        columns={[
          {
            id: 'row',
            name: reader.say(W.row),
            cell: ({ place }) => reader.say(place ? W.rowAt(place.row) : W.whole),
          },
          { id: 'column', name: reader.say(W.column), cell: ({ place }) => place?.column ?? '–' },
          { id: 'what', name: reader.say(W.what), cell: ({ says }) => reader.say(says) },
        ]}
      />
    </>
  );
}

interface ResultsProps<Line extends AskedLine> {
  readonly callId: string;
  readonly work: SheetWork<Line>;
  /** Of the file. */
  readonly name: string;
  readonly results: readonly SheetResult<Line>[];
}

/** What became of each row, or would. */
export function Results<Line extends AskedLine>(props: ResultsProps<Line>) {
  const { callId, work, name, results } = props;
  const reader = useReader();
  const { preview } = work;
  return (
    <DataTable
      caption={reader.say(W.plan(name))}
      rows={results}
      keyOf={({ line }) => line.applicationId}
      nameOf={(each) => each.name}
      columns={[
        {
          id: 'row',
          name: reader.say(W.row),
          order: ({ line }) => line.row,
          cell: ({ line }) => reader.say(W.rowAt(line.row)),
        },
        { id: 'application', name: reader.say(W.application), cell: (each) => each.name },
        ...work.asked.map(({ id, name: title, says }) => ({
          id,
          name: reader.say(title),
          cell: ({ line }: SheetResult<Line>) => says(line, reader),
        })),
        {
          id: 'result',
          name: reader.say(W.result),
          order: ({ state }) => state,
          cell: (each) => (
            <>
              <Result {...each} />{' '}
              {preview && each.state === 'free' && (
                <DocumentButton
                  name={previewFile(each.line.applicationId, preview.of(each.line))}
                  ask={(api) => preview.ask(api, callId, { ...each.line, version: each.version })}
                >
                  {reader.say(DOSSIER_WORDS.preview)}
                </DocumentButton>
              )}
            </>
          ),
        },
      ]}
    />
  );
}

const TONES = {
  free: 'info',
  open: 'person',
  done: 'good',
  before: 'quiet',
  refused: 'bad',
} as const satisfies Record<SheetResult<never>['state'], Tone>;

function Result({ state, code }: Pick<SheetResult<unknown>, 'state' | 'code'>) {
  const reader = useReader();
  const says =
    state === 'refused' ? W.states.refused(reader.say(refusalSaid(code ?? ''))) : W.states[state];
  return <Badge tone={TONES[state]}>{reader.say(says)}</Badge>;
}
