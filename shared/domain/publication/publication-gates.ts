import type { Application } from '../application/application.ts';
import type { AssessmentRecord } from '../rules/assessment.ts';
import type { CalendarDate } from '../calendar.ts';
import type { By } from '../people/caller.ts';
import type { Command } from '../application/lifecycle.ts';
import { isBarredFrom } from '../review/panel.ts';
import type { AnnouncementPlace, Dispute, NoticePlace, Reconsideration } from './publication.ts';
import type { Refusal } from '../refusal.ts';

interface Given {
  readonly by: By;
  /** Who gives it, and for whom: both count where two people are asked for. */
  readonly persons: readonly string[];
  /** The day in Beijing. */
  readonly on: CalendarDate;
}

/** A command after the decision, or about a change of the rules. */
export type PublicationCommand = Given &
  (
    | { type: 'tell'; notice: number }
    | { type: 'publish'; place: NoticePlace; listHash: string }
    | { type: 'object'; caseNumber: string; digest: string }
    | { type: 'dismiss_objection' | 'uphold_objection'; caseNumber: string; reply: string }
    | { type: 'announce'; place: AnnouncementPlace; listHash: string }
    | { type: 'revoke'; reasons: string }
    | {
        type: 'dispute';
        of: Reconsideration['of'];
        disputed: Dispute[];
        /** The last day of the call's window; null where it offers none. */
        until: CalendarDate | null;
      }
    | { type: 'uphold' | 'overturn'; reasons: string }
    | { type: 'note_rule_change'; reportId: string; packHash: string; reason: string }
    | { type: 'reopen'; reportId: string; assessment: AssessmentRecord; reason: string }
  );

/** Why these persons may not give this command to this application on this day, or null. */
export function publicationRefusal(
  application: Application,
  command: PublicationCommand,
): Refusal | null {
  // whoever is out of the expert review is out in every role, and an association keeps its own case
  const { review } = application;
  const isOfOffice = command.by !== 'association' && command.by !== 'anyone';
  if (isOfOffice && command.persons.some((person) => isBarredFrom(review, person))) {
    return { code: 'review.recused' };
  }
  switch (command.type) {
    case 'object':
      return periodRefusal(application, command.on);
    case 'dismiss_objection':
    case 'uphold_objection':
      return answerRefusal(application, command);
    case 'announce':
      return tooEarly(application, command.on);
    case 'dispute':
      return disputeRefusal(application, command);
    case 'uphold':
    case 'overturn':
      return samePerson(command.persons, handsIn(application, command.type));
    default:
      return null;
  }
}

function noticeOf({ id, publication }: Application) {
  if (!publication?.notice) throw new Error(`${id} was never on notice`);
  return publication.notice;
}

function periodRefusal(application: Application, today: CalendarDate): Refusal | null {
  const { from, to } = noticeOf(application);
  return from <= today && today <= to ? null : { code: 'objection.not_in_period', from, to, today };
}

function tooEarly(application: Application, today: CalendarDate): Refusal | null {
  const { to } = noticeOf(application);
  return today > to ? null : { code: 'announcement.too_early', to, today };
}

function answerRefusal(
  application: Application,
  command: { type: Command; caseNumber: string; persons: readonly string[] },
): Refusal | null {
  const { type, caseNumber, persons } = command;
  const objections = application.publication?.objections ?? [];
  const objection = objections.find((one) => one.caseNumber === caseNumber);
  if (!objection) return { code: 'objection.not_found', caseNumber };
  if (objection.standing !== 'open') return { code: 'objection.already_answered' };
  return samePerson(persons, handsIn(application, type));
}

function disputeRefusal(
  { reconsideration }: Application,
  { until, on }: { until: CalendarDate | null; on: CalendarDate },
): Refusal | null {
  if (until === null) return { code: 'reconsideration.not_offered' };
  if (reconsideration) return { code: 'reconsideration.only_once' };
  return on <= until ? null : { code: 'reconsideration.late', until, today: on };
}

function samePerson(persons: readonly string[], others: readonly string[]): Refusal | null {
  return persons.some((person) => others.includes(person))
    ? { code: 'decision.same_person' }
    : null;
}

/** Who made the decision that is disputed, and those for whom they acted. */
function firstDeciders(application: Application): string[] {
  const { reconsideration, decision } = application;
  if (reconsideration?.of !== 'selection') return decision ? personsNamed(decision) : [];
  return [...selectors(application), ...upheldBy(application)];
}

/** Who upheld the objections by which what had been selected was not. */
function upheldBy({ publication }: Application): string[] {
  const objections = publication?.objections ?? [];
  return objections.flatMap(({ standing, by, onBehalfOf }) =>
    standing === 'upheld' && by !== null ? personsNamed({ by, onBehalfOf }) : [],
  );
}

/** Those whose hand is in what a command goes on from: it takes somebody else. Empty: nobody’s is. */
export function handsIn(application: Application, command: Command): string[] {
  switch (command) {
    // an earlier decision that was disputed is not decided again by the same person
    case 'select':
    case 'not_select':
    case 'dismiss_objection':
    case 'uphold_objection':
      return selectors(application);
    case 'uphold':
    case 'overturn':
      return firstDeciders(application);
    default:
      return [];
  }
}

/** Who proposed and who decided the selection, and those for whom they acted. */
function selectors({ review, selection }: Application): string[] {
  const { proposal } = review ?? {};
  return [
    ...(proposal ? personsNamed(proposal) : []),
    ...(selection ? personsNamed(selection) : []),
  ];
}

/** Both of "B for A". */
export function personsNamed({ by, onBehalfOf }: { by: string; onBehalfOf?: string | undefined }) {
  return onBehalfOf === undefined ? [by] : [by, onBehalfOf];
}
