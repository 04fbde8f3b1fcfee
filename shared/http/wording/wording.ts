import type { Text } from '../../domain/text.ts';
import type { ProblemCode } from '../status.ts';

/** What a problem says in both languages: data, so that a bundle has it compressed beside its code. */
export interface Wording {
  /** The same for every occurrence (RFC 9457, 3.1.4). */
  readonly title: Text;
  /** This occurrence: `{name}` is a member of the refusal, or what `places.ts` has for the code. */
  readonly detail: Text;
  /** What the caller can do. */
  readonly advice: Text;
}

export type Wordings<C extends ProblemCode> = { readonly [K in C]: Wording };
