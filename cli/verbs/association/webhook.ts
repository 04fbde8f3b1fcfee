import { dataOf, type PilotsClient, type Schemas } from '../../../shared/client/client.ts';
import { beijingInstant } from '../../../shared/domain/calendar.ts';

const NONE = 'none';
/** As many as one request takes. */
const AT_ONCE = 100;

type NotificationSettings = Schemas['GetNotificationsAnswer'];

/** What is to be done about the address that is called. */
interface Wanted {
  readonly webhook: string | undefined;
  readonly renewSecret: boolean | undefined;
  readonly resend: boolean | undefined;
}

/** Does it; gives the secret where one was told, null where none was, undefined where nothing was done. */
export async function changeWebhook(
  client: PilotsClient,
  settings: NotificationSettings,
  { webhook, renewSecret, resend }: Wanted,
): Promise<string | null | undefined> {
  let { version } = settings.webhook;
  let secret: string | null | undefined;
  // none that was seen is "0", which is refused as any that is not there
  const header = () => ({ 'If-Match': `"${version}"` });
  if (webhook === NONE) {
    const params = { header: header() };
    dataOf(await client.DELETE('/v1/notifications/webhook', { params }));
    return null;
  }
  if (webhook !== undefined) {
    const params = { header: version > 0 ? header() : {} };
    const put = dataOf(
      await client.PUT('/v1/notifications/webhook', { params, body: { url: webhook } }),
    );
    ({ version, secret } = put);
  }
  if (renewSecret) {
    const params = { header: header() };
    ({ secret } = dataOf(await client.POST('/v1/notifications/webhook/secret', { params })));
  }
  const ids = settings.webhook.failures.map(({ id }) => id).slice(0, AT_ONCE);
  if (resend && ids.length > 0) {
    dataOf(await client.POST('/v1/notifications/webhook/calls', { body: { ids } }));
    secret ??= null;
  }
  return secret;
}

const STATES = {
  none: '没有 none',
  on: '启用 in use',
  gone: '对方已停用（410） gone, as its server says (410)',
} as const;

const BECAUSE = {
  answer: '对方答复 answered',
  time: '没有按时答复 no answer in time',
  connection: '无法连接 its server could not be reached',
  address: '网址指向不能调用的地址 it leads where nothing is called',
} as const;

function inBeijing(instant: string): string {
  return beijingInstant(new Date(instant));
}

/** The address that is called, and what did not arrive there, line by line. */
export function webhookReport(
  { url, state, since, previousUntil, failures }: NotificationSettings['webhook'],
  secret?: string | null,
): string[] {
  const from = since === null ? '' : ` ${inBeijing(since)}`;
  return [
    `网址 webhook: ${url ?? STATES.none}${url === null ? '' : ` ${STATES[state]}${from}`}`,
    ...(previousUntil === null
      ? []
      : [`原密钥有效至 the old secret signs until ${inBeijing(previousUntil)}`]),
    ...(secret ? [`密钥，只显示这一次 secret, shown this once: ${secret}`] : []),
    ...failures.map(
      ({ id, kind, at, because, status, againAt }) =>
        `未送达 not delivered: ${id} ${kind} ${inBeijing(at)} ${BECAUSE[because]}${status === null ? '' : ` ${status}`}${againAt === null ? '' : ' 将重新发送 to be sent once more'}`,
    ),
  ];
}
