import type { View } from '../draft/filing.ts';

type Defect = NonNullable<View['examination']>['defects'][number];

/** What a return for correction asked for at a field, the field itself or a part of it. */
export function defectsAt(
  { state, examination }: Pick<View, 'state' | 'examination'>,
  pointer: string,
): readonly Defect[] {
  if (state !== 'returned_for_correction') return [];
  return (examination?.defects ?? []).filter((defect) => isEitherWithin(pointer, defect.pointer));
}

/** Whether a field may be changed now: in a correction only what it opens, and whom to reach. */
export function isOpen(
  { allowed, open }: Pick<View, 'allowed' | 'open'>,
  pointer: string,
): boolean {
  if (!allowed.includes('edit')) return false;
  if (open === null || pointer.startsWith('/people/')) return true;
  return open.some((named) => isEitherWithin(pointer, named));
}

function isEitherWithin(one: string, other: string): boolean {
  return isAtOrBelow(one, other) || isAtOrBelow(other, one);
}

function isAtOrBelow(pointer: string, named: string): boolean {
  return pointer === named || pointer.startsWith(`${named}/`);
}
