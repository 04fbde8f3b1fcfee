import { parseArgs } from 'node:util';
import { ProblemError } from '../shared/client/client.ts';
import { type Desk, UsageError } from './desk.ts';
import { applyCalls } from './verbs/apply-calls.ts';
import { assess } from './verbs/assess.ts';
import { token } from './verbs/token.ts';
import { verify } from './verbs/verify.ts';

export const HELP = `pilots: the association standard pilots from the command line

  pilots token <account>                    an access token of a sample account, e.g. association-1
  pilots calls apply                        publish the historical calls and the sample call
  pilots assess <facts.json> --call <id>    how the rules of a call judge these facts
  pilots assess <facts.json> --pack <id>    how a rule pack judges them, e.g. ADOPTION-2023
      --json                                as JSON
  pilots verify <receipt>                   whether a receipt is genuine, and what it proves
      --keys <file or url>                  the published keys; with a file, offline
      --content <content.json>              whether this is the content that was filed
  pilots help

  <facts.json>, <receipt>: a file, or - for standard input
  --api <url>      the API; otherwise the local cloud that npm start runs
  --token <token>  an access token; otherwise PILOTS_TOKEN, or a local sign-in`;

const OPTIONS = {
  call: { type: 'string' },
  pack: { type: 'string' },
  json: { type: 'boolean' },
  keys: { type: 'string' },
  content: { type: 'string' },
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
  if (verb === 'verify') return verify(desk, named(object, 'a receipt'), options);
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
