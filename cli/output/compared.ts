import { dataOf, type PilotsClient, type Schemas } from '../../shared/client/client.ts';

export type Compared = Schemas['GivenPack']['compared'];

/** Which documents of the rules that something was judged by were compared with their originals. */
export async function comparedFor(
  client: PilotsClient,
  { id, hash }: Pick<Schemas['RulePackRef'], 'id' | 'hash'>,
): Promise<Compared> {
  const params = { path: { packId: id }, query: { hash } };
  const answer = await client.GET('/v1/rule-packs/{packId}', { params });
  // rules that this API does not know: nothing is claimed of them
  return answer.response.status === 404 ? [] : dataOf(answer).compared;
}
