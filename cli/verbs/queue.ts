import { dataOf, type PilotsClient, type Schemas } from '../../shared/client/client.ts';
import { type Desk, UsageError } from '../desk.ts';
import { dueIn } from '../due.ts';
import { STATES } from '../names.ts';
import {
  callIdOf,
  clientFor,
  inPlaceOf,
  type ReviewOptions,
  type Side,
  sideOf,
} from '../review.ts';
import { table } from '../table.ts';

/** The queues that a side has; the first is the one that is meant where none is named. */
const QUEUES = {
  recommender: [],
  examiner: ['unclaimed', 'mine', 'waiting', 'accepted', 'in_review'],
  expert: [],
  decider: ['proposed', 'selected', 'not_selected', 'on_notice', 'objections', 'reconsiderations'],
} as const satisfies Record<Side, readonly string[]>;

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
  readonly query: { readonly cursor?: string; readonly onBehalfOf?: string };
}

type Read = (client: PilotsClient, params: Asked, which: string | undefined) => Promise<Page>;

const READ: Readonly<Record<Side, Read>> = {
  recommender: async (client, params) =>
    dataOf(await client.GET('/v1/recommender/calls/{callId}/applications', { params })),
  examiner: async (client, { path, query }, which) => {
    const params = { path, query: { ...query, queue: queueIn('examiner', which) } };
    return dataOf(await client.GET('/v1/examiner/calls/{callId}/applications', { params }));
  },
  expert: async (client, params) =>
    dataOf(await client.GET('/v1/expert/calls/{callId}/applications', { params })),
  decider: async (client, { path, query }, which) => {
    const params = { path, query: { ...query, queue: queueIn('decider', which) } };
    return dataOf(await client.GET('/v1/decider/calls/{callId}/applications', { params }));
  },
};

async function pageOf(desk: Desk, options: QueueOptions): Promise<Page> {
  const side = sideOf(options);
  const path = { callId: callIdOf(options) };
  const which = options.queue;
  if (which !== undefined && QUEUES[side].length === 0) {
    throw new UsageError(
      `--queue 仅用于形式审查和决定。 --queue is for examiners and deciders; a ${side} has one queue.`,
    );
  }
  const page = options.cursor === undefined ? {} : { cursor: options.cursor };
  const query = { ...page, ...inPlaceOf(side, options) };
  return READ[side](await clientFor(desk, side, options), { path, query }, which);
}

function queueIn<S extends 'examiner' | 'decider'>(
  side: S,
  which: string | undefined,
): (typeof QUEUES)[S][number] {
  const queues: readonly (typeof QUEUES)[S][number][] = QUEUES[side];
  const found = queues.find((one) => one === (which ?? queues[0]));
  if (found) return found;
  throw new UsageError(
    `没有队列 ${which}。 There is no queue ${which}; there are ${queues.join(', ')}.`,
  );
}

const HEADS = [
  '编号 id',
  '状态 state',
  '标准 standard',
  '名称 title',
  '申报单位 association',
  '提交 filed',
  '期限 due',
];

function report({ applications, nextCursor }: Page): string[] {
  if (applications.length === 0) return ['没有待办。 Nothing waits here.'];
  const rows = applications.map((line) => [
    line.id,
    STATES[line.state],
    line.standardNumber ?? '',
    line.titleZh ?? '',
    line.association.name,
    line.submittedAt,
    line.due ? dueIn(line.due) : '',
  ]);
  const then = new Set(applications.flatMap(({ due }) => (due ? [afterwardsIn(due)] : [])));
  const more = nextCursor === null ? [] : ['', `还有更多 more: --cursor ${nextCursor}`];
  return [...table(HEADS, rows), ...(then.size > 0 ? ['', ...then] : []), ...more];
}

function afterwardsIn({ afterwards: { zh, en } }: Schemas['QueueLine']['due'] & object): string {
  return `逾期后 once overdue：${zh} ${en}`;
}
