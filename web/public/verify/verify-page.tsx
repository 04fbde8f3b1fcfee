import { useState } from 'preact/hooks';
import { type Schemas, dataOf } from '../../shared/client/client.ts';
import { useCommand } from '../data/use-command.ts';
import { Button } from '../parts/actions/button.tsx';
import { TextAreaField } from '../parts/fields/text-fields.tsx';
import { PageTitle } from '../parts/frame/heading.tsx';
import { SummaryList } from '../parts/lists/summary-list.tsx';
import { FailedNotice } from '../parts/states/failed.tsx';
import { Notice } from '../parts/states/notice.tsx';
import { useReader } from '../reader/context.ts';
import { jwsIn } from './receipt-text.ts';
import { VERIFY_WORDS as W } from './verify-words.ts';

type Verified = Schemas['ReceiptClaims'];

/** Whether a receipt is genuine, and what it says. */
export function VerifyPage() {
  const reader = useReader();
  const [text, setText] = useState(
    () => jwsIn(decodeURIComponent(window.location.hash.slice(1))) ?? '',
  );
  const [error, setError] = useState<string | undefined>();
  const [claims, setClaims] = useState<Verified | null>(null);
  const verify = useCommand<string, { claims: Verified }>(
    async (api, jws) => dataOf(await api.POST('/v1/receipt-verifications', { body: { jws } })),
    (answered) => setClaims(answered.claims),
  );
  const send = (event: Event) => {
    event.preventDefault();
    const jws = jwsIn(text);
    setClaims(null);
    setError(jws === null ? reader.say(W.noReceipt) : undefined);
    if (jws !== null) void verify.send(jws);
  };
  return (
    <>
      <PageTitle>{reader.say(W.title)}</PageTitle>
      <p>{reader.say(W.intro)}</p>
      <form onSubmit={send} noValidate>
        <p>
          <label>
            {reader.say(W.file)}{' '}
            <input
              type="file"
              accept=".json,.jws,.txt,application/json"
              onChange={({ currentTarget }) => {
                void currentTarget.files?.[0]?.text().then(setText);
              }}
            />
          </label>
        </p>
        <TextAreaField
          id="receipt"
          label={reader.say(W.receipt)}
          hint={reader.say(W.hint)}
          error={error}
          value={text}
          onValue={setText}
          maxLength={8000}
        />
        <Button kind="primary" submits isBusy={verify.isSending}>
          {reader.say(W.verify)}
        </Button>
      </form>
      {verify.failure && <FailedNotice failure={verify.failure} />}
      {claims && <Genuine claims={claims} />}
    </>
  );
}

function Genuine({ claims }: { claims: Verified }) {
  const reader = useReader();
  return (
    <>
      <Notice kind="success" title={reader.say(W.genuine)} isNew>
        <p>{reader.say(W.genuineSays)}</p>
      </Notice>
      <SummaryList
        rows={Object.entries(claims).map(([name, value]) => ({
          name,
          value: typeof value === 'string' ? value : JSON.stringify(value),
        }))}
      />
    </>
  );
}
