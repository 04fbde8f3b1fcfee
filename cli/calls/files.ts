import * as z from 'zod';
import { LetterTemplate } from '../../shared/domain/calls/letter-template.ts';
import { CallDefinition } from '../../shared/domain/calls/call.ts';

/** What differs from year to year for sure: when, and how long. */
const DEADLINES = {
  window: true,
  noticeWorkingDays: true,
  confirmsObjectors: true,
  examinationWorkingDays: true,
  reconsiderationWorkingDays: true,
  retentionDays: true,
} as const;
/** What is filed, and what is checked of it. */
const MATERIALS = {
  materials: true,
  materialFiles: true,
  requiredFields: true,
  extra: true,
  recommenderChecklist: true,
} as const;
const RECOMMENDERS = { recommenders: true } as const;

/**
 * The files of a call's folder, and what stands in each: together every field of a call, once. The
 * score sheet is a reference, to be checked: the sheets themselves are deployed with the code.
 */
export const CALL_FILES = {
  'call.yaml': CallDefinition.omit({
    ...DEADLINES,
    ...MATERIALS,
    ...RECOMMENDERS,
    letterTemplate: true,
    sourceHash: true,
  }).extend({
    scoreSheet: z.strictObject({ version: z.int().positive() }),
    /** Of `letters/letter.typ`, whose hash nobody has to write. */
    letterTemplate: LetterTemplate.pick({ version: true }).optional(),
  }),
  'deadlines.yaml': CallDefinition.pick(DEADLINES),
  'materials.yaml': CallDefinition.pick(MATERIALS),
  'recommenders.yaml': CallDefinition.pick(RECOMMENDERS),
} as const;
export type CallFile = keyof typeof CALL_FILES;

export const CALL_FILE_NAMES = Object.keys(CALL_FILES) as CallFile[];

/** The file that a field of a call stands in. */
export function fileOf(field: string): CallFile {
  return CALL_FILE_NAMES.find((name) => field in CALL_FILES[name].shape) ?? 'call.yaml';
}
