import * as z from 'zod';
import { fieldErrorsOf } from '../application/field-errors.ts';
import type { FieldError } from '../refusal.ts';
import { Text } from '../text.ts';

/** What the experts judge, in whole points. */
export const Criterion = z.strictObject({
  id: z.string(),
  name: Text,
  /** The judgement clause of the calls that it is taken from, without the year of its pack. */
  clause: z.string(),
  lowest: z.int(),
  highest: z.int(),
});

/** One version of the score sheet; a panel keeps the version that it was convened with. */
export const ScoreSheet = z.strictObject({
  version: z.int().positive(),
  /** Who says so: no source gives a score sheet for this programme, so every version is ours. */
  basis: z.literal('design'),
  criteria: z.array(Criterion),
});
export type ScoreSheet = z.infer<typeof ScoreSheet>;

/**
 * What is judged follows the judgement criteria of the calls (2020 call, first article: A5 and A7 of
 * its pack). Points, their bounds and equal weights are our design. A version is never changed: a
 * change is a new version at the end.
 */
export const SCORE_SHEETS: readonly [ScoreSheet, ...ScoreSheet[]] = [
  {
    version: 1,
    basis: 'design',
    criteria: [
      criterion('technicalLevel', 'A5', { zh: '技术水平', en: 'Technical level' }),
      criterion('applicationEffect', 'A5', { zh: '应用效果', en: 'Effect of application' }),
      criterion('leadingRole', 'A7', { zh: '引领作用', en: 'Leading role' }),
    ],
  },
];

function criterion(id: string, clause: string, name: Text): z.infer<typeof Criterion> {
  return { id, name, clause, lowest: 0, highest: 10 };
}

/** The version that panels are convened with now. */
export const CURRENT_SHEET = SCORE_SHEETS.at(-1) ?? SCORE_SHEETS[0];

export function sheetOf(version: number): ScoreSheet {
  const sheet = SCORE_SHEETS.find((one) => one.version === version);
  if (!sheet) throw new Error(`there is no score sheet of version ${version}`);
  return sheet;
}

/** What is wrong with a sheet as filled in: each criterion once, in whole points, within bounds. */
export function scoreErrors(sheet: ScoreSheet, scores: Readonly<Record<string, number>>) {
  const shape = sheet.criteria.map(({ id, lowest, highest }) => {
    return [id, z.int().min(lowest).max(highest)] as const;
  });
  const parsed = z.strictObject(Object.fromEntries(shape)).safeParse(scores);
  if (parsed.success) return [];
  return fieldErrorsOf(parsed.error.issues, scores).map((error): FieldError => {
    return { ...error, pointer: `/scores${error.pointer}` };
  });
}

/** How the reviews that count come out, as given: nothing is normalised between strict and mild. */
export const ReviewResult = z.strictObject({
  reviews: z.int().positive(),
  totals: z.array(z.number()).describe('in ascending order'),
  mean: z.number(),
  lowest: z.number(),
  highest: z.number(),
  deviation: z
    .number()
    .describe('standard deviation of all these reviews, divided by their number'),
  isNormalised: z.literal(false),
});
export type ReviewResult = z.infer<typeof ReviewResult>;

/** Raw totals, their mean and spread, to two decimals; null where no review counts. */
export function resultOf(sheets: readonly Readonly<Record<string, number>>[]): ReviewResult | null {
  const totals = sheets.map((scores) => sum(Object.values(scores))).toSorted((a, b) => a - b);
  const [lowest, highest] = [totals[0], totals.at(-1)];
  if (lowest === undefined || highest === undefined) return null;
  const mean = sum(totals) / totals.length;
  const deviation = Math.sqrt(sum(totals.map((total) => (total - mean) ** 2)) / totals.length);
  return {
    reviews: totals.length,
    totals,
    mean: rounded(mean),
    lowest,
    highest,
    deviation: rounded(deviation),
    isNormalised: false,
  };
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((all, one) => all + one, 0);
}

function rounded(number: number): number {
  return Math.round(number * 100) / 100;
}
