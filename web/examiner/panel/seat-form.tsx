import { useState } from 'preact/hooks';
import { type PilotsClient, dataOf } from '../../../shared/client/client.ts';
import type { CommandParams } from '../../dossier/act-bar.tsx';
import type { Panel } from '../../dossier/review-view.ts';
import { Button } from '../../parts/actions/button.tsx';
import { SelectField } from '../../parts/fields/choice-fields.tsx';
import { ErrorSummary } from '../../parts/fields/error-summary.tsx';
import { TextAreaField } from '../../parts/fields/text-fields.tsx';
import { useFaults } from '../../parts/fields/use-faults.ts';
import { FailedNotice } from '../../parts/states/failed.tsx';
import { useReader } from '../../reader/context.ts';
import { type CaseProps, useCaseCommand } from './case-command.ts';
import { type Expert, expertName, seated } from './experts.ts';
import { PANEL_DESK_WORDS as W } from './words.ts';

/** What is to be done about which seat. */
export interface SeatAct {
  readonly kind: 'replace' | 'recuse';
  readonly seat: Panel['seats'][number];
}

interface SeatFormProps extends CaseProps {
  readonly act: SeatAct;
  /** Who never had a seat on this panel. */
  readonly free: readonly Expert[];
  readonly onCancel: () => void;
}

interface SeatInput {
  readonly by: string;
  readonly reason: string;
}

/** Gives a seat to somebody else, or recuses who has it; either way with the reason. */
export function SeatForm(props: SeatFormProps) {
  const { act, free, onCancel } = props;
  const reader = useReader();
  const [typed, setTyped] = useState<SeatInput>({ by: '', reason: '' });
  const { isSending, failure, send } = useCaseCommand<SeatInput>(props, (api, params, input) =>
    give(api, params, input, props),
  );
  const stated = { ...typed, reason: typed.reason.trim() };
  const asked = act.kind === 'replace' ? (['by', 'reason'] as const) : (['reason'] as const);
  const lacking = asked.filter((at) => stated[at] === '');
  const { summary, errorAt, isRight } = useFaults(
    lacking.map((at) => ({ field: `seat-${at}`, says: reader.say(W.missing[at]) })),
  );
  const save = (event: Event) => {
    event.preventDefault();
    if (isRight()) void send(stated);
  };
  return (
    <form onSubmit={save} noValidate>
      {failure && <FailedNotice failure={failure} />}
      <ErrorSummary {...summary} />
      {act.kind === 'replace' && (
        <SelectField
          id="seat-by"
          label={reader.say(W.by)}
          choices={free.map((expert) => ({ value: expert.subject, name: expertName(expert) }))}
          value={typed.by}
          onValue={(by) => setTyped({ ...typed, by })}
          error={errorAt('seat-by')}
        />
      )}
      <TextAreaField
        id="seat-reason"
        label={reader.say(W.reason)}
        value={typed.reason}
        onValue={(reason) => setTyped({ ...typed, reason })}
        error={errorAt('seat-reason')}
        maxLength={500}
      />
      <div class="actions">
        <Button kind="primary" submits isBusy={isSending}>
          {reader.say(W[act.kind])}
        </Button>
        <Button onPress={onCancel}>{reader.say(W.cancel)}</Button>
      </div>
    </form>
  );
}

async function give(
  api: PilotsClient,
  params: CommandParams,
  { by, reason }: SeatInput,
  { act, free }: Pick<SeatFormProps, 'act' | 'free'>,
): Promise<unknown> {
  const { subject } = act.seat;
  if (act.kind === 'recuse')
    return dataOf(
      await api.POST('/v1/examiner/calls/{callId}/applications/{applicationId}/panel/recusals', {
        params,
        body: { subject, reason },
      }),
    );
  const expert = free.find((each) => each.subject === by);
  if (!expert) throw new Error('who takes the place is not in the directory any more');
  return dataOf(
    await api.POST('/v1/examiner/calls/{callId}/applications/{applicationId}/panel/replacements', {
      params,
      body: { out: subject, expert: seated(expert), reason },
    }),
  );
}
