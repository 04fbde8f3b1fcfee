import type { Application, Hand } from './application.ts';
import { personsNamed } from '../people/caller.ts';
import { BARS, type Office } from '../people/offices.ts';
import { seatOf } from '../review/panel.ts';

/** The offices that a person held in a case; a seat on its panel is one from the first day. */
function officesOf({ hands, review }: Application, person: string): Office[] {
  const held = hands.filter(({ subject }) => subject === person).map(({ office }) => office);
  return seatOf(review, person) ? [...held, 'review'] : held;
}

/** The office held by one of the persons that keeps them from this one; null: none does. */
export function heldAgainst(
  application: Application,
  persons: readonly string[],
  office: Office,
): Office | null {
  const held = persons.flatMap((person) => officesOf(application, person));
  return held.find((one) => BARS[one].includes(office)) ?? null;
}

/** The hands with those of an act; each person and office is kept once. */
export function withHands(
  hands: readonly Hand[],
  office: Office | null,
  persons: readonly string[],
): Hand[] {
  if (office === null) return [...hands];
  const isNew = (person: string) =>
    !hands.some((hand) => hand.office === office && hand.subject === person);
  return [...hands, ...persons.filter(isNew).map((subject) => ({ office, subject }))];
}

interface Signed {
  readonly by: string | null;
  readonly onBehalfOf?: string | undefined;
}

/** What can be read off an application that was kept before hands were. */
export function signedHands(application: Omit<Application, 'hands'>): Hand[] {
  const { decision, examination, review, selection, publication } = application;
  const examiner = examination?.examiner ?? null;
  const upheld = (publication?.objections ?? []).map((objections) => objections.upheld);
  const signed: readonly (readonly [Office, Signed | null])[] = [
    ['examination', decision],
    ['examination', { by: examiner }],
    ['examination', review?.proposal ?? null],
    ['selection', selection],
    ...upheld.map((objection) => ['selection', objection] as const),
  ];
  return signed.reduce<Hand[]>((hands, [office, by]) => {
    return by?.by ? withHands(hands, office, personsNamed({ ...by, by: by.by })) : hands;
  }, []);
}
