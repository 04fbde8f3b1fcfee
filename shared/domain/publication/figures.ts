import type { ApplicationState } from '../application/application.ts';
import type { RegisterLine } from '../application/register.ts';

export const FIGURES = [
  'byState',
  'byKeyField',
  'byProvince',
  'byRefusingClause',
  'selectedByKeyField',
] as const;
export type Figure = (typeof FIGURES)[number];

/** How many applications of a call there are of each kind; what there is none of is absent. */
export type Figures = Readonly<Record<Figure, Readonly<Record<string, number>>>>;

/** By how much one count changes. */
export interface Difference {
  readonly figure: Figure;
  readonly name: string;
  readonly by: number;
}

/** Decided for, and neither struck nor found wanting since. */
export const SELECTED: readonly ApplicationState[] = [
  'selected',
  'public_notice',
  'objection_open',
  'announced',
];

/** What changes in the counts of a call as one of its lines takes the place of another. */
export function differences(before: RegisterLine | null, after: RegisterLine): Difference[] {
  const [was, is] = [before ? placesOf(before) : [], placesOf(after)];
  return [...lacking(was, is, -1), ...lacking(is, was, 1)];
}

interface Place {
  readonly figure: Figure;
  readonly name: string;
}

function lacking(places: readonly Place[], others: readonly Place[], by: number): Difference[] {
  return places
    .filter(({ figure, name }) => !others.some((one) => one.figure === figure && one.name === name))
    .map((place) => ({ ...place, by }));
}

/** Where a line counts, once in each place. By field and province only what was filed and still is. */
function placesOf(line: RegisterLine): Place[] {
  const { state, keyField, province, refusedBy } = line;
  const isFiled = province !== null && state !== 'withdrawn';
  const at = (figure: Figure, name: string | null): Place[] =>
    name === null ? [] : [{ figure, name }];
  return [
    ...at('byState', state),
    ...(isFiled ? [...at('byKeyField', keyField), ...at('byProvince', province)] : []),
    ...refusedBy.flatMap((clause) => at('byRefusingClause', clause)),
    ...(SELECTED.includes(state) ? at('selectedByKeyField', keyField) : []),
  ];
}

/** How many filings of an association stand where in a call, what it took back among them. */
export interface AssociationFigures {
  readonly code: string;
  /** As its last filing names it. */
  readonly name: string;
  readonly byState: Readonly<Record<string, number>>;
}

/** By how much one count of an association changes. */
export interface AssociationDifference {
  readonly association: { readonly code: string; readonly name: string };
  readonly state: ApplicationState;
  readonly by: number;
}

/** What changes in the counts of associations as one line of a call takes the place of another. */
export function associationDifferences(
  before: RegisterLine | null,
  after: RegisterLine,
): AssociationDifference[] {
  const [was, is] = [before && standingOf(before), standingOf(after)];
  const isSame = was?.association.code === is?.association.code && was?.state === is?.state;
  if (isSame) return [];
  return [...(was ? [{ ...was, by: -1 }] : []), ...(is ? [{ ...is, by: 1 }] : [])];
}

/** Null of what is not filed, and of a line of before associations were counted. */
function standingOf({ association, state }: RegisterLine) {
  return association ? { association, state } : null;
}
