import type { Caller } from '../../../shared/domain/people/caller.ts';
import type { KnownPerson } from '../../../shared/domain/people/known-person.ts';
import { isSameOrganisation } from '../../../shared/domain/people/organisation.ts';
import { accept } from '../../../shared/domain/result.ts';
import { COLLEAGUES } from '../../handler/delegation.ts';
import { type UseCase, answerOf } from '../../handler/use-case.ts';
import type { DeskContext } from './context.ts';

/** Whom one may choose, in a role or in any; who asked them in is for admins. */
export const listPeople: UseCase<DeskContext, 'listPeople'> = async (
  { store },
  { query: { role }, caller },
) => {
  const people = (await store.listPeople())
    .filter(({ roles }) => (role === undefined ? roles.length > 0 : roles.includes(role)))
    .filter((person) => caller.role === 'examiner' || isColleague(person, caller))
    .map(({ subject, name, organisation, roles: held }) => {
      return { subject, name, organisation, roles: held };
    });
  return accept(answerOf('listPeople', 200, { people }));
};

/** Who convenes nobody leaves something to people of the own organisation alone. */
function isColleague({ roles, organisation }: KnownPerson, caller: Caller): boolean {
  return (
    isSameOrganisation(organisation, caller.organisation) &&
    COLLEAGUES.some((role) => roles.includes(role))
  );
}
