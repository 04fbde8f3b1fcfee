import { sampleCall } from '../../shared/calls/calls.ts';
import type { Operation } from '../../shared/contract/routes.ts';
import { beijingInstant } from '../../shared/domain/calendar.ts';
import { LIFECYCLE } from '../../shared/domain/application/lifecycle.ts';
import { COMMANDS, type Command } from '../../shared/domain/commands/commands.ts';
import { placesOf, holds } from '../matrix/places.ts';
import { pack } from '../rules/facts.ts';
import {
  aContent,
  anExpert,
  type Case,
  checklist,
  CLAUSE,
  REQUESTS,
  SAMPLE_DIGEST,
} from '../support/cases.ts';
import { holidaysOf } from '../support/holidays.ts';
import { ASSOCIATION, claimsOf, type Sent } from '../support/http-event.ts';
import { aGoodPack, releaseOf } from '../support/packs.ts';

/** The round of the matrix, which has one filing. */
export const CALL_ID = 'faults';

/** One way to give a command of the API. */
export interface Row {
  readonly name: string;
  readonly operation: Operation;
  /** The commands on the filing that come before. */
  readonly path: readonly Command[];
  /** In a call whose objections count by a link that is sent. */
  readonly byLink?: true;
  /** With the first file of its materials in the table. */
  readonly hasFile?: true;
  /** What comes before besides; the id that it gave is told to `sent`. */
  readonly first?: { readonly operation: Operation; readonly sent: (at: Case) => Sent };
  readonly sent: (at: Case, id: string) => Sent;
}

/** What is asked of a file, which has to be there; they are given below. */
const OF_FILE: readonly Command[] = ['ask_redaction', 'redact', 'refuse_redaction'];

/** What these two lead to hangs on a report, which a consumer makes; they are held where reports are. */
const BY_REPORT: readonly Command[] = ['note_rule_change', 'reopen'];

const BEFORE: Partial<Record<Command, readonly Command[]>> = {
  refuse: ['override'],
  score: ['declare'],
  close_review: ['declare', 'score'],
  propose: ['declare', 'score'],
};

/** The shortest way on which the lifecycle lets a command through. */
function wayTo(command: Command): readonly Command[] {
  const places = placesOf('recommended').toSorted((a, b) => a.path.length - b.path.length);
  const open = places.find((place) =>
    LIFECYCLE[command][place.state]?.some(({ when }) => holds(place, when)),
  );
  if (!open) throw new Error(`nothing leads to ${command}`);
  return [...open.path, ...(BEFORE[command] ?? [])];
}

const COMMAND_ROWS = COMMANDS.filter(
  (command) => ![...BY_REPORT, ...OF_FILE].includes(command),
).map((command): Row => {
  const { operation, claims, params, body } = REQUESTS[command];
  return {
    name: command,
    operation,
    path: wayTo(command),
    sent: (at) => ({
      claims,
      params: { ...at.params, ...params },
      headers: { 'if-match': `"${at.version}"` },
      ...(body && { body: body(at) }),
    }),
  };
});

const ACCEPTED = ['submit', 'recommend', 'claim', 'accept'] as const;
const PROPOSED = [...ACCEPTED, 'convene', 'declare', 'score', 'propose'] as const;
const REASON = '样例：更正规则';
const WHAT = { of: 'association', reason: '样例：核对联系人' };

const params = { callId: CALL_ID };
const admin = claimsOf('admin');
const seen = (version: number) => ({ 'if-match': `"${version}"` });
const item = ({ params: { applicationId }, version }: Case) => ({ applicationId, version });
const idOf = ({ params: { applicationId } }: Case) => applicationId;
const ofColleague = (at: Case) => ({
  claims: claimsOf('examiner', 'examiner-3'),
  params: at.params,
});

/** The commands on something else than one filing. */
const OTHER_ROWS: readonly Omit<Row, 'name'>[] = [
  {
    operation: 'startApplication',
    path: [],
    // the number of the filing that is there, for another would be another content each time
    sent: () => ({ claims: claimsOf('association'), params, body: { content: ANOTHER } }),
  },
  {
    operation: 'putRanking',
    path: [],
    sent: (at) => ({
      claims: claimsOf('association'),
      params,
      headers: seen(1),
      body: { applications: [idOf(at)] },
    }),
  },
  {
    operation: 'recommendMany',
    path: ['submit'],
    sent: (at) => ({
      claims: claimsOf('recommender'),
      params,
      body: { items: [{ ...item(at), checklist: checklist(), opinion: '样例：同意推荐' }] },
    }),
  },
  {
    operation: 'rankRecommendations',
    path: ['submit', 'recommend'],
    sent: (at) => ({
      claims: claimsOf('recommender'),
      params,
      headers: seen(1),
      body: { applications: [idOf(at)] },
    }),
  },
  {
    operation: 'conveneMany',
    path: ACCEPTED,
    sent: (at) => ({
      claims: claimsOf('examiner'),
      params,
      body: { items: [item(at)], panel: { experts: [anExpert('expert-1')], chair: 'expert-1' } },
    }),
  },
  {
    operation: 'decideMany',
    path: PROPOSED,
    sent: (at) => ({
      claims: claimsOf('decider'),
      params,
      body: {
        items: [{ ...item(at), outcome: 'selected', reasons: '样例：同意', clauses: [CLAUSE] }],
      },
    }),
  },
  {
    operation: 'requestPersonalData',
    path: ['submit', 'recommend'],
    sent: (at) => ({ ...ofColleague(at), body: WHAT }),
  },
  {
    operation: 'grantPersonalData',
    path: ['submit', 'recommend', 'claim'],
    first: {
      operation: 'requestPersonalData',
      sent: (at) => ({ ...ofColleague(at), body: WHAT }),
    },
    sent: (at, requestId) => ({
      claims: claimsOf('examiner'),
      params: { ...at.params, requestId },
    }),
  },
  { operation: 'askRedaction', path: ['submit', 'recommend'], hasFile: true, sent: asking },
  ...(['redactFile', 'refuseRedaction'] as const).map((operation) => ({
    operation,
    path: ['submit', 'recommend'] as const,
    hasFile: true as const,
    first: { operation: 'askRedaction' as const, sent: asking },
    // the version after what was asked
    sent: (at: Case) => ({
      claims: claimsOf('examiner', 'examiner-2'),
      params: { ...at.params, sha256: SAMPLE_DIGEST },
      headers: seen(at.version + 1),
      ...(operation === 'refuseRedaction' && { body: { reason: '样例：应提交的材料' } }),
    }),
  })),
  { operation: 'delegate', path: [], sent: delegation },
  {
    operation: 'withdrawDelegation',
    path: [],
    first: { operation: 'delegate', sent: delegation },
    sent: (_at, delegationId) => ({ claims: claimsOf('examiner'), params: { delegationId } }),
  },
  {
    operation: 'startExport',
    path: [],
    sent: () => ({
      claims: claimsOf('examiner'),
      params,
      body: { kind: 'applications', format: 'csv' },
    }),
  },
  {
    operation: 'startOwnExport',
    path: ['submit'],
    sent: (at) => ({
      claims: claimsOf('association'),
      params: at.params,
      body: { language: 'zh' },
    }),
  },
  {
    operation: 'startWholeExport',
    path: ['submit', 'recommend', 'claim'],
    sent: (at) => ({ claims: claimsOf('examiner'), params: at.params, body: { language: 'zh' } }),
  },
  {
    operation: 'requestObjectionLink',
    byLink: true,
    path: wayTo('object'),
    sent: (at) => ({
      params: { callId: at.params.callId, number: '1' },
      body: {
        position: 1,
        name: '样例异议人',
        organisation: null,
        phone: '010-00000000',
        email: 'objector@example.org',
        statement: '样例：异议',
        evidence: '样例：见附函',
      },
    }),
  },
  {
    operation: 'withdrawCall',
    path: [],
    first: {
      operation: 'putCall',
      sent: () => ({ claims: admin, params: { callId: LATER }, body: later() }),
    },
    sent: () => ({
      claims: admin,
      params: { callId: LATER },
      headers: seen(1),
      body: { reason: REASON },
    }),
  },
  {
    operation: 'putCall',
    path: [],
    sent: () => ({
      claims: admin,
      params: { callId: 'faults-next' },
      body: { ...sampleCall(new Date()), id: 'faults-next' },
    }),
  },
  {
    operation: 'extendCall',
    path: [],
    sent: () => ({
      claims: admin,
      params,
      headers: seen(1),
      body: {
        association: ASSOCIATION.code,
        closesAt: '2030-01-01T17:00:00+08:00',
        reason: '样例：不可抗力',
      },
    }),
  },
  {
    operation: 'applyCalendar',
    path: [],
    sent: () => ({
      claims: admin,
      params: { year: '2031' },
      body: {
        source: '样例：2031年部分节假日安排',
        holidays: ['2030-12-31', ...holidaysOf(2031)],
        makeUpDays: ['2031-01-04'],
      },
    }),
  },
  {
    operation: 'compareDocument',
    path: [],
    sent: () => ({
      claims: admin,
      params: { documentKey: 'miit-2019' },
      body: { result: 'agrees', note: '样例：一致' },
    }),
  },
  {
    operation: 'publishRulePack',
    path: [],
    sent: () => ({ claims: admin, body: RELEASE }),
  },
  { operation: 'commentOnClause', path: [], sent: comment },
  {
    operation: 'commentOnClauseAsAdmin',
    path: [],
    sent: () => ({ ...comment(), claims: admin }),
  },
  {
    operation: 'settleComment',
    path: [],
    first: { operation: 'commentOnClause', sent: comment },
    sent: (_at, commentId) => ({
      claims: admin,
      params: { packId: CHANGE.rulePack.id, commentId },
      body: { words: '样例：下一版改写' },
    }),
  },
  { operation: 'askAboutClause', path: [], sent: question },
  {
    operation: 'settleQuestion',
    path: [],
    first: { operation: 'askAboutClause', sent: question },
    sent: (_at, questionId) => ({
      claims: admin,
      params: { questionId },
      body: { outcome: 'answered', words: '样例：不含当日' },
    }),
  },
  { operation: 'reEvaluate', path: [], sent: () => ({ claims: admin, params, body: CHANGE }) },
  {
    operation: 'moveToRulePack',
    path: [],
    sent: () => ({ claims: admin, params, headers: seen(1), body: CHANGE }),
  },
  {
    operation: 'putPerson',
    path: [],
    sent: () => ({
      claims: admin,
      body: { ...anExpert('expert-90'), name: '样例人员', roles: ['expert'] },
    }),
  },
  {
    operation: 'putNotifications',
    path: [],
    sent: () => ({
      claims: claimsOf('expert'),
      body: { email: 'expert@example.org', off: [], quiet: { from: 22, to: 7 } },
    }),
  },
];

const LATER = 'faults-later';

/** A call that opens in a month. */
function later() {
  const now = new Date();
  const { window, ...call } = sampleCall(now);
  const opensAt = beijingInstant(new Date(now.getTime() + 30 * 86_400_000));
  return { ...call, id: LATER, window: window && { ...window, opensAt } };
}

const ANOTHER = aContent();
const RELEASE = releaseOf(aGoodPack());
const CHANGE = { rulePack: pack('PP2024').ref, reason: REASON };

function comment(): Sent {
  const { id: packId, hash } = CHANGE.rulePack;
  const body = { hash, clause: `${packId}-A1`, text: '样例：此条有歧义' };
  return { claims: claimsOf('examiner'), params: { packId }, body };
}

function question(): Sent {
  const { claims: _claims, ...sent } = comment();
  return sent;
}

function asking(at: Case): Sent {
  return {
    claims: claimsOf('examiner'),
    params: { ...at.params, sha256: SAMPLE_DIGEST },
    headers: seen(at.version),
    body: { data: 'identity', reason: '样例：误附身份证件' },
  };
}

function delegation(): Sent {
  return {
    claims: claimsOf('examiner'),
    body: {
      to: 'examiner-2',
      callId: CALL_ID,
      startsOn: '2026-11-19',
      endsOn: '2026-12-21',
      operations: [],
      reason: '样例：休假',
    },
  };
}

/** Every command of the API that is repeated under a key, but for the two that hang on a report. */
export const ROWS: readonly Row[] = [
  ...COMMAND_ROWS,
  ...OTHER_ROWS.map((row) => ({ name: row.operation, ...row })),
];
