/** What the page is called in every room. */
export const NOTIFICATIONS_TITLE = { zh: '通知方式', en: 'Notifications' } as const;
