import type { SampleLetter } from '../../../../shared/contract/rows/own/letter-templates.ts';
import type {
  Application,
  Defect,
  EventBody,
  Submission,
} from '../../../../shared/domain/application/application.ts';
import type { Call, CallDefinition } from '../../../../shared/domain/calls/call.ts';
import type { Letter } from '../../../../shared/domain/publication/letters.ts';
import type { RulePack } from '../../../../shared/domain/rules/clause.ts';
import { hashOf } from '../../../../shared/evidence/canonical.ts';
import type { Printed } from '../../paper/printed.ts';
import type { LetterFacts } from '../facts.ts';
import { letterOf } from '../letter.ts';
import { objectorLetter } from '../objector-letter.ts';

interface About {
  readonly call: CallDefinition;
  readonly pack: RulePack;
}

interface Sample {
  readonly kind: SampleLetter;
  readonly document: Printed;
}

const AT = '2099-01-02T09:00:00+08:00';
const LONG = '样例内容，用于检查版式。'.repeat(40);
const HASH = 'ab'.repeat(32);
/** Longer than any that is likely, and with what a layout must not take for its own marks. */
const LONG_NAME = `样例#协会_*（${'名称很长的'.repeat(20)}）`;

/**
 * Letters as they might be: of every kind, with what a call says of itself; once as short as they
 * can be, with what may be empty left empty, and once with long names and many rows.
 */
export function sampleLetters({ call: definition, pack }: About): Sample[] {
  const call = { ...definition, version: 1, extensions: [] };
  const clauses = pack.clauses.map(({ id }) => id);
  const short = bodiesOf(clauses.slice(0, 1), '样例。', 1);
  const long = bodiesOf(clauses, `${LONG}\n${LONG}`, 40);
  const told = [
    ...short.map((body) => factsOf(body, { call, pack }, false)),
    ...long.map((body) => factsOf(body, { call, pack }, true)),
  ];
  return [
    ...told.map((facts) => ({ kind: facts.letter.kind, document: letterOf(facts) })),
    ...[null, '样例。', LONG].map((reply) => ({
      kind: 'objector' as const,
      document: objectorLetter({
        caseNumber: '1-001-1',
        lodgedAt: AT,
        outcome: {
          standing: reply === null ? 'open' : 'dismissed',
          reply,
          answeredAt: reply === null ? null : AT,
        },
        application: applicationOf({ call, pack }, reply === LONG),
        call,
      }),
    })),
  ];
}

/** What is told: each kind of letter in each of its outcomes. */
function bodiesOf(clauses: readonly string[], words: string, rows: number): EventBody[] {
  const signed = { by: 'sample', at: AT, packHash: HASH, contentHash: HASH };
  const cited = [...clauses];
  const defects = Array.from({ length: rows }, (_, index): Defect => {
    const clause = clauses[index % clauses.length] ?? '';
    return { pointer: `/materials/${index}/name`, clause, instruction: words };
  });
  return [
    { type: 'correction_requested', defects, lateGround: rows === 1 ? null : words },
    {
      type: 'examination_decided',
      decision: { ...signed, outcome: 'not_accepted', reason: words, clauses: cited },
    },
    ...(['selected', 'not_selected'] as const).map((outcome) => ({
      type: 'selection_decided' as const,
      decision: {
        ...signed,
        outcome,
        reasons: words,
        proposedBy: 'sample',
        ...(rows > 1 && { clauses: cited }),
      },
    })),
    ...(['upheld', 'overturned'] as const).map((outcome) => ({
      type: 'reconsideration_decided' as const,
      outcome,
      reasons: words,
    })),
    ...(['dismissed', 'upheld'] as const).map((outcome) => ({
      type: 'objection_answered' as const,
      caseNumber: '1-001-1',
      outcome,
      reply: words,
    })),
  ];
}

const KINDS: Partial<Record<EventBody['type'], Letter['kind']>> = {
  correction_requested: 'correction',
  examination_decided: 'not_accepted',
  selection_decided: 'result',
  reconsideration_decided: 'reconsideration',
  objection_answered: 'objection',
};

type SampleRules = Pick<LetterFacts, 'pack'> & { readonly call: Call };

function factsOf(body: EventBody, sampleRules: SampleRules, isLong: boolean): LetterFacts {
  const kind = KINDS[body.type];
  if (!kind) throw new Error(`there is no sample of ${body.type}`);
  const application = applicationOf(sampleRules, isLong, body);
  const chained = { peopleDigest: null, nonce: '0'.repeat(32), previous: HASH, hash: hashOf(body) };
  const by = { subject: 'sample', role: 'examiner' as const, organisation: 'sample' };
  return {
    letter: { number: 4, kind, at: AT },
    event: { applicationId: application.id, sequence: 4, at: AT, by, body, ...chained },
    application,
    submission: submissionOf(sampleRules),
    compared: [],
    ...sampleRules,
  };
}

function submissionOf({ pack }: SampleRules): Submission {
  const { id, version } = pack;
  return {
    at: AT,
    contentHash: HASH,
    filing: { rank: 1, count: 1, receivedOn: '2099-01-02', recommender: null },
    assessment: {
      pack: { id, version, hash: HASH },
      verdict: 'admissible',
      deciding: [],
      outcomes: {},
    },
    inGrace: false,
    receipt: '',
  };
}

function applicationOf(sampleRules: SampleRules, isLong: boolean, body?: EventBody): Application {
  const { call, pack } = sampleRules;
  const argument = isLong ? LONG : '样例。';
  const disputed = pack.clauses
    .slice(0, isLong ? 50 : 1)
    .map(({ id }) => ({ clause: id, argument }));
  const dispute = { of: 'examination', at: AT, disputed, outcome: null } as const;
  const isDisputed = body?.type === 'reconsideration_decided';
  return {
    id: `app_${'0'.repeat(20)}`,
    callId: call.id,
    association: { code: '000000000000000000', name: isLong ? LONG_NAME : '样例协会' },
    state: 'submitted',
    version: 4,
    head: HASH,
    // a draft may lack all of it
    content: isLong ? { standard: { number: 'T/SAMPLE 1-2099', titleZh: LONG_NAME } } : {},
    standardNumber: null,
    createdAt: AT,
    updatedAt: AT,
    copiedFrom: null,
    submission: submissionOf(sampleRules),
    recommendation: null,
    examination: null,
    decision: null,
    review: null,
    selection: null,
    clock: null,
    publication: {
      toldAt: AT,
      notice: { number: 1, position: 1, from: '2099-01-02', to: '2099-01-08', listHash: HASH },
      objections: [],
      announcement: null,
      revocation: null,
    },
    reconsideration: isDisputed ? { ...dispute, reasons: null, by: null, decidedAt: null } : null,
    ruleChanges: [],
    hands: [],
  };
}
