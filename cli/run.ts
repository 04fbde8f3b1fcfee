import { ProblemError } from '../shared/client/client.ts';
import { commandNamed } from './commands/named.ts';
import { type Desk, SignInError, UsageError } from './desk.ts';
import { helpOn, overview, unknownVerb } from './help/help.ts';
import { type Options, parse } from './options.ts';
import { applyCalls } from './verbs/apply-calls.ts';
import { assess } from './verbs/assess.ts';
import { command } from './verbs/command.ts';
import { decideMany } from './verbs/decide-many.ts';
import { history } from './verbs/history.ts';
import { login, logout } from './verbs/login.ts';
import { queue } from './verbs/queue.ts';
import { show } from './verbs/show.ts';
import { token } from './verbs/token.ts';
import { verify } from './verbs/verify.ts';
import { whoami } from './verbs/whoami.ts';

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

type Verb = (desk: Desk, object: string | undefined, options: Options) => Promise<number>;

const VERBS: Readonly<Record<string, Verb>> = {
  login: (desk, _object, options) => login(desk, options),
  logout,
  whoami: (desk, _object, options) => whoami(desk, options),
  token: (desk, object) => token(desk, named(object, 'an account, e.g. association-1')),
  calls: (desk, object) => {
    if (object !== 'apply') throw new UsageError('请用 Say: pilots calls apply');
    return applyCalls(desk);
  },
  assess: (desk, object, options) => assess(desk, named(object, 'a file of facts'), options),
  verify: (desk, object, options) => verify(desk, named(object, 'a receipt or a history'), options),
  history: (desk, object, options) => history(desk, named(object, 'an application'), options),
  queue: (desk, _object, options) => queue(desk, options),
  reviews: (desk, _object, options) => queue(desk, { ...options, as: 'expert' }),
  show: (desk, object, options) => show(desk, named(object, 'an application'), options),
};

async function perform(words: readonly string[], options: Options, desk: Desk): Promise<number> {
  const [verb, object] = words;
  if (verb === undefined || verb === 'help' || options.help) {
    const about = verb === 'help' ? object : verb;
    desk.say(about === undefined ? overview() : helpOn(about));
    return 0;
  }
  if (Object.hasOwn(VERBS, verb)) return VERBS[verb]?.(desk, object, options) ?? 2;
  const given = commandNamed(verb, options);
  if (!given) throw unknownVerb(verb);
  if (verb !== 'decide' || options.from === undefined) {
    return command(desk, given, named(object, 'an application'), options);
  }
  if (object !== undefined)
    throw new UsageError('编号已在文件中。 --from names its applications in the file.');
  return decideMany(desk, options.from, options);
}

function named(object: string | undefined, what: string): string {
  if (object === undefined) throw new UsageError(`请指明 Name ${what}; see pilots help.`);
  return object;
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
