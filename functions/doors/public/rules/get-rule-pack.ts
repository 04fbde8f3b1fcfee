import { accept, refuse } from '../../../../shared/domain/result.ts';
import { packById } from '../../../../shared/rules/registry.ts';
import { answerOf, type UseCase } from '../../../handler/use-case.ts';
import type { PublicContext } from '../context.ts';

export const getRulePack: UseCase<PublicContext, 'getRulePack'> = async (_context, { params }) => {
  const published = packById(params.packId);
  if (!published) return refuse({ code: 'rule_pack.not_found', id: params.packId });
  return accept(answerOf('getRulePack', 200, { ref: published.ref, pack: published.pack }));
};
