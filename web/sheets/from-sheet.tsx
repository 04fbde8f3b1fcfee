import { signal } from '@preact/signals';
import { useLocation } from 'preact-iso/router';
import { useState } from 'preact/hooks';
import { decodedSheet } from '../../shared/sheets/decoded-sheet.ts';
import { type ReadLines, faultyFile } from '../../shared/sheets/sheet.ts';
import { templateOf } from '../../shared/sheets/template.ts';
import type { ListedCall } from '../data/answers.ts';
import { newKey, useApi } from '../data/api.ts';
import { hold, sending, waiting } from '../data/outgoing.ts';
import { useCommand } from '../data/use-command.ts';
import { Button } from '../parts/actions/button.tsx';
import { DocumentButton } from '../parts/actions/document-button.tsx';
import { Section } from '../parts/frame/heading.tsx';
import { FailedNotice } from '../parts/states/failed.tsx';
import { Notice } from '../parts/states/notice.tsx';
import { useReader } from '../reader/context.ts';
import { SheetField } from './sheet-field.tsx';
import { Faults, Results } from './sheet-rows.tsx';
import {
  type AskedLine,
  type SheetResult,
  type SheetWork,
  carryingOut,
  checkLines,
} from './sheet-work.ts';
import { SHEET_WORDS as W } from './words.ts';

/** A file that was given back, and what it was found to say. */
interface SheetRead<Line> {
  readonly name: string;
  readonly encoding: string;
  readonly read: ReadLines<Line>;
}

/** What came of the last file that was carried out, wherever: told until another is given. */
const carriedOut = signal<{
  readonly of: string;
  readonly name: string;
  readonly results: readonly SheetResult<AskedLine>[];
} | null>(null);

interface FromSheetProps<Line extends AskedLine> {
  readonly call: ListedCall;
  readonly work: SheetWork<Line>;
}

/** Work by a table: a template to fill in; given back it is checked, and then carried out. */
export function FromSheet<Line extends AskedLine>(props: FromSheetProps<Line>) {
  const { call, work } = props;
  const reader = useReader();
  const [given, setGiven] = useState<SheetRead<Line> | null>(null);
  const [checked, setChecked] = useState<readonly SheetResult<Line>[] | null>(null);
  const check = useCommand<readonly Line[], readonly SheetResult<Line>[]>(
    (api, lines, key) => checkLines(api, work, { callId: call.id, lines, key }),
    setChecked,
  );
  const look = (name: string, bytes: Uint8Array) => {
    const sheet = decodedSheet(bytes);
    const read = sheet.ok ? work.read(sheet.text) : faultyFile(sheet.says.zh, sheet.says.en);
    setGiven({ name, encoding: sheet.ok ? sheet.encoding : '', read });
    setChecked(null);
    carriedOut.value = null;
    if (read.ok) void check.send(read.lines);
  };
  const lines = given?.read.ok ? given.read.lines : [];
  return (
    <>
      <Section id="template" heading={reader.say(W.fetch)}>
        <p>{reader.say(W.openWith)}</p>
        <DocumentButton
          name={`${work.id}-${call.id}.csv`}
          ask={async (api) =>
            new Blob([templateOf(work.columns, await work.waiting(api, call.id))], {
              type: 'text/csv',
            })
          }
        >
          {reader.say(W.template)}
        </DocumentButton>
      </Section>
      <Section id="give-back" heading={reader.say(W.giveBack)}>
        <SheetField look={look} />
        {given && !given.read.ok && <Faults faults={given.read.faults} />}
        {given?.read.ok && <Passed given={given} />}
        {check.isSending && (
          <p role="status" aria-busy="true">
            {reader.say(W.checking)}
          </p>
        )}
        {check.failure && (
          <FailedNotice failure={check.failure} again={() => void check.send(lines)} />
        )}
        {given && checked && !check.isSending && (
          <Checked
            {...props}
            name={given.name}
            results={checked}
            again={() => void check.send(lines)}
            sent={() => setChecked(null)}
          />
        )}
        <CarriedOut {...props} />
      </Section>
    </>
  );
}

/** What of a file is passed over, so that no row or column is dropped unseen. */
function Passed<Line>({ given: { read, encoding } }: { readonly given: SheetRead<Line> }) {
  const reader = useReader();
  if (!read.ok) return null;
  const { blank, unused } = read;
  return (
    <>
      {encoding === 'GB18030' && <p class="tone-person">{reader.say(W.asGb18030)}</p>}
      {blank > 0 && <p>{reader.say(W.blank(blank))}</p>}
      {unused.length > 0 && <p>{reader.say(W.unused(reader.list(unused)))}</p>}
    </>
  );
}

interface CheckedProps<Line extends AskedLine> extends FromSheetProps<Line> {
  readonly name: string;
  readonly results: readonly SheetResult<Line>[];
  readonly again: () => void;
  /** Called once it is on its way. */
  readonly sent: () => void;
}

function Checked<Line extends AskedLine>(props: CheckedProps<Line>) {
  const { call, work, name, results, again, sent } = props;
  const reader = useReader();
  const api = useApi();
  const { url } = useLocation();
  const of = outgoingOf(props);
  const isHeld = waiting.value?.of === of || sending.value.includes(of);
  const [free, refused, before] = countsIn(results, ['free', 'refused', 'before']);
  const carryOut = () => {
    const what = { callId: call.id, results, key: newKey() };
    const tell = (now: readonly SheetResult<Line>[]) => {
      carriedOut.value = { of, name, results: now };
      sent();
    };
    hold({
      of,
      at: url,
      says: reader.say(work.outgoing(free)),
      send: carryingOut(api, work, what, tell),
      done: () => {},
    });
  };
  return (
    <>
      <Notice kind={refused > 0 ? 'warn' : 'info'} isNew>
        <p>{reader.say(W.checked(free, refused, before))}</p>
      </Notice>
      <div class="actions">
        {free > 0 && (
          <Button kind="primary" isBusy={isHeld} onPress={carryOut}>
            {reader.say(work.confirm(free))}
          </Button>
        )}
        <Button isBusy={isHeld} onPress={again}>
          {reader.say(W.again)}
        </Button>
      </div>
      <Results callId={call.id} work={work} name={name} results={results} />
    </>
  );
}

function CarriedOut<Line extends AskedLine>(props: FromSheetProps<Line>) {
  const reader = useReader();
  const last = carriedOut.value;
  if (last?.of !== outgoingOf(props)) return null;
  // what was carried out by this work has its lines
  const results = last.results as readonly SheetResult<Line>[];
  const [done, refused, before, open] = countsIn(results, ['done', 'refused', 'before', 'open']);
  return (
    <>
      <Notice kind={refused + open > 0 ? 'warn' : 'success'} isNew>
        <p>{reader.say(W.done(done, refused, before))}</p>
        {open > 0 && <p>{reader.say(W.open(open))}</p>}
      </Notice>
      <Results callId={props.call.id} work={props.work} name={last.name} results={results} />
    </>
  );
}

function outgoingOf({ call, work }: { call: ListedCall; work: { readonly id: string } }): string {
  return `${work.id}-${call.id}`;
}

type Counted = SheetResult<unknown>['state'];

function countsIn<const States extends readonly Counted[]>(
  results: readonly SheetResult<unknown>[],
  states: States,
): { [At in keyof States]: number } {
  return states.map((wanted) => results.filter(({ state }) => state === wanted).length) as {
    [At in keyof States]: number;
  };
}
