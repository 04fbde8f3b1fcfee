import { randomUUID } from 'node:crypto';
import type { Operation } from '../../shared/contract/routes.ts';
import { sampleCall } from '../../shared/calls/calls.ts';
import { beijingDate } from '../../shared/domain/calendar.ts';
import type { Content } from '../../shared/domain/application/content.ts';
import type { Command } from '../../shared/domain/commands/commands.ts';
import type { Claims } from '../../shared/http/event.ts';
import type { Doors } from './doors.ts';
import { type Answered, claimsOf, type Sent } from './http-event.ts';
import { contentOf } from '../scenarios/pilots-of-2022.ts';
import { OBJECTOR } from '../scenarios/round/objecting.ts';

/** An application as its last answer left it. */
export interface Case {
  readonly params: { readonly callId: string; readonly applicationId: string };
  readonly content: Content;
  readonly version: number;
}

/** Of the first material of the sample content. */
export const SAMPLE_DIGEST = '31'.padStart(64, '0');

/** The clause that the scripts below override, cite, and return by: hard, and read in a copy. */
export const CLAUSE = 'SAMPLE2026-A4';

/** The way of a case as far as it goes well. */
export const ACCEPTED = ['submit', 'recommend', 'claim', 'accept'] as const;
export const CONVENED = [...ACCEPTED, 'convene'] as const;
export const DECLARED = [...CONVENED, 'declare'] as const;
export const SCORED = [...DECLARED, 'score'] as const;
export const PROPOSED = [...SCORED, 'propose'] as const;

/** The operation that is a command, who gives it as a rule, and what it says by default. */
export const REQUESTS: Record<
  Command,
  {
    operation: Operation;
    claims: Claims;
    /** What the path has besides call and application. */
    params?: Readonly<Record<string, string>>;
    body?: (at: Case) => unknown;
  }
> = {
  edit: {
    operation: 'editApplication',
    claims: claimsOf('association'),
    body: ({ content }) => ({ ...content, promotionPlan: '样例：修改后的推广计划。' }),
  },
  submit: { operation: 'submitApplication', claims: claimsOf('association') },
  withdraw: {
    operation: 'withdrawApplication',
    claims: claimsOf('association'),
    body: () => ({ reason: '样例：不再申报' }),
  },
  check: {
    operation: 'checkApplication',
    claims: claimsOf('recommender'),
    body: () => ({ checklist: [] }),
  },
  recommend: {
    operation: 'recommendApplication',
    claims: claimsOf('recommender'),
    body: () => ({ checklist: checklist(), opinion: '样例：同意推荐' }),
  },
  return: {
    operation: 'returnToAssociation',
    claims: claimsOf('recommender'),
    body: () => ({ reasons: '样例：请补充说明' }),
  },
  decline: {
    operation: 'declineApplication',
    claims: claimsOf('recommender'),
    body: () => ({ reasons: '样例：不予推荐' }),
  },
  claim: { operation: 'claimExamination', claims: claimsOf('examiner') },
  release: { operation: 'releaseExamination', claims: claimsOf('examiner') },
  override: {
    operation: 'overrideFinding',
    claims: claimsOf('examiner'),
    body: () => ({ clause: CLAUSE, outcome: 'unmet', reason: '样例：与公告不符' }),
  },
  request_correction: {
    operation: 'requestCorrection',
    claims: claimsOf('examiner'),
    body: () => ({ defects: [aDefect('/promotionPlan')], lateGround: null }),
  },
  accept: {
    operation: 'acceptApplication',
    claims: claimsOf('examiner'),
    body: () => ({ reason: '样例：材料齐全' }),
  },
  refuse: {
    operation: 'refuseApplication',
    claims: claimsOf('examiner'),
    body: () => ({ reason: '样例：不符合条件', clauses: [CLAUSE] }),
  },
  convene: {
    operation: 'convenePanel',
    claims: claimsOf('examiner'),
    body: () => ({ experts: [anExpert('expert-1')], chair: 'expert-1' }),
  },
  replace_expert: {
    operation: 'replaceExpert',
    claims: claimsOf('examiner'),
    body: () => ({ out: 'expert-1', expert: anExpert('expert-2'), reason: '样例：另有安排' }),
  },
  declare: {
    operation: 'declareConflict',
    claims: claimsOf('expert'),
    body: () => ({ conflict: false, statement: '样例：没有利益冲突' }),
  },
  recuse: {
    operation: 'recuseExpert',
    claims: claimsOf('examiner'),
    body: () => ({ subject: 'expert-1', reason: '样例：参与起草' }),
  },
  score: {
    operation: 'scoreApplication',
    claims: claimsOf('expert'),
    body: () => ({ scores: SCORES, comment: '样例：水平较高' }),
  },
  close_review: {
    operation: 'closeReview',
    claims: claimsOf('expert'),
    body: () => ({ reason: '样例：评审期满' }),
  },
  propose: {
    operation: 'proposeSelection',
    claims: claimsOf('examiner'),
    body: () => ({ outcome: 'selected', reasons: '样例：评分较高', minutes: '样例：专家组纪要' }),
  },
  select: {
    operation: 'decideSelection',
    claims: claimsOf('decider'),
    body: () => ({ outcome: 'selected', reasons: '样例：同意' }),
  },
  not_select: {
    operation: 'decideSelection',
    claims: claimsOf('decider'),
    body: () => ({ outcome: 'not_selected', reasons: '样例：名额有限' }),
  },
  // the lists of a call move, or tell, all that they concern
  tell: { operation: 'publishNotice', claims: claimsOf('decider'), body: noticeFromToday },
  publish: { operation: 'publishNotice', claims: claimsOf('decider'), body: noticeFromToday },
  announce: {
    operation: 'announce',
    claims: claimsOf('decider'),
    body: () => ({ notice: 1 }),
  },
  object: {
    operation: 'lodgeObjection',
    claims: {},
    params: { number: '1' },
    body: () => ({ ...OBJECTOR, position: 1 }),
  },
  dismiss_objection: {
    operation: 'answerObjection',
    claims: claimsOf('decider', 'decider-2'),
    params: { caseNumber: '1-001-1' },
    body: () => ({ outcome: 'dismissed', reply: '样例：经核查，异议不成立' }),
  },
  dismiss_objections: {
    operation: 'dismissObjections',
    claims: claimsOf('decider', 'decider-2'),
    body: () => ({ caseNumbers: ['1-001-1'], reply: '样例：经核查，异议均不成立' }),
  },
  uphold_objection: {
    operation: 'answerObjection',
    claims: claimsOf('decider', 'decider-2'),
    params: { caseNumber: '1-001-1' },
    body: () => ({ outcome: 'upheld', reply: '样例：经核查，异议成立' }),
  },
  revoke: {
    operation: 'revokeProject',
    claims: claimsOf('decider'),
    body: () => ({ reasons: '样例：与申报不符' }),
  },
  dispute: {
    operation: 'disputeFindings',
    claims: claimsOf('association'),
    body: () => ({ disputed: [{ clause: CLAUSE, argument: '样例：认定与事实不符' }] }),
  },
  uphold: {
    operation: 'decideReconsideration',
    claims: claimsOf('decider', 'decider-2'),
    body: () => ({ outcome: 'upheld', reasons: '样例：维持原认定' }),
  },
  overturn: {
    operation: 'decideReconsideration',
    claims: claimsOf('decider', 'decider-2'),
    body: () => ({ outcome: 'overturned', reasons: '样例：改变原认定' }),
  },
  note_rule_change: {
    operation: 'actOnRuleChange',
    claims: claimsOf('examiner'),
    body: () => ({ reportId: REPORT_ID, action: 'keep', reason: '样例：维持原结论' }),
  },
  reopen: {
    operation: 'actOnRuleChange',
    claims: claimsOf('examiner'),
    body: () => ({ reportId: REPORT_ID, action: 'reopen', reason: '样例：按新规则重新审查' }),
  },
  // of a file of the sample content; by another than who asked
  ask_redaction: {
    operation: 'askRedaction',
    claims: claimsOf('examiner'),
    params: { sha256: SAMPLE_DIGEST },
    body: () => ({ data: 'identity', reason: '样例：误附身份证件' }),
  },
  redact: {
    operation: 'redactFile',
    claims: claimsOf('examiner', 'examiner-2'),
    params: { sha256: SAMPLE_DIGEST },
  },
  refuse_redaction: {
    operation: 'refuseRedaction',
    claims: claimsOf('examiner', 'examiner-2'),
    params: { sha256: SAMPLE_DIGEST },
    body: () => ({ reason: '样例：属应提交的材料' }),
  },
};

/** A report that there is not. */
const REPORT_ID = 'rev_none';

function noticeFromToday() {
  return { from: beijingDate(new Date()), workingDays: 1 };
}

/** A sheet within its bounds. */
export const SCORES = { technicalLevel: 8, applicationEffect: 7, leadingRole: 6 };

/** An expert of an organisation that nobody files for. */
export function anExpert(subject: string) {
  return { subject, organisation: { code: null, name: '样例大学' } };
}

export function aDefect(pointer: string) {
  return { pointer, clause: CLAUSE, instruction: '样例：请补正' };
}

/** Every item that the sample call has its recommenders check. */
export function checklist(): string[] {
  return sampleCall(new Date()).recommenderChecklist.map(({ id }) => id);
}

let numbers = 3000;

/** A content that the sample round takes, of another standard each time, through the province. */
export function aContent(changes: Partial<Content> = {}): Content {
  const stated = contentOf({
    account: 'association-1',
    number: `T/CNTAC ${numbers++}-2018`,
    titleZh: '样例标准',
    publishedOn: '2018-06-01',
    implementedOn: '2018-07-01',
  });
  return { ...stated, ...changes };
}

/** Sends requests as a rule or as one says, each with a key of its own. */
export function casesAt(doors: () => Doors) {
  const give = (at: Case, command: Command, sent: Sent = {}): Promise<Answered> => {
    const { operation, claims, params, body } = REQUESTS[command];
    const headers = {
      'idempotency-key': randomUUID(),
      'if-match': `"${at.version}"`,
      ...sent.headers,
    };
    const said = body && { body: body(at) };
    const path = { ...at.params, ...params, ...sent.params };
    return doors().ask(operation, { claims, ...said, ...sent, params: path, headers });
  };

  const start = async (content = aContent(), callId = 'sample-2026'): Promise<Case> => {
    const { status, text, headers, body } = await doors().ask('startApplication', {
      params: { callId },
      claims: claimsOf('association'),
      headers: { 'idempotency-key': randomUUID() },
      body: { content },
    });
    if (status !== 201) throw new Error(text);
    return after(
      { params: { callId, applicationId: String(body['id']) }, content, version: 0 },
      headers,
    );
  };

  /** The case after these commands, given as a rule; fails with what was said where one is refused. */
  const bring = async (at: Case, commands: readonly Command[]): Promise<Case> => {
    let now = at;
    for (const command of commands) {
      const { status, text, headers } = await give(now, command);
      if (status >= 300) throw new Error(`${command} was refused: ${text}`);
      now = after(now, headers);
    }
    return now;
  };

  /** The id of a new application after these commands. */
  const idAfter = async (...commands: readonly Command[]): Promise<string> =>
    (await bring(await start(), commands)).params.applicationId;

  return { give, start, bring, idAfter };
}

/** The application after one more event; a list, and an objection, name no version. */
export function after(at: Case, headers: Answered['headers']): Case {
  const tag = headers['etag'];
  return { ...at, version: tag === undefined ? at.version + 1 : Number(JSON.parse(tag)) };
}
