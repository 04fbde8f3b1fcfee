import type { PagesOf } from '../app/page-entry.ts';
import type { ADMIN } from './addresses.ts';
import { ADMIN_WORDS } from './words.ts';

export const adminPages: PagesOf<typeof ADMIN> = {
  admin: {
    room: 'admin',
    title: ADMIN_WORDS.title,
    isInNavigation: true,
    load: async () => (await import('./calls-page.tsx')).AdminCallsPage,
  },
};
