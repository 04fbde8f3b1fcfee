import type { Text } from '../../../shared/domain/text.ts';
import type { Call, Clause } from '../../data/answers.ts';
import type { Content } from './pointer.ts';

type Files = readonly Pick<NonNullable<Content['materials']>[number], 'kind' | 'name'>[];

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
