import type { PagesOf } from '../app/page-entry.ts';
import type { ADMIN } from './addresses.ts';
import { HEALTH_WORDS } from './health/words.ts';
import { PEOPLE_WORDS } from './people/words.ts';
import { ADMIN_WORDS as W } from './words.ts';

const room = 'admin';

export const adminPages: PagesOf<typeof ADMIN> = {
  admin: {
    room,
    title: W.title,
    isInNavigation: true,
    load: async () => (await import('./calls-page.tsx')).AdminCallsPage,
  },
  applyCall: {
    room,
    title: W.apply.title,
    load: async () => (await import('./apply/apply-page.tsx')).ApplyPage,
  },
  adminCall: {
    room,
    title: W.call.title,
    load: async () => (await import('./call/call-page.tsx')).AdminCallPage,
  },
  people: {
    room,
    title: PEOPLE_WORDS.title,
    isInNavigation: true,
    load: async () => (await import('./people/people-page.tsx')).PeoplePage,
  },
  health: {
    room,
    title: HEALTH_WORDS.title,
    isInNavigation: true,
    load: async () => (await import('./health/health-page.tsx')).HealthPage,
  },
  packs: {
    room,
    title: W.packs.title,
    isInNavigation: true,
    load: async () => (await import('./packs/packs-page.tsx')).PacksPage,
  },
  pack: {
    room,
    title: W.packs.one,
    load: async () => (await import('./packs/pack-page.tsx')).PackPage,
  },
  packChanges: {
    room,
    title: W.packs.changes,
    load: async () => (await import('./packs/changes-page.tsx')).PackChangesPage,
  },
};
