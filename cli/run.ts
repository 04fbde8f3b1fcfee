import { ProblemError } from '../shared/client/client.ts';
import { commandNamed } from './commands/named.ts';
import { type Desk, SignInError, UsageError } from './desk.ts';
import { helpOn, overview, takes, unknownVerb } from './help/help.ts';
import { type Options, parse } from './options.ts';
import { BULK } from './verbs/bulk.ts';
import { command } from './verbs/command.ts';
import { decideMany } from './verbs/decide-many.ts';
import { one, VERBS } from './verbs.ts';

/**
 * Runs one command; gives the exit code: 0 done, 1 answered no, 2 not understood or refused,
 * 3 to be tried again after signing in.
 */
export async function run(args: readonly string[], desk: Desk): Promise<number> {
  try {
    const { values, positionals } = parse(args);
    const { api = desk.api, token: bearer = desk.token } = values;
    return await perform(positionals, values, { ...desk, api, token: bearer });
  } catch (error) {
    for (const line of explain(error)) desk.complain(line);
    return error instanceof SignInError ? 3 : 2;
  }
}

async function perform(words: readonly string[], options: Options, desk: Desk): Promise<number> {
  const [verb, ...objects] = words;
  if (verb === undefined || verb === 'help' || options.help) {
    const about = verb === 'help' ? objects[0] : verb;
    desk.say(about === undefined ? overview() : helpOn(about));
    return 0;
  }
  refuseUnheeded(verb, options);
  if (Object.hasOwn(VERBS, verb)) return VERBS[verb]?.(desk, objects, options) ?? 2;
  const given = commandNamed(verb, options);
  if (!given) throw unknownVerb(verb);
  if (verb === 'decide' && options.from !== undefined) {
    if (objects.length === 0) return decideMany(desk, options.from, options);
    throw new UsageError('编号已在文件中。 --from names its applications in the file.');
  }
  const bulk = objects.length > 1 && Object.hasOwn(BULK, verb) ? BULK[verb] : undefined;
  if (bulk) return bulk(desk, objects, options);
  return command(desk, given, one(objects, 'an application'), options);
}

/** What would change the meaning of a verb is never passed over: to try is not to do. */
function refuseUnheeded(verb: string, options: Options): void {
  const unheeded = (['dry-run', 'on-behalf-of'] as const).find(
    (name) => options[name] !== undefined && !takes(verb, `--${name}`),
  );
  if (unheeded === undefined) return;
  throw new UsageError(
    `${verb} 没有 --${unheeded}，未执行。 ${verb} has no --${unheeded}; nothing was done.`,
  );
}

function explain(error: unknown): string[] {
  if (error instanceof UsageError) return [error.message];
  if (error instanceof ProblemError) {
    const { title, detail, code, errors = [] } = error.problem;
    return [
      `${title}：${detail} (${code})`,
      ...errors.map(({ pointer, message }) => `${pointer}: ${message}`),
    ];
  }
  if (error instanceof TypeError && error.message === 'fetch failed') {
    return ['接口没有应答。 The API does not answer; does npm start run?'];
  }
  throw error;
}
