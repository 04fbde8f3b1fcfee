import { type Content, isSameValue, valueAt } from '../../form/content/pointer.ts';
import type { View } from '../draft/filing.ts';

type Defect = NonNullable<View['examination']>['defects'][number];

/** One thing that a return asked for. */
export interface Corrected {
  readonly defect: Defect;
  /** Whether what it names is another than was filed. */
  readonly isChanged: boolean;
}

/** What a return asked for, and what of it was changed since. */
export function correctionsOf(
  { examination }: Pick<View, 'examination'>,
  filed: Content,
  now: Content,
): readonly Corrected[] {
  return (examination?.defects ?? []).map((defect) => ({
    defect,
    isChanged: !isSameValue(valueAt(filed, defect.pointer), valueAt(now, defect.pointer)),
  }));
}
