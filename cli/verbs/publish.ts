import { dataOf, type Schemas } from '../../shared/client/client.ts';
import type { Desk } from '../desk.ts';
import { actingAs, callIdOf, clientFor, numbered, type ReviewOptions, stated } from '../review.ts';
import { section } from '../table.ts';
import { todayAt } from '../today.ts';
import { TRIED } from './command.ts';

interface NoticeOptions extends ReviewOptions {
  /** The first day; absent: today in Beijing. */
  readonly from?: string | undefined;
  readonly 'working-days'?: string | undefined;
}

interface AnnounceOptions extends ReviewOptions {
  readonly notice?: string | undefined;
}

type Published = Schemas['PublishNoticeAnswer'];

/** `pilots notice --call <id>`: puts all that was selected on public notice (公示). */
export async function notice(desk: Desk, options: NoticeOptions): Promise<number> {
  const { from, 'working-days': days } = options;
  const workingDays = days === undefined ? {} : { workingDays: numbered(days, '--working-days') };
  const params = { path: { callId: callIdOf(options) }, query: actingAs('decider', options) };
  const client = await clientFor(desk, 'decider', options);
  const answer = await client.POST('/v1/decider/calls/{callId}/notices', {
    params,
    body: { from: from ?? (await todayAt(client)), ...workingDays },
  });
  return tell(desk, '公示 notice', dataOf(answer), options);
}

/** `pilots announce --call <id> --notice <number>`: announces (公布) what stood a notice. */
export async function announce(desk: Desk, options: AnnounceOptions): Promise<number> {
  const number = stated(options.notice, '--notice <number>, as notices lists it');
  const body = { notice: numbered(number, '--notice') };
  const params = { path: { callId: callIdOf(options) }, query: actingAs('decider', options) };
  const client = await clientFor(desk, 'decider', options);
  const answer = await client.POST('/v1/decider/calls/{callId}/announcements', { params, body });
  return tell(desk, '公布 announcement', dataOf(answer), options);
}

function tell(desk: Desk, what: string, published: Published, { json }: ReviewOptions): number {
  if (json) desk.say(JSON.stringify(published, null, 2));
  else for (const line of report(what, published)) desk.say(line);
  return 0;
}

function report(what: string, { list, results, dryRun }: Published): string[] {
  const { number, from, to, count, hash } = list;
  const days = from === null ? '' : `，${from} 至 to ${to}`;
  return [
    // what is only tried has no place among those that were published, and no hash to keep
    `${dryRun ? TRIED : ''}${what} ${number}${days}，${count}项 projects`,
    ...(dryRun ? [] : [`摘要 hash ${hash}`]),
    ...section(
      '申报 applications',
      ['编号 id', '版本 version'],
      results.map(({ applicationId, version }) => [applicationId, String(version ?? '')]),
    ),
  ];
}
