import * as z from 'zod';
import { Assessment } from '../../domain/rules/assessment.ts';
import { Sha256 } from '../../domain/application/application.ts';
import { Instant } from '../../domain/calendar.ts';
import { PartialFacts } from '../../domain/rules/facts.ts';
import { ReceiptClaims } from '../../domain/application/receipt.ts';
import { Text } from '../../domain/text.ts';
import { CalendarDate } from '../../domain/calendar.ts';
import { Checkpoint } from '../../domain/publication/checkpoint.ts';
import { SignIn } from '../../domain/sign-in.ts';
import { PublishedList } from '../../domain/publication/published-list.ts';
import { type Route, VERIFIED_LIMIT_BYTES } from '../route.ts';
import { rulesRoutes } from './open/public-rules.ts';
import { CallPath, ListPath } from './shapes.ts';
import { GivenCall } from './shapes/given-call.ts';
import { PublicCall, ListSummary, Overview, RevocationLine } from './shapes/public.ts';

export const publicRoutes = {
  listCalls: {
    method: 'GET',
    path: '/v1/calls',
    door: 'public',
    callers: 'anyone',
    summary: { zh: '申报通知列表', en: 'The calls, newest first' },
    answer: {
      status: 200,
      body: z.strictObject({ serverTime: Instant, calls: z.array(PublicCall) }),
    },
    refusals: [],
  },
  getCall: {
    method: 'GET',
    path: '/v1/calls/{callId}',
    door: 'public',
    callers: 'anyone',
    summary: { zh: '一份申报通知', en: 'One call' },
    params: CallPath,
    answer: { status: 200, body: GivenCall, etag: true },
    refusals: ['call.not_found'],
  },
  assessForCall: {
    method: 'POST',
    path: '/v1/calls/{callId}/assessments',
    door: 'public',
    callers: 'anyone',
    summary: {
      zh: '按本次申报通知的规则逐条预判，不登录、不留存',
      en: 'How the rules of the call judge these facts, clause by clause; nothing is stored',
    },
    params: CallPath,
    texts: 'any',
    body: PartialFacts,
    answer: { status: 200, body: Assessment },
    refusals: ['call.not_found'],
  },
  ...rulesRoutes,
  getKeys: {
    method: 'GET',
    path: '/v1/keys',
    door: 'public',
    callers: 'anyone',
    summary: {
      zh: '验证回执的公钥',
      en: 'The public keys that receipts verify against (RFC 7517)',
    },
    answer: {
      status: 200,
      body: z.strictObject({ keys: z.array(z.record(z.string(), z.json())) }),
    },
    refusals: [],
  },
  verifyReceipt: {
    method: 'POST',
    path: '/v1/receipt-verifications',
    door: 'public',
    callers: 'anyone',
    summary: { zh: '验证回执', en: 'Whether a receipt is genuine, and what it says' },
    texts: 'any',
    body: z.strictObject({ jws: z.string().max(4000) }),
    answer: {
      status: 200,
      body: z.strictObject({ valid: z.literal(true), claims: ReceiptClaims }),
    },
    refusals: ['receipt.invalid'],
  },
  getSignIn: {
    method: 'GET',
    path: '/v1/sign-in',
    door: 'public',
    callers: 'anyone',
    summary: {
      zh: '如何登录：登录服务、客户端与可申请的权限',
      en: 'How to sign in: the issuer, its clients, and what each may ask for',
    },
    answer: { status: 200, body: SignIn },
    refusals: [],
  },
  getOpenApi: {
    method: 'GET',
    path: '/v1/openapi.json',
    door: 'public',
    callers: 'anyone',
    summary: { zh: '接口描述', en: 'This API as OpenAPI 3.1' },
    answer: { status: 200, body: z.record(z.string(), z.json()) },
    refusals: [],
  },
  listNotices: {
    method: 'GET',
    path: '/v1/calls/{callId}/notices',
    door: 'public',
    callers: 'anyone',
    summary: { zh: '公示', en: 'The public notices of a call' },
    params: CallPath,
    answer: {
      status: 200,
      body: z.strictObject({
        notices: z.array(ListSummary),
      }),
    },
    refusals: ['call.not_found'],
  },
  getNotice: {
    method: 'GET',
    path: '/v1/calls/{callId}/notices/{number}',
    door: 'public',
    callers: 'anyone',
    summary: { zh: '一份公示名单，含校验值', en: 'One public notice, with its hash and signature' },
    params: ListPath,
    answer: { status: 200, body: PublishedList },
    refusals: ['call.not_found', 'notice.not_found'],
  },
  listAnnouncements: {
    method: 'GET',
    path: '/v1/calls/{callId}/announcements',
    door: 'public',
    callers: 'anyone',
    summary: { zh: '公布', en: 'The announcements of a call' },
    params: CallPath,
    answer: {
      status: 200,
      body: z.strictObject({
        announcements: z.array(ListSummary),
        revocations: z.array(RevocationLine),
      }),
    },
    refusals: ['call.not_found'],
  },
  getAnnouncement: {
    method: 'GET',
    path: '/v1/calls/{callId}/announcements/{number}',
    door: 'public',
    callers: 'anyone',
    summary: { zh: '一份公布名单，含校验值', en: 'One announcement, with its hash and signature' },
    params: ListPath,
    answer: { status: 200, body: PublishedList },
    refusals: ['call.not_found', 'announcement.not_found'],
  },
  getPublicOverview: {
    method: 'GET',
    path: '/v1/calls/{callId}/overview',
    door: 'public',
    callers: 'anyone',
    summary: { zh: '公布后的申报概况', en: 'The round in figures, once it is announced' },
    params: CallPath,
    answer: { status: 200, body: Overview },
    refusals: ['call.not_found', 'overview.not_announced'],
  },
  getCheckpoint: {
    method: 'GET',
    path: '/v1/checkpoints/{date}',
    door: 'public',
    callers: 'anyone',
    summary: {
      zh: '某日全部记录链的签名校验点',
      en: 'The signed checkpoint of a day over the heads of all histories (RFC 6962)',
    },
    params: z.strictObject({ date: CalendarDate }),
    answer: { status: 200, body: Checkpoint },
    refusals: ['checkpoint.not_found'],
  },
  verify: {
    method: 'POST',
    path: '/v1/verifications',
    door: 'public',
    callers: 'anyone',
    summary: {
      zh: '核验导出的记录、回执、校验点或名单',
      en: 'Whether an exported history, receipt, checkpoint or list is whole; else the first wrong entry',
    },
    // as it stands: a schema of any kind would leave out what it does not copy
    texts: 'any',
    bodyLimit: VERIFIED_LIMIT_BYTES,
    body: z.union([
      z.strictObject({
        history: z.unknown(),
        after: z
          .strictObject({ sequence: z.int().positive(), hash: Sha256 })
          .optional()
          .describe('of a history in parts: where the part before ended'),
      }),
      z.strictObject({ receipt: z.unknown() }),
      z.strictObject({ checkpoint: z.unknown() }),
      z.strictObject({ list: z.unknown() }),
    ]),
    answer: {
      status: 200,
      body: z.strictObject({
        whole: z.boolean(),
        /** The first thing that is wrong, by a JSON pointer (RFC 6901) into what was given. */
        wrong: z.strictObject({ at: z.string(), what: Text }).nullable(),
      }),
    },
    refusals: [],
  },
} as const satisfies Record<string, Route>;
