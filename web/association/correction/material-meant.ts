import type { Text } from '../../../shared/domain/text.ts';
import type { Call } from '../../data/answers.ts';
import { materialOf, materialPlaces } from '../../form/content/materials.ts';
import type { Content } from '../../form/content/pointer.ts';
import type { Filing, View } from '../draft/filing.ts';

type Defect = NonNullable<View['examination']>['defects'][number];

/** The material that a defect is about, by its name, with the file that was meant. */
export interface MaterialMeant {
  readonly kind: string;
  readonly name: Text;
}

/** What of the materials a defect is about: the file that it names, else the one of its clause; null: no single one. */
export function materialMeant(
  { pointer, clause }: Pick<Defect, 'pointer' | 'clause'>,
  { materials }: Pick<Call, 'materials'>,
  { filed, pack }: { readonly filed: Content; readonly pack: Filing['pack'] },
): MaterialMeant | null {
  const file = materialPlaces({ materials }, filed.materials ?? []).find(
    (place) => pointer === place.pointer || pointer.startsWith(`${place.pointer}/`),
  );
  if (file) return file;
  if (pointer !== '/materials') return null;
  const by = pack?.clauses.find(({ id }) => id === clause);
  const kind = by && materialOf(by);
  const material = materials.find((each) => each.kind === kind);
  return material ? { kind: material.kind, name: material.name } : null;
}
