import { dataOf, type PilotsClient, type Schemas } from '../../shared/client/client.ts';
import { clientOf } from '../client.ts';
import type { Desk } from '../desk.ts';
import { callIdOf, numbered, type ReviewOptions } from '../review.ts';
import { section, table } from '../table.ts';

type List = Schemas['GetNoticeAnswer'];
type Announcements = Schemas['ListAnnouncementsAnswer'];
type Summary = Announcements['announcements'][number];

/** `pilots notices [number]`: the public notices (公示) of a call, or one with every entry. */
export async function notices(
  desk: Desk,
  number: string | undefined,
  options: ReviewOptions,
): Promise<number> {
  const client = await clientOf(desk);
  const callId = callIdOf(options);
  if (number !== undefined) {
    const path = { callId, number: numbered(number, 'pilots notices <number>') };
    const one = await client.GET('/v1/calls/{callId}/notices/{number}', { params: { path } });
    return tell(desk, dataOf(one), listReport, options);
  }
  const params = { path: { callId } };
  const all = dataOf(await client.GET('/v1/calls/{callId}/notices', { params }));
  return tell(desk, all, ({ notices: some }) => summaries(some), options);
}

/** `pilots announcements [number]`: what was announced (公布) and revoked, or one with every entry. */
export async function announcements(
  desk: Desk,
  number: string | undefined,
  options: ReviewOptions,
): Promise<number> {
  const client = await clientOf(desk);
  const callId = callIdOf(options);
  if (number === undefined) return tell(desk, await announced(client, callId), all, options);
  const path = { callId, number: numbered(number, 'pilots announcements <number>') };
  const one = await client.GET('/v1/calls/{callId}/announcements/{number}', { params: { path } });
  return tell(desk, dataOf(one), listReport, options);
}

async function announced(client: PilotsClient, callId: string): Promise<Announcements> {
  const params = { path: { callId } };
  return dataOf(await client.GET('/v1/calls/{callId}/announcements', { params }));
}

function tell<T>(
  desk: Desk,
  answer: T,
  report: (answer: T) => string[],
  { json }: ReviewOptions,
): number {
  if (json) desk.say(JSON.stringify(answer, null, 2));
  else for (const line of report(answer)) desk.say(line);
  return 0;
}

function all({ announcements: some, revocations }: Announcements): string[] {
  return [
    ...summaries(some),
    ...section(
      '撤销 revocations',
      ['公布 announcement', '项目 project', '时间 at', '理由 reasons'],
      revocations.map((one) => [String(one.announcement), one.projectNumber, one.at, one.reasons]),
    ),
  ];
}

function summaries(lists: readonly Summary[]): string[] {
  if (lists.length === 0) return ['尚未发布。 Nothing is published yet.'];
  return table(
    ['序号 number', '发布 published', '起 from', '止 to', '项目 projects', '摘要 hash'],
    lists.map(({ number, publishedAt, from, to, count, hash }) => [
      String(number),
      publishedAt,
      from ?? '',
      to ?? '',
      String(count),
      hash,
    ]),
  );
}

const KINDS: Readonly<Record<List['kind'], string>> = {
  public_notice: '公示 notice',
  announcement: '公布 announcement',
};

function listReport({ kind, number, publishedAt, from, to, hash, entries }: List): string[] {
  const days = from === null ? '' : `，${from} 至 to ${to}`;
  return [
    `${KINDS[kind]} ${number}，发布 published ${publishedAt}${days}`,
    `摘要 hash ${hash}`,
    ...section(
      '项目 projects',
      ['位次 position', '项目编号 number', '标准 standard', '名称 title', '申报单位 association'],
      entries.map(({ position, projectNumber, standardNumber, titleZh, association }) => [
        String(position),
        projectNumber ?? '',
        standardNumber,
        titleZh,
        association.name,
      ]),
    ),
  ];
}
