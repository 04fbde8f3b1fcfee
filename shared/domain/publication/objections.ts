import * as z from 'zod';
import { Instant } from '../calendar.ts';

const STANDINGS = ['open', 'dismissed', 'upheld'] as const;
export type Standing = (typeof STANDINGS)[number];

/** An objection (异议) of somebody to one project on notice. Who it is lies apart: personal data. */
export const Objection = z.strictObject({
  caseNumber: z.string().max(40),
  at: Instant,
  standing: z.enum(STANDINGS),
  reply: z.string().nullable(),
  by: z.string().nullable().describe('who answered it'),
  /** Whom `by` stood in for, where there was a delegation. */
  onBehalfOf: z.string().optional(),
  /** Null while it is open. */
  answeredAt: Instant.nullable(),
});
export type Objection = z.infer<typeof Objection>;

const Count = z.int().min(0);

/** Neighbours that were dismissed, and between which events of the history that happened. */
const Dismissed = z.strictObject({
  from: z.int().positive(),
  to: z.int().positive(),
  firstEvent: Count,
  lastEvent: Count,
});
type Dismissed = z.infer<typeof Dismissed>;

/**
 * The objections to a project on one notice. They are numbered from 1 as they came, and only counted
 * here: the item of the application stays small however many come. What each one says lies apart, its
 * reply is in the history.
 */
export const Objections = z.strictObject({
  notice: z.int().positive(),
  /** The place on the notice. */
  position: z.int().positive(),
  lodged: Count,
  dismissed: z.array(Dismissed).describe('in ascending order, never side by side'),
  /** It ends the matter: it answers all that were open. */
  upheld: z
    .strictObject({
      number: z.int().positive(),
      by: z.string(),
      onBehalfOf: z.string().optional(),
      event: Count,
    })
    .nullable(),
  lastAnsweredAt: Instant.nullable(),
});
export type Objections = z.infer<typeof Objections>;

/** Where a case number leads: `2-014-3` is the third to the fourteenth place of notice 2. */
interface Place extends Pick<Objections, 'notice' | 'position'> {
  readonly number: number;
}

export function caseNumberOf({ notice, position, number }: Place): string {
  return `${notice}-${String(position).padStart(3, '0')}-${number}`;
}

/** Null where it is none. */
export function placeOfCase(caseNumber: string): Place | null {
  const [notice = 0, position = 0, number = 0] = caseNumber.split('-').map(Number);
  const place = { notice, position, number };
  return caseNumberOf(place) === caseNumber ? place : null;
}

/** The objections that one belongs to, and its number among them; null where there is no such one. */
export function findCase(all: readonly Objections[], caseNumber: string) {
  const place = placeOfCase(caseNumber);
  const among =
    place &&
    all.find(({ notice, position }) => notice === place.notice && position === place.position);
  if (!among || place.number < 1 || place.number > among.lodged) return null;
  return { among, number: place.number };
}

export function standingOf({ dismissed, upheld }: Objections, number: number): Standing {
  if (dismissed.some(({ from, to }) => from <= number && number <= to)) return 'dismissed';
  return upheld ? 'upheld' : 'open';
}

/** How many of them nobody answered. */
export function openAmong({ lodged, dismissed, upheld }: Objections): number {
  if (upheld) return 0;
  return lodged - dismissed.reduce((sum, { from, to }) => sum + to - from + 1, 0);
}

/** One more, the first or after those that there are to this place. */
export function withLodged(all: readonly Objections[], caseNumber: string): Objections[] {
  const place = placeOfCase(caseNumber);
  if (!place) throw new Error(`${caseNumber} is no case number`);
  const found = findCase(all, caseNumberOf({ ...place, number: 1 }));
  if (found) return replaced(all, { ...found.among, lodged: found.among.lodged + 1 });
  const { notice, position } = place;
  const first = { notice, position, lodged: 1, dismissed: [], upheld: null, lastAnsweredAt: null };
  return [...all, first];
}

/** What is known of an answer besides what it says. */
export interface Answering {
  readonly at: string;
  readonly sequence: number;
  readonly by: { readonly subject: string; readonly onBehalfOf?: string | undefined };
}

export function withDismissed(
  all: readonly Objections[],
  caseNumbers: readonly string[],
  { at, sequence }: Answering,
): Objections[] {
  return caseNumbers.reduce<Objections[]>(
    (so, caseNumber) => {
      const { among, number } = caseNumbered(so, caseNumber);
      const one = { from: number, to: number, firstEvent: sequence, lastEvent: sequence };
      const dismissed = joined([...among.dismissed, one]);
      return replaced(so, { ...among, dismissed, lastAnsweredAt: at });
    },
    [...all],
  );
}

export function withUpheld(
  all: readonly Objections[],
  caseNumber: string,
  { at, sequence, by: { subject, onBehalfOf } }: Answering,
): Objections[] {
  const { among, number } = caseNumbered(all, caseNumber);
  const by = { by: subject, ...(onBehalfOf !== undefined && { onBehalfOf }) };
  const upheld = { number, ...by, event: sequence };
  return replaced(all, { ...among, upheld, lastAnsweredAt: at });
}

function caseNumbered(all: readonly Objections[], caseNumber: string) {
  const found = findCase(all, caseNumber);
  if (!found) throw new Error(`nobody was given ${caseNumber}`);
  return found;
}

function replaced(all: readonly Objections[], one: Objections): Objections[] {
  const isSame = ({ notice, position }: Objections) =>
    notice === one.notice && position === one.position;
  return all.map((each) => (isSame(each) ? one : each));
}

/** In ascending order, neighbours as one: so they take room only while some between are open. */
function joined(runs: readonly Dismissed[]): Dismissed[] {
  return runs
    .toSorted((a, b) => a.from - b.from)
    .reduce<Dismissed[]>((done, run) => {
      const last = done.at(-1);
      if (!last || last.to + 1 < run.from) return [...done, run];
      const firstEvent = Math.min(last.firstEvent, run.firstEvent);
      const lastEvent = Math.max(last.lastEvent, run.lastEvent);
      return [...done.slice(0, -1), { from: last.from, to: run.to, firstEvent, lastEvent }];
    }, []);
}
