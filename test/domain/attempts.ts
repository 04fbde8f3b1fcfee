import type { ActingCaller } from '../../functions/applications/append-events.ts';
import type { ApplicationCommand } from '../../shared/domain/application/decide.ts';
import type { By, Role } from '../../shared/domain/people/caller.ts';
import { COMPOSITES } from '../support/filing.ts';
import { GIVEN } from './histories.ts';

const actor = (role: By, subject: string): ActingCaller => ({ ...COMPOSITES, role, subject });
export const ACTORS = [
  actor('association', 'a'),
  actor('recommender', 'r'),
  actor('examiner', 'e1'),
  actor('examiner', 'e2'),
  actor('expert', 'expert-1'),
  actor('expert', 'expert-2'),
  actor('expert', 'expert-3'),
  // one person who examines and decides
  actor('decider', 'e1'),
  actor('decider', 'd'),
  actor('decider', 'd2'),
  actor('decider', 'd3'),
  actor('anyone', 'anyone'),
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
export function attempts({ role, subject }: ActingCaller): ApplicationCommand[] {
  // by anyone as by a role: the lifecycle is what refuses
  const by = role as Role;
  const proposal = { ...GIVEN.propose.proposal, by: subject };
  const acts = {
    accept: { ...GIVEN.accept, decision: { ...GIVEN.accept.decision, by: subject } },
    refuse: { ...GIVEN.refuse, decision: { ...GIVEN.refuse.decision, by: subject } },
    select: { ...GIVEN.select, decision: { ...GIVEN.select.decision, by: subject } },
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
  const others = given.map((each) => ({
    ...each,
    by,
    ...('subject' in each && { subject }),
    ...('persons' in each && { persons: [subject] }),
  }));
  return [...EDITS.map((content) => ({ type: 'edit' as const, by, content })), ...others];
}

/** Another try to bring somebody in: an expert who has, or had, a seat. */
const OTHERWISE = {
  out: 'expert-1',
  expert: { ...GIVEN.replace_expert.replacement.expert, subject: 'expert-2' },
};
