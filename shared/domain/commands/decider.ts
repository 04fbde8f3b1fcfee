import type { Objection, Reconsideration } from '../publication/publication.ts';
import { publicationOf } from '../publication/publication-of.ts';
import type { SelectionDecision } from '../review/expert-review.ts';
import { command, type Step, steps } from './definition.ts';

/** Decides on the proposal, either way; a decision that was overturned takes somebody else anew. */
function decides(outcome: SelectionDecision['outcome']) {
  return command({
    by: 'decider',
    office: 'selection',
    steps: steps(['proposed'], { to: outcome }),
    event: 'selection_decided',
    body: ({ decision }: { decision: SelectionDecision }) => ({ decision }),
    isOwn: ({ decision }) => decision.outcome === outcome,
    apply: ({ publication }, { decision }) => ({
      selection: decision,
      // a second decision, after the first was overturned, is not told yet
      publication: publication && { ...publication, toldAt: null },
    }),
  });
}

export const select = decides('selected');
export const notSelect = decides('not_selected');

/** Answers an objection. One that is upheld ends the matter: it answers those still open as well. */
function answers(outcome: 'dismissed' | 'upheld', to: readonly Step[]) {
  return command({
    by: 'decider',
    office: 'objections',
    // what upholds one decides on the selection
    ...(outcome === 'upheld' && { leaves: 'selection' }),
    steps: steps(['objection_open'], ...to),
    gate: ({ publication }, { caseNumber }) => {
      const objection = publication?.objections.find((one) => one.caseNumber === caseNumber);
      if (!objection) return { code: 'objection.not_found', caseNumber };
      return objection.standing === 'open' ? null : { code: 'objection.already_answered' };
    },
    event: 'objection_answered',
    body: ({ caseNumber, reply }: { caseNumber: string; reply: string }) => ({
      caseNumber,
      outcome,
      reply,
    }),
    isOwn: (body) => body.outcome === outcome,
    apply: (state, { caseNumber, reply }, { at, by: { subject, onBehalfOf } }) => {
      const publication = publicationOf(state);
      const answer = {
        standing: outcome,
        reply,
        by: subject,
        ...(onBehalfOf !== undefined && { onBehalfOf }),
        answeredAt: at,
      };
      const isMeant = (one: Objection) =>
        one.caseNumber === caseNumber || (outcome === 'upheld' && one.standing === 'open');
      const objections = publication.objections.map((one) =>
        isMeant(one) ? { ...one, ...answer } : one,
      );
      return { publication: { ...publication, objections } };
    },
  });
}

export const dismissObjection = answers('dismissed', [
  { to: 'public_notice', when: 'last_objection' },
  { to: 'objection_open', when: 'more_objections' },
]);
export const upholdObjection = answers('upheld', [{ to: 'not_selected' }]);

/** Strikes an announced project; the announcement stays as it was published. */
export const revoke = command({
  by: 'decider',
  office: 'revocation',
  steps: steps(['announced'], { to: 'revoked' }),
  event: 'project_revoked',
  body: ({ reasons }: { reasons: string }) => ({ reasons }),
  apply: (state, { reasons }, { at, by }) => ({
    publication: { ...publicationOf(state), revocation: { reasons, by: by.subject, at } },
  }),
});

/** Decides what was disputed: it stays as it was, or goes on from where it was stopped. */
function reconsiders(outcome: NonNullable<Reconsideration['outcome']>, to: readonly Step[]) {
  return command({
    by: 'decider',
    office: 'reconsideration',
    steps: steps(['reconsideration'], ...to),
    event: 'reconsideration_decided',
    body: ({ reasons }: { reasons: string }) => ({ outcome, reasons }),
    isOwn: (body) => body.outcome === outcome,
    apply: ({ reconsideration }, { reasons }, { at, by }) => {
      if (!reconsideration) throw new Error('nothing was disputed');
      const decided = { outcome, reasons, by: by.subject, decidedAt: at };
      return { reconsideration: { ...reconsideration, ...decided } };
    },
  });
}

export const uphold = reconsiders('upheld', [
  { to: 'not_accepted', when: 'of_examination' },
  { to: 'not_selected', when: 'of_selection' },
]);
export const overturn = reconsiders('overturned', [
  { to: 'accepted', when: 'of_examination' },
  { to: 'proposed', when: 'of_selection' },
]);
