import { beijingDate } from '../../../../shared/domain/calendar.ts';
import { accept, refuse } from '../../../../shared/domain/result.ts';
import { extraErrorsIn } from '../../../../shared/domain/rules/extra-errors.ts';
import { assess } from '../../../../shared/rules/judging/assess.ts';
import { withReadings } from '../../../applications/readings.ts';
import { answerOf, type UseCase } from '../../../handler/use-case.ts';
import type { PublicContext } from '../context.ts';

/** How the latest version of a pack judges the facts, whatever call it belongs to, if any. */
export const assessByRulePack: UseCase<PublicContext, 'assessByRulePack'> = async (
  context,
  { params, body, now },
) => {
  const published = await context.packs.byId(params.packId);
  if (!published) return refuse({ code: 'rule_pack.not_found', id: params.packId });
  const errors = extraErrorsIn(body.extra, published.pack.extra ?? []);
  if (errors.length > 0) return refuse({ code: 'request.invalid', errors });
  const assessment = assess(body, published, { today: beijingDate(now) });
  return accept(answerOf('assessByRulePack', 200, await withReadings(context, assessment)));
};
