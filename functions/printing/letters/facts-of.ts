import type { Call } from '../../../shared/domain/calls/call.ts';
import { type StoredEvent, fold } from '../../../shared/domain/application/fold.ts';
import type { lettersOf } from '../../../shared/domain/publication/letters.ts';
import { judgedBy } from '../../../shared/domain/review/examination.ts';
import { submissionOf } from '../../applications/filed.ts';
import type { Rules } from '../../applications/rules.ts';
import type { LetterFacts } from './facts.ts';

/** What is known of an application when one of its letters is printed. */
interface Read {
  readonly letter: ReturnType<typeof lettersOf>[number];
  readonly history: readonly StoredEvent[];
  readonly call: Call;
  readonly compared: LetterFacts['compared'];
}

/** What was known when the association was told, and nothing that came later. */
export async function factsOf(rules: Pick<Rules, 'packByHash'>, read: Read): Promise<LetterFacts> {
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
