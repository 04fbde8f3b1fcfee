import type { PagesOf } from '../app/page-entry.ts';
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
};
