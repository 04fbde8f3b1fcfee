import { addWorkingDays } from '../../shared/calendar/working-days.ts';
import { addDays } from '../../shared/domain/calendar.ts';
import { LIFECYCLE } from '../../shared/domain/application/lifecycle.ts';
import type { Command } from '../../shared/domain/commands/commands.ts';
import type { Actor } from './people.ts';

/**
 * A round of one application as plainly as it can be told: what each act leads to, by the table of
 * the lifecycle and by the sentences of the programme. It shares no code with what it is held against
 * but the table, the working days and the form of a state.
 */
export interface Reference {
  readonly today: string;
  readonly state: string;
  readonly version: number;
  /** Whether it was ever filed: before that it is there for its association alone. */
  readonly isFiled: boolean;
  readonly examiner: string | null;
  /** Whether a person found the one clause unmet that a refusal here rests on. */
  readonly isUnmet: boolean;
  readonly seats: readonly Seat[];
  readonly chair: string | null;
  readonly isClosed: boolean;
  readonly isProposed: boolean;
  /** Who gave any command as an examiner. */
  readonly examined: readonly string[];
  /** Who gave any command on the case as a decider. */
  readonly judged: readonly string[];
  /** Those of them who selected or not, or upheld an objection. */
  readonly decided: readonly string[];
  readonly decidedOn: string | null;
  readonly toldOn: string | null;
  readonly notices: readonly { readonly to: string; readonly listed: boolean }[];
  readonly objections: readonly Objection[];
  /** Who did what last. */
  readonly last: { readonly command: Command; readonly subject: string | null } | null;
  readonly dispute: { readonly of: 'examination' | 'selection'; readonly isDone: boolean } | null;
}

interface Seat {
  readonly subject: string;
  readonly standing: 'undeclared' | 'sits' | 'conflicted' | 'recused' | 'replaced';
  readonly hasScored: boolean;
  /** Out after the scores were open: the sheet counts on. */
  readonly isLate?: boolean;
}

interface Objection {
  readonly notice: number;
  readonly standing: 'open' | 'dismissed' | 'upheld';
}

export const BEGIN: Omit<Reference, 'today'> = {
  state: 'draft',
  version: 1,
  isFiled: false,
  examiner: null,
  isUnmet: false,
  seats: [],
  chair: null,
  isClosed: false,
  isProposed: false,
  examined: [],
  judged: [],
  decided: [],
  decidedOn: null,
  toldOn: null,
  notices: [],
  objections: [],
  last: null,
  dispute: null,
};

/** Working days in the calls of the model: of a notice, and of the window for a dispute. */
export const NOTICE_DAYS = 2;
export const DISPUTE_DAYS = 2;

/** A command, and which of its kinds where it has several. */
export interface Act {
  readonly command: Command;
  readonly variant?: string;
}

/** What an act is answered, and where it leads where it is done. */
export type Predicted = { code: string; next: null } | { code: 'done'; next: Reference };

const no = (code: string): Predicted => ({ code, next: null });
const yes = (next: Reference): Predicted => ({ code: 'done', next });

/** What the reference says of an act; `version` is the one that is sent. */
export function predict(at: Reference, act: Act, actor: Actor, version: number): Predicted {
  const predicted = predictOne(at, act, actor, version);
  if (!predicted.next || predicted.next.version === at.version) return predicted;
  // an objection is nobody's whom the case knows, also where its sender is signed in
  const last = { command: act.command, subject: act.command === 'object' ? null : actor.subject };
  return yes({ ...predicted.next, last });
}

const ANSWERS = ['dismiss_objection', 'dismiss_objections', 'uphold_objection'];

/** What others may have done since the version that was seen, and it is still the same case. */
const REGARDLESS: Readonly<Record<string, readonly string[]>> = {
  declare: ['declare', 'score'],
  score: ['declare', 'score'],
  ...Object.fromEntries(ANSWERS.map((command) => [command, ['object']])),
};

/** Whether the version is the one of now, or older by such an act of somebody else. */
function isRecent(at: Reference, { command }: Act, { subject }: Actor, version: number): boolean {
  if (version === at.version) return true;
  if (version !== at.version - 1 || at.last === null || at.last.subject === subject) return false;
  return REGARDLESS[command]?.includes(at.last.command) ?? false;
}

function predictOne(at: Reference, act: Act, actor: Actor, version: number): Predicted {
  const { command } = act;
  const steps = LIFECYCLE[command];
  const roles = new Set(Object.values(steps).flatMap((each) => each.map(({ by }) => by)));
  if (command === 'object') return lodged(at);
  if (actor.role === 'anyone') return no('caller.unknown');
  if (!roles.has(actor.role)) return no('caller.forbidden');
  if (command === 'publish') return onNotice(at);
  if (command === 'announce') return announced(at);
  if (isHidden(at, actor)) return no('application.not_found');
  const to = leadsTo(at, command, actor);
  if (to === null) return no('application.not_from_here');
  if (isHeldByAnother(at, actor)) return no('application.held_by_another');
  if (!isRecent(at, act, actor, version)) return no('application.changed_meanwhile');
  if (isSamePerson(at, act, actor)) return no('decision.same_person');
  return effectOf(
    { ...signed(at, act, actor), state: to, version: at.version + 1 },
    at,
    act,
    actor,
  );
}

/** Nobody examines and decides; nobody decides twice, nor on what came of their own decision. */
function isSamePerson(at: Reference, { command }: Act, { role, subject }: Actor): boolean {
  if (role === 'examiner') return at.judged.includes(subject);
  if (role !== 'decider') return false;
  return at.examined.includes(subject) || (command !== 'revoke' && at.decided.includes(subject));
}

/** With whose hand it is. */
function signed(at: Reference, { command }: Act, { role, subject }: Actor): Reference {
  if (role === 'examiner') return { ...at, examined: [...at.examined, subject] };
  if (role !== 'decider') return at;
  const isDeciding = ['select', 'not_select', 'uphold_objection'].includes(command);
  const decided = isDeciding ? [...at.decided, subject] : at.decided;
  return { ...at, judged: [...at.judged, subject], decided };
}

/** The state as the association knows it. */
export function shownState({ state, toldOn }: Reference): string {
  return toldOn === null && ['selected', 'not_selected'].includes(state) ? 'proposed' : state;
}

function isHidden(at: Reference, { role, subject, isConcerned }: Actor): boolean {
  const { isFiled } = at;
  if (role === 'association') return !isConcerned;
  if (role === 'recommender') return !isFiled || !isConcerned;
  if (role === 'expert') return !at.seats.some((seat) => seat.subject === subject);
  if (role === 'decider') return !at.isProposed && at.dispute === null;
  return !isFiled;
}

function leadsTo(at: Reference, command: Command, { role }: Actor): string | null {
  // outsiders are judged by the state as they know it
  const state = role === 'association' || role === 'recommender' ? shownState(at) : at.state;
  const steps: readonly { by: string; to: string; when?: string }[] =
    Object.entries(LIFECYCLE[command]).find(([from]) => from === state)?.[1] ?? [];
  return steps.find(({ by, when }) => by === role && holds(at, when))?.to ?? null;
}

function holds(at: Reference, when: string | undefined): boolean {
  const open = at.objections.filter(({ standing }) => standing === 'open').length;
  switch (when) {
    // every filing of the model goes through its recommender
    case 'direct':
      return false;
    case 'untold':
      return at.toldOn === null;
    case 'told':
      return at.toldOn !== null;
    case 'last_objection':
      return open === 1;
    case 'more_objections':
      return open > 1;
    case 'of_examination':
      return at.dispute?.of === 'examination';
    case 'of_selection':
      return at.dispute?.of === 'selection';
    default:
      return true;
  }
}

function isHeldByAnother(at: Reference, { role, subject }: Actor): boolean {
  return role === 'examiner' && at.state === 'formal_examination' && at.examiner !== subject;
}

function effectOf(next: Reference, at: Reference, act: Act, actor: Actor): Predicted {
  const { subject } = actor;
  const { command } = act;
  const isBarred = barred(at, subject);
  switch (command) {
    case 'submit':
      return yes({ ...next, isFiled: true });
    case 'claim':
      return yes({ ...next, examiner: subject });
    case 'release':
      return yes({ ...next, examiner: null });
    case 'override':
      return yes({ ...next, isUnmet: act.variant !== 'met' });
    case 'request_correction':
      return yes({ ...next, isUnmet: false });
    case 'accept':
      if (at.isUnmet) return no('examination.finding_open');
      return yes(next);
    case 'refuse':
      if (!at.isUnmet) return no('examination.refusal_unfounded');
      return yes({ ...next, decidedOn: at.today });
    case 'convene':
      return yes({
        ...next,
        seats: ['expert-1', 'expert-2'].map(seat),
        chair: 'expert-1',
        isClosed: false,
      });
    case 'declare':
      return isBarred ? no('review.recused') : declared(next, at, subject, act.variant);
    case 'score':
      return isBarred ? no('review.recused') : scored(next, at, subject);
    case 'close_review':
      return isBarred ? no('review.recused') : closed(next, at, subject);
    case 'recuse':
      return recused(next, at, String(act.variant));
    case 'replace_expert':
      return replaced(next, at, String(act.variant));
    case 'propose':
      if (!isOpen(at)) return no('review.scores_missing');
      return yes({ ...next, isProposed: true });
    case 'select':
    case 'not_select':
      if (at.seats.some(({ isLate }) => isLate) && act.variant !== 'counted')
        return no('review.late_scores_unweighed');
      // a second decision is told in its turn
      return yes({ ...next, toldOn: null });
    case 'dismiss_objection':
    case 'dismiss_objections':
    case 'uphold_objection':
      return answered(next, at, act);
    case 'dispute':
      return disputed(next, at);
    case 'uphold':
    case 'overturn':
      return yes({ ...next, dispute: { of: at.dispute?.of ?? 'examination', isDone: true } });
    default:
      return yes(next);
  }
}

const seat = (subject: string): Seat => ({ subject, standing: 'undeclared', hasScored: false });
const isOut = ({ standing }: Seat) => standing !== 'undeclared' && standing !== 'sits';
const counts = (one: Seat) => one.hasScored && (!isOut(one) || one.isLate === true);

function barred(at: Reference, subject: string): boolean {
  return at.seats.some((each) => each.subject === subject && isOut(each));
}

function withSeat(at: Reference, subject: string, changes: Partial<Seat>): Reference {
  const seats = at.seats.map((each) => (each.subject === subject ? { ...each, ...changes } : each));
  const counted = seats.filter(counts);
  // a closing stands on the reviews that count
  return { ...at, seats, isClosed: at.isClosed && counted.length > 0 };
}

function declared(next: Reference, at: Reference, subject: string, variant?: string): Predicted {
  const own = at.seats.find((each) => each.subject === subject);
  if (variant === 'conflict')
    return yes(withSeat(next, subject, { standing: 'conflicted', isLate: isOpen(at) }));
  if (own?.standing === 'sits') return no('review.already_declared');
  if (at.isClosed) return no('review.closed');
  return yes(withSeat(next, subject, { standing: 'sits' }));
}

function scored(next: Reference, at: Reference, subject: string): Predicted {
  const own = at.seats.find((each) => each.subject === subject);
  if (own?.standing !== 'sits') return no('review.not_declared');
  if (own.hasScored) return no('review.already_scored');
  if (at.isClosed) return no('review.closed');
  return yes(withSeat(next, subject, { hasScored: true }));
}

function closed(next: Reference, at: Reference, subject: string): Predicted {
  const own = at.seats.find((each) => each.subject === subject);
  if (at.chair !== subject) return no('review.not_chair');
  if (own?.standing !== 'sits') return no('review.not_declared');
  if (at.isClosed) return no('review.closed');
  if (!at.seats.some(counts)) return no('review.scores_missing');
  return yes({ ...next, isClosed: true });
}

function recused(next: Reference, at: Reference, subject: string): Predicted {
  const own = at.seats.find((each) => each.subject === subject);
  if (!own) return no('review.expert_unknown');
  return isOut(own)
    ? no('review.expert_barred')
    : yes(withSeat(next, subject, { standing: 'recused', isLate: isOpen(at) }));
}

/** `variant`: who goes and who comes, with an arrow between. */
function replaced(next: Reference, at: Reference, variant: string): Predicted {
  if (isOpen(at)) return no('review.scores_open');
  const [out = '', into = ''] = variant.split('→');
  const own = at.seats.find((each) => each.subject === out);
  if (!own || own.standing === 'replaced') return no('review.expert_unknown');
  if (!isOut(own) && own.hasScored) return no('review.already_scored');
  const known = at.seats.find((each) => each.subject === into);
  if (known) return no(isOut(known) ? 'review.expert_barred' : 'review.already_seated');
  const left = withSeat(next, out, { standing: 'replaced' });
  const chair = at.chair === out ? into : at.chair;
  return yes({ ...left, seats: [...left.seats, seat(into)], chair, isClosed: false });
}

function isOpen(at: Reference): boolean {
  const isComplete = at.seats.every((each) => isOut(each) || each.hasScored);
  return at.seats.some(counts) && (at.isClosed || isComplete);
}

function onNotice(at: Reference): Predicted {
  if (at.state !== 'selected' && !(at.state === 'not_selected' && at.toldOn === null)) {
    return no('notice.nothing_to_publish');
  }
  const to = addWorkingDays(addDays(at.today, -1), NOTICE_DAYS);
  const listed = at.state === 'selected';
  return yes({
    ...at,
    state: listed ? 'public_notice' : at.state,
    version: at.version + 1,
    toldOn: at.today,
    notices: [...at.notices, { to, listed }],
  });
}

function lodged(at: Reference): Predicted {
  const notice = at.notices.findLastIndex(({ listed }) => listed) + 1;
  const { to = '' } = at.notices[notice - 1] ?? {};
  if (at.notices.length === 0) return no('notice.not_found');
  // a notice that only told what was not selected lists no place to object to
  if (notice === 0) return no('request.invalid');
  if (at.today > to) return no('objection.not_in_period');
  if (at.state !== 'public_notice' && at.state !== 'objection_open') {
    return no('application.not_from_here');
  }
  const objections = [...at.objections, { notice, standing: 'open' as const }];
  return yes({ ...at, state: 'objection_open', version: at.version + 1, objections });
}

function answered(next: Reference, at: Reference, act: Act): Predicted {
  const meant = objectionMeant(at, act);
  const objection = meant === null ? undefined : at.objections[meant];
  if (!objection) return no('objection.not_found');
  if (objection.standing !== 'open') return no('objection.already_answered');
  const standing = act.command === 'uphold_objection' ? 'upheld' : 'dismissed';
  const objections = at.objections.map((each, index) => {
    const isMeant = index === meant || (standing === 'upheld' && each.standing === 'open');
    return isMeant ? ({ ...each, standing } as const) : each;
  });
  const toldOn = standing === 'upheld' ? at.today : at.toldOn;
  return yes({ ...next, objections, toldOn });
}

/** The one that an answer is about: the first open one, the very first, or none that there is. */
export function objectionMeant({ objections }: Reference, { variant }: Act): number | null {
  if (variant === 'first') return objections.length > 0 ? 0 : null;
  const open = objections.findIndex(({ standing }) => standing === 'open');
  return variant === 'unknown' || open === -1 ? null : open;
}

function announced(at: Reference): Predicted {
  const notice = at.notices.at(-1);
  if (!notice) return no('notice.not_found');
  if (at.today <= notice.to) return no('announcement.too_early');
  if (at.state === 'objection_open') return no('announcement.objection_open');
  if (at.state !== 'public_notice') return no('announcement.nothing_to_announce');
  return yes({ ...at, state: 'announced', version: at.version + 1 });
}

function disputed(next: Reference, at: Reference): Predicted {
  if (at.dispute) return no('reconsideration.only_once');
  const of = at.state === 'not_accepted' ? 'examination' : 'selection';
  const from = of === 'examination' ? at.decidedOn : at.toldOn;
  const until = addWorkingDays(from ?? '', DISPUTE_DAYS);
  return at.today > until
    ? no('reconsideration.late')
    : yes({ ...next, dispute: { of, isDone: false } });
}
