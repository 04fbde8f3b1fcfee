import { type Filed, type NamesRecommenders, partiesOf } from '../people/parties.ts';
import { type Organisation, type Party, sameBy } from '../people/organisation.ts';
import type { ConvenedExpert, ConvenedPanel, ExpertReview, Seat } from './expert-review.ts';

/** A panel as it is convened: nobody has declared anything yet. */
export function seatsOf({ experts }: Pick<ConvenedPanel, 'experts'>): Seat[] {
  return experts.map((expert) => ({
    ...expert,
    declaration: null,
    recusal: null,
    replacement: null,
    sheet: null,
  }));
}

export function seatOf(review: ExpertReview | null, subject: string): Seat | undefined {
  return review?.seats.find((seat) => seat.subject === subject);
}

/** Whether an expert is out for this application, for good. */
export function isBarred({ declaration, recusal, replacement }: Seat): boolean {
  return declaration?.conflict === true || recusal !== null || replacement !== null;
}

/** Whether a person, in whatever role, is out for this application. */
export function isBarredFrom(review: ExpertReview | null, subject: string): boolean {
  const seat = seatOf(review, subject);
  return seat !== undefined && isBarred(seat);
}

/** Whether what was filed may be shown to the expert: declared, without a conflict, and not out. */
export function maySee(seat: Seat): boolean {
  return seat.declaration !== null && !isBarred(seat);
}

/** The reviews that count: of the experts who sit, or sat until after the scores were open. */
export function countedIn({ seats }: ExpertReview): Seat[] {
  return seats.filter((seat) => seat.sheet !== null && (!isBarred(seat) || seat.isLate));
}

/** Those without the experts who were out after the scores were open; null: there are none of them. */
export function countedWithoutLate(review: ExpertReview): Seat[] | null {
  const counted = countedIn(review);
  const without = counted.filter(({ isLate }) => !isLate);
  return without.length < counted.length ? without : null;
}

/** Who still sits and has not scored. */
export function missingIn({ seats }: ExpertReview): string[] {
  return seats
    .filter((seat) => !isBarred(seat) && seat.sheet === null)
    .map(({ subject }) => subject);
}

/** Whether the scores are open: every one is in, of as many as the call asks for, or the chair closed. */
export function isOpen(review: ExpertReview): boolean {
  const counted = countedIn(review).length;
  if (counted === 0) return false;
  if (review.closed) return true;
  return missingIn(review).length === 0 && counted >= (review.size ?? 1);
}

/** The experts' totals that count, once the scores are open; none before. */
export function totalsOf(review: ExpertReview): { expert: string; total: number }[] {
  if (!isOpen(review)) return [];
  return countedIn(review).map(({ subject, sheet }) => {
    const total = Object.values(sheet?.scores ?? {}).reduce((sum, points) => sum + points, 0);
    return { expert: subject, total };
  });
}

export interface ProposedConflict {
  readonly ground: Party['ground'];
  /** The organisation that the expert has in common with it. */
  readonly organisation: string;
  readonly by: 'code' | 'name';
}

/** Why an expert may have a conflict, by what is filed. Proposed for a person to judge. */
export function proposedConflicts(
  filed: Filed,
  call: NamesRecommenders,
  expert: Pick<ConvenedExpert, 'organisation' | 'known' | 'seen'>,
): ProposedConflict[] {
  return partiesOf(filed, call).flatMap((party): ProposedConflict[] => {
    const by = organisationsOf(expert).map((one) => sameBy(one, party));
    const found = by.find((one) => one === 'code') ?? by.find((one) => one !== null);
    return found ? [{ ground: party.ground, organisation: party.name, by: found }] : [];
  });
}

/** What an expert's organisation is said to be: by who appoints, by the directory, by the token. */
export function organisationsOf({
  organisation,
  known,
  seen,
}: Pick<ConvenedExpert, 'organisation' | 'known' | 'seen'>): Organisation[] {
  return [organisation, ...(known ? [known] : []), ...(seen ? [seen] : [])];
}
