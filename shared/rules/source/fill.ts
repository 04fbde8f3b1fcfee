import { addDays, addMonths, CalendarDate } from '../../domain/calendar.ts';
import type { RulePack } from '../../domain/rules/clause.ts';

/** A value that a text names: `<year>`, `<cutoff>`, `<lastEligible + 1 day>`. */
const NAMED = /<([A-Za-z]+)(?: ([+-]) (\d+) days?)?>/g;

export type Values = Readonly<Record<string, string | number | boolean>>;

/** The names in a text that no value has. */
export function unknownNames(text: string, values: Values): string[] {
  return [...text.matchAll(NAMED)].flatMap(([, name = '']) =>
    Object.hasOwn(values, name) ? [] : [name],
  );
}

/** A text with the values that it names; dates as `write` has them. */
export function filled(text: string, values: Values, write: (date: CalendarDate) => string) {
  return text.replaceAll(NAMED, (_, name: string, sign: string | undefined, days = '0') => {
    const value = String(values[name]);
    if (!CalendarDate.safeParse(value).success) return value;
    return write(addDays(value, sign === '-' ? -Number(days) : Number(days)));
  });
}

/** What the texts of a pack may name: its parameters, and what follows from them and from its id. */
export function valuesOf({ id, parameters }: Pick<RulePack, 'id' | 'parameters'>): Values {
  const { cutoff, minMonths } = parameters;
  const lastDay = CalendarDate.safeParse(cutoff).data;
  const isCounted = lastDay !== undefined && typeof minMonths === 'number';
  return {
    year: yearOf(id),
    ...parameters,
    ...(isCounted && { lastEligible: lastEligibleDay(lastDay, minMonths) }),
  };
}

/** The year of a pack: the four digits that end its id. */
export function yearOf(id: string): string {
  return id.slice(-4);
}

/** The last day from which so many months end by the cut-off day. */
function lastEligibleDay(cutoff: CalendarDate, months: number): CalendarDate {
  let day = addDays(addMonths(cutoff, -months), 4);
  while (addMonths(day, months) > cutoff) day = addDays(day, -1);
  return day;
}
