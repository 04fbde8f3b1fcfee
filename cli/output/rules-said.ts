import { dataOf, type PilotsClient, type Schemas } from '../../shared/client/client.ts';
import { type Wordings, wordingsIn } from './clauses.ts';

export type Compared = Schemas['GivenPack']['compared'];

/** What is said of rules beside a judgement by them. */
export interface RulesSaid {
  /** Which of their documents were compared with their originals. */
  readonly compared: Compared;
  readonly wordings: Wordings;
}

/** What is said of the rules that something was judged by. */
export async function rulesSaid(
  client: PilotsClient,
  { id, hash }: Pick<Schemas['RulePackRef'], 'id' | 'hash'>,
): Promise<RulesSaid> {
  const params = { path: { packId: id }, query: { hash } };
  const answer = await client.GET('/v1/rule-packs/{packId}', { params });
  // rules that this API does not know: nothing is claimed of them
  if (answer.response.status === 404) return { compared: [], wordings: new Map() };
  const { pack, compared } = dataOf(answer);
  return { compared, wordings: wordingsIn(pack.clauses) };
}
