import type { PagesOf } from '../app/page-entry.ts';
import type { ASSOCIATION } from './addresses.ts';
import { ASSOCIATION_WORDS } from './words.ts';

export const associationPages: PagesOf<typeof ASSOCIATION> = {
  association: {
    room: 'association',
    title: ASSOCIATION_WORDS.title,
    isInNavigation: true,
    load: async () => (await import('./filings-page.tsx')).FilingsPage,
  },
};
