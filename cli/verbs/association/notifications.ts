import { dataOf, type PilotsClient, type Schemas } from '../../../shared/client/client.ts';
import { clientFor } from '../../applications/on-call.ts';
import { JSON_OUTPUT, SIGNED_IN } from '../../command-line/common-options.ts';
import { choice, flag, text } from '../../command-line/options.ts';
import { verb } from '../../command-line/verb.ts';
import { UsageError } from '../../context/context.ts';
import { listed } from '../../../shared/domain/texts/listed.ts';
import { table } from '../../output/table.ts';
import { calendarReport, changeCalendar } from './calendar.ts';
import { changeWebhook, webhookReport } from './webhook.ts';

const SIDES = ['association', 'recommender', 'examiner', 'expert', 'decider', 'admin'] as const;
const NONE = 'none';

type NotificationSettings = Schemas['GetNotificationsAnswer'];
type Chosen = Schemas['PutNotificationsRequest'];

/** `pilots notifications`: how one is written to, and what mail failed; with an option, changes it. */
export const notifications = verb({
  name: 'notifications',
  says: [
    '通知方式和没有送达的通知；写明选项即更改',
    'how you are told and what did not arrive; with an option, change it',
  ],
  options: {
    as: choice(SIDES, '以何种身份，默认社会团体 in which role; an association without it'),
    email: text('address', `邮箱，${NONE} 为不设 where to write to; ${NONE}: nowhere else`),
    off: text(
      'kind,kind',
      `不接收的种类，${NONE} 为全部接收 kinds not to be sent; ${NONE}: all are`,
    ),
    quiet: text(
      'hour-hour',
      `免打扰时段（北京时间），${NONE} 为不设 quiet hours, as 22-8; ${NONE}`,
    ),
    webhook: text(
      'url',
      `接收通知的网址，${NONE} 为删除 address to be called; ${NONE}: be called no more`,
    ),
    renewSecret: flag('更换密钥，新密钥只显示一次 another secret, shown once'),
    resend: flag('重新发送未送达的调用 have calls that came to nothing made once more'),
    calendar: choice(
      ['new', NONE],
      `到期事项的日历地址：new 生成或更换，${NONE} 停用 address of your due dates: new, or ${NONE}`,
    ),
    json: JSON_OUTPUT,
    ...SIGNED_IN,
  },
  example: [
    'pilots notifications',
    'pilots notifications --off received,withdrawn --quiet 22-8',
    'pilots notifications --as expert --email expert@example.org',
    'pilots notifications --webhook https://example.org/pilots',
  ],
  run: async (
    io,
    {
      as = 'association',
      email,
      off,
      quiet,
      webhook,
      renewSecret,
      resend,
      calendar,
      json,
      ...options
    },
  ) => {
    const client = await clientFor(io, as, options);
    let current = await read(client);
    if ([email, off, quiet].some((given) => given !== undefined)) {
      const { version, ...held } = current.preferences;
      const chosen = {
        email: email === undefined ? held.email : email === NONE ? null : email,
        off: (off === undefined ? held.off : off === NONE ? [] : listed(off)) as Chosen['off'],
        quiet: quiet === undefined ? held.quiet : hoursIn(quiet),
      };
      const header = version > 0 ? { 'If-Match': `"${version}"` } : {};
      dataOf(await client.PUT('/v1/notifications', { params: { header }, body: chosen }));
      current = await read(client);
    }
    const secret = await changeWebhook(client, current, { webhook, renewSecret, resend });
    if (secret !== undefined) current = await read(client);
    const address = await changeCalendar(client, current, calendar);
    if (address !== undefined) current = await read(client);
    if (json)
      io.print(
        JSON.stringify(
          { ...current, ...(secret && { secret }), ...(address && { address }) },
          null,
          2,
        ),
      );
    else
      for (const line of [...report(current, secret), ...calendarReport(current, address)])
        io.print(line);
    return 0;
  },
});

async function read(client: PilotsClient): Promise<NotificationSettings> {
  return dataOf(await client.GET('/v1/notifications'));
}

function hoursIn(quiet: string): Chosen['quiet'] {
  if (quiet === NONE) return null;
  const [, from, to] = /^(\d{1,2})-(\d{1,2})$/.exec(quiet) ?? [];
  if (from === undefined || to === undefined)
    throw new UsageError(
      `免打扰时段写作 22-8，不是 ${quiet}。 Quiet hours are written as 22-8, not ${quiet}.`,
    );
  return { from: Number(from), to: Number(to) };
}

function report(
  { sendsMail, preferences, directoryEmail, kinds, failures, webhook }: NotificationSettings,
  secret?: string | null,
): string[] {
  const { email, off, quiet } = preferences;
  const rows = kinds.map(({ kind, says, alwaysBecause }) => [
    kind,
    `${says.zh} ${says.en}`,
    alwaysBecause ? '总是发送 always' : off.some((one) => one === kind) ? '不接收 off' : '接收 on',
  ]);
  return [
    ...(sendsMail ? [] : ['本系统没有设置发信，不发送邮件。 This system sends no mail.']),
    `邮箱 address: ${email ?? directoryEmail ?? '没有 none here'}`,
    `免打扰 quiet hours: ${quiet ? `${quiet.from}:00–${quiet.to}:00` : '不设 none'}`,
    '',
    ...table(['种类 kind', '内容 what', '发送 sent'], rows),
    '',
    ...webhookReport(webhook, secret),
    ...failures.map(
      ({ applicationId, kind, at, state }) =>
        `未送达 not delivered: ${kind} ${applicationId ?? ''} ${at} ${state === 'refused' ? '对方拒收 refused by the server' : '一天内未成功 tried for a day'}`,
    ),
  ];
}
