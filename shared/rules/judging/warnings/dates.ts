import { addMonths, type CalendarDate } from '../../../domain/calendar.ts';
import type { Warning } from '../../../domain/rules/assessment.ts';
import type { RulePack } from '../../../domain/rules/clause.ts';
import { answers, type ExtraFact, type ExtraStated } from '../../../domain/rules/extra-facts.ts';
import type { PartialFacts } from '../../../domain/rules/facts.ts';
import { isReadableDate } from '../../../domain/texts/readable-date.ts';
import { WRITTEN } from '../../../domain/texts/written-dates.ts';
import { VOCABULARY } from '../../language/vocabulary.ts';

const FIVE_YEARS = 60;
const DATES = [...VOCABULARY.values()].filter(({ type }) => type.kind === 'date');

/** The facts without the dates that nobody can mean, which are asked for again. */
export function readable(facts: PartialFacts, asked: readonly ExtraFact[] = []): PartialFacts {
  return withDates(facts.extra ? { ...facts, extra: answered(facts.extra, asked) } : facts);
}

/** What is asked besides, without what is no answer to it: that is asked for again as well. */
function answered(stated: ExtraStated, asked: readonly ExtraFact[]): ExtraStated {
  const fit = asked.filter((fact) => answers(fact, stated[fact.id], isReadableDate));
  return Object.fromEntries(fit.map(({ id }) => [id, stated[id]])) as ExtraStated;
}

function withDates(facts: PartialFacts): PartialFacts {
  const odd = unreadable(facts);
  if (odd.length === 0) return facts;
  const copy: Record<string, Record<string, unknown>> = structuredClone(facts) as never;
  for (const { segments } of odd) delete copy[segments[0] ?? '']?.[segments[1] ?? ''];
  return copy as PartialFacts;
}

function unreadable(facts: PartialFacts) {
  return DATES.filter(({ read }) => {
    const value = read(facts);
    return typeof value === 'string' && !isReadableDate(value);
  });
}

/** Dates that nobody can mean, and dates that cannot both be right: before and after, or to come. */
export function oddDates(facts: PartialFacts, today: CalendarDate | undefined): Warning[] {
  const unread = unreadable(facts).map(({ path, label }) => ({
    code: 'date.not_readable',
    says: {
      zh: `${label.zh}无法理解，请重新填写。`,
      en: `This date cannot be meant, please state it again: ${label.en}.`,
    },
    paths: [path],
  }));
  const { standard, filing, novelty } = readable(facts);
  const day = filing?.receivedOn ?? today;
  const { publishedOn, implementedOn } = standard ?? {};
  return [
    ...unread,
    ...ifAfter(publishedOn, implementedOn, IMPLEMENTED_FIRST),
    ...ifAfter(publishedOn, filing?.signedOn, SIGNED_FIRST),
    ...ifAfter(filing?.signedOn, day, SIGNED_LATER),
    ...ifAfter(novelty?.searchedOn, day, SEARCHED_LATER),
  ];
}

function ifAfter(
  one: CalendarDate | undefined,
  other: CalendarDate | undefined,
  warning: Warning,
): Warning[] {
  return one !== undefined && other !== undefined && one > other ? [warning] : [];
}

const IMPLEMENTED_FIRST: Warning = {
  code: 'standard.implemented_before_published',
  says: {
    zh: '实施日期早于发布日期，二者不能都对，由人工核对。',
    en: 'The standard is said to be implemented before it was published; a person checks which is right.',
  },
  paths: ['standard.publishedOn', 'standard.implementedOn'],
  person: true,
};

const SIGNED_FIRST: Warning = {
  code: 'filing.signed_before_published',
  says: {
    zh: '承诺日期早于标准发布日期，由人工核对。',
    en: 'The commitment is dated before the standard was published; a person checks it.',
  },
  paths: ['filing.signedOn', 'standard.publishedOn'],
  person: true,
};

const SIGNED_LATER: Warning = {
  code: 'filing.signed_in_future',
  says: {
    zh: '承诺日期尚未到来，由人工核对。',
    en: 'The commitment is dated in the future; a person checks it.',
  },
  paths: ['filing.signedOn'],
  person: true,
};

const SEARCHED_LATER: Warning = {
  code: 'novelty.searched_in_future',
  says: {
    zh: '检索日期尚未到来，由人工核对。',
    en: 'The search is dated in the future; a person checks it.',
  },
  paths: ['novelty.searchedOn'],
  person: true,
};

// Standardization Law art. 29 (for authorities' standards), extended by Shanghai's rules, art. 23
/** Whether a review of the standard is due. */
export function reviewDue({ standard }: PartialFacts, pack: RulePack): Warning | null {
  const cutoff = pack.parameters['cutoff'];
  if (standard?.publishedOn === undefined || typeof cutoff !== 'string') return null;
  if (addMonths(standard.publishedOn, FIVE_YEARS) >= cutoff) return null;
  return {
    code: 'standard.review_due',
    says: {
      zh: `至${WRITTEN.zh(cutoff)}发布已超过五年；《标准化法》第二十九条规定行政机关制定的标准复审周期一般不超过五年，上海的规定把它用于团体标准；请核对复审情况。`,
      en: `Published more than five years before ${WRITTEN.en(cutoff)}; the Standardization Law (art. 29) has authorities’ standards reviewed within five years as a rule, and Shanghai’s rules extend that to association standards, so check its last review.`,
    },
    paths: ['standard.publishedOn'],
  };
}
