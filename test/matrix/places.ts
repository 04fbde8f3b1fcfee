import type { ApplicationState } from '../../shared/domain/application/application.ts';
import type { Content } from '../../shared/domain/application/content.ts';
import type { Command } from '../../shared/domain/commands/commands.ts';
import type { Condition, Route } from '../../shared/domain/commands/conditions.ts';
import { aContent } from '../support/cases.ts';

/** A state, and one way to it. */
export interface Place {
  readonly state: ApplicationState;
  readonly route: Route;
  readonly path: readonly Command[];
}

type Paths = Partial<Record<ApplicationState, readonly (readonly Command[])[]>>;

const CONVENED: readonly Command[] = ['accept', 'convene'];
const PROPOSED: readonly Command[] = [...CONVENED, 'declare', 'score', 'propose'];
const ON_NOTICE: readonly Command[] = [...PROPOSED, 'select', 'publish'];
const REFUSED: readonly Command[] = ['override', 'refuse'];
const TOLD: readonly Command[] = [...PROPOSED, 'not_select', 'tell'];

/** From where an examiner holds a filing, to every state that comes after. */
function onward(examined: readonly Command[]): Paths {
  return {
    formal_examination: [examined],
    returned_for_correction: [[...examined, 'request_correction']],
    not_accepted: [
      [...examined, ...REFUSED],
      [...examined, ...REFUSED, 'dispute', 'uphold'],
    ],
    accepted: [[...examined, 'accept']],
    expert_review: [[...examined, ...CONVENED]],
    proposed: [[...examined, ...PROPOSED]],
    selected: [[...examined, ...PROPOSED, 'select']],
    not_selected: [
      [...examined, ...PROPOSED, 'not_select'],
      [...examined, ...TOLD],
    ],
    public_notice: [[...examined, ...ON_NOTICE]],
    objection_open: [
      [...examined, ...ON_NOTICE, 'object'],
      [...examined, ...ON_NOTICE, 'object', 'object'],
    ],
    announced: [[...examined, ...ON_NOTICE, 'announce']],
    revoked: [[...examined, ...ON_NOTICE, 'announce', 'revoke']],
    reconsideration: [
      [...examined, ...REFUSED, 'dispute'],
      [...examined, ...TOLD, 'dispute'],
    ],
  };
}

/** The ways to each state; a state without one does not compile. */
const PATHS: Record<ApplicationState, readonly (readonly Command[])[]> = {
  ...(onward(['submit', 'recommend', 'claim']) as Required<Paths>),
  draft: [[]],
  submitted: [['submit']],
  recommender_check: [['submit', 'check']],
  returned: [['submit', 'return']],
  not_recommended: [['submit', 'decline']],
  recommended: [['submit', 'recommend']],
  withdrawn: [['withdraw'], ['submit', 'withdraw']],
};

/** Of direct filing, which passes no recommender. */
const DIRECT_PATHS: Paths = {
  ...onward(['submit', 'claim']),
  draft: [[]],
  submitted: [['submit']],
  withdrawn: [['submit', 'withdraw']],
};

export function placesOf(route: Route): Place[] {
  const all: Paths = route === 'direct' ? DIRECT_PATHS : PATHS;
  return Object.entries(all).flatMap(([state, paths]) =>
    paths.map((path) => ({ state: state as ApplicationState, route, path })),
  );
}

/** Direct filing is for those whom the ministry manages. */
export function contentFor(route: Route): Content {
  const content = aContent();
  if (route === 'recommended') return content;
  const applicant = { ...content.applicant, relation: 'miit_managed' as const };
  return { ...content, applicant, recommendation: { route } };
}

/** Whether the association was told the outcome on the way. */
export function isTold({ path }: Place): boolean {
  return path.includes('publish') || path.includes('tell');
}

/** What the conditions of the table come to at a place, read off the way there. */
export function holds(place: Place, when: Condition | undefined): boolean {
  const { route, path } = place;
  const open = path.filter((command) => command === 'object').length;
  const facts: Record<Condition, boolean> = {
    recommended: route === 'recommended',
    direct: route === 'direct',
    untold: !isTold(place),
    told: isTold(place),
    last_objection: open === 1,
    more_objections: open > 1,
    of_examination: path.includes('refuse'),
    of_selection: path.includes('not_select'),
  };
  return when === undefined || facts[when];
}
