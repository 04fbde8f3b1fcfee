import { GROUPS } from '../words/group-words.ts';
import type { PagesOf } from '../app/page-entry.ts';
import { EXPORTS_TITLE } from '../calls/exports/title.ts';
import { REPORTS_TITLES } from '../calls/reports/title.ts';
import { ROUNDS_TITLE } from '../calls/rounds/title.ts';
import { NOTIFICATIONS_TITLE } from '../notifications/title.ts';
import type { DECIDER } from './addresses.ts';
import { DECIDER_TITLES } from './titles.ts';

export const deciderPages: PagesOf<typeof DECIDER> = {
  decider: {
    room: 'decider',
    title: DECIDER_TITLES.queue,
    isInNavigation: true,
    group: GROUPS.work,
    load: async () => (await import('./queue-page.tsx')).QueuePage,
  },
  scores: {
    room: 'decider',
    title: DECIDER_TITLES.scores,
    isInNavigation: true,
    group: GROUPS.work,
    load: async () => (await import('./scores/scores-page.tsx')).ScoresPage,
  },
  decisionSheet: {
    room: 'decider',
    title: DECIDER_TITLES.decisionSheet,
    isInNavigation: true,
    group: GROUPS.work,
    load: async () => (await import('./sheet/decision-sheet-page.tsx')).DecisionSheetPage,
  },
  publishing: {
    room: 'decider',
    title: DECIDER_TITLES.publishing,
    isInNavigation: true,
    group: GROUPS.publish,
    load: async () => (await import('./publishing/publishing-page.tsx')).PublishingPage,
  },
  objections: {
    room: 'decider',
    title: DECIDER_TITLES.objections,
    isInNavigation: true,
    group: GROUPS.publish,
    load: async () => (await import('./objections/objections-page.tsx')).ObjectionsPage,
  },
  deciderReports: {
    room: 'decider',
    title: REPORTS_TITLES.reports,
    isInNavigation: true,
    group: GROUPS.look,
    load: async () => (await import('../calls/reports/rooms.tsx')).DecidersReports,
  },
  deciderReport: {
    room: 'decider',
    title: REPORTS_TITLES.report,
    load: async () => (await import('../calls/reports/rooms.tsx')).DecidersReport,
  },
  deciderExports: {
    room: 'decider',
    title: EXPORTS_TITLE,
    isInNavigation: true,
    group: GROUPS.look,
    load: async () => (await import('./exports-page.tsx')).ExportsPage,
  },
  deciderRounds: {
    room: 'decider',
    title: ROUNDS_TITLE,
    isInNavigation: true,
    group: GROUPS.look,
    load: async () => (await import('../calls/rounds/rounds-part.tsx')).StaffRounds,
  },
  // the same case, come to from the objections
  contested: {
    room: 'decider',
    title: DECIDER_TITLES.contested,
    load: async () => (await import('./decision-page.tsx')).DecisionPage,
  },
  decision: {
    room: 'decider',
    title: DECIDER_TITLES.decision,
    load: async () => (await import('./decision-page.tsx')).DecisionPage,
  },
  deciderNotifications: {
    room: 'decider',
    title: NOTIFICATIONS_TITLE,
    isInNavigation: true,
    group: GROUPS.own,
    load: async () => (await import('./notifications-page.tsx')).NotificationsPage,
  },
};
