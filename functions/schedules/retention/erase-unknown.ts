import type { KnownPerson } from '../../../shared/domain/people/known-person.ts';
import type { ForgettingStore } from '../../../shared/store/retention/forgetting-store.ts';
import type { PersonStore } from '../../../shared/store/people/person-store.ts';
import type { RetentionContext } from './erase-due.ts';

export interface ForgettingContext extends Pick<RetentionContext, 'hasTime'> {
  readonly store: Pick<PersonStore, 'listPeople'> & ForgettingStore;
}

/**
 * Erases how those want to be told whom the directory knows no more: their own address for mail, an
 * address that is called, that of their due dates, and what failed. Gives of how many there was any.
 */
export async function eraseUnknown({ store, hasTime }: ForgettingContext): Promise<number> {
  let erased = 0;
  for (const { subject } of (await store.listPeople()).filter(isKnownNoMore)) {
    if (!hasTime()) break;
    erased += Number(await store.forgetReceiver(`person:${subject}`));
  }
  return erased;
}

/** An entry without a role: an admin took the last one. Who is invited may still come. */
function isKnownNoMore({ version, roles, invitation }: KnownPerson): boolean {
  return version > 0 && roles.length === 0 && invitation === null;
}
