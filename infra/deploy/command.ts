import { join } from 'node:path';
import { createInterface } from 'node:readline/promises';
import { parseArgs } from 'node:util';
import { FindingError, SettingError } from '../settings.ts';
import { Refusal } from './refusal.ts';

export const root = join(import.meta.dirname, '../..');

export interface Command {
  readonly name: string;
  /** True where nobody is to be asked. */
  readonly isSure: boolean;
  /** The stacks that are named besides. */
  readonly stacks: readonly string[];
}

/** Reads `<environment> [--yes] [--stack <name>]`. Throws a `Refusal`. */
export function readCommand(args: readonly string[], usage: string): Command {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        yes: { type: 'boolean', default: false },
        stack: { type: 'string', multiple: true, default: [] },
      },
    });
    const [name, ...others] = positionals;
    if (name === undefined || others.length > 0) throw new Refusal(usage);
    if (name === 'local')
      throw new Refusal('The local environment is not deployed; npm start runs it.');
    return { name, isSure: values.yes, stacks: values.stack };
  } catch (error) {
    if (error instanceof Refusal) throw error;
    throw new Refusal(`${error instanceof Error ? error.message : ''} ${usage}`);
  }
}

/** Asks a person; where there is none to ask, that is a `Refusal`. */
export async function confirm(question: string, isSure: boolean): Promise<void> {
  if (isSure) return;
  if (!process.stdin.isTTY)
    throw new Refusal('There is nobody to ask; --yes goes on without asking.');
  const asking = createInterface({ input: process.stdin, output: process.stdout });
  const answer = await asking.question(`${question} [yes/no] `);
  asking.close();
  if (answer.trim() !== 'yes') throw new Refusal('Nothing was done.');
}

/** Does it, and gives one sentence and no stack for what a person can put right. */
export async function asCommand(main: () => Promise<void>): Promise<void> {
  try {
    await main();
  } catch (error) {
    const isPlain =
      error instanceof Refusal || error instanceof SettingError || error instanceof FindingError;
    process.stderr.write(isPlain ? `${error.message}\n` : `${faultIn(error)}\n`);
    process.exitCode = 1;
  }
}

/** A line for a person; the whole of it for whoever asks for it. */
function faultIn(error: unknown): string {
  if (process.env['PILOTS_DEBUG'] && error instanceof Error) return String(error.stack);
  const what = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
  return `This is a fault of the program; please report it. PILOTS_DEBUG=1 says where. ${what.replaceAll(/\s+/g, ' ')}`;
}
