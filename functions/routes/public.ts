import * as z from 'zod';
import { Assessment } from '../../shared/domain/assessment.ts';
import { Instant } from '../../shared/domain/calendar.ts';
import { RulePack, RulePackRef } from '../../shared/domain/clause.ts';
import { PartialFacts } from '../../shared/domain/facts.ts';
import { ReceiptClaims } from '../../shared/domain/receipt.ts';
import { Text } from '../../shared/domain/text.ts';
import type { Route } from '../contract.ts';
import { CallPath, PackPath, PublicCall } from './shapes.ts';

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
    answer: { status: 200, body: PublicCall, etag: true },
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
    body: PartialFacts,
    answer: { status: 200, body: Assessment },
    refusals: ['call.not_found'],
  },
  listRulePacks: {
    method: 'GET',
    path: '/v1/rule-packs',
    door: 'public',
    callers: 'anyone',
    summary: { zh: '已发布的规则集', en: 'The published rule packs' },
    answer: {
      status: 200,
      body: z.strictObject({
        rulePacks: z.array(RulePackRef.extend({ title: Text, clauses: z.int().positive() })),
      }),
    },
    refusals: [],
  },
  getRulePack: {
    method: 'GET',
    path: '/v1/rule-packs/{packId}',
    door: 'public',
    callers: 'anyone',
    summary: { zh: '一个规则集的全部条款', en: 'One rule pack with all its clauses' },
    params: PackPath,
    answer: { status: 200, body: z.strictObject({ ref: RulePackRef, pack: RulePack }) },
    refusals: ['rule_pack.not_found'],
  },
  assessByRulePack: {
    method: 'POST',
    path: '/v1/rule-packs/{packId}/assessments',
    door: 'public',
    callers: 'anyone',
    summary: {
      zh: '按某一规则集逐条预判，例如能否被采信',
      en: 'How one rule pack judges these facts, e.g. whether a standard could be adopted',
    },
    params: PackPath,
    body: PartialFacts,
    answer: { status: 200, body: Assessment },
    refusals: ['rule_pack.not_found'],
  },
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
    body: z.strictObject({ jws: z.string().max(4000) }),
    answer: {
      status: 200,
      body: z.strictObject({ valid: z.literal(true), claims: ReceiptClaims }),
    },
    refusals: ['receipt.invalid'],
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
} as const satisfies Record<string, Route>;
