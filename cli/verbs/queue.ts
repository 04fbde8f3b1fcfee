import { dataOf, type PilotsClient, type Schemas } from '../../shared/client/client.ts';
import { type Desk, UsageError } from '../desk.ts';
import { STATES } from '../names.ts';
import { callIdOf, clientFor, type ReviewOptions, type Side, sideOf } from '../review.ts';
import { table } from '../table.ts';

const QUEUES = ['unclaimed', 'mine', 'waiting'] as const;
type Queue = (typeof QUEUES)[number];

export interface QueueOptions extends ReviewOptions {
  readonly queue?: string | undefined;
  /** Where the page before ended. */
  readonly cursor?: string | undefined;
}

type Page = Schemas['QueuePage'];

/** `pilots queue --call <id> --as <side>`: what waits for a side, oldest first. */
export async function queue(desk: Desk, options: QueueOptions): Promise<number> {
  const page = await pageOf(desk, options);
  if (options.json) desk.say(JSON.stringify(page, null, 2));
  else for (const line of report(page)) desk.say(line);
  return 0;
}

interface Asked {
  readonly path: { readonly callId: string };
  readonly query: { readonly cursor?: string };
}

type Read = (client: PilotsClient, params: Asked) => Promise<Page>;

const READ: Readonly<Record<Exclude<Side, 'examiner'>, Read>> = {
  recommender: async (client, params) =>
    dataOf(await client.GET('/v1/recommender/calls/{callId}/applications', { params })),
  expert: async (client, params) =>
    dataOf(await client.GET('/v1/expert/calls/{callId}/applications', { params })),
  decider: async (client, params) =>
    dataOf(await client.GET('/v1/decider/calls/{callId}/applications', { params })),
};

async function pageOf(desk: Desk, options: QueueOptions): Promise<Page> {
  const side = sideOf(options);
  const path = { callId: callIdOf(options) };
  const which = queueOf(options);
  if (which && side !== 'examiner') {
    throw new UsageError(
      `--queue 仅用于形式审查。 --queue is for examiners; a ${side} has one queue.`,
    );
  }
  const query = options.cursor === undefined ? {} : { cursor: options.cursor };
  const client = await clientFor(desk, side, options);
  if (side !== 'examiner') return READ[side](client, { path, query });
  const params = { path, query: { queue: which ?? 'unclaimed', ...query } } as const;
  return dataOf(await client.GET('/v1/examiner/calls/{callId}/applications', { params }));
}

function queueOf({ queue }: QueueOptions): Queue | undefined {
  const found = QUEUES.find((one) => one === queue);
  if (queue !== undefined && !found) {
    throw new UsageError(
      `没有队列 ${queue}。 There is no queue ${queue}; there are ${QUEUES.join(', ')}.`,
    );
  }
  return found;
}

function report({ applications, nextCursor }: Page): string[] {
  if (applications.length === 0) return ['没有待办。 Nothing waits here.'];
  const rows = applications.map((line) => [
    line.id,
    STATES[line.state],
    line.standardNumber ?? '',
    line.titleZh ?? '',
    line.association.name,
    line.submittedAt,
  ]);
  const more = nextCursor === null ? [] : ['', `还有更多 more: --cursor ${nextCursor}`];
  return [...table(['编号', '状态', '标准', '名称', '申报单位', '提交时间'], rows), ...more];
}
