import { GROUPS } from '../words/group-words.ts';
import type { PagesOf } from '../app/page-entry.ts';
import { NOTIFICATIONS_TITLE } from '../notifications/title.ts';
import type { ADMIN } from './addresses.ts';
import { ADMIN_TITLES } from './titles.ts';

const room = 'admin';

export const adminPages: PagesOf<typeof ADMIN> = {
  admin: {
    room,
    title: ADMIN_TITLES.calls,
    isInNavigation: true,
    group: GROUPS.rules,
    load: async () => (await import('./calls-page.tsx')).AdminCallsPage,
  },
  applyCall: {
    room,
    title: ADMIN_TITLES.apply,
    load: async () => (await import('./apply/apply-page.tsx')).ApplyPage,
  },
  adminCall: {
    room,
    title: ADMIN_TITLES.call,
    load: async () => (await import('./call/call-page.tsx')).AdminCallPage,
  },
  packs: {
    room,
    title: ADMIN_TITLES.packs,
    isInNavigation: true,
    group: GROUPS.rules,
    load: async () => (await import('./packs/packs-page.tsx')).PacksPage,
  },
  questions: {
    room,
    title: ADMIN_TITLES.questions,
    isInNavigation: true,
    group: GROUPS.rules,
    load: async () => (await import('./questions/questions-page.tsx')).QuestionsPage,
  },
  people: {
    room,
    title: ADMIN_TITLES.people,
    isInNavigation: true,
    group: GROUPS.system,
    load: async () => (await import('./people/people-page.tsx')).PeoplePage,
  },
  health: {
    room,
    title: ADMIN_TITLES.health,
    isInNavigation: true,
    group: GROUPS.system,
    load: async () => (await import('./health/health-page.tsx')).HealthPage,
  },
  pack: {
    room: 'public',
    title: ADMIN_TITLES.pack,
    load: async () => (await import('./packs/pack-page.tsx')).PackPage,
  },
  packChanges: {
    room,
    title: ADMIN_TITLES.packChanges,
    load: async () => (await import('./packs/changes-page.tsx')).PackChangesPage,
  },
  adminNotifications: {
    room,
    title: NOTIFICATIONS_TITLE,
    isInNavigation: true,
    group: GROUPS.own,
    load: async () => (await import('./notifications-page.tsx')).NotificationsPage,
  },
};
