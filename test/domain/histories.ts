import * as fc from 'fast-check';
import { newApplicationId } from '../../functions/doors/applicant/filing/new-id.ts';
import { appendEvents } from '../../functions/applications/append-events.ts';
import type {
  Application,
  ExaminationDecision,
  Submission,
} from '../../shared/domain/application/application.ts';
import { addDays } from '../../shared/domain/calendar.ts';
import type { DraftContent } from '../../shared/domain/application/content.ts';
import { decide } from '../../shared/domain/application/decide.ts';
import type { ApplicationCommand } from '../../shared/domain/commands/commands.ts';
import type { Reconsideration } from '../../shared/domain/publication/publication.ts';
import type { SelectionDecision } from '../../shared/domain/review/expert-review.ts';
import type { StoredEvent } from '../../shared/domain/application/fold.ts';
import { COMPOSITES, NOW, aContent } from '../support/filing.ts';
import { by, ON } from '../support/issuers.ts';

const some = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: undefined });

/** Contents in all states of completeness, personal data and unreadable numbers included. */
export const contents: fc.Arbitrary<DraftContent> = fc
  .record({
    applicant: some(fc.record({ level: fc.constantFrom('national', 'provincial') })),
    people: some(fc.record({ contactName: fc.string({ maxLength: 5 }) })),
    standard: some(
      fc.record({
        number: fc.oneof(
          fc.constantFrom('T/CNTAC 15-2018', 'T/CNTAC 15—2018', 't/cntac 35-2019'),
          fc.string({ maxLength: 10 }),
        ),
      }),
    ),
    technicalContent: some(fc.string({ maxLength: 20 })),
    policyThemes: some(fc.array(fc.string({ maxLength: 5 }), { maxLength: 2 })),
    recommendation: some(fc.record({ route: fc.constantFrom('recommended', 'direct') })),
    commitment: some(fc.record({ truthful: fc.boolean() })),
  })
  .map((sections) => JSON.parse(JSON.stringify(sections)) as DraftContent);

export const submission: Submission = {
  at: '2026-11-20T10:00:00.000+08:00',
  contentHash: 'ab'.repeat(32),
  filing: { rank: 1, count: 1, receivedOn: '2026-11-20', recommender: null },
  assessment: {
    pack: { id: 'PP2023', version: 1, hash: 'cd'.repeat(32) },
    verdict: 'admissible',
    deciding: [],
    outcomes: { 'PP2023-A1': 'met', 'PP2023-A3': 'undetermined', 'GD2021-M8': 'not_applicable' },
  },
  inGrace: false,
  receipt: 'a.b.c',
};

/** A dispute of a refusal that came to nothing. */
export const upheld: Reconsideration = {
  of: 'examination',
  at: submission.at,
  disputed: [{ clause: 'PP2023-A1', argument: '样例' }],
  outcome: 'upheld',
  reasons: '样例',
  by: 'decider-1',
  decidedAt: submission.at,
};

const aDecision = (outcome: ExaminationDecision['outcome']): ExaminationDecision => ({
  outcome,
  reason: '理由',
  clauses: outcome === 'accepted' ? [] : ['PP2023-A1'],
  by: 'examiner-1',
  at: submission.at,
  packHash: submission.assessment.pack.hash,
  contentHash: submission.contentHash,
});

const defects = [{ pointer: '/technicalContent', clause: 'PP2023-A1', instruction: '补充' }];
const override = { clause: 'PP2023-A3', outcome: 'met' as const, reason: '已核对' };

function anExpert(subject: string) {
  return { subject, organisation: { code: null, name: '样例大学' } };
}

const SCORES = { technicalLevel: 8, applicationEffect: 7, leadingRole: 6 };
const said = { reasons: '理由', at: submission.at };

function aSelection(outcome: SelectionDecision['outcome']): SelectionDecision {
  const { packHash, contentHash } = aDecision('accepted');
  return { ...said, outcome, proposedBy: 'examiner-1', by: 'decider-1', packHash, contentHash };
}

/** The one objection. */
const CASE = '1-001-1';

/** One of each command besides edits, given by the role whose it is. */
export const GIVEN = {
  submit: { type: 'submit', ...by('association'), submission },
  withdraw: { type: 'withdraw', ...by('association'), reason: 'x' },
  check: { type: 'check', ...by('recommender'), checklist: ['m1'] },
  recommend: { type: 'recommend', ...by('recommender'), checklist: ['m1'], opinion: '同意' },
  return: { type: 'return', ...by('recommender'), reasons: '请修改' },
  decline: { type: 'decline', ...by('recommender'), reasons: '不符合' },
  claim: { type: 'claim', ...by('examiner') },
  release: { type: 'release', ...by('examiner') },
  override: { type: 'override', ...by('examiner'), override },
  request_correction: { type: 'request_correction', ...by('examiner'), defects, lateGround: null },
  accept: { type: 'accept', ...by('examiner'), decision: aDecision('accepted') },
  refuse: { type: 'refuse', ...by('examiner'), decision: aDecision('not_accepted') },
  convene: {
    type: 'convene',
    ...by('examiner'),
    panel: { experts: [anExpert('expert-1'), anExpert('expert-2')], chair: 'expert-1' },
    size: null,
    sheetVersion: 1,
  },
  replace_expert: {
    type: 'replace_expert',
    ...by('examiner'),
    replacement: { out: 'expert-2', expert: anExpert('expert-3'), reason: '另有安排' },
  },
  declare: { type: 'declare', ...by('expert'), declaration: { conflict: false, statement: '无' } },
  recuse: { type: 'recuse', ...by('examiner'), recusal: { subject: 'expert-2', reason: '起草' } },
  score: { type: 'score', ...by('expert'), sheet: { version: 1, scores: SCORES, comment: '好' } },
  close_review: { type: 'close_review', ...by('expert'), reason: '期满' },
  propose: {
    type: 'propose',
    ...by('examiner'),
    proposal: { ...said, outcome: 'selected', minutes: '纪要', by: 'examiner-1' },
  },
  select: { type: 'select', ...by('decider'), decision: aSelection('selected') },
  not_select: { type: 'not_select', ...by('decider'), decision: aSelection('not_selected') },
  tell: { type: 'tell', ...by('decider'), notice: 1 },
  publish: {
    type: 'publish',
    ...by('decider'),
    place: { number: 1, position: 1, from: ON, to: ON },
    listHash: 'ef'.repeat(32),
  },
  object: { type: 'object', ...by('anyone'), caseNumber: CASE, digest: 'ef'.repeat(32) },
  dismiss_objection: {
    type: 'dismiss_objection',
    ...by('decider', 'decider-2'),
    caseNumber: CASE,
    reply: '不成立',
  },
  dismiss_objections: {
    type: 'dismiss_objections',
    ...by('decider', 'decider-2'),
    caseNumbers: [CASE],
    reply: '均不成立',
  },
  uphold_objection: {
    type: 'uphold_objection',
    ...by('decider', 'decider-2'),
    caseNumber: CASE,
    reply: '成立',
  },
  announce: {
    type: 'announce',
    ...by('decider'),
    on: addDays(ON, 1),
    place: { number: 1, position: 1, projectNumber: 'C-001' },
    listHash: 'ef'.repeat(32),
  },
  revoke: { type: 'revoke', ...by('decider'), reasons: '弄虚作假' },
  dispute: {
    type: 'dispute',
    ...by('association'),
    of: 'selection',
    disputed: [{ clause: 'PP2023-A1', argument: '理由' }],
    until: ON,
  },
  uphold: { type: 'uphold', ...by('decider', 'decider-2'), reasons: '维持' },
  overturn: { type: 'overturn', ...by('decider', 'decider-2'), reasons: '改变' },
  note_rule_change: {
    type: 'note_rule_change',
    ...by('examiner'),
    reportId: 'rev_1',
    packHash: 'ab'.repeat(32),
    reason: '维持',
  },
  reopen: {
    type: 'reopen',
    ...by('examiner'),
    reportId: 'rev_1',
    assessment: submission.assessment,
    reason: '重新审查',
  },
  ask_redaction: {
    type: 'ask_redaction',
    ...by('examiner'),
    sha256: 'ab'.repeat(32),
    data: 'identity',
    reason: '误附',
  },
  redact: { type: 'redact', ...by('examiner', 'examiner-2'), sha256: 'ab'.repeat(32) },
  refuse_redaction: {
    type: 'refuse_redaction',
    ...by('examiner', 'examiner-2'),
    sha256: 'ab'.repeat(32),
    reason: '应提交',
  },
} as const satisfies Record<string, ApplicationCommand>;

const other = (command: ApplicationCommand) => ({ weight: 1, arbitrary: fc.constant(command) });
// what goes on is likelier than what ends, or no history would come far
const commands: fc.Arbitrary<ApplicationCommand> = fc.oneof(
  {
    weight: 4,
    arbitrary: contents.map((content) => ({
      type: 'edit' as const,
      ...by('association'),
      content,
    })),
  },
  ...[GIVEN.submit, GIVEN.recommend, GIVEN.claim].map((each) => ({ ...other(each), weight: 4 })),
  ...Object.values(GIVEN).map(other),
);

export interface Lived {
  readonly events: readonly StoredEvent[];
  /** As it was carried along, command by command. */
  readonly application: Application;
}

/** What becomes of an application under commands of which the lifecycle refuses some. */
export const histories: fc.Arbitrary<Lived> = fc
  .tuple(contents, fc.array(commands, { maxLength: 20 }))
  .map(([content, then]) => lived(content, then));

export function lived(content: DraftContent, then: readonly ApplicationCommand[]): Lived {
  const applicationId = newApplicationId();
  const association = COMPOSITES.organisation;
  const start = { type: 'start', callId: 'c', association, copiedFrom: null, content } as const;
  const events: StoredEvent[] = [];
  let application: Application | null = null;
  for (const command of [start, ...then]) {
    const decided = decide(application, command);
    if (!decided.ok) continue;
    const change = appendEvents(application, decided.value, {
      applicationId,
      issuedBy: command.type === 'start' ? COMPOSITES : command.issuedBy,
      now: NOW,
    });
    events.push(...change.events);
    application = change.next;
  }
  if (!application) throw new Error('a start is never refused');
  return { events, application };
}

/** A history of four events: started, edited twice, submitted. */
export function anyHistory(): Lived {
  return lived(aContent(), [
    { type: 'edit', ...by('association'), content: { ...aContent(), promotionPlan: '改' } },
    {
      type: 'edit',
      ...by('association'),
      content: { ...aContent(), people: { contactName: '丙' } },
    },
    { type: 'submit', ...by('association'), submission },
  ]);
}
