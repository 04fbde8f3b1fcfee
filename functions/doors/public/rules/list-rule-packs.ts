import { accept } from '../../../../shared/domain/result.ts';
import { publishedPacks } from '../../../../shared/rules/packs/registry.ts';
import { answerOf, type UseCase } from '../../../handler/use-case.ts';
import type { PublicContext } from '../context.ts';

export const listRulePacks: UseCase<PublicContext, 'listRulePacks'> = async () =>
  accept(
    answerOf('listRulePacks', 200, {
      rulePacks: publishedPacks().map(({ ref, pack }) => ({
        ...ref,
        title: pack.title,
        clauses: pack.clauses.length,
      })),
    }),
  );
