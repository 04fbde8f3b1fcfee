import * as z from 'zod';
import { Instant } from '../../domain/calendar.ts';
import { Confirmation, WorkTask } from '../../domain/publication/confirmation.ts';
import { Objection } from '../../domain/publication/objections.ts';
import { foldedEmail, isEmail, isPhone } from '../../domain/texts/contacts.ts';
import type { Route } from '../route.ts';
import { CallPath, CasePath, ListPath } from './shapes.ts';

const Line = z.string().trim().min(1).max(200);

/** What is said against a project, and who says it. */
const Said = z.strictObject({
  position: z.int().positive().describe('the place of the project on the list'),
  name: Line,
  organisation: Line.nullable(),
  phone: Line.refine(isPhone, { error: 'format.phone' }),
  email: z
    .string()
    .max(254)
    .overwrite(foldedEmail)
    .refine(isEmail, { error: 'format.email' })
    .nullable()
    .describe('where the call confirms objectors, a link is sent to it'),
  statement: z.string().trim().min(1).max(5000),
  evidence: z
    .string()
    .trim()
    .min(1)
    .max(10_000)
    .describe('what it rests on, and where it can be seen'),
});

const Sent = Said.extend({
  confirmation: Confirmation.optional().describe(
    'without it, or where it is no longer good, the refusal brings the task along',
  ),
});

/** What somebody keeps of an objection that was taken. */
const Lodged = z.strictObject({
  caseNumber: z.string(),
  /** With it, and only with it, the answer can be read. */
  accessCode: z.string(),
  at: Instant,
});

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
    body: Sent,
    idempotencyKey: 'required',
    answer: { status: 201, body: Lodged },
    refusals: [
      'call.not_found',
      'notice.not_found',
      'application.not_from_here',
      'application.changed_meanwhile',
      'objection.not_in_period',
      'objection.other_way',
      'objection.too_often',
      'objection.unconfirmed',
    ],
  },
  prepareObjection: {
    method: 'POST',
    path: '/v1/calls/{callId}/notices/{number}/objections/tasks',
    door: 'objection',
    callers: 'anyone',
    summary: {
      zh: '提出异议前，询问须完成的计算，以及是否以邮件链接确认',
      en: 'What work an objection takes before it is sent, and whether a link confirms it',
    },
    params: ListPath,
    body: Said,
    // the work is bound to it: the objection is sent under the same one
    idempotencyKey: 'required',
    answer: {
      status: 200,
      body: z.strictObject({
        /** Null: none is asked. */
        work: WorkTask.nullable(),
        byLink: z
          .boolean()
          .describe('whether it is sent to `links`, and counts once the link was followed'),
      }),
    },
    refusals: [
      'call.not_found',
      'notice.not_found',
      'application.not_from_here',
      'objection.not_in_period',
      'objection.too_often',
    ],
  },
  requestObjectionLink: {
    method: 'POST',
    path: '/v1/calls/{callId}/notices/{number}/objections/links',
    door: 'objection',
    callers: 'anyone',
    summary: {
      zh: '公示期内实名提出异议，并向所留邮箱发送确认链接',
      en: 'Object, and have a link sent by which it is confirmed, where the call wants that',
    },
    params: ListPath,
    body: Sent,
    idempotencyKey: 'required',
    answer: {
      status: 201,
      body: z.strictObject({
        at: Instant,
        confirmBy: Instant.describe('before which the link must be followed'),
      }),
    },
    refusals: [
      'call.not_found',
      'notice.not_found',
      'application.not_from_here',
      'objection.not_in_period',
      'objection.other_way',
      'objection.too_often',
      'objection.unconfirmed',
    ],
  },
  confirmObjection: {
    method: 'POST',
    path: '/v1/calls/{callId}/objections/confirmations',
    door: 'objection',
    callers: 'anyone',
    summary: {
      zh: '凭邮件中的链接确认异议，异议自此成立',
      en: 'Confirm an objection by the link in the mail: it counts from then on',
    },
    params: CallPath,
    body: z.strictObject({ token: z.string().trim().max(100) }),
    answer: { status: 201, body: Lodged },
    refusals: [
      'objection.link_unknown',
      'objection.not_in_period',
      'application.not_from_here',
      'application.changed_meanwhile',
    ],
  },
  readObjection: {
    method: 'POST',
    path: '/v1/calls/{callId}/objections/{caseNumber}/readings',
    door: 'objection',
    callers: 'anyone',
    summary: { zh: '凭查询码查看异议答复', en: 'The answer to an objection, by its access code' },
    params: CasePath,
    body: z.strictObject({ accessCode: z.string().max(100) }),
    answer: { status: 200, body: Objection.omit({ by: true }) },
    refusals: ['objection.not_found'],
  },
} as const satisfies Record<string, Route>;
