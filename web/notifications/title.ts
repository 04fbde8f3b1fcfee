/** What the page is called in every room. */
export const NOTIFICATIONS_TITLE = { zh: '通知方式', en: 'How you are told' } as const;
