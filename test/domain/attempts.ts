import type { ApplicationCommand } from '../../shared/domain/commands/commands.ts';
import type { Issuer } from '../../shared/domain/commands/definition.ts';
import { issuer } from '../support/issuers.ts';
import { GIVEN } from './histories.ts';

export const ACTORS = [
  issuer('association', 'a'),
  issuer('recommender', 'r'),
  issuer('examiner', 'e1'),
  issuer('examiner', 'e2'),
  issuer('expert', 'expert-1'),
  issuer('expert', 'expert-2'),
  issuer('expert', 'expert-3'),
  // one person who examines and decides
  issuer('decider', 'e1'),
  issuer('decider', 'd'),
  issuer('decider', 'd2'),
  issuer('decider', 'd3'),
  issuer('decider', 'd4'),
  issuer('anyone', 'anyone'),
];

/** A form is its route and one text here: submission demands a route, so there is always one. */
export const contentOf = (route: 'recommended' | 'direct', technicalContent: string) => ({
  technicalContent,
  recommendation: { route },
});
const EDITS = (['recommended', 'direct'] as const).flatMap((route) =>
  ['one', 'other'].map((text) => contentOf(route, text)),
);

/** Every way in which an actor can give a command. */
export function attempts(issuedBy: Issuer): ApplicationCommand[] {
  const { subject } = issuedBy;
  const proposal = { ...GIVEN.propose.proposal, by: subject };
  // selected with a word on scores that are late, not selected without
  const weighed = { ...GIVEN.select.decision, by: subject, lateScores: 'counted' as const };
  const acts = {
    accept: { ...GIVEN.accept, decision: { ...GIVEN.accept.decision, by: subject } },
    refuse: { ...GIVEN.refuse, decision: { ...GIVEN.refuse.decision, by: subject } },
    select: { ...GIVEN.select, decision: weighed },
    not_select: { ...GIVEN.not_select, decision: { ...GIVEN.not_select.decision, by: subject } },
  };
  const declaration = { conflict: true, statement: '有' };
  const given = [
    ...Object.values({ ...GIVEN, ...acts, propose: { ...GIVEN.propose, proposal } }),
    { ...GIVEN.announce, on: GIVEN.object.on },
    { ...GIVEN.object, on: GIVEN.announce.on },
    { ...GIVEN.dispute, on: GIVEN.announce.on },
    { ...GIVEN.dispute, until: null },
    { ...GIVEN.declare, declaration },
    { ...GIVEN.recuse, recusal: { subject: 'expert-1', reason: '起草' } },
    { ...GIVEN.replace_expert, replacement: { ...GIVEN.replace_expert.replacement, ...OTHERWISE } },
  ];
  const edits = EDITS.map((content) => ({ ...GIVEN.withdraw, type: 'edit' as const, content }));
  return [...edits, ...given].map((each) => ({ ...each, issuedBy }));
}

/** Another try to bring somebody in: an expert who has, or had, a seat. */
const OTHERWISE = {
  out: 'expert-1',
  expert: { ...GIVEN.replace_expert.replacement.expert, subject: 'expert-2' },
};
