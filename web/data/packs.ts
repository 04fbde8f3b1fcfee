import { type PilotsClient, dataOf } from '../../shared/client/client.ts';
import type { AnswerOf, Call, GivenPack, RulePack } from './answers.ts';
import { useAnswer } from './use-answer.ts';

/** The rules that a call is judged by; null where the API gives another version of them. */
export async function givenPackOf(
  api: PilotsClient,
  { rulePack }: Pick<Call, 'rulePack'>,
): Promise<GivenPack | null> {
  const params = { path: { packId: rulePack.id }, query: { hash: rulePack.hash } };
  const answer = await api.GET('/v1/rule-packs/{packId}', { params });
  // no other rules are shown than those that the call is judged by
  return answer.response.status === 404 ? null : dataOf(answer);
}

/** The rules of a version that is named by its hash. */
export async function packNamed(
  api: PilotsClient,
  { id: packId, hash }: Pick<GivenPack['ref'], 'id' | 'hash'>,
): Promise<GivenPack> {
  return dataOf(
    await api.GET('/v1/rule-packs/{packId}', { params: { path: { packId }, query: { hash } } }),
  );
}

/** The same without what was compared since. */
export async function packOf(api: PilotsClient, call: Call): Promise<RulePack | null> {
  return (await givenPackOf(api, call))?.pack ?? null;
}

/** Which documents of the rules were compared with their originals; none until the API has answered. */
export function useCompared(rulePack: Call['rulePack']): GivenPack['compared'] {
  const answer = useAnswer((api) => givenPackOf(api, { rulePack }), [rulePack.hash]);
  return answer.state === 'ready' ? (answer.data?.compared ?? []) : [];
}

type Answered = AnswerOf<'listClauseQuestions'>['questions'];

/** What was asked about the clauses of this version of a pack and answered; none until the API has answered. */
export function useAnswered({ id, hash }: Pick<GivenPack['ref'], 'id' | 'hash'>): Answered {
  const answer = useAnswer(
    async (api) => {
      const params = { path: { packId: id }, query: { hash } };
      return dataOf(await api.GET('/v1/rule-packs/{packId}/questions', { params })).questions;
    },
    [hash],
  );
  return answer.state === 'ready' ? answer.data : [];
}
