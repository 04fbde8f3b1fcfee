import { APPLICATION_STATES, type Application, type ApplicationState } from './application.ts';
import type { By } from '../people/caller.ts';
import type { Refusal } from '../refusal.ts';

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
  'tell',
  'publish',
  'object',
  'dismiss_objection',
  'uphold_objection',
  'announce',
  'revoke',
  'dispute',
  'uphold',
  'overturn',
  'note_rule_change',
  'reopen',
] as const;
export type Command = (typeof COMMANDS)[number];

export type Route = 'recommended' | 'direct';

/** What a step may hang on besides the state; the name is what the printed table says. */
const CONDITIONS = {
  recommended: (application: Placed) => routeOf(application) === 'recommended',
  direct: (application: Placed) => routeOf(application) === 'direct',
  untold: ({ publication }: Placed) => !publication?.toldAt,
  told: ({ publication }: Placed) => Boolean(publication?.toldAt),
  last_objection: (application: Placed) => openObjections(application) <= 1,
  more_objections: (application: Placed) => openObjections(application) > 1,
  of_examination: ({ reconsideration }: Placed) => reconsideration?.of === 'examination',
  of_selection: ({ reconsideration }: Placed) => reconsideration?.of === 'selection',
} as const;
export type Condition = keyof typeof CONDITIONS;

interface Step {
  readonly by: By;
  readonly to: ApplicationState;
  /** Only where this holds; absent: always. */
  readonly when?: Condition;
}

type Steps = Partial<Record<ApplicationState, readonly Step[]>>;

const withdrawal: readonly Step[] = [{ by: 'association', to: 'withdrawn' }];

/** The recommender's commands, from where a filing waits for it and from where it is being checked. */
/** The decider's commands on what is announced, on notice or disputed. */
function byDecider(from: ApplicationState, to: ApplicationState): Steps {
  return { [from]: [{ by: 'decider', to }] };
}

/** A change of the rules is noted on whatever was filed and still stands; it moves nothing. */
const STANDING = [
  'submitted',
  'recommender_check',
  'recommended',
  'formal_examination',
  'not_accepted',
  'accepted',
  'expert_review',
  'proposed',
  'selected',
  'not_selected',
  'public_notice',
  'objection_open',
  'announced',
] as const satisfies readonly ApplicationState[];

function whereItStands(by: By): Steps {
  return Object.fromEntries(STANDING.map((state) => [state, [{ by, to: state }]]));
}

const reopening: readonly Step[] = [
  { by: 'examiner', to: 'recommended', when: 'recommended' },
  { by: 'examiner', to: 'submitted', when: 'direct' },
];

function byRecommender(to: ApplicationState): Steps {
  return {
    submitted: [{ by: 'recommender', to, when: 'recommended' }],
    recommender_check: [{ by: 'recommender', to }],
  };
}

function byExaminer(to: ApplicationState): Steps {
  return { formal_examination: [{ by: 'examiner', to }] };
}

/** What goes on while the experts review. */
function inReview(by: By, to: ApplicationState = 'expert_review'): Steps {
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
    submitted: [{ by: 'examiner', to: 'formal_examination', when: 'direct' }],
  },
  release: {
    formal_examination: [
      { by: 'examiner', to: 'recommended', when: 'recommended' },
      { by: 'examiner', to: 'submitted', when: 'direct' },
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
  tell: { not_selected: [{ by: 'decider', to: 'not_selected', when: 'untold' }] },
  publish: byDecider('selected', 'public_notice'),
  object: {
    public_notice: [{ by: 'anyone', to: 'objection_open' }],
    objection_open: [{ by: 'anyone', to: 'objection_open' }],
  },
  dismiss_objection: {
    objection_open: [
      { by: 'decider', to: 'public_notice', when: 'last_objection' },
      { by: 'decider', to: 'objection_open', when: 'more_objections' },
    ],
  },
  uphold_objection: byDecider('objection_open', 'not_selected'),
  announce: byDecider('public_notice', 'announced'),
  revoke: byDecider('announced', 'revoked'),
  dispute: {
    not_accepted: [{ by: 'association', to: 'reconsideration' }],
    not_selected: [{ by: 'association', to: 'reconsideration', when: 'told' }],
  },
  uphold: {
    reconsideration: [
      { by: 'decider', to: 'not_accepted', when: 'of_examination' },
      { by: 'decider', to: 'not_selected', when: 'of_selection' },
    ],
  },
  overturn: {
    reconsideration: [
      { by: 'decider', to: 'accepted', when: 'of_examination' },
      { by: 'decider', to: 'proposed', when: 'of_selection' },
    ],
  },
  note_rule_change: whereItStands('examiner'),
  // what the experts have begun to review is not pulled from under them
  reopen: { accepted: reopening, not_accepted: reopening },
};

type Placed = Pick<Application, 'state' | 'content' | 'publication' | 'reconsideration'>;

function openObjections({ publication }: Placed): number {
  return publication?.objections.filter(({ standing }) => standing === 'open').length ?? 0;
}

/** The route that a filing takes; a draft that states none yet has none. */
export function routeOf({ content }: Pick<Application, 'content'>): Route | undefined {
  return content.recommendation?.route;
}

function stepFor(application: Placed, command: Command): Step | undefined {
  return LIFECYCLE[command][application.state]?.find(
    ({ when }) => when === undefined || CONDITIONS[when](application),
  );
}

/** Where a command leads from here, whoever gives it; a fault where it leads nowhere. */
export function stateAfter(application: Placed, command: Command): ApplicationState {
  const step = stepFor(application, command);
  if (!step) throw new Error(`${command} leads nowhere from ${application.state}`);
  return step.to;
}

/** The commands that a role may give to an application in its present state. */
export function allowed(application: Placed, role: By): Command[] {
  return COMMANDS.filter((command) => stepFor(application, command)?.by === role);
}

/** Whether a role may ever give a command: asked first, so that a stranger learns no state. */
export function mayEver(command: Command, role: By): boolean {
  return APPLICATION_STATES.some((state) =>
    LIFECYCLE[command][state]?.some((step) => step.by === role),
  );
}

/**
 * Why a command is refused, or null where the lifecycle permits it: the role first, then the state.
 * Whose application it is, is asked before this, by the use case.
 */
export function refusalOf(application: Application, command: Command, role: By): Refusal | null {
  if (!mayEver(command, role)) return { code: 'caller.forbidden' };
  const commands = allowed(application, role);
  if (commands.includes(command)) return null;
  return { code: 'application.not_from_here', state: application.state, allowed: commands };
}
