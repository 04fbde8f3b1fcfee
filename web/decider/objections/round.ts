import type { AnswerOf } from '../../../shared/client/api-types.ts';
import { type PilotsClient, ProblemError, dataOf } from '../../../shared/client/client.ts';
import type { QueueLine } from '../../data/answers.ts';

type Objection = AnswerOf<'listObjections'>['objections'][number];

/** An objection, and the project that it is to. */
export interface Objected {
  readonly objection: Objection;
  readonly project: Pick<QueueLine, 'id' | 'callId' | 'standardNumber' | 'titleZh' | 'version'>;
  readonly mayDismiss: boolean;
}

export interface Contested {
  readonly objected: readonly Objected[];
  /** Projects whose review the reader is out of. */
  readonly hidden: readonly string[];
  /** Projects with more objections than are listed. */
  readonly cut: readonly string[];
}

/** So many projects are read at a time. */
const AT_A_TIME = 6;
/** So many objections come with a project; of one that has more, the first hundred are asked for. */
const WITH_PROJECT = 20;

/** Every objection of a round that waits for an answer, project by project, as they came. */
export async function contestedIn(api: PilotsClient, callId: string): Promise<Contested> {
  const lines = await queueOf(api, callId);
  const read: Contested[] = [];
  for (let from = 0; from < lines.length; from += AT_A_TIME) {
    const some = lines.slice(from, from + AT_A_TIME);
    read.push(...(await Promise.all(some.map((line) => ofProject(api, line)))));
  }
  return {
    objected: read.flatMap(({ objected }) => objected),
    hidden: read.flatMap(({ hidden }) => hidden),
    cut: read.flatMap(({ cut }) => cut),
  };
}

async function queueOf(api: PilotsClient, callId: string): Promise<readonly QueueLine[]> {
  const lines: QueueLine[] = [];
  let cursor: string | null = null;
  do {
    const query = { queue: 'objections' as const, limit: 100, ...(cursor && { cursor }) };
    const page: AnswerOf<'listDeciderQueue'> = dataOf(
      await api.GET('/v1/decider/calls/{callId}/applications', {
        params: { path: { callId }, query },
      }),
    );
    lines.push(...page.applications);
    cursor = page.nextCursor;
  } while (cursor !== null);
  return lines;
}

async function ofProject(api: PilotsClient, line: QueueLine): Promise<Contested> {
  const { id: applicationId, callId, standardNumber, titleZh } = line;
  const path = { callId, applicationId };
  const name = standardNumber ?? applicationId;
  try {
    const view = dataOf(
      await api.GET('/v1/decider/calls/{callId}/applications/{applicationId}', {
        params: { path },
      }),
    );
    const isMore = view.objections.length >= WITH_PROJECT;
    const more = isMore ? await openOf(api, path) : null;
    const open = more?.objections ?? view.objections.filter(({ standing }) => standing === 'open');
    const project = { id: applicationId, callId, standardNumber, titleZh, version: view.version };
    const mayDismiss = view.allowed.includes('dismiss_objections');
    return {
      objected: open.map((objection) => ({ objection, project, mayDismiss })),
      hidden: [],
      cut: more?.nextCursor ? [name] : [],
    };
  } catch (thrown) {
    const isOut = thrown instanceof ProblemError && thrown.problem.code === 'review.recused';
    if (!isOut) throw thrown;
    return { objected: [], hidden: [name], cut: [] };
  }
}

async function openOf(
  api: PilotsClient,
  path: { readonly callId: string; readonly applicationId: string },
): Promise<AnswerOf<'listObjections'>> {
  return dataOf(
    await api.GET('/v1/decider/calls/{callId}/applications/{applicationId}/objections', {
      params: { path, query: { standing: 'open', limit: 100 } },
    }),
  );
}
