import * as z from 'zod';
import { Instant } from '../../domain/calendar.ts';
import {
  Call,
  CallDefinition,
  Extension,
  OrganisationCode,
  Withdrawn,
} from '../../domain/calls/call.ts';
import {
  CalendarYear,
  CalendarYearDefinition,
  YearNumber,
} from '../../domain/calls/calendar-year.ts';
import { LastQueue, RunName, RunNote } from '../../domain/operations/health.ts';
import { RulePackRef } from '../../domain/rules/clause.ts';
import { COMPARED, Comparison, SourceDocument } from '../../domain/rules/source.ts';
import { ReEvaluation } from '../../domain/rules/re-evaluation.ts';
import type { Route } from '../route.ts';
import { CallPath, DryRun } from './shapes.ts';
import { ListedPack } from './shapes/packs.ts';

const Health = z.strictObject({
  serverTime: Instant,
  /** As it was measured last, every hour; null: never yet. */
  waiting: z
    .strictObject({
      measuredAt: Instant,
      /** The oldest filing of each queue in which one waits. */
      oldest: z.array(z.strictObject({ queue: z.string(), filedAt: Instant })),
      overdue: z.int().min(0).describe('examinations beyond their working days'),
      failedMessages: z
        .int()
        .min(0)
        .describe('mail that arrived nowhere within the last seven days'),
      deadLetters: z.array(
        z.strictObject({
          queue: LastQueue,
          count: z.int().min(0).nullable().describe('null: the queue could not be asked'),
          /** Since when there was one at each measuring; null: there is none, or nothing is known. */
          since: Instant.nullable(),
        }),
      ),
    })
    .nullable(),
  questions: z
    .strictObject({
      waiting: z.int().min(0),
      isMore: z.boolean().describe('whether more wait than are counted'),
      oldest: Instant.nullable().describe('when the oldest that waits was asked; null: none does'),
    })
    .describe('about clauses, as they wait right now'),
  runs: z.array(
    z.strictObject({
      name: RunName,
      every: z.enum(['hour', 'day']),
      /** When the last one came to its end; null: none did yet. */
      at: Instant.nullable(),
      of: z.string().nullable(),
      found: RunNote.shape.found,
      /** True where the next one should have come by now; of what never ran, by the oldest run of another. */
      isLate: z.boolean(),
    }),
  ),
});

export const adminRoutes = {
  putCall: {
    method: 'PUT',
    path: '/v1/calls/{callId}',
    door: 'admin',
    callers: ['admin'],
    summary: {
      zh: '发布或更新申报通知；已开放的通知不能悄悄更改规则集或开放时间',
      en: 'Publish or update a call; an open call keeps its pack and its opening',
    },
    params: CallPath,
    body: CallDefinition,
    ifMatch: 'to_replace',
    idempotencyKey: 'required',
    answer: {
      status: 200,
      body: Call.omit({ compiledConditions: true, formerly: true }),
      etag: true,
    },
    refusals: ['call.pack_unknown', 'call.changed_while_open', 'call.changed_meanwhile'],
  },
  withdrawCall: {
    method: 'POST',
    path: '/v1/calls/{callId}/withdrawal',
    door: 'admin',
    callers: ['admin'],
    summary: {
      zh: '在开放以前撤回申报通知',
      en: 'Take a call back before it opens, with a reason',
    },
    params: CallPath,
    body: z.strictObject({ reason: Withdrawn.shape.reason }),
    ifMatch: 'required',
    idempotencyKey: 'required',
    answer: {
      status: 200,
      body: Call.omit({ compiledConditions: true, formerly: true }),
      etag: true,
    },
    refusals: ['call.not_found', 'call.changed_while_open', 'call.changed_meanwhile'],
  },
  extendCall: {
    method: 'POST',
    path: '/v1/calls/{callId}/extensions',
    door: 'admin',
    callers: ['admin'],
    summary: { zh: '准予某一社会团体延期', en: 'Give one association more time, with a reason' },
    params: CallPath,
    body: z.strictObject({
      association: OrganisationCode,
      closesAt: Instant,
      reason: z.string().min(1).max(1000),
    }),
    ifMatch: 'required',
    idempotencyKey: 'required',
    answer: { status: 201, body: Extension, etag: true },
    refusals: ['call.not_found', 'call.not_open', 'call.changed_meanwhile'],
  },
  applyCalendar: {
    method: 'PUT',
    path: '/v1/calendars/{year}',
    door: 'admin',
    callers: ['admin'],
    summary: {
      zh: '录入一个年度的法定节假日和调休安排',
      en: 'Put the statutory holidays and make-up days of a year on record',
    },
    params: z.strictObject({ year: z.coerce.number().pipe(YearNumber) }),
    body: CalendarYearDefinition,
    ifMatch: 'to_replace',
    idempotencyKey: 'required',
    answer: { status: 200, body: CalendarYear, etag: true },
    refusals: ['calendar.included', 'calendar.changed_meanwhile'],
  },
  listExtensions: {
    method: 'GET',
    path: '/v1/calls/{callId}/extensions',
    door: 'admin',
    callers: ['admin'],
    summary: { zh: '已准予的延期', en: 'Who was given more time, until when, by whom and why' },
    params: CallPath,
    answer: {
      status: 200,
      body: z.strictObject({ extensions: z.array(Extension) }),
      etag: true,
    },
    refusals: ['call.not_found'],
  },
  compareDocument: {
    method: 'POST',
    path: '/v1/documents/{documentKey}/comparisons',
    door: 'admin',
    callers: ['admin'],
    summary: {
      zh: '登记：所读的转载文本已与文件原件核对',
      en: 'Put on record that the copies read were compared with the document itself',
    },
    params: z.strictObject({ documentKey: SourceDocument.shape.key }),
    body: z.strictObject({
      result: z.enum(COMPARED),
      note: z.string().trim().min(1).max(1000),
    }),
    idempotencyKey: 'required',
    answer: { status: 201, body: Comparison },
    refusals: ['document.not_found', 'document.already_compared'],
  },
  publishRulePack: {
    method: 'POST',
    path: '/v1/rule-packs',
    door: 'admin',
    callers: ['admin'],
    summary: {
      zh: '发布规则集的一个版本：检查后按摘要保存，不可更改',
      en: 'Publish a version of a rule pack: checked, kept under its hash, and never changed',
    },
    query: DryRun,
    body: z.strictObject({
      pack: z.json().describe('what `pack.yaml` says'),
      clauses: z.json().describe('what `clauses.yaml` says'),
      templates: z.json().describe('the templates that its clauses name, by name'),
      hash: RulePackRef.shape.hash.describe('of the pack that these give, as it was checked'),
      note: z.string().trim().min(1).max(1000),
    }),
    idempotencyKey: 'required',
    answer: { status: 201, body: ListedPack.extend({ dryRun: z.boolean() }) },
    refusals: ['rule_pack.not_next_version'],
  },
  reEvaluate: {
    method: 'POST',
    path: '/v1/calls/{callId}/re-evaluations',
    door: 'admin',
    callers: ['admin'],
    summary: {
      zh: '试算：按另一规则集，哪些申报的结论会改变',
      en: 'Which verdicts would flip by another pack; nothing changes',
    },
    params: CallPath,
    body: z.strictObject({ rulePack: RulePackRef, reason: z.string().trim().min(1).max(1000) }),
    idempotencyKey: 'required',
    answer: { status: 201, body: ReEvaluation },
    refusals: ['call.not_found', 'call.pack_unknown', 're_evaluation.same_pack'],
  },
  moveToRulePack: {
    method: 'POST',
    path: '/v1/calls/{callId}/rule-pack-changes',
    door: 'admin',
    callers: ['admin'],
    summary: {
      zh: '更换本次申报的规则集：已有结论不变，产生影响报告',
      en: 'Move the call to another pack: no verdict changes, and a report says which would',
    },
    params: CallPath,
    body: z.strictObject({ rulePack: RulePackRef, reason: z.string().trim().min(1).max(1000) }),
    ifMatch: 'required',
    idempotencyKey: 'required',
    answer: { status: 201, body: ReEvaluation, etag: true },
    refusals: [
      'call.not_found',
      'call.pack_unknown',
      'call.changed_meanwhile',
      're_evaluation.same_pack',
    ],
  },
  getHealth: {
    method: 'GET',
    path: '/v1/health',
    door: 'admin',
    callers: ['admin'],
    summary: {
      zh: '系统运行情况：什么在等待，定时任务上次何时完成',
      en: 'What waits and since when, and when each run by the clock last came to its end',
    },
    answer: { status: 200, body: Health },
    refusals: [],
  },
} as const satisfies Record<string, Route>;
