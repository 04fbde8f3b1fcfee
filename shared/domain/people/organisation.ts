import { withoutInvisible } from '../texts/visible.ts';

/** An organisation as a token or a person names it; null or empty: no code is known. */
export interface Organisation {
  readonly code: string | null;
  readonly name: string;
}

/** By what two are the same organisation: the code, else the name as it is read; null: they are not. */
export function sameBy(one: Organisation, other: Organisation): 'code' | 'name' | null {
  if (one.code && one.code === other.code) return 'code';
  const name = readName(one.name);
  return name !== '' && name === readName(other.name) ? 'name' : null;
}

/** Whether they are one: where both codes are known they decide, whatever the names. */
export function isSameOrganisation(one: Organisation, other: Organisation): boolean {
  const by = sameBy(one, other);
  return by === 'code' || (by === 'name' && !(one.code && other.code));
}

/** Width, case, blanks, brackets, marks and what nobody sees do not make another organisation. */
function readName(name: string): string {
  return withoutInvisible(name.normalize('NFKC'))
    .toLowerCase()
    .replaceAll(/[\s\p{P}]/gu, '');
}
