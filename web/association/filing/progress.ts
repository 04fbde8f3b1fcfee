import type { Fault } from '../../form/content/judged.ts';
import { type Content, valueAt } from '../../form/content/pointer.ts';
import { EMAIL, type FormField, type FormSection } from '../../form/sections.ts';

export type Progress = 'untouched' | 'under_way' | 'done' | 'wrong';

export interface SectionProgress {
  readonly progress: Progress;
  /** What is demanded and not stated. */
  readonly missing: readonly Fault[];
  /** What is stated and cannot be taken as it is. */
  readonly wrong: readonly Fault[];
}

const MISSING: readonly string[] = ['field.required', 'material.required'];

/** How far a section is, by what submission still demands of it. */
export function progressOf(
  { fields }: FormSection,
  content: Content,
  faults: readonly Fault[],
): SectionProgress {
  const own = faults.filter(({ pointer }) => fields.some((field) => isWithin(pointer, field)));
  const isMissing = ({ pointer, code }: Fault) =>
    MISSING.includes(code) && (code !== 'field.required' || isWhole(fields, pointer));
  const missing = own.filter(isMissing);
  const wrong = own.filter((fault) => !isMissing(fault));
  const isBegun = fields.some(({ pointer }) => valueAt(content, pointer) !== undefined);
  return { progress: stage(missing, wrong, isBegun), missing, wrong };
}

function stage(missing: readonly Fault[], wrong: readonly Fault[], isBegun: boolean): Progress {
  if (wrong.length > 0) return 'wrong';
  if (missing.length > 0) return isBegun ? 'under_way' : 'untouched';
  return 'done';
}

/** Whether a fault is one of a field, or of a part of it. */
export function isWithin(pointer: string, field: Pick<FormField, 'pointer'>): boolean {
  return pointer === field.pointer || pointer.startsWith(`${field.pointer}/`);
}

/** A part of an answer that is left empty is wrong; a whole answer is missing. */
function isWhole(fields: readonly FormField[], pointer: string): boolean {
  return fields.some((field) => field.pointer === pointer);
}

/** What is wrong with a field, in one text; undefined where nothing is. */
export function faultOf(field: FormField, faults: readonly Fault[]): Fault['message'] | undefined {
  return faults.find(({ pointer }) => isWithin(pointer, field))?.message;
}

/**
 * The fields of a section as a page shows them: what is demanded here and now, and the others, which
 * are folded. The e-mail is never among those: who overlooks it is told of nothing.
 */
export function fieldsByDemand({ fields }: FormSection, demanded: ReadonlySet<string> | null) {
  const isDemanded = ({ demanded: always, pointer }: FormField) =>
    always === 'always' || pointer === EMAIL || (demanded?.has(pointer) ?? false);
  return {
    demanded: fields.filter(isDemanded),
    others: fields.filter((field) => !isDemanded(field)),
  };
}
