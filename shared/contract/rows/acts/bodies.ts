import * as z from 'zod';
import { Defect } from '../../../domain/application/application.ts';
import { LATE_SCORES, SelectionDecision } from '../../../domain/review/expert-review.ts';

// what those acts state of which somebody is told by a letter; its preview is asked for with the same

const Words = z.string().trim().min(1).max(5000);
const CaseNumber = z.string().max(40);

/** A return, with every defect at once. */
export const CorrectionBody = z.strictObject({
  defects: z.array(Defect).min(1).max(100),
  lateGround: z.string().trim().min(1).max(2000).nullable(),
});

export const RefusalBody = z.strictObject({
  reason: Words,
  clauses: z.array(z.string().max(50)).min(1).max(50),
});

/** A decision as it is given: clauses are cited where it rests on some, late scores weighed where there are. */
export const DecisionBody = SelectionDecision.pick({ outcome: true, reasons: true }).extend({
  clauses: z.array(z.string().max(50)).max(50).optional(),
  lateScores: z
    .enum(LATE_SCORES)
    .optional()
    .describe(
      'what the decision makes of the scores of experts who were out once scores were open; needed where there are such, and dropped where there are none',
    ),
});

export const ObjectionAnswer = z.strictObject({
  outcome: z.enum(['dismissed', 'upheld']),
  reply: Words,
});

/** The place of an objection in a call. */
export const ObjectionCase = z.strictObject({ caseNumber: CaseNumber });

export const DismissalBody = z.strictObject({
  caseNumbers: z.array(CaseNumber).min(1).max(500),
  reply: Words,
});

export const ReconsiderationBody = z.strictObject({
  outcome: z.enum(['upheld', 'overturned']),
  reasons: Words,
});
