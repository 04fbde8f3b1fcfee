import { useState } from 'preact/hooks';
import { dataOf } from '../../../shared/client/client.ts';
import {
  EXPORTERS,
  EXPORT_FORMATS,
  EXPORT_KINDS,
  EXPORT_NAMES,
  type ExportFormat,
  type ExportKind,
  type ExportQueue,
} from '../../../shared/domain/exports/export-kinds.ts';
import { useCommand } from '../../data/use-command.ts';
import { Button } from '../../parts/actions/button.tsx';
import { RadioField, SelectField } from '../../parts/fields/choice-fields.tsx';
import { ErrorSummary } from '../../parts/fields/error-summary.tsx';
import { DateField } from '../../parts/fields/text-fields.tsx';
import { useFaults } from '../../parts/fields/use-faults.ts';
import { FailedNotice } from '../../parts/states/failed.tsx';
import type { Language } from '../../reader/language.ts';
import { useReader } from '../../reader/context.ts';
import type { QueueNames } from './export-text.ts';
import { EXPORT_WORDS as W } from './words.ts';

interface AskingProps {
  readonly callId: string;
  /** Whose room this is. */
  readonly as: 'examiner' | 'decider';
  readonly queues: QueueNames;
  readonly done: () => void;
}

interface Stated {
  readonly kind: ExportKind;
  readonly format: ExportFormat;
  readonly queue: string;
  readonly from: string;
  readonly to: string;
}

const AT_FIRST: Stated = { kind: 'applications', format: 'xlsx', queue: '', from: '', to: '' };

/** Which table, as what, and which part of it. */
export function AskingForm({ callId, as, queues, done }: AskingProps) {
  const reader = useReader();
  const [stated, setStated] = useState(AT_FIRST);
  const asking = useAsking(callId, reader.language, done);
  const { kind, from, to } = stated;
  const isBackwards = from !== '' && to !== '' && to < from;
  const { summary, errorAt, isRight } = useFaults(
    isBackwards ? [{ field: 'export-to', says: reader.say(W.backwards) }] : [],
  );
  const isList = kind === 'lists';
  const change = (changed: Partial<Stated>) => setStated({ ...stated, ...changed });
  const send = (event: Event) => {
    event.preventDefault();
    if (isRight()) void asking.send(isList ? { ...stated, queue: '' } : stated);
  };
  return (
    <form onSubmit={send} noValidate>
      <ErrorSummary {...summary} />
      {asking.failure && <FailedNotice failure={asking.failure} />}
      <WhichTable as={as} stated={stated} change={change} />
      {!isList && (
        <SelectField
          id="export-queue"
          label={reader.say(W.queue)}
          none={reader.say(W.all)}
          choices={Object.entries(queues).map(([value, name]) => ({
            value,
            name: reader.say(name),
          }))}
          value={stated.queue}
          onValue={(queue) => change({ queue })}
        />
      )}
      <DateField
        id="export-from"
        label={reader.say(isList ? W.publishedFrom : W.from)}
        isOptional
        value={from}
        onValue={(value) => change({ from: value })}
      />
      <DateField
        id="export-to"
        label={reader.say(W.to)}
        isOptional
        error={errorAt('export-to')}
        value={to}
        onValue={(value) => change({ to: value })}
      />
      <Button kind="primary" submits isBusy={asking.isSending}>
        {reader.say(W.button)}
      </Button>
    </form>
  );
}

interface WhichProps extends Pick<AskingProps, 'as'> {
  readonly stated: Stated;
  readonly change: (changed: Partial<Stated>) => void;
}

function WhichTable({ as, stated, change }: WhichProps) {
  const reader = useReader();
  return (
    <>
      <RadioField
        id="export-kind"
        label={reader.say(W.table)}
        choices={EXPORT_KINDS.filter((one) => EXPORTERS[one].includes(as)).map((one) => ({
          value: one,
          name: reader.say(EXPORT_NAMES[one]),
        }))}
        value={stated.kind}
        onValue={(value) => change({ kind: value as ExportKind })}
      />
      <RadioField
        id="export-format"
        label={reader.say(W.format)}
        choices={EXPORT_FORMATS.map((one) => ({ value: one, name: reader.say(W.formats[one]) }))}
        value={stated.format}
        onValue={(value) => change({ format: value as ExportFormat })}
      />
    </>
  );
}

function useAsking(callId: string, of: Language, done: () => void) {
  const language = of === 'en' ? ('en' as const) : ('zh' as const);
  return useCommand<Stated, void>(async (api, { kind, format, queue, from, to }, key) => {
    const body = {
      kind,
      format,
      language,
      queue: queue === '' ? null : (queue as ExportQueue),
      from: from === '' ? null : from,
      to: to === '' ? null : to,
    };
    const params = { path: { callId }, header: { 'Idempotency-Key': key } };
    dataOf(await api.POST('/v1/reviewer/calls/{callId}/exports', { params, body }));
  }, done);
}
