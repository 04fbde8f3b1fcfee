import { accept } from '../../../../shared/domain/result.ts';
import { answerOf, type UseCase } from '../../../handler/use-case.ts';
import type { PublicContext } from '../context.ts';

export const listRulePacks: UseCase<PublicContext, 'listRulePacks'> = async ({ packs }) =>
  accept(
    answerOf('listRulePacks', 200, {
      rulePacks: (await packs.list()).map(({ ref, ...listed }) => ({ ...ref, ...listed })),
    }),
  );
