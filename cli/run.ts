import { parseArgs } from 'node:util';
import { ProblemError } from '../shared/client/client.ts';
import { type Desk, UsageError } from './desk.ts';
import { HELP } from './help.ts';
import { applyCalls } from './verbs/apply-calls.ts';
import { assess } from './verbs/assess.ts';
import { decide, isDecision } from './verbs/decide.ts';
import { history } from './verbs/history.ts';
import { queue } from './verbs/queue.ts';
import { show } from './verbs/show.ts';
import { token } from './verbs/token.ts';
import { verify } from './verbs/verify.ts';

const OPTIONS = {
  call: { type: 'string' },
  pack: { type: 'string' },
  json: { type: 'boolean' },
  keys: { type: 'string' },
  content: { type: 'string' },
  receipt: { type: 'string' },
  as: { type: 'string' },
  account: { type: 'string' },
  queue: { type: 'string' },
  cursor: { type: 'string' },
  opinion: { type: 'string' },
  reason: { type: 'string' },
  reasons: { type: 'string' },
  clause: { type: 'string' },
  clauses: { type: 'string' },
  outcome: { type: 'string' },
  file: { type: 'string' },
  'late-ground': { type: 'string' },
  'dry-run': { type: 'boolean' },
  api: { type: 'string' },
  token: { type: 'string' },
  help: { type: 'boolean', short: 'h' },
} as const;

type Options = ReturnType<typeof parse>['values'];

function parse(args: readonly string[]) {
  try {
    return parseArgs({ args: [...args], options: OPTIONS, allowPositionals: true });
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : 'Unknown option.');
  }
}

/** Runs one command; gives the exit code: 0 done, 1 answered no, 2 not understood or refused. */
export async function run(args: readonly string[], desk: Desk): Promise<number> {
  try {
    const { values, positionals } = parse(args);
    const { api = desk.api, token: bearer = desk.token } = values;
    return await perform(positionals, values, { ...desk, api, token: bearer });
  } catch (error) {
    for (const line of explain(error)) desk.complain(line);
    return 2;
  }
}

async function perform(words: readonly string[], options: Options, desk: Desk): Promise<number> {
  const [verb, object] = words;
  if (verb === undefined || verb === 'help' || options.help) {
    desk.say(HELP);
    return 0;
  }
  if (verb === 'token') return token(desk, named(object, 'an account, e.g. association-1'));
  if (verb === 'calls' && object === 'apply') return applyCalls(desk);
  if (verb === 'assess') return assess(desk, named(object, 'a file of facts'), options);
  if (verb === 'verify') return verify(desk, named(object, 'a receipt or a history'), options);
  if (verb === 'history') return history(desk, named(object, 'an application'), options);
  if (verb === 'queue') return queue(desk, options);
  if (verb === 'show') return show(desk, named(object, 'an application'), options);
  if (isDecision(verb)) return decide(desk, words, options);
  throw new UsageError(`There is no command ${words.join(' ')}; see pilots help.`);
}

function named(object: string | undefined, what: string): string {
  if (object === undefined) throw new UsageError(`Name ${what}; see pilots help.`);
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
    return ['The API does not answer; does npm start run?'];
  }
  throw error;
}
