import { callAt } from '../../../../shared/domain/calls/call-at.ts';
import { foldedCaseNumber } from '../../../../shared/domain/publication/typed-codes.ts';
import { accept, refuse } from '../../../../shared/domain/result.ts';
import { callOf } from '../../../applications/call-of.ts';
import { byCode } from '../../../applications/objections/objection-by-code.ts';
import { outcomesOf } from '../../../applications/objections/objection-answers.ts';
import type { UseCase } from '../../../handler/use-case.ts';
import { layoutOf } from '../../../printing/letters/layout-of.ts';
import { objectorLetter } from '../../../printing/letters/objector-letter.ts';
import type { DocumentContext } from '../context.ts';
import { pdfAnswer } from '../pdf-answer.ts';

/** What became of an objection as a letter, for whoever has its access code; a wrong one is as if there was none. */
export const getObjectionLetter: UseCase<DocumentContext, 'getObjectionLetter'> = async (
  { store, printer },
  { params: { callId, caseNumber: typed }, body, query },
) => {
  const caseNumber = foldedCaseNumber(typed);
  const lodged = byCode(await store.readAnswerable(callId, caseNumber), body.accessCode);
  if (!lodged) return refuse({ code: 'objection.not_found', caseNumber });
  const { applicationId, at: lodgedAt } = lodged;
  const read = await store.readContext({ callId, applicationId });
  const { application } = read;
  if (!application) throw new Error(`objection ${caseNumber} of ${callId} is to no application`);
  const [outcome] = await outcomesOf(store, application, [caseNumber]);
  if (!outcome) throw new Error(`objection ${caseNumber} has no standing`);
  const call = callAt(callOf(read), outcome.answeredAt ?? lodgedAt);
  const letter = objectorLetter({ caseNumber, lodgedAt, outcome, application, call });
  const pdf = (await printer())(letter, query.copy, await layoutOf(store, call));
  return accept(pdfAnswer(`${callId}-${caseNumber}`, pdf));
};
