import { useRoute } from 'preact-iso/router';
import { useState } from 'preact/hooks';
import type { AnswerOf } from '../../../shared/client/api-types.ts';
import { dataOf } from '../../../shared/client/client.ts';
import { ADDRESSES } from '../../app/addresses.ts';
import { useCommand } from '../../data/use-command.ts';
import { Button } from '../../parts/actions/button.tsx';
import { PageTitle } from '../../parts/frame/heading.tsx';
import { Link } from '../../parts/frame/link.tsx';
import { Empty } from '../../parts/states/empty.tsx';
import { FailedNotice } from '../../parts/states/failed.tsx';
import { useReader } from '../../reader/context.ts';
import { addressOf } from '../../reader/place.ts';
import { Lodged } from './objection-steps.tsx';
import { NOTICE_WORDS, OBJECTION_WORDS as W } from './words.ts';

type Receipt = AnswerOf<'confirmObjection'>;

/**
 * Where the link in the mail leads. The token is in the fragment, which no server sees, and a button
 * sends it: what opens links by itself, as mail servers do, confirms nothing.
 */
export function ObjectionConfirmPage() {
  const reader = useReader();
  const callId = useRoute().params['callId'] ?? '';
  const [token] = useState(() => location.hash.slice(1));
  const [receipt, setReceipt] = useState<Receipt | null>(null);
  const confirm = useCommand<string, Receipt>(
    async (api, input) =>
      dataOf(
        await api.POST('/v1/calls/{callId}/objections/confirmations', {
          params: { path: { callId } },
          body: { token: input },
        }),
      ),
    setReceipt,
  );
  return (
    <>
      <PageTitle
        over={
          <Link to={addressOf(ADDRESSES.notices, { callId })}>{reader.say(NOTICE_WORDS.all)}</Link>
        }
      >
        {reader.say(W.confirmTitle)}
      </PageTitle>
      {receipt && <Lodged receipt={receipt} callId={callId} entry={null} />}
      {!receipt && token === '' && <Empty says={reader.say(W.noToken)} />}
      {!receipt && token !== '' && (
        <>
          <p>{reader.say(W.confirmSays)}</p>
          {confirm.failure && <FailedNotice failure={confirm.failure} again={confirm.again} />}
          <div class="actions">
            <Button
              kind="primary"
              isBusy={confirm.isSending}
              onPress={() => void confirm.send(token)}
            >
              {reader.say(W.confirm)}
            </Button>
          </div>
        </>
      )}
    </>
  );
}
