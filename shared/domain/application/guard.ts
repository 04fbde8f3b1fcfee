import type { Application } from './application.ts';
import { asDisclosed } from './disclosure.ts';
import { heldAgainst } from './hands.ts';
import { allowed, refusalOf } from './lifecycle.ts';
import { partyAgainst } from '../people/parties.ts';
import type { Command } from '../commands/commands.ts';
import { definitionOf, officeOf } from '../commands/commands.ts';
import type { Issuer } from '../commands/definition.ts';
import { type By, personsOf, principalOf } from '../people/caller.ts';
import type { Office } from '../people/offices.ts';
import type { Organisation } from '../people/organisation.ts';
import type { Refusal } from '../refusal.ts';
import { isBarredFrom } from '../review/panel.ts';

/**
 * Why this person may not give this command to this application now, or null. Asked in this order:
 * the role, the state, who holds it, the version that was seen (null: none is named), the person.
 * Whether the application is there for the person at all is asked before this, by the door.
 */
export function guard(
  application: Application,
  command: Command,
  issuer: Issuer,
  seenVersion: number | null = null,
): Refusal | null {
  const refusal = refusalOf(shownTo(application, issuer.role), command, issuer.role);
  if (refusal?.code === 'application.not_from_here') {
    return { ...refusal, allowed: allowedTo(application, issuer) };
  }
  if (refusal) return refusal;
  if (isHeldFrom(application, command, issuer)) return { code: 'application.held_by_another' };
  const { version } = application;
  if (seenVersion !== null && seenVersion !== version) {
    return { code: 'application.changed_meanwhile', currentVersion: version };
  }
  return personRefusal(application, command, issuer);
}

/** The commands that this person may give now, which is what a page offers. */
export function allowedTo(application: Application, issuer: Issuer): Command[] {
  return allowed(shownTo(application, issuer.role), issuer.role).filter(
    (command) =>
      !isHeldFrom(application, command, issuer) &&
      personRefusal(application, command, issuer) === null &&
      (definitionOf(command).isOffered?.(application, issuer) ?? true),
  );
}

/** Those outside the office are judged by the state as they know it. */
function shownTo(application: Application, role: By): Application {
  return isOutside(role) ? asDisclosed(application) : application;
}

function isOutside(role: By): boolean {
  return role === 'association' || role === 'recommender' || role === 'anyone';
}

/** An examination is one examiner's: whose desk it lies on, or a colleague for them. */
function isHeldFrom(
  { state, examination }: Application,
  command: Command,
  issuer: Issuer,
): boolean {
  if (definitionOf(command).isOfAny) return false;
  if (issuer.role !== 'examiner' || state !== 'formal_examination') return false;
  return examination?.examiner !== principalOf(issuer);
}

/** What speaks against the persons, and not against the command: both count of "B for A". */
export function personRefusal(
  application: Application,
  command: Command,
  issuer: Issuer,
): Refusal | null {
  const ofParty = partyRefusal(application, officeOf(command), issuer.organisation);
  if (ofParty) return ofParty;
  const persons = personsOf(issuer);
  // whoever is out of the review is out in every office, and an association keeps its own case
  const isBarred = persons.some((person) => isBarredFrom(application.review, person));
  if (isBarred && !isOutside(issuer.role)) return { code: 'review.recused' };
  const wanted = officeOf(command);
  const held = wanted && heldAgainst(application, persons, wanted);
  return held ? { code: 'decision.same_person', office: held } : null;
}

/** By which code somebody of this organisation may judge nothing in the case; null: may. */
export function heldBackAs(
  application: Application,
  { organisation }: Pick<Issuer, 'organisation'>,
): 'caller.own_organisation' | 'caller.related_organisation' | null {
  const party = partyAgainst(application, 'examination', organisation);
  if (!party) return null;
  return party.ground === 'association' ? 'caller.own_organisation' : 'caller.related_organisation';
}

/** Why nobody of this organisation, as the token proves it, holds the office in the case, or null. */
export function partyRefusal(
  application: Application,
  office: Office | null,
  organisation: Organisation,
): Refusal | null {
  const party = partyAgainst(application, office, organisation);
  if (!party) return null;
  const { ground, name } = party;
  if (ground === 'association') return { code: 'caller.own_organisation' };
  return { code: 'caller.related_organisation', ground, organisation: name };
}
