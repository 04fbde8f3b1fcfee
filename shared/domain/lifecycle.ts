import { APPLICATION_STATES, type Application, type ApplicationState } from './application.ts';
import type { Role } from './caller.ts';
import type { Refusal } from './refusal.ts';

/** What can be done with an application once it exists. */
export const COMMANDS = [
  'edit',
  'submit',
  'withdraw',
  'check',
  'recommend',
  'return',
  'decline',
  'claim',
  'release',
  'override',
  'request_correction',
  'accept',
  'refuse',
  'convene',
  'replace_expert',
  'declare',
  'recuse',
  'score',
  'close_review',
  'propose',
  'select',
  'not_select',
] as const;
export type Command = (typeof COMMANDS)[number];

export type Route = 'recommended' | 'direct';

interface Step {
  readonly by: Role;
  readonly to: ApplicationState;
  /** Only for filings by this route; absent: for both. */
  readonly route?: Route;
}

type Steps = Partial<Record<ApplicationState, readonly Step[]>>;

const withdrawal: readonly Step[] = [{ by: 'association', to: 'withdrawn' }];

/** The recommender's commands, from where a filing waits for it and from where it is being checked. */
function byRecommender(to: ApplicationState): Steps {
  return {
    submitted: [{ by: 'recommender', to, route: 'recommended' }],
    recommender_check: [{ by: 'recommender', to }],
  };
}

function byExaminer(to: ApplicationState): Steps {
  return { formal_examination: [{ by: 'examiner', to }] };
}

/** What goes on while the experts review. */
function inReview(by: Role, to: ApplicationState = 'expert_review'): Steps {
  return { expert_review: [{ by, to }] };
}

/** Who may do what in which state, and where it leads. A cell that is absent is forbidden. */
export const LIFECYCLE: Record<Command, Steps> = {
  edit: {
    draft: [{ by: 'association', to: 'draft' }],
    returned: [{ by: 'association', to: 'returned' }],
    returned_for_correction: [{ by: 'association', to: 'returned_for_correction' }],
  },
  submit: {
    draft: [{ by: 'association', to: 'submitted' }],
    returned: [{ by: 'association', to: 'submitted' }],
    // it goes back to the examiner who asked, not to the end of a queue
    returned_for_correction: [{ by: 'association', to: 'formal_examination' }],
  },
  withdraw: {
    draft: withdrawal,
    submitted: withdrawal,
    recommender_check: withdrawal,
    returned: withdrawal,
    recommended: withdrawal,
    formal_examination: withdrawal,
    returned_for_correction: withdrawal,
  },
  check: byRecommender('recommender_check'),
  recommend: byRecommender('recommended'),
  return: byRecommender('returned'),
  decline: byRecommender('not_recommended'),
  claim: {
    recommended: [{ by: 'examiner', to: 'formal_examination' }],
    // direct filing has no recommender to pass
    submitted: [{ by: 'examiner', to: 'formal_examination', route: 'direct' }],
  },
  release: {
    formal_examination: [
      { by: 'examiner', to: 'recommended', route: 'recommended' },
      { by: 'examiner', to: 'submitted', route: 'direct' },
    ],
  },
  override: byExaminer('formal_examination'),
  request_correction: byExaminer('returned_for_correction'),
  accept: byExaminer('accepted'),
  refuse: byExaminer('not_accepted'),
  convene: { accepted: [{ by: 'examiner', to: 'expert_review' }] },
  replace_expert: inReview('examiner'),
  declare: inReview('expert'),
  recuse: inReview('examiner'),
  score: inReview('expert'),
  close_review: inReview('expert'),
  propose: inReview('examiner', 'proposed'),
  select: { proposed: [{ by: 'decider', to: 'selected' }] },
  not_select: { proposed: [{ by: 'decider', to: 'not_selected' }] },
};

type Placed = Pick<Application, 'state' | 'content'>;

/** The route that a filing takes; a draft that states none yet has none. */
export function routeOf({ content }: Pick<Application, 'content'>): Route | undefined {
  return content.recommendation?.route;
}

function stepFor(application: Placed, command: Command): Step | undefined {
  const route = routeOf(application);
  return LIFECYCLE[command][application.state]?.find(
    (step) => step.route === undefined || step.route === route,
  );
}

/** Where a command leads from here, whoever gives it; a fault where it leads nowhere. */
export function stateAfter(application: Placed, command: Command): ApplicationState {
  const step = stepFor(application, command);
  if (!step) throw new Error(`${command} leads nowhere from ${application.state}`);
  return step.to;
}

/** The commands that a role may give to an application in its present state. */
export function allowed(application: Placed, role: Role): Command[] {
  return COMMANDS.filter((command) => stepFor(application, command)?.by === role);
}

/** Whether a role may ever give a command: asked first, so that a stranger learns no state. */
export function mayEver(command: Command, role: Role): boolean {
  return APPLICATION_STATES.some((state) =>
    LIFECYCLE[command][state]?.some((step) => step.by === role),
  );
}

/**
 * Why a command is refused, or null where the lifecycle permits it: the role first, then the state.
 * Whose application it is, is asked before this, by the use case.
 */
export function refusalOf(application: Application, command: Command, role: Role): Refusal | null {
  if (!mayEver(command, role)) return { code: 'caller.forbidden' };
  const commands = allowed(application, role);
  if (commands.includes(command)) return null;
  return { code: 'application.not_from_here', state: application.state, allowed: commands };
}
