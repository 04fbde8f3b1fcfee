import { dataOf, type PilotsClient, type Schemas } from '../../../shared/client/client.ts';
import {
  clientFor,
  type InPlace,
  inPlaceOf,
  type OnCall,
  type Side,
  SIDES,
} from '../../applications/on-call.ts';
import {
  DECIDERS_QUEUES,
  EXAMINERS_LISTS,
  EXPORT_QUEUES,
  RECOMMENDERS_QUEUES,
} from '../../../shared/domain/exports/export-kinds.ts';
import { ON_BEHALF_OF, ON_CALL } from '../../command-line/common-options.ts';
import { choice, required, text } from '../../command-line/options.ts';
import { CALL, verb } from '../../command-line/verb.ts';
import { type IoContext, UsageError } from '../../context/context.ts';
import { dueIn } from '../../output/due.ts';
import { STATES } from '../../output/names.ts';
import { table } from '../../output/table.ts';

/** The queues that a side has; the first is the one that is meant where none is named. */
const QUEUES = {
  recommender: RECOMMENDERS_QUEUES,
  examiner: EXAMINERS_LISTS,
  expert: [],
  decider: DECIDERS_QUEUES,
} as const satisfies Record<Side, readonly string[]>;

const CURSOR = text('cursor', '下一页 the next page, as the one before names it');
const OF_EXAMINERS =
  '形式审查：未认领 unclaimed，本人 mine，待补正 waiting，已受理 accepted，专家评审中 in_review，已办结 finished，待本人确认的遮蔽申请 redactions';
const OF_RECOMMENDERS = '推荐部门：待审查 to_check，已办 finished';
const OF_DECIDERS =
  '决定：待决定 proposed，待公示 selected，待告知 not_selected，公示中 on_notice，异议 objections，申请复核 reconsiderations，已办结 finished';

/** `pilots queue --as <side>`: what waits for a side, oldest first; what is finished, the last first. */
export const queue = verb({
  name: 'queue',
  says: ['待办，最早的在前；或已办结的', 'what waits for you, oldest first; or what is finished'],
  options: {
    as: required(choice(SIDES, '哪一方 whose work')),
    queue: choice(
      [...EXPORT_QUEUES, 'redactions', 'to_check'],
      `哪些 which of them; ${OF_RECOMMENDERS}; ${OF_EXAMINERS}; ${OF_DECIDERS}`,
    ),
    cursor: CURSOR,
    'on-behalf-of': ON_BEHALF_OF,
    ...ON_CALL,
  },
  example: [`pilots queue ${CALL} --as recommender`],
  run: (io, { as: side, ...options }) => printQueue(io, side, options),
});

/** `pilots reviews`: what an expert is asked to review. */
export const reviews = verb({
  name: 'reviews',
  says: ['请您评审的申报', 'what you are asked to review, oldest first'],
  options: { cursor: CURSOR, ...ON_CALL },
  example: [`pilots reviews ${CALL}`],
  run: (io, options) => printQueue(io, 'expert', options),
});

interface QueueOptions extends OnCall {
  readonly queue?: string | undefined;
  /** Where the page before ended. */
  readonly cursor?: string | undefined;
}

type ExpertLine = Schemas['ListExpertQueueAnswer']['applications'][number];
type RecommenderLine = Schemas['ListRecommenderQueueAnswer']['applications'][number];
type Line = Omit<ExpertLine, 'hasDeclared' | 'hasScored'> &
  Partial<Pick<ExpertLine, 'hasDeclared' | 'hasScored'>> &
  Partial<Pick<Schemas['QueueLine'], 'corrections'>> &
  Partial<Pick<RecommenderLine, 'returns' | 'handled'>>;
type Page = Omit<Schemas['QueuePage'], 'applications'> & { readonly applications: readonly Line[] };

async function printQueue(io: IoContext, side: Side, options: QueueOptions): Promise<number> {
  const page = await pageOf(io, side, options);
  if (options.json) io.print(JSON.stringify(page, null, 2));
  else for (const line of report(page, options.queue === 'finished')) io.print(line);
  return 0;
}

interface PageParams {
  readonly path: { readonly callId: string };
  readonly query: InPlace & { readonly cursor?: string };
}

type ReadPage = (
  client: PilotsClient,
  params: PageParams,
  which: string | undefined,
) => Promise<Page>;

const READ_PAGE: Readonly<Record<Side, ReadPage>> = {
  recommender: async (client, { path, query }, which) => {
    const params = { path, query: { ...query, queue: queueIn('recommender', which) } };
    return dataOf(await client.GET('/v1/recommender/calls/{callId}/applications', { params }));
  },
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

async function pageOf(io: IoContext, side: Side, options: QueueOptions): Promise<Page> {
  const { call: callId, queue: which, cursor } = options;
  if (which !== undefined && QUEUES[side].length === 0) {
    throw new UsageError(
      `评审专家只有一个队列，不用 --queue。 An expert has one queue: leave out --queue.`,
    );
  }
  const query = { ...(cursor === undefined ? {} : { cursor }), ...inPlaceOf(side, options) };
  return READ_PAGE[side](await clientFor(io, side, options), { path: { callId }, query }, which);
}

function queueIn<S extends 'recommender' | 'examiner' | 'decider'>(
  side: S,
  which: string | undefined,
): (typeof QUEUES)[S][number] {
  const queues: readonly (typeof QUEUES)[S][number][] = QUEUES[side];
  const wanted = queues.find((one) => one === (which ?? queues[0]));
  if (wanted) return wanted;
  throw new UsageError(
    `此方没有队列 ${which}。 There is no queue ${which} here; there are ${queues.join(', ')}.`,
  );
}

const HEADS = [
  '编号 id',
  '状态 state',
  '标准 standard',
  '名称 title',
  '申报单位 association',
  '提交 filed',
];

/** `isOver`: of what is finished it is told when, where what waits has a due date. */
function report({ applications, nextCursor }: Page, isOver: boolean): string[] {
  if (applications.length === 0)
    return [isOver ? '没有已办结的。 Nothing is finished yet.' : '没有待办。 Nothing waits here.'];
  const rows = applications.map((line) => [
    line.id,
    line.hasDeclared === undefined ? standingOf(line) : doneIn(line),
    line.standardNumber ?? '',
    line.titleZh ?? '',
    line.association.name,
    line.submittedAt,
    isOver
      ? line.handled
        ? (line.handled.at ?? '')
        : line.updatedAt
      : line.due
        ? dueIn(line.due)
        : '',
  ]);
  const then = new Set(applications.flatMap(({ due }) => (due ? [afterwardsIn(due)] : [])));
  const more = nextCursor === null ? [] : ['', `还有更多 more: --cursor ${nextCursor}`];
  const heads = [...HEADS, isOver ? '办结 finished' : '期限 due'];
  return [...table(heads, rows), ...(then.size > 0 ? ['', ...then] : []), ...more];
}

const HANDLED: Readonly<Record<NonNullable<RecommenderLine['handled']>['as'], string>> = {
  recommended: '推荐 recommended',
  returned: '退回修改 returned',
  declined: '不予推荐 declined',
};

/** What its recommender made of it, where it stands, and whether it came there corrected. */
function standingOf({ state, corrections = 0, returns = 0, handled = null }: Line): string {
  return [
    ...(handled ? [HANDLED[handled.as]] : []),
    STATES[state],
    ...(!handled && returns > 0 ? [`退回后重报 filed again ${returns}×`] : []),
    ...(corrections > 0 ? [`已补正 corrected ${corrections}×`] : []),
  ].join('，');
}

/** How far an expert is. */
function doneIn({ hasDeclared, hasScored }: Line): string {
  if (hasScored) return '已评分 scored';
  return hasDeclared ? '待评分 to score' : '待声明 to declare';
}

function afterwardsIn({ afterwards: { zh, en } }: Schemas['QueueLine']['due'] & object): string {
  return `逾期后 once overdue：${zh} ${en}`;
}
