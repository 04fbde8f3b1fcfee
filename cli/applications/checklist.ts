import { dataOf, type PilotsClient, type Schemas } from '../../shared/client/client.ts';

/** One thing that a recommender checks on each filing. */
type Item = Schemas['PublicCall']['recommenderChecklist'][number];

/** What the call has its recommenders check on a filing. */
export async function checklistOf(client: PilotsClient, callId: string): Promise<readonly Item[]> {
  const params = { path: { callId } };
  return dataOf(await client.GET('/v1/calls/{callId}', { params })).recommenderChecklist;
}

/** The items that are not ticked. */
export function leftIn(items: readonly Item[], ticked: readonly string[]): Item[] {
  return items.filter(({ id }) => !ticked.includes(id));
}

/** An item as a line. */
export function itemLine({ id, text: { zh, en } }: Item): string {
  return `  ${id} ${zh} ${en}`;
}
