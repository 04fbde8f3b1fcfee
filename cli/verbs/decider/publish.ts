import { dataOf, type Schemas } from '../../../shared/client/client.ts';
import { TRIED } from '../../applications/give-command.ts';
import { actingAs, clientFor, type OnCall } from '../../applications/on-call.ts';
import { DELEGABLE } from '../../command-line/common-options.ts';
import { required, text } from '../../command-line/options.ts';
import { CALL, verb } from '../../command-line/verb.ts';
import type { IoContext } from '../../context/context.ts';
import { todayAt } from '../../context/today.ts';
import { numberIn } from '../../input/stated.ts';
import { MOST_ON_A_LIST } from '../../../shared/domain/publication/published-list.ts';
import { section } from '../../output/table.ts';

type Published = Schemas['PublishNoticeAnswer'];

const PREVIEWED = {
  previewed: text(
    'digest',
    '预览给出的摘要，名单有变化即不发布 what --dry-run gave: a list that has changed is not published',
  ),
};

/** `pilots notice`: puts all that was selected on public notice (公示). */
export const notice = verb({
  name: 'notice',
  says: [
    '公示全部入选项目，同时告知未入选单位',
    'put all that was selected on public notice, and tell those who were not',
  ],
  options: {
    from: text('date', '首日，默认今天 the first day; otherwise today in Beijing'),
    'working-days': text('days', '工作日，申报通知未规定时 only where the call sets none'),
    ...PREVIEWED,
    ...DELEGABLE,
  },
  example: [`pilots notice ${CALL} --dry-run`, `pilots notice ${CALL}`],
  run: async (io, { from, previewed, 'working-days': days, ...options }) => {
    const workingDays = days === undefined ? {} : { workingDays: numberIn(days, '--working-days') };
    const params = { path: { callId: options.call }, query: actingAs('decider', options) };
    const client = await clientFor(io, 'decider', options);
    const answer = await client.POST('/v1/decider/calls/{callId}/notices', {
      params,
      body: { from: from ?? (await todayAt(client)), previewed, ...workingDays },
    });
    return print(io, '公示 notice', dataOf(answer), options);
  },
});

/** `pilots announce --notice <number>`: announces (公布) what stood a notice. */
export const announce = verb({
  name: 'announce',
  says: [
    '公布公示期满且无未答复异议的项目，其余答复后再公布',
    'announce what stood a notice to its end uncontested; the rest follows once answered',
  ],
  options: {
    notice: required(text('number', '公示序号，见 notices the number, as notices lists it')),
    ...PREVIEWED,
    ...DELEGABLE,
  },
  example: [`pilots announce ${CALL} --notice 1`],
  run: async (io, { notice: number, previewed, ...options }) => {
    const body = { notice: numberIn(number, '--notice'), previewed };
    const params = { path: { callId: options.call }, query: actingAs('decider', options) };
    const client = await clientFor(io, 'decider', options);
    const answer = await client.POST('/v1/decider/calls/{callId}/announcements', { params, body });
    return print(io, '公布 announcement', dataOf(answer), options);
  },
});

function print(
  io: IoContext,
  what: string,
  published: Published,
  { json }: Pick<OnCall, 'json'>,
): number {
  if (json) io.print(JSON.stringify(published, null, 2));
  else for (const line of report(what, published)) io.print(line);
  return 0;
}

const FULL = `一次最多列入、告知各${MOST_ON_A_LIST}项；如有其余，再次公示即续办。 A list takes ${MOST_ON_A_LIST} and tells as many: if there are more, publish again.`;

function isFull({ list: { count }, results }: Published): boolean {
  return count >= MOST_ON_A_LIST || results.length - count >= MOST_ON_A_LIST;
}

function report(what: string, published: Published): string[] {
  const { list, results, dryRun, preview } = published;
  const { number, from, to, count, hash } = list;
  const days = from === null ? '' : `，${from} 至 to ${to}`;
  return [
    // what is only tried has no place among those that were published, and no hash to keep
    `${dryRun ? TRIED : ''}${what} ${number}${days}，${count}项 projects`,
    ...(dryRun ? [] : [`摘要 hash ${hash}`]),
    ...(preview ? [`照此发布 to publish exactly this: --previewed ${preview.digest}`] : []),
    ...(isFull(published) ? [FULL] : []),
    ...section(
      '申报 applications',
      ['编号 id', '版本 version'],
      results.map(({ applicationId, version }) => [applicationId, String(version ?? '')]),
    ),
  ];
}
