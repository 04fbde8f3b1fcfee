import { useState } from 'preact/hooks';
import { dataOf } from '../../../shared/client/client.ts';
import { Button } from '../../parts/actions/button.tsx';
import { RadioField } from '../../parts/fields/choice-fields.tsx';
import { ErrorSummary, type FieldFault } from '../../parts/fields/error-summary.tsx';
import { TextAreaField } from '../../parts/fields/text-fields.tsx';
import { Section } from '../../parts/frame/heading.tsx';
import { FailedNotice } from '../../parts/states/failed.tsx';
import { useReader } from '../../reader/context.ts';
import { type CaseProps, useCaseCommand } from './case-command.ts';
import { PANEL_DESK_WORDS as W } from './words.ts';

const OUTCOMES = ['selected', 'not_selected'] as const;
const NOTHING = { outcome: '', reasons: '', minutes: '' };
const ASKED = ['outcome', 'reasons', 'minutes'] as const;

/** Brings the review to a proposal, once the scores are open. */
export function ProposeForm(props: CaseProps) {
  const reader = useReader();
  const { typed, setTyped, faults, save, isSending, failure } = useProposing(props);
  const errorAt = (id: string) => faults.find(({ field }) => field === id)?.says;
  return (
    <Section id="propose" heading={reader.say(W.propose)}>
      <p>{reader.say(W.proposeSays)}</p>
      <form onSubmit={save} noValidate>
        {failure && <FailedNotice failure={failure} />}
        <ErrorSummary faults={faults} />
        <RadioField
          id="outcome"
          label={reader.say(W.outcome)}
          choices={OUTCOMES.map((value) => ({ value, name: reader.say(W.outcomes[value]) }))}
          value={typed.outcome}
          onValue={(outcome) => setTyped({ ...typed, outcome })}
          error={errorAt('outcome')}
        />
        <TextAreaField
          id="reasons"
          label={reader.say(W.reasons)}
          value={typed.reasons}
          onValue={(reasons) => setTyped({ ...typed, reasons })}
          error={errorAt('reasons')}
        />
        <TextAreaField
          id="minutes"
          label={reader.say(W.minutes)}
          value={typed.minutes}
          onValue={(minutes) => setTyped({ ...typed, minutes })}
          error={errorAt('minutes')}
          maxLength={10_000}
        />
        <div class="actions">
          <Button kind="primary" submits isBusy={isSending}>
            {reader.say(W.propose)}
          </Button>
        </div>
      </form>
    </Section>
  );
}

function useProposing(props: CaseProps) {
  const reader = useReader();
  const [typed, setTyped] = useState(NOTHING);
  const [faults, setFaults] = useState<readonly FieldFault[]>([]);
  const { isSending, failure, send } = useCaseCommand<typeof NOTHING>(
    props,
    async (api, params, { outcome, reasons, minutes }) =>
      dataOf(
        await api.POST('/v1/examiner/calls/{callId}/applications/{applicationId}/proposal', {
          params,
          body: { outcome: outcome as (typeof OUTCOMES)[number], reasons, minutes },
        }),
      ),
  );
  const save = (event: Event) => {
    event.preventDefault();
    const { outcome } = typed;
    const stated = { outcome, reasons: typed.reasons.trim(), minutes: typed.minutes.trim() };
    const lacking = ASKED.filter((at) => stated[at] === '');
    setFaults(lacking.map((at) => ({ field: at, says: reader.say(W.missing[at]) })));
    if (lacking.length === 0) void send(stated);
  };
  return { typed, setTyped, faults, save, isSending, failure };
}
