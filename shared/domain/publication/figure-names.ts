import { OTHER } from '../calls/open-choice.ts';
import { divisionName } from '../texts/divisions.ts';
import type { Text } from '../text.ts';

const NATIONAL = '100000';

/** What of a call names the places of its counts. */
export interface Naming {
  readonly keyFields: readonly { readonly id: string; readonly name: Text }[];
}

/** A key field by which figures are counted: as the call offers it, else as it was named. */
export function keyFieldName(id: string, { keyFields }: Naming): Text {
  if (id === OTHER) return { zh: '未写明的其他领域', en: 'other, not named' };
  return keyFields.find((field) => field.id === id)?.name ?? { zh: id, en: id };
}

/** Where applications come from: the name of that province, else its GB/T 2260 code. */
export function provinceName(id: string): Text {
  if (id === NATIONAL) return { zh: '全国', en: 'national' };
  return divisionName(id) ?? { zh: id, en: id };
}
