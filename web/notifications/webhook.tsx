import { useState } from 'preact/hooks';
import { MESSAGE_WORDS } from '../../shared/domain/messages/message-words.ts';
import { type PilotsClient, dataOf } from '../../shared/client/client.ts';
import type { AnswerOf } from '../data/answers.ts';
import { ifMatch } from '../data/api.ts';
import { useCommand } from '../data/use-command.ts';
import { Button } from '../parts/actions/button.tsx';
import { CopyButton } from '../parts/actions/copy-button.tsx';
import { TextField } from '../parts/fields/text-fields.tsx';
import { Section } from '../parts/frame/heading.tsx';
import { SummaryList } from '../parts/lists/summary-list.tsx';
import { FailedNotice } from '../parts/states/failed.tsx';
import { Notice } from '../parts/states/notice.tsx';
import { useReader } from '../reader/context.ts';
import { WEBHOOK_WORDS as W } from './webhook-words.ts';

type Webhook = AnswerOf<'getNotifications'>['webhook'];
type Failures = Webhook['failures'];

/** What was done last, and is said until something else is. */
export type WebhookDone =
  | { readonly secret: string }
  | { readonly says: 'changed' | 'removed' }
  | null;

/** Who is told: an organisation by all its people, the admins together, or one of staff. */
export type Receiver = 'association' | 'office' | 'admins' | 'person';

interface WebhookProps {
  readonly as: Receiver;
  readonly webhook: Webhook;
  readonly done: WebhookDone;
  /** Told what was done; what is there is read anew. */
  readonly onDone: (done: WebhookDone) => void;
}

/** The address that is called with what its reader is told, and what did not arrive there. */
export function WebhookPart({ as, webhook, done, onDone }: WebhookProps) {
  const reader = useReader();
  const { state, since, previousUntil, url } = webhook;
  return (
    <Section id="webhook" heading={reader.say(W.title)}>
      <p>{reader.say(W.says(W[as]))}</p>
      <Done done={done} />
      {state === 'gone' && (
        <Notice kind="warn" title={reader.say(W.gone)}>
          <p>{reader.say(W.goneSays)}</p>
        </Notice>
      )}
      <Unsent failures={webhook.failures} isOn={state === 'on'} onAgain={() => onDone(null)} />
      {since !== null && (
        <SummaryList
          rows={[
            { name: reader.say(W.url), value: <code class="address">{url}</code> },
            {
              name: reader.say(state === 'gone' ? W.goneSince : W.since),
              value: reader.instant(since),
            },
            ...(previousUntil === null
              ? []
              : [{ name: reader.say(W.previousUntil), value: reader.instant(previousUntil) }]),
          ]}
        />
      )}
      <Address key={webhook.version} webhook={webhook} onDone={onDone} />
    </Section>
  );
}

function Done({ done }: { readonly done: WebhookDone }) {
  const reader = useReader();
  if (done === null) return null;
  if ('says' in done) return <Notice kind="success" title={reader.say(W[done.says])} isNew />;
  return (
    <Notice kind="success" title={reader.say(W.secret)} isNew>
      <p>
        <code class="address">{done.secret}</code>
      </p>
      <p>{reader.say(W.secretSays)}</p>
      <CopyButton text={() => done.secret}>{reader.say(W.copy)}</CopyButton>
    </Notice>
  );
}

/** Names another address; of one that is there, gives another secret or removes it. */
function Address({ webhook, onDone }: Pick<WebhookProps, 'webhook' | 'onDone'>) {
  const reader = useReader();
  const { version, url } = webhook;
  const [typed, setTyped] = useState(url ?? '');
  const [isMissing, setMissing] = useState(false);
  const put = useCommand(putWebhook, ({ secret }) =>
    onDone(secret === null ? { says: 'changed' } : { secret }),
  );
  const renew = useCommand(renewSecret, ({ secret }) => onDone({ secret }));
  const remove = useCommand(removeWebhook, () => onDone({ says: 'removed' }));
  const failure = put.failure ?? renew.failure ?? remove.failure;
  const send = (event: Event) => {
    event.preventDefault();
    setMissing(typed.trim() === '');
    if (typed.trim() !== '') void put.send({ url: typed.trim(), version });
  };
  return (
    <form onSubmit={send} noValidate>
      {failure && <FailedNotice failure={failure} again={() => onDone(null)} />}
      <TextField
        id="webhook-url"
        label={reader.say(W.url)}
        hint={reader.say(W.urlHint)}
        error={isMissing ? reader.say(W.missing) : undefined}
        value={typed}
        onValue={setTyped}
        maxLength={500}
        autocomplete="url"
      />
      <div class="actions">
        <Button submits isBusy={put.isSending}>
          {reader.say(url === null ? W.name : W.change)}
        </Button>
        {url !== null && (
          <>
            <Button onPress={() => void renew.send({ version })} isBusy={renew.isSending}>
              {reader.say(W.renew)}
            </Button>
            <Button
              kind="danger"
              onPress={() => void remove.send({ version })}
              isBusy={remove.isSending}
            >
              {reader.say(W.remove)}
            </Button>
          </>
        )}
      </div>
    </form>
  );
}

interface UnsentProps {
  readonly failures: Failures;
  readonly isOn: boolean;
  readonly onAgain: () => void;
}

const SHOWN = 10;
/** As many as one request takes. */
const AT_ONCE = 100;

/** Which calls came to nothing, why, and the way to have them made once more. */
function Unsent({ failures, isOn, onAgain }: UnsentProps) {
  const reader = useReader();
  const again = useCommand(sendAgain, onAgain);
  if (failures.length === 0) return null;
  const why = ({ because, status }: Failures[number]) =>
    because === 'answer' ? W.answer(status ?? 0) : W[because];
  const left = failures.filter(({ againAt }) => againAt === null).map(({ id }) => id);
  return (
    <Notice kind="warn" title={reader.say(W.failed)}>
      {again.failure && <FailedNotice failure={again.failure} />}
      <ul>
        {failures.slice(0, SHOWN).map((failure) => (
          <li key={failure.id}>
            {reader.say(
              W.failedSays(
                reader.say(MESSAGE_WORDS[failure.kind].subject),
                reader.instant(failure.at),
              ),
            )}
            {reader.say(why(failure))}
            {failure.againAt !== null && reader.say(W.waits)}
          </li>
        ))}
      </ul>
      {failures.length > SHOWN && <p>{reader.say(W.more(failures.length - SHOWN))}</p>}
      {isOn && left.length > 0 && (
        <Button
          onPress={() => void again.send({ ids: left.slice(0, AT_ONCE) })}
          isBusy={again.isSending}
        >
          {reader.say(W.again)}
        </Button>
      )}
    </Notice>
  );
}

interface Seen {
  readonly version: number;
}

async function putWebhook(api: PilotsClient, { url, version }: Seen & { readonly url: string }) {
  const header = version > 0 ? ifMatch(version) : {};
  return dataOf(await api.PUT('/v1/notifications/webhook', { params: { header }, body: { url } }));
}

async function renewSecret(api: PilotsClient, { version }: Seen) {
  const params = { header: ifMatch(version) };
  return dataOf(await api.POST('/v1/notifications/webhook/secret', { params }));
}

async function removeWebhook(api: PilotsClient, { version }: Seen) {
  const params = { header: ifMatch(version) };
  return dataOf(await api.DELETE('/v1/notifications/webhook', { params }));
}

async function sendAgain(api: PilotsClient, body: { readonly ids: string[] }) {
  return dataOf(await api.POST('/v1/notifications/webhook/calls', { body }));
}
