import type { Refusal } from '../../domain/refusal.ts';
import type { Text } from '../../domain/text.ts';
import type { ProblemCode, ServerCode } from '../status.ts';

export type Told<C extends ProblemCode> = Extract<Refusal | { code: ServerCode }, { code: C }>;

/** What a problem says in both languages. */
export interface Wording<C extends ProblemCode> {
  /** The same for every occurrence (RFC 9457, 3.1.4). */
  readonly title: Text;
  /** This occurrence, with its parameters. */
  readonly detail: (refusal: Told<C>) => Text;
  /** What the caller can do. */
  readonly advice: Text;
}

export type Wordings<C extends ProblemCode> = { readonly [K in C]: Wording<K> };
