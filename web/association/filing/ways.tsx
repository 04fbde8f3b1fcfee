import { ADDRESSES } from '../../app/addresses.ts';
import type { Call } from '../../data/answers.ts';
import { ButtonLink } from '../../parts/actions/button.tsx';
import { Section } from '../../parts/frame/heading.tsx';
import { useReader } from '../../reader/context.ts';
import { addressOf } from '../../reader/place.ts';
import { disputableDecision } from '../acts/disputable.ts';
import type { View } from '../draft/filing.ts';
import { RECORD_WORDS as W } from '../records/words.ts';

/** What else can be done with a filing now, and what there is to see of it. */
export function Ways({ view, call }: { view: View; call: Call }) {
  const reader = useReader();
  const place = { callId: view.callId, applicationId: view.id };
  const days = call.reconsiderationWorkingDays;
  const notified = disputableDecision(view);
  const canDispute = view.allowed.includes('dispute') && Boolean(days) && !view.reconsideration;
  return (
    <Section id="actions" heading={reader.say(W.actions)}>
      {canDispute && days && notified && (
        <p>{reader.say(W.disputeWithin(reader.instant(notified.at), days))}</p>
      )}
      <div class="actions">
        {canDispute && (
          <ButtonLink to={addressOf(ADDRESSES.reconsideration, place)}>
            {reader.say(W.dispute)}
          </ButtonLink>
        )}
        {view.submission && (
          <ButtonLink to={addressOf(ADDRESSES.filingReceipt, place)} kind="secondary">
            {reader.say(W.receipt)}
          </ButtonLink>
        )}
        {view.submission && !view.allowed.includes('submit') && (
          <ButtonLink to={addressOf(ADDRESSES.filingCheck, place)} kind="secondary">
            {reader.say(W.filed)}
          </ButtonLink>
        )}
        <ButtonLink to={addressOf(ADDRESSES.history, place)} kind="secondary">
          {reader.say(W.history)}
        </ButtonLink>
        {view.allowed.includes('withdraw') && (
          <ButtonLink to={addressOf(ADDRESSES.withdrawal, place)} kind="danger">
            {reader.say(view.submission ? W.withdraw : W.abandon)}
          </ButtonLink>
        )}
      </div>
    </Section>
  );
}
