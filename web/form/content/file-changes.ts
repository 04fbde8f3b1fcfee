import type { Text } from '../../../shared/domain/text.ts';
import type { Call } from '../../data/answers.ts';
import { type Content, isSameValue } from './pointer.ts';

type Declared = NonNullable<Content['materials']>[number];

/** What became of one file of a material since it was filed. */
export interface FileChange {
  /** The material. */
  readonly material: Text;
  readonly how: 'added' | 'removed' | 'replaced' | 'restated';
  /** As it was filed; null where it was not. */
  readonly was: Declared | null;
  /** As it stands there now; null where it does no more. */
  readonly is: Declared | null;
}

/** The files that are other than they were filed, material by material: those that are the same are not among them. */
export function fileChanges(
  { materials }: Pick<Call, 'materials'>,
  filed: readonly Declared[],
  now: readonly Declared[],
): readonly FileChange[] {
  return materials.flatMap(({ kind, name: material }) => {
    const own = (files: readonly Declared[]) => files.filter((file) => file.kind === kind);
    const without = (files: readonly Declared[], others: readonly Declared[]) =>
      own(files).filter(({ sha256 }) => !own(others).some((other) => other.sha256 === sha256));
    const removed = without(filed, now);
    const added = without(now, filed);
    // the first that went is taken to be replaced by the first that came
    const pairs = Array.from({ length: Math.max(removed.length, added.length) }, (_, at) => {
      const [was, is] = [removed[at] ?? null, added[at] ?? null];
      return {
        material,
        how: was && is ? 'replaced' : was ? 'removed' : 'added',
        was,
        is,
      } as const;
    });
    const restated = own(filed).flatMap((was) => {
      const is = own(now).find(({ sha256 }) => sha256 === was.sha256);
      return is && !isSameValue(was, is) ? [{ material, how: 'restated', was, is } as const] : [];
    });
    return [...pairs, ...restated];
  });
}
