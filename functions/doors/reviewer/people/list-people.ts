import { accept } from '../../../../shared/domain/result.ts';
import { type UseCase, answerOf } from '../../../handler/use-case.ts';
import type { ReviewerContext } from '../context.ts';

/** Whom one may choose, in a role or in any; who asked them in is for admins. */
export const listPeople: UseCase<ReviewerContext, 'listPeople'> = async (
  { store },
  { query: { role } },
) => {
  const people = (await store.listPeople())
    .filter(({ roles }) => (role === undefined ? roles.length > 0 : roles.includes(role)))
    .map(({ askedInBy: _by, version: _version, ...person }) => person);
  return accept(answerOf('listPeople', 200, { people }));
};
