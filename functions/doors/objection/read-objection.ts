import { foldedCaseNumber } from '../../../shared/domain/publication/typed-codes.ts';
import { accept, refuse } from '../../../shared/domain/result.ts';
import { byCode } from '../../applications/objections/objection-by-code.ts';
import { outcomesOf } from '../../applications/objections/objection-answers.ts';
import { type UseCase, answerOf } from '../../handler/use-case.ts';
import type { ObjectionContext } from './context.ts';

/** What became of an objection, for whoever has its access code; a wrong one is as if there was none. */
export const readObjection: UseCase<ObjectionContext, 'readObjection'> = async (
  { store },
  { params: { callId, caseNumber: typed }, body },
) => {
  const caseNumber = foldedCaseNumber(typed);
  const lodged = byCode(await store.readObjection(callId, caseNumber), body.accessCode);
  if (!lodged) return refuse({ code: 'objection.not_found', caseNumber });

  const { application } = await store.readContext({ applicationId: lodged.applicationId });
  if (!application) throw new Error(`objection ${caseNumber} of ${callId} is to no application`);
  const [outcome] = await outcomesOf(store, application, [caseNumber]);
  if (!outcome) throw new Error(`objection ${caseNumber} has no standing`);
  const { by: _by, ...shown } = outcome;
  const { at } = lodged;
  return accept(answerOf('readObjection', 200, { caseNumber, at, ...shown }));
};
