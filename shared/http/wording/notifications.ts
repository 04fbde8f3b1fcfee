import type { Wordings } from './wording.ts';

export const NOTIFICATION_WORDINGS: Wordings<'notifications.changed_meanwhile'> = {
  'notifications.changed_meanwhile': {
    title: { zh: '通知设置已被更改', en: 'The notifications were changed' },
    detail: {
      zh: '通知设置在您查看之后已被更改，请重新查看后再保存。',
      en: 'Somebody changed the notifications after you read them; read them again and save.',
    },
    advice: { zh: '重新读取后再保存。', en: 'Read them again, then save.' },
  },
};
