import type { Text } from '../../../shared/domain/text.ts';

/** What the page is called: apart from its words, which nobody loads who does not go there. */
export const EXPORTS_TITLE: Text = { zh: '导出', en: 'Exports' };
