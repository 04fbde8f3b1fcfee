import { proposeCompletions, run as runApplication, type StricliProcess } from '@stricli/core';
import { type IoContext, UsageError } from '../context/context.ts';
import { applicationOf, type RunContext } from './application.ts';
import { GROUPS, VERBS } from './catalogue.ts';
import { overviewOf } from './overview.ts';
import type { Verb } from './verb.ts';
import { verbFirst } from './verb-first.ts';

/**
 * Runs one command line; gives the exit code: 0 done, 1 answered no, 2 not understood or refused,
 * 3 to be tried again after signing in.
 */
export async function run(args: readonly string[], io: IoContext): Promise<number> {
  if (args[0] === '__complete') return complete(args.slice(1), io);
  const inputs = askedForHelp(verbFirst(args, VERBS));
  if (inputs.length === 0 || (inputs.length === 1 && isHelp(inputs[0]))) {
    io.print(overviewOf(GROUPS));
    return 0;
  }
  const verb = verbIn(inputs);
  const process = processOf(io);
  try {
    if (!verb) refuseUnlessVerb(inputs);
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    io.printError(error.message);
    return 2;
  }
  await runApplication(applicationOf(GROUPS, io.version, verb), inputs, { process, io });
  const code = Number(process.exitCode ?? 0);
  if (code >= 0) return code;
  // the parser has codes of its own below 0 for what it did not understand
  if (verb) io.printError(`说明 Help: pilots help ${verb.name}`);
  return 2;
}

/** What the shell may put where the last word stands. */
async function complete(words: readonly string[], io: IoContext): Promise<number> {
  const context: RunContext = { process: processOf(io), io };
  const application = applicationOf(GROUPS, io.version);
  for (const { completion } of await proposeCompletions(application, words, context)) {
    io.print(completion);
  }
  return 0;
}

function processOf(io: IoContext): StricliProcess {
  return {
    stdout: { write: (lines) => io.print(lines.replace(/\n$/, '')) },
    stderr: { write: (lines) => io.printError(lines.replace(/\n$/, '')) },
  };
}

/** `pilots help call plan` is `pilots call plan --help`. */
function askedForHelp([first, ...others]: readonly string[]): readonly string[] {
  if (first === undefined) return [];
  return first === 'help' ? [...others, '--help'] : [first, ...others];
}

function isHelp(input: string | undefined): boolean {
  return input === '--help' || input === '-h';
}

function verbIn([first = '', second = '']: readonly string[]): Verb | undefined {
  return VERBS.find(
    ({ name, alias }) => [first, `${first} ${second}`].includes(name) || alias === first,
  );
}

/** Options alone, or the word that several verbs begin with, say nothing that could be done. */
function refuseUnlessVerb(inputs: readonly string[]): void {
  const [first = '', ...others] = inputs;
  if (first.startsWith('-') && !['--version', '-v'].includes(first)) {
    throw new UsageError('请写明命令。 Name a verb: pilots help.');
  }
  const below = VERBS.filter(({ name }) => name.startsWith(`${first} `));
  if (below.length === 0 || inputs.some(isHelp)) return;
  const names = below.map(({ name }) => `pilots ${name}`).join(', ');
  const odd = others[0] === undefined ? '' : `没有 There is no ${first} ${others[0]}. `;
  throw new UsageError(`${odd}请用 Say: ${names}; pilots help ${first}`);
}
