import type { PagesOf } from '../app/page-entry.ts';
import { NOTIFICATIONS_TITLE } from '../notifications/title.ts';
import type { EXPERT } from './addresses.ts';
import { EXPERT_TITLES } from './titles.ts';

export const expertPages: PagesOf<typeof EXPERT> = {
  expert: {
    room: 'expert',
    title: EXPERT_TITLES.queue,
    isInNavigation: true,
    load: async () => (await import('./queue-page.tsx')).QueuePage,
  },
  review: {
    room: 'expert',
    title: EXPERT_TITLES.review,
    load: async () => (await import('./review-page.tsx')).ReviewPage,
  },
  expertNotifications: {
    room: 'expert',
    title: NOTIFICATIONS_TITLE,
    isInNavigation: true,
    load: async () => (await import('./notifications-page.tsx')).NotificationsPage,
  },
};
