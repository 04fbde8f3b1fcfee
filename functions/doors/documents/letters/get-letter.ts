import { lettersOf } from '../../../../shared/domain/publication/letters.ts';
import { accept, refuse } from '../../../../shared/domain/result.ts';
import { findFor } from '../../../applications/access.ts';
import { callOf } from '../../../applications/call-of.ts';
import type { UseCase } from '../../../handler/use-case.ts';
import type { DocumentContext } from '../context.ts';
import { factsOf } from '../../../printing/letters/facts-of.ts';
import { layoutOf } from '../../../printing/letters/layout-of.ts';
import { letterOf } from '../../../printing/letters/letter.ts';
import { pdfAnswer } from '../pdf-answer.ts';

/** A letter on an application of the association’s own: made anew from the record, and the same each time. */
export const getLetter: UseCase<DocumentContext, 'getLetter'> = async (
  { store, rules, printer },
  input,
) => {
  const { callId, applicationId, number } = input.params;
  const read = await store.readContext({ callId, applicationId });
  const found = findFor(input, read);
  if (!found.ok) return found;
  const history = await store.readHistory(applicationId);
  const letter = lettersOf(history.map(({ event }) => event)).find((one) => one.number === number);
  if (!letter) return refuse({ code: 'letter.not_found', number });
  // what was compared later changes no letter that was made
  const compared = (await store.listComparisons()).filter(({ at }) => at < letter.at);
  const call = callOf(read);
  const facts = await factsOf(rules, { letter, history, call, compared });
  const layout = await layoutOf(store, call);
  const pdf = (await printer())(letterOf(facts), input.query.copy, layout);
  return accept(pdfAnswer(`${applicationId}-${number}`, pdf));
};
