import type { Warning } from '../../../domain/rules/assessment.ts';
import type { PartialFacts } from '../../../domain/rules/facts.ts';
import { hasRightOrganisationCode, isUscc } from '../../../domain/texts/credit-code.ts';

/** What is odd about the credit code that is stated. */
export function oddCode({ applicant }: PartialFacts): Warning | null {
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
