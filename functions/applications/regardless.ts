import { type Command, definitionOf } from '../../shared/domain/commands/commands.ts';
import type { Refusal } from '../../shared/domain/refusal.ts';
import type { Result } from '../../shared/domain/result.ts';
import type { RegisterStore } from '../../shared/store/register/register-store.ts';
import type { Answer, CommandRequest } from '../handler/use-case.ts';

type EventReader = Pick<RegisterStore, 'readEventsBetween'>;
type Request = Pick<CommandRequest, 'params' | 'caller' | 'ifMatch'>;

/** As many as may act on one application at a time, each of whom has to be waited for. */
const ATTEMPTS = 25;

/**
 * Gives a command that what others do meanwhile may be no concern of: beaten by such an act alone, it
 * is given to the version of now. Two experts who score at once are both in, and who objects keeps no
 * decider from answering.
 */
export async function regardlessOfOthers<R extends Request>(
  store: EventReader,
  request: R,
  command: Command,
  give: (request: R) => Promise<Result<Answer, Refusal>>,
): Promise<Result<Answer, Refusal>> {
  let current = request;
  for (let attempt = 1; ; attempt += 1) {
    const done = await give(current);
    if (done.ok || done.refusal.code !== 'application.changed_meanwhile') return done;
    const { currentVersion } = done.refusal;
    const isOne =
      attempt < ATTEMPTS && (await isNoConcern(store, current, command, currentVersion));
    if (!isOne) return done;
    current = { ...current, ifMatch: currentVersion };
  }
}

/** Whether all that happened since the version that was seen is others’ and of the kinds named. */
async function isNoConcern(
  store: EventReader,
  { params, caller, ifMatch }: Request,
  command: Command,
  currentVersion: number,
): Promise<boolean> {
  const { regardless = [] } = definitionOf(command);
  if (currentVersion <= ifMatch || regardless.length === 0) return false;
  const events = await store.readEventsBetween(params.applicationId, ifMatch, currentVersion);
  return events.every(
    ({ by, body }) => by.subject !== caller.subject && regardless.includes(body.type),
  );
}
