import * as z from 'zod';
import { CallDefinition } from '../../../domain/calls/call.ts';
import { LARGEST_LETTER_TEMPLATE, LetterTemplate } from '../../../domain/calls/letter-template.ts';
import { LETTER_KINDS } from '../../../domain/publication/letters.ts';
import type { Route } from '../../route.ts';
import { CallPath, DryRun } from '../shapes.ts';

/** The letters that a layout is tried with: those to an association, and the one to who objects. */
const SAMPLE_LETTERS = [...LETTER_KINDS, 'objector'] as const;
export type SampleLetter = (typeof SAMPLE_LETTERS)[number];

/** What is wrong with a layout: where in it, and with which letters. */
export const LetterFault = z.strictObject({
  line: z.int().positive().nullable().describe('from 1; null: what is left out has no place'),
  column: z.int().positive().nullable(),
  letters: z.array(z.enum(SAMPLE_LETTERS)).describe('the samples that it was found in'),
  message: z.strictObject({ zh: z.string(), en: z.string() }),
});
export type LetterFault = z.infer<typeof LetterFault>;

/** Of the function that brings the compiler along, by which the letters are printed. */
export const letterTemplateRoutes = {
  checkLetterTemplate: {
    method: 'POST',
    path: '/v1/calls/{callId}/letter-templates',
    door: 'documents',
    callers: ['admin'],
    summary: {
      zh: '以样例数据检查告知书版式；没有问题的按摘要保存，供该通知使用',
      en: 'Try a layout of letters with sample data of a call; one without fault is kept under its hash for that call',
    },
    params: CallPath,
    query: DryRun,
    body: z.strictObject({
      call: CallDefinition.extend({ letterTemplate: LetterTemplate }).describe(
        'as it is to be put, naming the layout',
      ),
      source: z.string().min(1).max(LARGEST_LETTER_TEMPLATE).describe('in Typst'),
    }),
    // a layout may hold whatever can be typed; it is compiled, and its letters are read
    texts: 'any',
    bodyLimit: 512 * 1024,
    answer: {
      status: 200,
      body: z.strictObject({
        letterTemplate: LetterTemplate,
        printed: z.int().min(0).describe('samples that were printed'),
        faults: z.array(LetterFault),
        isKept: z.boolean().describe('whether the call can be put with it'),
      }),
    },
    refusals: ['call.pack_unknown'],
  },
} as const satisfies Record<string, Route>;
