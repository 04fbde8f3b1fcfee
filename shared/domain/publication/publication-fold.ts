import type { Application, ApplicationEvent } from '../application/application.ts';
import { stateAfter } from '../application/lifecycle.ts';
import type { Objection, Publication, PublicationBody, Reconsideration } from './publication.ts';

type Happened = Pick<ApplicationEvent, 'at' | 'by'>;
type Body<T extends PublicationBody['type']> = Extract<PublicationBody, { type: T }>;

const UNPUBLISHED: Publication = {
  toldAt: null,
  notice: null,
  objections: [],
  announcement: null,
  revocation: null,
};

/** What an event after the decision changes, or one by which the rules changed. */
export function published(
  state: Application,
  body: PublicationBody,
  happened: Happened,
): Partial<Application> {
  switch (body.type) {
    case 'findings_disputed':
      return { state: stateAfter(state, 'dispute'), reconsideration: disputed(body, happened) };
    case 'reconsideration_decided':
      return reconsidered(state, body, happened);
    case 'rule_change_noted':
      return { ruleChanges: [...state.ruleChanges, { ...noted(body, happened), action: 'kept' }] };
    case 'examination_reopened':
      return reopened(state, body, happened);
    default:
      return told(state, body, happened);
  }
}

type Told = Exclude<
  PublicationBody,
  Body<
    'findings_disputed' | 'reconsideration_decided' | 'rule_change_noted' | 'examination_reopened'
  >
>;

function told(state: Application, body: Told, { at, by }: Happened): Partial<Application> {
  const publication = state.publication ?? UNPUBLISHED;
  switch (body.type) {
    case 'outcome_told':
      return { state: stateAfter(state, 'tell'), publication: { ...publication, toldAt: at } };
    case 'notice_published': {
      const notice = { ...body.place, listHash: body.listHash };
      return {
        state: stateAfter(state, 'publish'),
        publication: { ...publication, notice, toldAt: at },
      };
    }
    case 'objection_lodged': {
      const { caseNumber } = body;
      const lodged: Objection = {
        caseNumber,
        at,
        standing: 'open',
        reply: null,
        by: null,
        answeredAt: null,
      };
      const objections = [...publication.objections, lodged];
      return { state: stateAfter(state, 'object'), publication: { ...publication, objections } };
    }
    case 'objection_answered':
      return answered(state, publication, { body, at, by });
    case 'project_announced': {
      const announcement = { ...body.place, listHash: body.listHash, at };
      return {
        state: stateAfter(state, 'announce'),
        publication: { ...publication, announcement },
      };
    }
    case 'project_revoked': {
      const revocation = { reasons: body.reasons, by: by.subject, at };
      return { state: stateAfter(state, 'revoke'), publication: { ...publication, revocation } };
    }
  }
}

/** An objection that is upheld ends the matter: those still open are answered by it as well. */
function answered(
  state: Application,
  publication: Publication,
  { body, at, by }: Happened & { body: Body<'objection_answered'> },
): Partial<Application> {
  const { caseNumber, outcome, reply } = body;
  const { subject, onBehalfOf } = by;
  const answer = {
    standing: outcome,
    reply,
    by: subject,
    ...(onBehalfOf !== undefined && { onBehalfOf }),
    answeredAt: at,
  };
  const objections = publication.objections.map((objection): Objection => {
    const isMeant =
      objection.caseNumber === caseNumber ||
      (outcome === 'upheld' && objection.standing === 'open');
    return isMeant ? { ...objection, ...answer } : objection;
  });
  const command = outcome === 'upheld' ? 'uphold_objection' : 'dismiss_objection';
  return { state: stateAfter(state, command), publication: { ...publication, objections } };
}

function disputed({ of, disputed }: Body<'findings_disputed'>, { at }: Happened): Reconsideration {
  return { of, at, disputed, outcome: null, reasons: null, by: null, decidedAt: null };
}

function reconsidered(
  state: Application,
  { outcome, reasons }: Body<'reconsideration_decided'>,
  { at, by }: Happened,
): Partial<Application> {
  const { reconsideration } = state;
  if (!reconsideration) throw new Error('nothing was disputed');
  const decided = { outcome, reasons, by: by.subject, decidedAt: at };
  return {
    state: stateAfter(state, outcome === 'upheld' ? 'uphold' : 'overturn'),
    reconsideration: { ...reconsideration, ...decided },
  };
}

function noted(
  {
    reportId,
    packHash,
    reason,
  }: Pick<Body<'rule_change_noted'>, 'reportId' | 'packHash' | 'reason'>,
  { at, by }: Happened,
) {
  return { reportId, packHash, reason, by: by.subject, at };
}

/** The examination begins anew, by the changed rules; what was decided stays in the history. */
function reopened(
  state: Application,
  { reportId, assessment, reason }: Body<'examination_reopened'>,
  happened: Happened,
): Partial<Application> {
  const { examination, ruleChanges } = state;
  if (!examination) throw new Error('nothing was examined yet');
  const change = noted({ reportId, packHash: assessment.pack.hash, reason }, happened);
  return {
    state: stateAfter(state, 'reopen'),
    examination: { ...examination, examiner: null, overrides: [], reassessment: assessment },
    decision: null,
    clock: { startedOn: happened.at.slice(0, 10), pauses: [] },
    ruleChanges: [...ruleChanges, { ...change, action: 'reopened' }],
  };
}
