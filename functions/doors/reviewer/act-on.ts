import type { Application } from '../../../shared/domain/application/application.ts';
import { type ApplicationCommand, decide } from '../../../shared/domain/application/decide.ts';
import type { Refusal } from '../../../shared/domain/refusal.ts';
import { type Result, accept } from '../../../shared/domain/result.ts';
import type { Change } from '../../../shared/store/commands/change.ts';
import type { CommandContext } from '../../../shared/store/commands/command-store.ts';
import type { Filed } from '../../applications/filed.ts';
import { commandAnswer } from '../../applications/command-answer.ts';
import { type AcceptedCommand, runIdempotently } from '../../handler/idempotent.ts';
import { appendEvents } from '../../applications/append-events.ts';
import { type Answer, type Input, answerOf, etag } from '../../handler/use-case.ts';
import type { ReviewerContext } from './context.ts';

/** What every command of this door states besides its body. */
export type Asked = Omit<Input<'claimExamination'>, 'body'>;

/** What a person's word on a filing comes to, or why it does not hold. */
export type Word = (
  filed: Filed,
  known: CommandContext,
) => Promise<Result<ApplicationCommand, Refusal>>;

interface Act {
  /** The filing, where it is the caller's to act on. */
  readonly find: (known: CommandContext) => Result<Filed, Refusal>;
  readonly word: Word;
  /** What else changes in the same transaction. */
  readonly beside?: (next: Application) => Omit<Change, 'application'>;
}

/** Does a command of this door once, or tries it. */
export function actOn(
  { store }: ReviewerContext,
  input: Asked,
  { find, word, beside }: Act,
): Promise<Result<Answer, Refusal>> {
  return runIdempotently(store, input, input.params, async (known) => {
    const found = find(known);
    if (!found.ok) return found;
    const said = await word(found.value, known);
    if (!said.ok) return said;
    const accepted = given(found.value, said.value, input);
    return accepted.ok ? accept(withBeside(accepted.value, beside)) : accepted;
  });
}

function withBeside({ change, answer }: AcceptedCommand, beside: Act['beside']): AcceptedCommand {
  const { application } = change;
  return { change: { ...(application && beside?.(application.next)), ...change }, answer };
}

function given(
  { application: seen }: Filed,
  command: ApplicationCommand,
  { caller, now, query }: Asked,
): Result<AcceptedCommand, Refusal> {
  const decided = decide(seen, command);
  if (!decided.ok) return decided;
  const application = appendEvents(seen, decided.value, { applicationId: seen.id, caller, now });
  const { next } = application;
  const body = commandAnswer(next, query.dryRun);
  return accept({
    change: { application },
    // every command of this door is answered alike
    answer: answerOf('claimExamination', 200, body, { etag: etag(next.version) }),
  });
}
