import type { Role } from '../people/roles.ts';
import type { MESSAGE_KINDS } from './message-kinds.ts';

type MessageKind = (typeof MESSAGE_KINDS)[number];

/** Who gets a kind of message, whether they may do without it, and whether it may wait till morning. */
export interface Audience {
  readonly to: Role;
  /** False: a right or a time of its receiver hangs on it. */
  readonly mayBeOff: boolean;
  /** False: a time runs from it, or soon ends. */
  readonly mayWait: boolean;
}

const ASSOCIATION = { to: 'association', mayBeOff: true, mayWait: true } as const;
const OF_RIGHTS = { to: 'association', mayBeOff: false, mayWait: true } as const;
const URGENT = { to: 'association', mayBeOff: false, mayWait: false } as const;
const ADMIN = { to: 'admin', mayBeOff: true, mayWait: true } as const;

/** The one table of who is told what by mail. */
export const AUDIENCES: Readonly<Record<MessageKind, Audience>> = {
  received: ASSOCIATION,
  returned: URGENT,
  recommended: ASSOCIATION,
  not_recommended: OF_RIGHTS,
  correction: URGENT,
  accepted: ASSOCIATION,
  not_accepted: OF_RIGHTS,
  outcome: OF_RIGHTS,
  on_notice: ASSOCIATION,
  objected: OF_RIGHTS,
  objection_answered: OF_RIGHTS,
  announced: ASSOCIATION,
  revoked: OF_RIGHTS,
  dispute_received: ASSOCIATION,
  reconsidered: OF_RIGHTS,
  reopened: ASSOCIATION,
  withdrawn: ASSOCIATION,
  deadline: { ...ASSOCIATION, mayWait: false },
  extended: URGENT,
  recommending_due: { to: 'recommender', mayBeOff: true, mayWait: true },
  invited: { to: 'expert', mayBeOff: false, mayWait: true },
  review_waits: { to: 'expert', mayBeOff: true, mayWait: true },
  examination_due: { to: 'examiner', mayBeOff: true, mayWait: true },
  examination_overdue: { to: 'examiner', mayBeOff: false, mayWait: true },
  redaction_waits: { to: 'examiner', mayBeOff: true, mayWait: true },
  decisions_wait: { to: 'decider', mayBeOff: true, mayWait: true },
  objections_wait: { to: 'decider', mayBeOff: false, mayWait: true },
  reconsiderations_wait: { to: 'decider', mayBeOff: false, mayWait: true },
  clocks_overdue: { to: 'decider', mayBeOff: false, mayWait: true },
  more_time_given: ADMIN,
  rules_compared: ADMIN,
  mail_failed: ADMIN,
  checkpoint_missed: ADMIN,
  run_missed: ADMIN,
};

/** The kinds that people of a role get. */
export function kindsFor(role: Role): MessageKind[] {
  const kinds = Object.keys(AUDIENCES) as MessageKind[];
  return kinds.filter((kind) => AUDIENCES[kind].to === role);
}
