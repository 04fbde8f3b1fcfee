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

/** Which of the materials may be changed now. */
export interface FilesOpen {
  /** All of them: files come and go. Else one takes the place of another, and all others keep theirs. */
  readonly all: boolean;
  /** The one at a place of the list. */
  readonly at: (place: number) => boolean;
}

/** As the API has it: a correction that names one file opens that file. */
export function filesOpen(view: Pick<View, 'allowed' | 'open'>): FilesOpen {
  const { allowed, open } = view;
  return {
    all: allowed.includes('edit') && (open === null || open.includes('/materials')),
    at: (place) => isOpen(view, `/materials/${place}`),
  };
}
