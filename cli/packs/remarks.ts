import type { AnswerOf } from '../../shared/client/api-types.ts';
import { dataOf, type PilotsClient, type Schemas } from '../../shared/client/client.ts';
import { clientFor } from '../applications/on-call.ts';
import { type IoContext, UsageError } from '../context/context.ts';
import { oneLine } from '../output/one-line.ts';

type Comment = AnswerOf<'settleComment'>;
type Ref = Pick<AnswerOf<'listRulePacks'>['rulePacks'][number], 'id' | 'version' | 'hash'>;

/** Who leaves comments and reads them. */
export const COMMENTERS = ['admin', 'examiner', 'decider'] as const;
export type Commenter = (typeof COMMENTERS)[number];

/** Who asks, and from where. */
export interface Commenting {
  readonly as?: Commenter | undefined;
  readonly account?: string | undefined;
}

/** The comments of an environment as one of its staff reads and leaves them. */
export async function commentsAs(io: IoContext, { as = 'admin', account }: Commenting) {
  const client = await clientFor(io, as, { account });
  const [own, base] = [
    '/v1/rule-packs/{packId}/comments',
    '/v1/reviewer/rule-packs/{packId}/comments',
  ] as const;
  return {
    client,
    list: async (packId: string): Promise<Comment[]> => {
      const params = { path: { packId } };
      const answer = as === 'admin' ? client.GET(own, { params }) : client.GET(base, { params });
      return dataOf(await answer).comments;
    },
    leave: async (packId: string, body: Schemas['CommentOnClauseRequest']): Promise<Comment> => {
      const params = { path: { packId }, header: { 'Idempotency-Key': crypto.randomUUID() } };
      const asked = { params, body };
      return dataOf(await (as === 'admin' ? client.POST(own, asked) : client.POST(base, asked)));
    },
  };
}

/** The latest version of a pack in an environment; throws a `UsageError` where it has none. */
export async function latestThere(client: PilotsClient, packId: string): Promise<Ref> {
  const latest = latestIn(dataOf(await client.GET('/v1/rule-packs')).rulePacks, packId);
  if (latest) return latest;
  throw new UsageError(
    `该环境没有规则集 ${packId}。 There is no rule pack ${packId} there; pilots rules lists those of the code.`,
  );
}

function latestIn<R extends Ref>(packs: readonly R[], packId: string): R | undefined {
  return packs
    .filter(({ id }) => id === packId)
    .toSorted((one, other) => one.version - other.version)
    .at(-1);
}

/**
 * What a new version goes on from: the latest of the same id, or else the pack of the latest year
 * before in the same series (PP2024 before PP2027). Undefined: there is none.
 */
export function packBefore<R extends Ref>(packs: readonly R[], packId: string): R | undefined {
  const own = latestIn(packs, packId);
  if (own) return own;
  const series = packId.replace(/\d+$/, '');
  const before = packs
    .map(({ id }) => id)
    .filter((id) => id.replace(/\d+$/, '') === series && id !== series && id < packId)
    .toSorted();
  return latestIn(packs, before.at(-1) ?? '');
}

/** Comments as lines for a terminal. */
export function commentLines(comments: readonly Comment[]): string[] {
  return comments.flatMap(({ id, clause, version, text, by, role, at, settled }) => [
    `${clause}（第${version}版 version ${version}） ${at} ${by}（${role}）：${oneLine(text)}  ${id}`,
    ...(settled
      ? [`  已处理 dealt with，${settled.at} ${settled.by}：${oneLine(settled.words)}`]
      : []),
  ]);
}

/** What whoever writes the next version is told: the comments to a version that nobody dealt with. */
export function openCommentLines({ id, version, hash }: Ref, all: readonly Comment[]): string[] {
  const open = all.filter((comment) => comment.hash === hash && !comment.settled);
  if (open.length === 0) return [];
  return [
    `${id} 第${version}版有 ${open.length} 条意见尚未处理 ${open.length} open comments to version ${version} of ${id}:`,
    ...commentLines(open).map((line) => `  ${line}`),
    `处理后登记 once dealt with: pilots pack settle ${id} <意见编号 comment> --words '…'`,
  ];
}
