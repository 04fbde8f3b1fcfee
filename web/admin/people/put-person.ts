import { type PilotsClient, dataOf } from '../../../shared/client/client.ts';
import type { PersonEntry } from '../../../shared/domain/people/known-person.ts';
import { ifMatch } from '../../data/api.ts';

/** An entry, and the version whose place it takes; 0: there is none. */
export interface Put {
  readonly entry: PersonEntry;
  readonly version: number;
}

/** Writes one entry of the directory over the one that was seen. */
export async function putPerson(
  api: PilotsClient,
  { entry, version }: Put,
  key: string,
): Promise<PersonEntry> {
  const header = { ...(version > 0 && ifMatch(version)), 'Idempotency-Key': key };
  return dataOf(await api.PUT('/v1/directory', { params: { header }, body: entry }));
}
