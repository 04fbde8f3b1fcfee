import type { PagesOf } from '../app/page-entry.ts';
import { NOTIFICATIONS_TITLE } from '../notifications/title.ts';
import type { RECOMMENDER } from './addresses.ts';
import { RECOMMENDER_TITLES } from './titles.ts';

export const recommenderPages: PagesOf<typeof RECOMMENDER> = {
  recommender: {
    room: 'recommender',
    title: RECOMMENDER_TITLES.queue,
    isInNavigation: true,
    load: async () => (await import('./queue-page.tsx')).QueuePage,
  },
  recommendationOrder: {
    room: 'recommender',
    title: RECOMMENDER_TITLES.order,
    isInNavigation: true,
    load: async () => (await import('./order/order-page.tsx')).OrderPage,
  },
  recommendation: {
    room: 'recommender',
    title: RECOMMENDER_TITLES.recommendation,
    load: async () => (await import('./recommendation-page.tsx')).RecommendationPage,
  },
  recommenderNotifications: {
    room: 'recommender',
    title: NOTIFICATIONS_TITLE,
    isInNavigation: true,
    load: async () => (await import('./notifications-page.tsx')).NotificationsPage,
  },
};
