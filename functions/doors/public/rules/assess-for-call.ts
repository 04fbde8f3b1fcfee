import { beijingDate } from '../../../../shared/domain/calendar.ts';
import { accept, refuse } from '../../../../shared/domain/result.ts';
import { extraErrorsIn } from '../../../../shared/domain/rules/extra-errors.ts';
import { assess } from '../../../../shared/rules/judging/assess.ts';
import { withReadings } from '../../../applications/readings.ts';
import { answerOf, type UseCase } from '../../../handler/use-case.ts';
import type { PublicContext } from '../context.ts';

/** How the pack that the call has pinned judges the facts; nothing is stored. */
export const assessForCall: UseCase<PublicContext, 'assessForCall'> = async (
  context,
  { params, body, now },
) => {
  const call = await context.readCall(params.callId);
  if (!call) return refuse({ code: 'call.not_found', id: params.callId });
  const published = await context.packs.byHash(call.rulePack.hash);
  if (!published) throw new Error(`the call ${call.id} pins a pack that is not published`);
  const errors = extraErrorsIn(body.extra, call.asked ?? []);
  if (errors.length > 0) return refuse({ code: 'request.invalid', errors });
  const assessment = assess(body, published, { today: beijingDate(now) });
  return accept(answerOf('assessForCall', 200, await withReadings(context, assessment)));
};
