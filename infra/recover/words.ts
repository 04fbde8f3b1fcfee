import { type ParseArgsOptionsConfig, parseArgs } from 'node:util';
import { Refusal } from '../deploy/refusal.ts';

/** The words and options of a command; throws a `Refusal` with its usage where they do not fit. */
export function readWords<const O extends ParseArgsOptionsConfig>(options: O, usage: string) {
  try {
    const args = process.argv.slice(2);
    return parseArgs({ args, options, allowPositionals: true, strict: true });
  } catch (error) {
    throw new Refusal(`${error instanceof Error ? error.message : ''} ${usage}`);
  }
}
