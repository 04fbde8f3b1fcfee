import type { Text } from '../text.ts';
import type { Redaction } from './redaction.ts';

/** What a file holds that should not be in it. */
export const REDACTED_DATA = {
  identity: { zh: '身份证件或证件号码', en: 'an identity document or its number' },
  contact: { zh: '私人住址或联系方式', en: 'a private address or contact' },
  finance: { zh: '银行账户、工资等财产信息', en: 'a bank account, wages or other finances' },
  health: { zh: '健康或医疗信息', en: 'health or medical data' },
  other: { zh: '其他个人信息', en: 'other personal data' },
} as const satisfies Record<Redaction['data'], Text>;
