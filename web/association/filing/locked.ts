import type { View } from '../draft/filing.ts';

type Defect = NonNullable<View['examination']>['defects'][number];

/** What a return for correction asked for at a field, the field itself or a part of it. */
export function defectsAt(
  { state, examination }: Pick<View, 'state' | 'examination'>,
  pointer: string,
): readonly Defect[] {
  if (state !== 'returned_for_correction') return [];
  return (examination?.defects ?? []).filter(
    (defect) => isAtOrBelow(pointer, defect.pointer) || isAtOrBelow(defect.pointer, pointer),
  );
}

/** Whether a field may be changed now: in a correction only what was pointed out, and whom to reach. */
export function isOpen(
  view: Pick<View, 'state' | 'examination' | 'allowed'>,
  pointer: string,
): boolean {
  if (!view.allowed.includes('edit')) return false;
  if (view.state !== 'returned_for_correction' || pointer.startsWith('/people/')) return true;
  return defectsAt(view, pointer).length > 0;
}

function isAtOrBelow(pointer: string, named: string): boolean {
  return pointer === named || pointer.startsWith(`${named}/`);
}
