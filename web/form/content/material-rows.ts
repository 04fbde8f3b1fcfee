import type { Call } from '../../data/answers.ts';
import type { Reader } from '../../reader/reader.ts';
import type { Content } from './pointer.ts';
import { CONTENT_WORDS as W } from './words.ts';

type Declared = NonNullable<Content['materials']>[number];

interface MaterialRow {
  readonly kind: Declared['kind'];
  readonly name: string;
  readonly value: string;
}

/** Each material of the call with the files that are declared for it; without any, only where it is required. */
export function materialRows(
  { materials }: Pick<Call, 'materials'>,
  files: readonly Declared[],
  reader: Reader,
): MaterialRow[] {
  return materials.flatMap(({ kind, name, requiredWhen }) => {
    const own = files.filter((file) => file.kind === kind);
    if (own.length === 0 && requiredWhen !== undefined) return [];
    const named = own.map((file) => fileName(file, reader));
    const value = own.length === 0 ? reader.say(W.notProvided) : reader.list(named);
    return [{ kind, name: reader.say(name), value }];
  });
}

/** A file by its name, with what was said of its seal. */
export function fileName({ name, sealed }: Pick<Declared, 'name' | 'sealed'>, reader: Reader) {
  if (sealed === undefined) return name;
  return reader.say(sealed ? W.isSealed(name) : W.isUnsealed(name));
}

/** 1.2 MB, 340 kB. */
export function sizeText(bytes: number): string {
  const [value, unit] = bytes >= 1_000_000 ? [bytes / 1_000_000, 'MB'] : [bytes / 1000, 'kB'];
  return `${value >= 10 ? Math.round(value) : Math.max(0.1, Math.round(value * 10) / 10)} ${unit}`;
}
