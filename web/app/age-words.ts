import type { Text } from '../../shared/domain/text.ts';

/** How old what a page shows is. Few see it, so it loads for them alone; it needs nothing else. */
export const AGE_SAID = {
  old: {
    zh: '您离开了几分钟，本页内容可能已有变化。',
    en: 'You were away for some minutes: what this page shows may have changed.',
  },
  unread: {
    zh: '没有读到新的内容，本页仍是先前的内容。已填写的内容没有受影响。',
    en: 'It could not be read anew: this page still shows what it showed. What you typed is untouched.',
  },
  anew: { zh: '重新读取', en: 'Read it anew' },
  read: { zh: '已重新读取本页。', en: 'This page was read anew.' },
} as const satisfies Record<string, Text>;
