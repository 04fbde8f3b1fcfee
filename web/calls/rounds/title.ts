import type { Text } from '../../../shared/domain/text.ts';

/** What the page is called: apart from its words, which nobody loads who does not go there. */
export const ROUNDS_TITLE: Text = { zh: '历年概况', en: 'The rounds in figures' };
