import type { Call } from '../../../../shared/domain/calls/call.ts';
import { type StoredEvent, fold } from '../../../../shared/domain/application/fold.ts';
import { lettersOf } from '../../../../shared/domain/publication/letters.ts';
import { accept, refuse } from '../../../../shared/domain/result.ts';
import { judgedBy } from '../../../../shared/domain/review/examination.ts';
import { findFor } from '../../../applications/access.ts';
import { callOf } from '../../../applications/call-of.ts';
import { submissionOf } from '../../../applications/filed.ts';
import type { UseCase } from '../../../handler/use-case.ts';
import type { DocumentContext } from '../context.ts';
import { pdfAnswer } from '../printing/pdf-answer.ts';
import type { LetterFacts } from './facts.ts';
import { letterOf } from './letter.ts';

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
  const facts = await factsOf(rules, { letter, history, call: callOf(read), compared });
  const pdf = (await printer())(letterOf(facts));
  return accept(pdfAnswer(`${applicationId}-${number}`, pdf));
};

interface Read {
  readonly letter: ReturnType<typeof lettersOf>[number];
  readonly history: readonly StoredEvent[];
  readonly call: Call;
  readonly compared: LetterFacts['compared'];
}

/** What was known when the association was told, and nothing that came later. */
async function factsOf(rules: DocumentContext['rules'], read: Read): Promise<LetterFacts> {
  const { letter, history, call, compared } = read;
  const event = history.find((one) => one.event.sequence === letter.number)?.event;
  const known = history.filter((one) => one.event.sequence <= letter.toldBy);
  const application = fold(known);
  if (!event || !application) throw new Error(`the history has no event ${letter.number}`);
  const submission = submissionOf(application);
  const { hash } = judgedBy(submission, application.examination).pack;
  const published = await rules.packByHash(hash);
  if (!published) throw new Error(`the pinned rule pack ${hash} is not published`);
  return { letter, event, application, submission, call, pack: published.pack, compared };
}
