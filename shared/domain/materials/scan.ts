import * as z from 'zod';
import type { MaterialRequirement } from '../calls/call.ts';

/** What the code on a scan comes to beside what is filled in now; a hint to people, and never a ground to refuse. */
export const Scan = z.enum(['present', 'earlier', 'other', 'none']);
export type Scan = z.infer<typeof Scan>;

/** The documents that are printed here to come back sealed, by the material that each is and how calls name that. */
const PRINTED = [
  { kind: 'M3', named: '申报书' },
  { kind: 'M6', named: '证明' },
];

/** Whether a material is one of those: of what else is uploaded nobody expects a code. */
export function isPrintedHere({ kind, name }: Pick<MaterialRequirement, 'kind' | 'name'>): boolean {
  return PRINTED.some((each) => each.kind === kind && name.zh.includes(each.named));
}
