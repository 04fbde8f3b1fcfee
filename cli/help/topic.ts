import type { Role } from '../../shared/domain/people/caller.ts';

/** What there is to know of a verb. */
export interface Topic {
  readonly verb: string;
  /** What follows the verb. */
  readonly usage: string;
  readonly says: readonly [zh: string, en: string];
  readonly options?: readonly (readonly [option: string, says: string])[];
  /** Lines that work as they stand with `npm start`; `$id` is what the line before found. */
  readonly example: readonly string[];
}

/** The verbs of one kind of reader. */
export interface Group {
  readonly who: Role | 'anyone';
  readonly topics: readonly Topic[];
  /** What stands under another kind of reader and serves this one as well. */
  readonly seeAlso?: readonly string[];
}

export const CALL = '--call sample-2026';

/** A line that finds the oldest application in what a command lists. */
export function found(list: string): string {
  return `id=$(pilots ${list} ${CALL} --json | grep -o 'app_[a-z0-9]*' | head -n 1)`;
}

export const DRY_RUN = ['--dry-run', '试行，不写入 say what would happen, and do nothing'] as const;
export const ON_BEHALF = [
  '--on-behalf-of <subject>',
  '代同事办理，须有其委托 in the place of a colleague, by a delegation',
] as const;
/** What goes with each command that a colleague may give. */
export const ACTING = [DRY_RUN, ON_BEHALF] as const;
export const REASON = ['--reason <text>', '理由 why'] as const;
