import { useLocation } from 'preact-iso/router';
import { useState } from 'preact/hooks';
import { type PilotsClient, dataOf } from '../../../shared/client/client.ts';
import { ifMatch, newKey, useApi } from '../../data/api.ts';
import { hold, sending, waiting } from '../../data/outgoing.ts';
import type { CommandParams } from '../../dossier/act-bar.tsx';
import { DOSSIER_WORDS } from '../../dossier/words.ts';
import { Button } from '../../parts/actions/button.tsx';
import { RadioField } from '../../parts/fields/choice-fields.tsx';
import { ErrorSummary } from '../../parts/fields/error-summary.tsx';
import { TextAreaField } from '../../parts/fields/text-fields.tsx';
import { useFaults } from '../../parts/fields/use-faults.ts';
import { Section } from '../../parts/frame/heading.tsx';
import { useReader } from '../../reader/context.ts';
import type { CaseProps } from './case-command.ts';
import { PANEL_DESK_WORDS as W } from './words.ts';

const OUTCOMES = ['selected', 'not_selected'] as const;
const NOTHING = { outcome: '', reasons: '', minutes: '' };
const ASKED = ['outcome', 'reasons', 'minutes'] as const;

/** Brings the review to a proposal, once the scores are open. */
export function ProposeForm(props: CaseProps) {
  const reader = useReader();
  const { typed, setTyped, summary, errorAt, save, isHeld } = useProposing(props);
  return (
    <Section id="propose" heading={reader.say(W.propose)}>
      <p>{reader.say(W.proposeSays)}</p>
      <form onSubmit={save} noValidate>
        <ErrorSummary {...summary} />
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
          <Button kind="primary" submits isBusy={isHeld}>
            {reader.say(W.propose)}
          </Button>
        </div>
      </form>
    </Section>
  );
}

/** What cannot be changed once it is sent is held back for a while, and can be stopped until then. */
function useProposing({ view, again }: CaseProps) {
  const reader = useReader();
  const api = useApi();
  const { url } = useLocation();
  const [typed, setTyped] = useState(NOTHING);
  const { id: applicationId, callId, version, standardNumber } = view;
  const isHeld = waiting.value?.of === applicationId || sending.value.includes(applicationId);
  const { outcome } = typed;
  const stated = { outcome, reasons: typed.reasons.trim(), minutes: typed.minutes.trim() };
  const lacking = ASKED.filter((at) => stated[at] === '');
  const { summary, errorAt, isRight } = useFaults(
    lacking.map((at) => ({ field: at, says: reader.say(W.missing[at]) })),
  );
  const save = (event: Event) => {
    event.preventDefault();
    if (!isRight() || isHeld) return;
    const params = {
      path: { callId, applicationId },
      header: { ...ifMatch(version), 'Idempotency-Key': newKey() },
    };
    hold({
      of: applicationId,
      at: url,
      says: reader.say(DOSSIER_WORDS.about(W.propose, standardNumber)),
      sent: reader.say(DOSSIER_WORDS.done(W.propose, standardNumber)),
      send: () => propose(api, params, stated),
      done: again,
    });
  };
  return { typed, setTyped, summary, errorAt, save, isHeld };
}

async function propose(
  api: PilotsClient,
  params: CommandParams,
  { outcome, reasons, minutes }: typeof NOTHING,
): Promise<unknown> {
  return dataOf(
    await api.POST('/v1/examiner/calls/{callId}/applications/{applicationId}/proposal', {
      params,
      body: { outcome: outcome as (typeof OUTCOMES)[number], reasons, minutes },
    }),
  );
}
