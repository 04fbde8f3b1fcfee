import { useLocation, useRoute } from 'preact-iso/router';
import { useState } from 'preact/hooks';
import { dataOf } from '../../../shared/client/client.ts';
import { ADDRESSES } from '../../app/addresses.ts';
import { ifMatch } from '../../data/api.ts';
import { useAnswer } from '../../data/use-answer.ts';
import { useCommand } from '../../data/use-command.ts';
import { Button, ButtonLink } from '../../parts/actions/button.tsx';
import { ErrorSummary } from '../../parts/fields/error-summary.tsx';
import { TextAreaField } from '../../parts/fields/text-fields.tsx';
import { useFaults } from '../../parts/fields/use-faults.ts';
import { PageTitle } from '../../parts/frame/heading.tsx';
import { Link } from '../../parts/frame/link.tsx';
import { FailedNotice } from '../../parts/states/failed.tsx';
import { Loaded } from '../../parts/states/loaded.tsx';
import { Notice } from '../../parts/states/notice.tsx';
import { useReader } from '../../reader/context.ts';
import { addressOf } from '../../reader/place.ts';
import { type FilingPlace, type View, viewAt } from '../draft/filing.ts';
import { numberOf } from '../draft/number-of.ts';
import { ACT_WORDS } from './words.ts';

/** Takes a filing back, or gives up a draft that was never submitted, with the reason. */
export function WithdrawalPage() {
  const { params } = useRoute();
  const { callId = '', applicationId = '' } = params;
  const answer = useAnswer(
    (api) => viewAt(api, { callId, applicationId }),
    [callId, applicationId],
  );
  return (
    <Loaded answer={answer}>{(view) => <Withdrawal view={view} again={answer.again} />}</Loaded>
  );
}

interface Reasoned {
  readonly reason: string;
  readonly version: number;
}

function useWithdrawal(path: FilingPlace, done: () => void) {
  return useCommand<Reasoned, unknown>(
    async (api, { reason, version }, key) =>
      dataOf(
        await api.POST('/v1/calls/{callId}/applications/{applicationId}/withdrawal', {
          params: { path, header: { ...ifMatch(version), 'Idempotency-Key': key } },
          body: { reason },
        }),
      ),
    done,
  );
}

function Withdrawal({ view, again }: { view: View; again: () => void }) {
  const reader = useReader();
  const { route } = useLocation();
  const [reason, setReason] = useState('');
  const W = view.submission ? ACT_WORDS.withdrawal : ACT_WORDS.abandonment;
  const { callId, id: applicationId, version } = view;
  const at = addressOf(ADDRESSES.filing, { callId, applicationId });
  const withdraw = useWithdrawal({ callId, applicationId }, () => route(reader.to(at), true));
  const stated = reason.trim();
  const { summary, errorAt, isRight } = useFaults(
    stated === '' ? [{ field: 'reason', says: reader.say(W.noReason) }] : [],
  );
  const send = (event: Event) => {
    event.preventDefault();
    if (isRight()) void withdraw.send({ reason: stated, version });
  };
  const number = numberOf(view.content, reader);
  return (
    <>
      <PageTitle over={<Link to={at}>{number}</Link>}>{reader.say(W.title)}</PageTitle>
      {view.allowed.includes('withdraw') ? (
        <form onSubmit={send} noValidate>
          <ErrorSummary {...summary} />
          {withdraw.failure && <FailedNotice failure={withdraw.failure} again={again} />}
          <Notice kind="warn">
            <p>{reader.say(W.says)}</p>
          </Notice>
          <TextAreaField
            id="reason"
            label={reader.say(W.reason)}
            hint={reader.say(W.reasonHint)}
            error={errorAt('reason')}
            value={reason}
            onValue={setReason}
            maxLength={1000}
          />
          <div class="actions">
            <Button kind="danger" submits isBusy={withdraw.isSending}>
              {reader.say(W.button)}
            </Button>
            <ButtonLink to={at} kind="secondary">
              {reader.say(W.back)}
            </ButtonLink>
          </div>
        </form>
      ) : (
        <p>{reader.say(W.notPossible)}</p>
      )}
    </>
  );
}
