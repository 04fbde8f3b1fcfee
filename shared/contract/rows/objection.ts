import * as z from 'zod';
import { Instant } from '../../domain/calendar.ts';
import { Confirmation } from '../../domain/publication/confirmation.ts';
import { Objection } from '../../domain/publication/objections.ts';
import { foldedEmail, isEmail, isPhone } from '../../domain/texts/contacts.ts';
import type { Route } from '../route.ts';
import { CallPath, ListPath } from './shapes.ts';

const Line = z.string().trim().min(1).max(200);

/** What anybody may say against a project on notice, under the real name. */
export const objectionRoutes = {
  lodgeObjection: {
    method: 'POST',
    path: '/v1/calls/{callId}/notices/{number}/objections',
    door: 'objection',
    callers: 'anyone',
    summary: {
      zh: '公示期内实名提出异议',
      en: 'Object to a project on notice, under the real name and within the period',
    },
    params: ListPath,
    body: z.strictObject({
      position: z.int().positive().describe('the place of the project on the list'),
      name: Line,
      organisation: Line.nullable(),
      phone: Line.refine(isPhone, { error: 'format.phone' }),
      email: z
        .string()
        .max(254)
        .overwrite(foldedEmail)
        .refine(isEmail, { error: 'format.email' })
        .nullable(),
      statement: z.string().trim().min(1).max(5000),
      evidence: z
        .string()
        .trim()
        .min(1)
        .max(10_000)
        .describe('what it rests on, and where it can be seen'),
      confirmation: Confirmation.optional().describe(
        'without it, or where it is no longer good, the refusal brings the task along',
      ),
    }),
    idempotencyKey: 'required',
    answer: {
      status: 201,
      body: z.strictObject({
        caseNumber: z.string(),
        /** With it, and only with it, the answer can be read. */
        accessCode: z.string(),
        at: Instant,
      }),
    },
    refusals: [
      'call.not_found',
      'notice.not_found',
      'application.not_from_here',
      'application.changed_meanwhile',
      'objection.not_in_period',
      'objection.too_often',
      'objection.unconfirmed',
    ],
  },
  readObjection: {
    method: 'POST',
    path: '/v1/calls/{callId}/objections/{caseNumber}/readings',
    door: 'objection',
    callers: 'anyone',
    summary: { zh: '凭查询码查看异议答复', en: 'The answer to an objection, by its access code' },
    params: CallPath.extend({ caseNumber: z.string().max(40) }),
    body: z.strictObject({ accessCode: z.string().max(100) }),
    answer: { status: 200, body: Objection.omit({ by: true }) },
    refusals: ['objection.not_found'],
  },
} as const satisfies Record<string, Route>;
