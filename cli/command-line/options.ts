/** A part of a command line that is a word: an id, a file. */
export interface Argument {
  readonly count: 'one' | 'optional' | 'several' | 'any';
  readonly says: string;
  /** What completion proposes; absent: the files of the folder. */
  readonly proposes?: () => readonly string[];
}

/** A part of a command line that has a name: `--reason <text>`. */
export type Option = TextOption | ChoiceOption | FlagOption | RepeatedOption;

interface TextOption {
  readonly kind: 'text';
  readonly placeholder: string;
  readonly says: string;
  readonly isRequired: boolean;
}

interface ChoiceOption<V extends string = string> {
  readonly kind: 'choice';
  readonly values: readonly V[];
  readonly says: string;
  readonly isRequired: boolean;
}

interface FlagOption {
  readonly kind: 'flag';
  readonly says: string;
}

/** Given once for each. */
interface RepeatedOption {
  readonly kind: 'repeated';
  readonly placeholder: string;
  readonly says: string;
}

export type Arguments = Readonly<Record<string, Argument>>;
export type Options = Readonly<Record<string, Option>>;

type ValueOfWord<W extends Argument> = W['count'] extends 'one'
  ? string
  : W['count'] extends 'optional'
    ? string | undefined
    : readonly string[];

type ValueOfOption<O> = O extends FlagOption
  ? boolean | undefined
  : O extends RepeatedOption
    ? readonly string[] | undefined
    : | (O extends ChoiceOption<infer V> ? V : string)
      | (O extends { readonly isRequired: true } ? never : undefined);

/** What a command line states, by the names of its words and options. */
export type Stated<W extends Arguments, O extends Options> = StatedWords<W> & StatedOptions<O>;

// of a verb that has none, no names are known, and it states nothing
type StatedWords<W extends Arguments> = string extends keyof W
  ? unknown
  : { readonly [K in keyof W]: ValueOfWord<W[K]> };

/** The same of options alone. */
export type StatedOptions<O extends Options> = string extends keyof O
  ? unknown
  : { readonly [K in keyof O]: ValueOfOption<O[K]> };

/** One word that the verb cannot do without. */
export function word(says: string, proposes?: Argument['proposes']) {
  return { count: 'one', says, ...(proposes && { proposes }) } as const;
}

/** One word that may be left out. */
export function optionalWord(says: string, proposes?: Argument['proposes']) {
  return { count: 'optional', says, ...(proposes && { proposes }) } as const;
}

/** One word or more. */
export function severalWords(says: string) {
  return { count: 'several', says } as const;
}

/** Any number of words, also none. */
export function anyWords(says: string) {
  return { count: 'any', says } as const;
}

/** `--name <placeholder>`. */
export function text(placeholder: string, says: string) {
  return { kind: 'text', placeholder, says, isRequired: false } as const;
}

/** One of a few words. */
export function choice<const V extends string>(values: readonly V[], says: string) {
  return { kind: 'choice', values, says, isRequired: false } as const;
}

/** There or not. */
export function flag(says: string) {
  return { kind: 'flag', says } as const;
}

/** `--name <placeholder>`, once for each. */
export function repeated(placeholder: string, says: string) {
  return { kind: 'repeated', placeholder, says } as const;
}

/** The same, but the verb cannot do without. */
export function required<const O extends TextOption | ChoiceOption>(
  option: O,
): Omit<O, 'isRequired'> & { readonly isRequired: true } {
  return { ...option, isRequired: true };
}
