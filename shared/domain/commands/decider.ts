import type { Application } from '../application/application.ts';
import { findCase, standingOf, withDismissed, withUpheld } from '../publication/objections.ts';
import type { Reconsideration } from '../publication/publication.ts';
import { publicationOf } from '../publication/publication-of.ts';
import type { SelectionDecision } from '../review/expert-review.ts';
import { countedWithoutLate } from '../review/panel.ts';
import type { Refusal } from '../refusal.ts';
import { command, type Step, steps } from './definition.ts';

/**
 * Decides on the proposal, either way, and says what it makes of scores whose experts were out once they
 * were open: who had them out does not decide that alone. A decision that was overturned takes somebody else
 * anew.
 */
function decides(outcome: SelectionDecision['outcome']) {
  return command({
    by: 'decider',
    office: 'selection',
    steps: steps(['proposed'], { to: outcome }),
    gate: ({ review }, { decision }) =>
      review && countedWithoutLate(review) && decision.lateScores === undefined
        ? { code: 'review.late_scores_unweighed' }
        : null,
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

/** Whoever keeps on objecting cannot keep those from being answered that were read. */
const OTHERS_OBJECT = ['objection_lodged'] as const;

/** Answers an objection. One that is upheld ends the matter: it answers those still open as well. */
function answers(outcome: 'dismissed' | 'upheld', to: readonly Step[]) {
  return command({
    by: 'decider',
    office: 'objections',
    // what upholds one decides on the selection
    ...(outcome === 'upheld' && { leaves: 'selection' }),
    steps: steps(['objection_open'], ...to),
    regardless: OTHERS_OBJECT,
    gate: ({ publication }, { caseNumber }) => unanswered(publication, caseNumber),
    event: 'objection_answered',
    body: ({ caseNumber, reply }: { caseNumber: string; reply: string }) => ({
      caseNumber,
      outcome,
      reply,
    }),
    isOwn: (body) => body.outcome === outcome,
    apply: (state, { caseNumber }, answering) => {
      const publication = publicationOf(state);
      const objections =
        outcome === 'upheld'
          ? withUpheld(publication.objections, caseNumber, answering)
          : withDismissed(publication.objections, [caseNumber], answering);
      return { publication: { ...publication, objections } };
    },
  });
}

/** Why an objection cannot be answered, or null where it waits for an answer. */
function unanswered(publication: Application['publication'], caseNumber: string): Refusal | null {
  const found = findCase(publication?.objections ?? [], caseNumber);
  if (!found) return { code: 'objection.not_found', caseNumber };
  const isOpen = standingOf(found.among, found.number) === 'open';
  return isOpen ? null : { code: 'objection.already_answered' };
}

const AFTER_DISMISSAL: readonly Step[] = [
  { to: 'public_notice', when: 'last_objection' },
  { to: 'objection_open', when: 'more_objections' },
];

export const dismissObjection = answers('dismissed', AFTER_DISMISSAL);

/** Dismisses several at once, each of which is open, with one reason for all. */
export const dismissObjections = command({
  by: 'decider',
  office: 'objections',
  steps: steps(['objection_open'], ...AFTER_DISMISSAL),
  regardless: OTHERS_OBJECT,
  gate: ({ publication }, { caseNumbers }) =>
    caseNumbers.map((one) => unanswered(publication, one)).find((refusal) => refusal) ?? null,
  event: 'objections_dismissed',
  body: ({ caseNumbers, reply }: { caseNumbers: readonly string[]; reply: string }) => ({
    caseNumbers: [...new Set(caseNumbers)],
    reply,
  }),
  apply: (state, { caseNumbers }, answering) => {
    const publication = publicationOf(state);
    const objections = withDismissed(publication.objections, caseNumbers, answering);
    return { publication: { ...publication, objections } };
  },
});

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
