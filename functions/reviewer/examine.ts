import { type ApplicationCommand, decide } from '../../shared/domain/decide.ts';
import type { Command } from '../../shared/domain/lifecycle.ts';
import type { Refusal } from '../../shared/domain/refusal.ts';
import { type Result, accept } from '../../shared/domain/result.ts';
import type { Filed } from '../filed.ts';
import { moved } from '../moved.ts';
import { type Accepted, once } from '../once.ts';
import { recorded } from '../record.ts';
import { type Answer, type Input, answerOf, etag } from '../use-case.ts';
import type { ReviewerContext } from './context.ts';
import { filedFor } from './filed-for.ts';

const COMMAND_OF = {
  claimExamination: 'claim',
  releaseExamination: 'release',
  overrideFinding: 'override',
  requestCorrection: 'request_correction',
  acceptApplication: 'accept',
  refuseApplication: 'refuse',
} as const satisfies Record<string, Command>;
type Examining = keyof typeof COMMAND_OF;

/** What every examiner's command states besides its body. */
type Asked = Omit<Input<'claimExamination'>, 'body'>;

/** What the examiner's word on a filing comes to, or why it does not hold. */
type Word = (filed: Filed) => Promise<Result<ApplicationCommand, Refusal>>;

/** Does an examiner's command once, or tries it, on a filing that is the examiner's to judge. */
export function examine(
  { store }: ReviewerContext,
  input: Asked,
  operation: Examining,
  word: Word,
): Promise<Result<Answer, Refusal>> {
  const asked = { ...input, dryRun: input.query.dryRun };
  return once(store, asked, input.params, async ({ application }) => {
    const found = filedFor(COMMAND_OF[operation], application, input);
    if (!found.ok) return found;
    const said = await word(found.value);
    return said.ok ? given(found.value, said.value, operation, input) : said;
  });
}

function given(
  { application: seen }: Filed,
  command: ApplicationCommand,
  operation: Examining,
  { caller, now, query }: Asked,
): Result<Accepted, Refusal> {
  const decided = decide(seen, command);
  if (!decided.ok) return decided;
  const application = recorded(seen, decided.value, { applicationId: seen.id, caller, now });
  const { next } = application;
  return accept({
    change: { application },
    answer: answerOf(operation, 200, moved(next, query.dryRun), { etag: etag(next.version) }),
  });
}
