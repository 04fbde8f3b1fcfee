import type { Text } from '../../../shared/domain/text.ts';
import type { Call, Clause } from '../../data/answers.ts';
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

type Files = readonly Pick<Declared, 'kind' | 'name'>[];

/** A place among the materials that a return for correction can name. */
export interface MaterialPlace {
  /** Of one file, by where it stands in the list: `/materials/0`. */
  readonly pointer: string;
  readonly kind: string;
  /** Its material by name, with the file's own. */
  readonly name: Text;
}

/** Every file that was filed, in the order of the call's materials. */
export function materialPlaces(
  { materials }: Pick<Call, 'materials'>,
  files: Files,
): readonly MaterialPlace[] {
  return materials.flatMap(({ kind, name }) =>
    files.flatMap((file, at) =>
      file.kind === kind
        ? [
            {
              pointer: `/materials/${at}`,
              kind,
              name: { zh: `${name.zh}（${file.name}）`, en: `${name.en} (${file.name})` },
            },
          ]
        : [],
    ),
  );
}

/** Where a material is named in a return: its one file, or all of them where it has none or several. */
export function placeOfMaterial(kind: string | undefined, files: Files = []): string {
  const own = files.flatMap((file, at) => (file.kind === kind ? [at] : []));
  return own.length === 1 ? `/materials/${own[0]}` : '/materials';
}

/** Of which material a clause asks for something; undefined: of none, or of several. */
export function materialOf({
  requires = '',
  referWhen,
}: Pick<Clause, 'requires' | 'referWhen'>): string | undefined {
  const asked = `${requires} ${referWhen?.condition ?? ''}`;
  const kinds = new Set(Array.from(asked.matchAll(/\bmaterials\.(\w+)\./g), ([, kind]) => kind));
  return kinds.size === 1 ? [...kinds][0] : undefined;
}
