import type { Warning } from '../../../domain/rules/assessment.ts';
import type { RulePack } from '../../../domain/rules/clause.ts';
import type { PartialFacts } from '../../../domain/rules/facts.ts';
import { guardedNumber } from '../../../domain/texts/standard-number.ts';

/**
 * Standards that are known to have been pilots, by the year of the call: those of the results of 2018
 * to 2023 that the press names with their number. The lists themselves were not found, so that a
 * standard that is not here may well have been one; of 2018 only titles were found.
 */
export const EARLIER_PILOTS: readonly (readonly [number: string, year: number])[] = [
  ['T/CNTAC 15—2018', 2022],
  ['T/CNTAC 35—2019', 2022],
  ['T/CTES 1046—2021', 2022],
];

/** That the standard was a pilot in an earlier call, under this number or an earlier one. No text forbids a second time: a person looks, and nobody is refused for it. */
export function pilotBefore({ standard }: PartialFacts, pack: RulePack): Warning | null {
  const call = Number(OF_A_ROUND.exec(pack.id)?.[1]);
  const numbers = [standard?.number, ...(standard?.previousNumbers ?? [])].map((text) =>
    text === undefined ? null : guardedNumber(text),
  );
  const found = EARLIER_PILOTS.find(([pilot, year]) => year < call && numbers.includes(pilot));
  return found ? { code: PILOT_BEFORE, says: saying(found[1]), paths: PATHS, person: true } : null;
}

/** Adoption is another question. */
const OF_A_ROUND = /^(?:PP|SAMPLE-)(\d{4})$/;

/** The code of the warning: filings were judged while it sent nobody to a person. */
export const PILOT_BEFORE = 'standard.pilot_before';

const PATHS = ['standard.number'];

function saying(year: number): Warning['says'] {
  return {
    zh: `该标准是${year}年的团体标准应用示范项目；没有条文禁止再次申报，由人工核对。`,
    en: `This standard was a pilot of ${year}. No text forbids another filing; a person looks at it.`,
  };
}
