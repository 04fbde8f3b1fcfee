import { dataOf, type PilotsClient, type Schemas } from '../../../shared/client/client.ts';
import { API, CALL_ID, JSON_OUTPUT } from '../../command-line/common-options.ts';
import { optionalWord } from '../../command-line/options.ts';
import { CALL, verb } from '../../command-line/verb.ts';
import { clientOf } from '../../context/client.ts';
import type { IoContext } from '../../context/context.ts';
import { numberIn } from '../../input/stated.ts';
import { section, table } from '../../output/table.ts';

type List = Schemas['GetNoticeAnswer'];
type Announcements = Schemas['ListAnnouncementsAnswer'];
type Summary = Announcements['announcements'][number];

const OPTIONS = { call: CALL_ID, json: JSON_OUTPUT, api: API } as const;

/** `pilots notices [number]`: the public notices (公示) of a call, or one with every entry. */
export const notices = verb({
  name: 'notices',
  says: ['公示，或其中一份', 'the public notices, or one with every project'],
  words: { number: optionalWord('公示序号 the number of the notice') },
  options: OPTIONS,
  example: [
    `pilots notices ${CALL}`,
    `pilots notices 1 ${CALL} --json > list.json`,
    'pilots verify list.json',
  ],
  run: async (io, { number, call: callId, json }) => {
    const client = await clientOf(io);
    if (number !== undefined) {
      const path = { callId, number: numberIn(number, 'pilots notices <number>') };
      const one = await client.GET('/v1/calls/{callId}/notices/{number}', { params: { path } });
      return print(io, dataOf(one), listReport, json);
    }
    const params = { path: { callId } };
    const all = dataOf(await client.GET('/v1/calls/{callId}/notices', { params }));
    return print(io, all, ({ notices: some }) => summaries(some), json);
  },
});

/** `pilots announcements [number]`: what was announced (公布) and revoked, or one with every entry. */
export const announcements = verb({
  name: 'announcements',
  says: ['公布和撤销，或其中一份公布', 'what was announced and revoked, or one announcement'],
  words: { number: optionalWord('公布序号 the number of the announcement') },
  options: OPTIONS,
  example: [`pilots announcements ${CALL}`],
  run: async (io, { number, call: callId, json }) => {
    const client = await clientOf(io);
    if (number === undefined) return print(io, await announced(client, callId), allReport, json);
    const path = { callId, number: numberIn(number, 'pilots announcements <number>') };
    const one = await client.GET('/v1/calls/{callId}/announcements/{number}', { params: { path } });
    return print(io, dataOf(one), listReport, json);
  },
});

async function announced(client: PilotsClient, callId: string): Promise<Announcements> {
  const params = { path: { callId } };
  return dataOf(await client.GET('/v1/calls/{callId}/announcements', { params }));
}

function print<T>(
  io: IoContext,
  answer: T,
  report: (answer: T) => string[],
  json: boolean | undefined,
): number {
  if (json) io.print(JSON.stringify(answer, null, 2));
  else for (const line of report(answer)) io.print(line);
  return 0;
}

function allReport({ announcements: some, revocations }: Announcements): string[] {
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
