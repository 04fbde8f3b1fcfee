import type { MaterialKind, Recommender } from '../calls/call.ts';
import type { DraftContent } from '../application/content.ts';
import { withoutEmptyCells } from './extra-facts.ts';
import type { PartialFacts } from './facts.ts';
import { isReadableDate } from '../texts/readable-date.ts';
import { isSameStandardNumber } from '../texts/standard-number.ts';
import { isVisible } from '../texts/visible.ts';

/** What the filing itself says, beside the content that the association wrote. */
export interface Filing {
  /** The unified social credit code of the association that files. */
  readonly associationCode: string;
  /** The recommender that the content names, as the call knows it; null where it names none. */
  readonly recommender: Pick<Recommender, 'division'> | null;
  readonly rank?: number;
  readonly count?: number;
  readonly receivedOn?: string;
}

/**
 * The facts that an application states, for its clauses. What it does not state stays absent:
 * unknown is not false. Only a list of materials that is there at all tells what is not provided.
 */
export function factsOf(content: DraftContent, filing: Filing): PartialFacts {
  const facts: PartialFacts = {
    applicant: stated({
      uscc: filing.associationCode,
      orgType: content.applicant?.orgType,
      legalPerson: content.applicant?.legalPerson,
      relation: content.applicant?.relation,
      level: content.applicant?.level,
    }),
    standard: standardFacts(content),
    novelty: noveltyFacts(content),
    filing: filingFacts(content, filing),
  };
  const extra = extraFacts(content);
  if (extra) facts.extra = extra;
  if (content.materials) facts.materials = materialFacts(content.materials, content);
  return facts;
}

function standardFacts({ standard }: DraftContent): PartialFacts['standard'] {
  return stated({
    number: text(standard?.number),
    previousNumbers: standard?.previousNumbers,
    publishedOn: date(standard?.publishedOn),
    implementedOn: date(standard?.implementedOn),
    status: standard?.status,
    converted: standard?.convertedTo ? standard.convertedTo.length > 0 : undefined,
  });
}

function noveltyFacts({ novelty }: DraftContent): PartialFacts['novelty'] {
  return stated({
    categories: novelty?.categories,
    gapSearch: novelty?.gapSearch ? true : undefined,
    searchedOn: date(novelty?.gapSearch?.searchedOn),
    comparison: novelty?.comparison,
    internationalProject: novelty?.internationalProject ? true : undefined,
  });
}

function filingFacts(
  { recommendation, commitment }: DraftContent,
  { recommender, rank, count, receivedOn }: Filing,
): PartialFacts['filing'] {
  return stated({
    route: recommendation?.route,
    recommenderNamed: recommender ? true : unknownRecommender(recommendation?.recommenderId),
    // an entrusted body belongs to no province, which is known and not missing
    province: recommender ? (recommender.division ?? '') : undefined,
    cityReport: recommendation?.cityReport,
    truthful: commitment?.truthful,
    commitmentSealed: commitment?.sealed,
    signedOn: date(commitment?.signedOn),
    rank,
    count,
    receivedOn: date(receivedOn),
  });
}

/** A recommender that the call does not know is none; one that is not stated is an open question. */
function unknownRecommender(id: string | undefined): false | undefined {
  return text(id) === undefined ? undefined : false;
}

/** An answer that was emptied states nothing; whether one fits its question is for the pack to say. */
function extraFacts({ extra }: DraftContent): PartialFacts['extra'] {
  if (!extra) return undefined;
  const stated = Object.entries(extra).filter(
    ([, value]) => typeof value !== 'string' || isVisible(value),
  );
  const cells = stated.map(([id, value]) => [
    id,
    withoutEmptyCells(value, (cell) => !isVisible(cell)),
  ]);
  return Object.fromEntries(cells) as PartialFacts['extra'];
}

type Entries = NonNullable<DraftContent['materials']>;

function materialFacts(entries: Entries, content: DraftContent): PartialFacts['materials'] {
  const of = (kind: MaterialKind) => entries.filter((entry) => entry.kind === kind);
  const provided = (kind: MaterialKind) => ({ provided: of(kind).length > 0 });
  const number = content.standard?.number;
  return {
    M1: { ...provided('M1'), ...sealed(of('M1')) },
    M2: provided('M2'),
    M3: provided('M3'),
    M4: { ...provided('M4'), ...numbered(of('M4'), number) },
    M5: { ...provided('M5'), ...numbered(of('M5'), number) },
    M6: { ...provided('M6'), ...sealed(of('M6')) },
    M7: provided('M7'),
    M8: provided('M8'),
  };
}

/** Several papers of one kind are sealed when each is; one that is not decides. */
function sealed(entries: Entries): { sealed?: boolean } {
  if (entries.some((entry) => entry.sealed === false)) return { sealed: false };
  const all = entries.length > 0 && entries.every((entry) => entry.sealed === true);
  return all ? { sealed: true } : {};
}

/** Of several papers of one kind, the one whose number is another's counts. */
function numbered(entries: Entries, number: string | undefined): { statedNumber?: string } {
  const numbers = entries.flatMap((entry) => text(entry.statedNumber) ?? []);
  const other = numbers.find((each) => isSameStandardNumber(each, number ?? '') !== true);
  const statedNumber = other ?? numbers[0];
  return statedNumber === undefined ? {} : { statedNumber };
}

// a draft may hold any text where a date or a name is expected; such a text states nothing
function date(value: string | undefined): string | undefined {
  return value !== undefined && isReadableDate(value) ? value : undefined;
}

function text(value: string | undefined): string | undefined {
  return value === undefined || isVisible(value) ? value : undefined;
}

type Stated<T> = { [K in keyof T]?: Exclude<T[K], undefined> };

function stated<T extends object>(values: T): Stated<T> {
  return Object.fromEntries(
    Object.entries(values).filter(([, value]) => value !== undefined),
  ) as Stated<T>;
}
