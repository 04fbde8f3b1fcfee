import type { Role } from '../../shared/domain/people/roles.ts';
import type { IoContext } from '../context/context.ts';
import type { Options, Stated, Arguments } from './options.ts';

/** All there is to know of a verb; parsing, strictness, help and completions follow from it. */
export interface Verb<W extends Arguments = Arguments, O extends Options = Options> {
  /** Two words where several verbs share the first: `call plan`. */
  readonly name: string;
  readonly alias?: string;
  readonly says: readonly [zh: string, en: string];
  readonly words?: W;
  readonly options?: O;
  /** Lines that work as they stand with `npm start`; `$id` is what the line before found. */
  readonly example: readonly string[];
  /** Does it; gives the exit code: 0 done, 1 answered no, 2 refused. */
  run(this: void, io: IoContext, stated: Stated<W, O>): Promise<number>;
}

/** The verbs of one kind of reader. */
export interface Group {
  readonly who: Role | 'anyone';
  readonly verbs: readonly Verb[];
  /** What stands under another kind of reader and serves this one as well. */
  readonly seeAlso?: readonly string[];
}

/** Defines a verb; what `run` is handed has the types of its words and options. */
export function verb<const W extends Arguments, const O extends Options>(
  definition: Verb<W, O>,
): Verb {
  return definition as unknown as Verb;
}

export const CALL = '--call sample-2026';

/** A line that finds the oldest application in what a command lists. */
export function found(list: string): string {
  return `id=$(pilots ${list} ${CALL} --json | grep -o 'app_[a-z0-9]*' | head -n 1)`;
}
