import type { Warning } from '../domain/rules/assessment.ts';
import { addMonths } from '../domain/calendar.ts';
import type { RulePack } from '../domain/rules/clause.ts';
import type { PartialFacts } from '../domain/rules/facts.ts';
import { hasRightOrganisationCode, isUscc, yearOfStandardNumber } from '../domain/identifiers.ts';

const FIVE_YEARS = 60;

/** What is odd about the facts. Warnings decide nothing. */
export function warningsFor(facts: PartialFacts, pack: RulePack): Warning[] {
  return [oddNumber(facts), old(facts, pack), oddCode(facts)].filter((warning) => warning !== null);
}

function oddNumber({ standard }: PartialFacts): Warning | null {
  if (standard?.number === undefined) return null;
  const year = yearOfStandardNumber(standard.number);
  if (year === null) return NOT_RECOGNISED;
  const published = standard.publishedOn?.slice(0, 4);
  return published === undefined || year === Number(published) ? null : YEAR_DIFFERS;
}

const YEAR_DIFFERS: Warning = {
  code: 'standard.year_differs',
  says: {
    zh: '标准编号中的年份与发布年份不同，请核对。',
    en: 'The year in the number differs from the year of publication; please check.',
  },
  paths: ['standard.number', 'standard.publishedOn'],
};

const NOT_RECOGNISED: Warning = {
  code: 'standard.number_not_recognised',
  says: {
    zh: '标准编号不符合“T/团体代号 顺序号—年代号”的格式，请核对。',
    en: 'The number does not read “T/<association code> <serial>—<year>”; please check.',
  },
  paths: ['standard.number'],
};

// Standardization Law art. 29 (for authorities' standards), extended by Shanghai's rules, art. 23
function old({ standard }: PartialFacts, pack: RulePack): Warning | null {
  const cutoff = pack.parameters['cutoff'];
  if (standard?.publishedOn === undefined || typeof cutoff !== 'string') return null;
  if (addMonths(standard.publishedOn, FIVE_YEARS) >= cutoff) return null;
  return {
    code: 'standard.review_due',
    says: {
      zh: `至${cutoff}发布已超过五年；复审周期一般不超过五年（《标准化法》第二十九条等），请核对复审情况。`,
      en: `Published more than five years before ${cutoff}; standards are usually reviewed within five years (Standardization Law, art. 29), so check its last review.`,
    },
    paths: ['standard.publishedOn'],
  };
}

function oddCode({ applicant }: PartialFacts): Warning | null {
  if (applicant?.uscc === undefined) return null;
  if (!isUscc(applicant.uscc)) return CODE_INVALID;
  return hasRightOrganisationCode(applicant.uscc) ? null : ORGANISATION_CODE_ODD;
}

const CODE_INVALID: Warning = {
  code: 'applicant.uscc_invalid',
  says: {
    zh: '统一社会信用代码的格式或校验码不正确，请核对。',
    en: 'The unified social credit code has a wrong form or check digit; please check.',
  },
  paths: ['applicant.uscc'],
};

const ORGANISATION_CODE_ODD: Warning = {
  code: 'applicant.organisation_code_odd',
  says: {
    zh: '统一社会信用代码中主体标识码（第9至17位）的校验码不符，请核对。',
    en: 'The organisation code within the unified social credit code fails its own check; please check.',
  },
  paths: ['applicant.uscc'],
};
