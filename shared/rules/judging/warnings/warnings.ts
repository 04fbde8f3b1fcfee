import type { CalendarDate } from '../../../domain/calendar.ts';
import type { Warning } from '../../../domain/rules/assessment.ts';
import type { RulePack } from '../../../domain/rules/clause.ts';
import type { PartialFacts } from '../../../domain/rules/facts.ts';
import { oddCode } from './credit-code.ts';
import { oddDates, reviewDue } from './dates.ts';
import { beforeInForce } from './in-force.ts';
import { pilotBefore } from './earlier-pilots.ts';
import { oddNumbers } from './numbers.ts';

/** What is odd about the facts. It refuses nothing; some of it sends a filing to a person. */
export function warningsFor(facts: PartialFacts, pack: RulePack, today?: CalendarDate): Warning[] {
  return [
    ...oddNumbers(facts, today),
    ...oddDates(facts, today),
    ...[
      reviewDue(facts, pack),
      oddCode(facts),
      pilotBefore(facts, pack),
      beforeInForce(facts, pack),
      contradiction(facts),
    ].filter((warning) => warning !== null),
  ];
}

function contradiction({ novelty }: PartialFacts): Warning | null {
  const categories = novelty?.categories ?? [];
  return categories.includes('none') && categories.length > 1 ? NONE_AND_OTHERS : null;
}

const NONE_AND_OTHERS: Warning = {
  code: 'novelty.none_and_others',
  says: {
    zh: '申报类别既选了“都不是”，又选了其他类别，由人工核对。',
    en: '“None of them” is chosen beside another category; a person checks which is right.',
  },
  paths: ['novelty.categories'],
  person: true,
};
