import type { RequiredField } from '../calls/call.ts';
import type { Text } from '../text.ts';

/**
 * How the demand for a field of the form is known. It hangs on no one document, so that no comparison
 * changes these words.
 */
export const FIELD_READINGS: Readonly<Record<RequiredField['read'], Text>> = {
  source: { zh: '通知的转载文本有此要求', en: 'a copy of the notice asks for it' },
  forwarding: {
    zh: '地方或协会的转发文本有此要求',
    en: 'a local forwarding of the notice asks for it',
  },
  inferred: { zh: '由通知的要求推断', en: 'inferred from what the notice asks for' },
  design: {
    zh: '附件没有查到，由本系统设置',
    en: 'the annex was not found; set by this system',
  },
};
