/** What the page is called in every room. */
export const NOTIFICATIONS_TITLE = { zh: '邮件通知', en: 'Mail to you' } as const;
