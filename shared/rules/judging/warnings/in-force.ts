import type { Warning } from '../../../domain/rules/assessment.ts';
import type { RulePack } from '../../../domain/rules/clause.ts';
import type { PartialFacts } from '../../../domain/rules/facts.ts';
import { dateSaid } from '../../../domain/texts/date-words.ts';
import { readable } from './dates.ts';

/** Whether an application for adoption is dated before the rules that it is judged by were there. */
export function beforeInForce(facts: PartialFacts, pack: RulePack): Warning | null {
  const [first, applied] = [pack.inForceFrom, readable(facts).adoption?.appliedOn];
  if (first === null || applied === undefined || applied >= first) return null;
  const day = dateSaid(first);
  return {
    code: 'adoption.before_in_force',
    says: {
      zh: `本规则集自${day.zh}起适用；所填申请采信日期更早，由人工核对。`,
      en: `These rules apply from ${day.en} on; the application is dated earlier, and a person checks it.`,
    },
    paths: ['adoption.appliedOn'],
    person: true,
  };
}
