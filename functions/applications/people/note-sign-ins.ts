import { beijingInstant } from '../../../shared/domain/calendar.ts';
import { KnownRole } from '../../../shared/domain/people/known-person.ts';
import type { PersonStore } from '../../../shared/store/people/person-store.ts';
import type { Meet } from '../../handler/door.ts';

/**
 * Notes in the directory who comes with a verified token. An instance remembers whom it has noted,
 * so that a person costs it one small write and not one for each request. It is done at the
 * doors of examiners, experts and deciders: there they come before anybody can convene them or leave
 * them anything. What a request asks for does not wait for it, nor fail with it.
 */
export function noteSignIns(store: Pick<PersonStore, 'noteSignIn'>): Meet {
  const noted = new Set<string>();
  return async ({ subject, role, organisation }, now) => {
    const known = KnownRole.safeParse(role);
    const signIn = JSON.stringify([subject, role, organisation]);
    if (!known.success || noted.has(signIn)) return;
    noted.add(signIn);
    const at = beijingInstant(now);
    await store.noteSignIn({ subject, role: known.data, organisation, at }).catch(() => {
      // the next request tries again
      noted.delete(signIn);
    });
  };
}
