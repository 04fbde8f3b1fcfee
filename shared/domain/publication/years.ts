import type { Text } from '../text.ts';
import { normaliseStandardNumber } from '../texts/standard-number.ts';
import { keyFieldName, type Naming, provinceName } from './figure-names.ts';
import { type AssociationFigures, type Figures, SELECTED } from './figures.ts';
import type { ListEntry } from './published-list.ts';

/** What came of a filing that was found admissible, whatever was decided since. */
const ADMISSIBLE = [
  'accepted',
  'expert_review',
  'proposed',
  'not_selected',
  'revoked',
  ...SELECTED,
] as const;

/** One round: its counts, and what stands on its announcements. */
export interface Round {
  readonly call: Pick<Naming, 'keyFields'> & {
    readonly id: string;
    readonly name: Text;
    readonly recommenders: readonly {
      readonly id: string;
      readonly division: string | null;
      readonly name: Text;
    }[];
  };
  readonly figures: Figures;
  readonly goals: readonly {
    readonly text: Text;
    readonly target: number;
    readonly isApplicable: boolean;
    readonly reached: number;
  }[];
  /** What the clauses of its pack say, by their ids. */
  readonly wordings: Readonly<Record<string, Text>>;
  readonly entries: readonly Pick<
    ListEntry,
    'standardNumber' | 'titleZh' | 'association' | 'recommenderId' | 'projectNumber'
  >[];
  /** What each association filed, for staff; null for everyone, who sees what is announced of it. */
  readonly associations: readonly AssociationFigures[] | null;
}

/** By what a line counts. */
export type By = 'round' | 'field' | 'province' | 'association' | 'clause' | 'goal' | 'repeated';

/** Counts of one round under one head; null: this is not counted under it. */
export interface YearLine {
  readonly round: Text;
  readonly by: By;
  /** The id of what `name` names. */
  readonly key: string;
  readonly name: Text;
  readonly filed: number | null;
  readonly admissible: number | null;
  readonly selected: number | null;
  readonly revoked: number | null;
  readonly refused: number | null;
  readonly target: number | null;
}

const NOTHING = {
  filed: null,
  admissible: null,
  selected: null,
  revoked: null,
  refused: null,
  target: null,
} as const;

/**
 * The rounds over the years, round by round in the given order: as a whole, by key field, province,
 * association, refusing clause and goal, then the standards that were announced in an earlier round
 * as well. What an association filed is for staff; for everyone, what is selected of it, and by
 * province, stands on announcements.
 */
export function yearLines(rounds: readonly Round[]): YearLine[] {
  return [...rounds.flatMap(linesOf), ...repeated(rounds)];
}

function linesOf(round: Round): YearLine[] {
  const { call, figures, goals, wordings, entries, associations } = round;
  const { byState, byKeyField, byProvince, byRefusingClause, selectedByKeyField } = figures;
  const line = (by: By, key: string, name: Text, counts: Partial<YearLine>): YearLine => {
    return { ...NOTHING, round: call.name, by, key, name, ...counts };
  };
  const places = countedBy(entries, ({ recommenderId }) => placeOf(recommenderId, call));
  return [
    line('round', call.id, call.name, {
      ...byStates(byState),
      filed: sum(Object.values(byProvince)),
    }),
    ...most(byKeyField, selectedByKeyField).map((id) =>
      line('field', id, keyFieldName(id, call), {
        filed: byKeyField[id] ?? 0,
        selected: selectedByKeyField[id] ?? 0,
      }),
    ),
    ...most(byProvince, places).map((id) =>
      line('province', id, provinceName(id), {
        filed: byProvince[id] ?? 0,
        selected: places[id] ?? 0,
      }),
    ),
    ...(associations ? ofStaff(associations) : announced(entries)).map(({ code, name, counts }) =>
      line('association', code, { zh: name, en: name }, counts),
    ),
    ...most(byRefusingClause).map((clause) =>
      line('clause', clause, wordings[clause] ?? { zh: clause, en: clause }, {
        refused: byRefusingClause[clause] ?? 0,
      }),
    ),
    ...goals
      .filter(({ isApplicable }) => isApplicable)
      .map(({ text, target, reached }) =>
        line('goal', text.en, text, { selected: reached, target }),
      ),
  ];
}

/** Each standard that is on the announcements of several rounds, in all but its first. */
function repeated(rounds: readonly Round[]): YearLine[] {
  const seen = new Map<string, Text>();
  return rounds.flatMap(({ call, entries }) => {
    const own = entries.map((entry) => [numberOf(entry), entry] as const);
    const again = own.flatMap(([number, { standardNumber, titleZh }]): YearLine[] => {
      const before = seen.get(number);
      if (!before) return [];
      const name = {
        zh: `${standardNumber} ${titleZh}（此前：${before.zh}）`,
        en: `${standardNumber} (before: ${before.en})`,
      };
      return [{ ...NOTHING, round: call.name, by: 'repeated', key: number, name, selected: 1 }];
    });
    for (const [number] of own) if (!seen.has(number)) seen.set(number, call.name);
    return again;
  });
}

function numberOf({ standardNumber }: Pick<ListEntry, 'standardNumber'>): string {
  return normaliseStandardNumber(standardNumber) ?? standardNumber;
}

function placeOf(recommenderId: string | null, { recommenders }: Round['call']): string {
  // no province: an entrusted body, or the association itself
  return recommenders.find(({ id }) => id === recommenderId)?.division ?? '';
}

interface OfAssociation extends Pick<AssociationFigures, 'code' | 'name'> {
  readonly counts: Partial<YearLine>;
}

/** What staff know of each association, who filed most first; what it took back is not filed. */
function ofStaff(associations: readonly AssociationFigures[]): OfAssociation[] {
  return associations
    .map(({ code, name, byState }) => {
      const { withdrawn: _back, ...filed } = byState;
      return {
        code,
        name,
        filed: sum(Object.values(filed)),
        refused: byState['not_accepted'] ?? 0,
        states: byState,
      };
    })
    .filter(({ filed }) => filed > 0)
    .toSorted((a, b) => b.filed - a.filed || a.code.localeCompare(b.code))
    .map(({ code, name, filed, refused, states }) => {
      return { code, name, counts: { filed, ...byStates(states), refused } };
    });
}

/** What of each association stands on announcements, the most first. */
function announced(entries: Round['entries']): OfAssociation[] {
  const counts = countedBy(entries, ({ association }) => association.code);
  const names = new Map(entries.map(({ association: { code, name } }) => [code, name]));
  return most(counts).map((code) => {
    return { code, name: names.get(code) ?? code, counts: { selected: counts[code] ?? 0 } };
  });
}

/** What came of filings, by the states in which they stand. */
function byStates(byState: Counts) {
  return {
    admissible: sum(ADMISSIBLE.map((state) => byState[state] ?? 0)),
    selected: sum(SELECTED.map((state) => byState[state] ?? 0)),
    revoked: byState['revoked'] ?? 0,
  };
}

type Counts = Readonly<Record<string, number>>;

function countedBy<E>(entries: readonly E[], keyOf: (entry: E) => string): Counts {
  const counts: Record<string, number> = {};
  for (const entry of entries) {
    const key = keyOf(entry);
    if (key !== '') counts[key] = (counts[key] ?? 0) + 1;
  }
  return counts;
}

/** The keys of counts, the most frequent first. */
function most(first: Counts, ...others: readonly Counts[]): string[] {
  const keys = new Set([first, ...others].flatMap((counts) => Object.keys(counts)));
  return [...keys].toSorted((a, b) => (first[b] ?? 0) - (first[a] ?? 0) || a.localeCompare(b));
}

function sum(counts: readonly number[]): number {
  return counts.reduce((all, count) => all + count, 0);
}

/** What each head of lines is called. */
export const BY_WORDS: Readonly<Record<By, Text>> = {
  round: { zh: '合计', en: 'in all' },
  field: { zh: '重点领域', en: 'key field' },
  province: { zh: '地区', en: 'province' },
  association: { zh: '社会团体', en: 'association' },
  clause: { zh: '不予受理所依据的条款', en: 'refusing clause' },
  goal: { zh: '目标', en: 'goal' },
  repeated: { zh: '以前已入选的标准', en: 'pilot of an earlier round' },
};

/** What each column of counts is called. */
export const COUNT_WORDS = {
  filed: { zh: '申报', en: 'Filed' },
  admissible: { zh: '受理', en: 'Admissible' },
  selected: { zh: '入选', en: 'Selected' },
  revoked: { zh: '撤销', en: 'Revoked' },
  refused: { zh: '不予受理', en: 'Refused' },
  target: { zh: '应达', en: 'Target' },
} as const satisfies Partial<Record<keyof YearLine, Text>>;
export type Count = keyof typeof COUNT_WORDS;
export const COUNTS = Object.keys(COUNT_WORDS) as Count[];
