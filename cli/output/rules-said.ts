import { dataOf, type PilotsClient, type Schemas } from '../../shared/client/client.ts';
import { type Compared, cited } from './cited.ts';
import type { Wordings } from './clauses.ts';

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
  const clauses = pack.clauses.map(({ id, says, citation }) => {
    return [id, { ...says, source: cited(citation, compared) }] as const;
  });
  return { compared, wordings: new Map(clauses) };
}
