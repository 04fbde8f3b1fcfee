import { GROUPS } from '../words/group-words.ts';
import type { PagesOf } from '../app/page-entry.ts';
import { NOTIFICATIONS_TITLE } from '../notifications/title.ts';
import { EXPORTS_TITLE } from '../calls/exports/title.ts';
import { REPORTS_TITLES } from '../calls/reports/title.ts';
import { ROUNDS_TITLE } from '../calls/rounds/title.ts';
import type { EXAMINER } from './addresses.ts';
import { EXAMINER_TITLES } from './titles.ts';
import { EXAMINER_WORDS } from './words.ts';

export const examinerPages: PagesOf<typeof EXAMINER> = {
  examiner: {
    room: 'examiner',
    title: EXAMINER_WORDS.title,
    isInNavigation: true,
    group: GROUPS.work,
    load: async () => (await import('./queue-page.tsx')).QueuePage,
  },
  panelSheet: {
    room: 'examiner',
    title: EXAMINER_TITLES.panelSheet,
    isInNavigation: true,
    group: GROUPS.work,
    load: async () => (await import('./panels-sheet/panel-sheet-page.tsx')).PanelSheetPage,
  },
  reports: {
    room: 'examiner',
    title: REPORTS_TITLES.reports,
    isInNavigation: true,
    group: GROUPS.look,
    load: async () => (await import('../calls/reports/rooms.tsx')).ExaminersReports,
  },
  report: {
    room: 'examiner',
    title: REPORTS_TITLES.report,
    load: async () => (await import('../calls/reports/rooms.tsx')).ExaminersReport,
  },
  examinerExports: {
    room: 'examiner',
    title: EXPORTS_TITLE,
    isInNavigation: true,
    group: GROUPS.look,
    load: async () => (await import('./exports-page.tsx')).ExportsPage,
  },
  examinerRounds: {
    room: 'examiner',
    title: ROUNDS_TITLE,
    isInNavigation: true,
    group: GROUPS.look,
    load: async () => (await import('../calls/rounds/rounds-part.tsx')).StaffRounds,
  },
  examination: {
    room: 'examiner',
    title: EXAMINER_WORDS.examination,
    load: async () => (await import('./examination-page.tsx')).ExaminationPage,
  },
  panel: {
    room: 'examiner',
    title: EXAMINER_TITLES.panel,
    load: async () => (await import('./panel/panel-page.tsx')).PanelPage,
  },
  examinerNotifications: {
    room: 'examiner',
    title: NOTIFICATIONS_TITLE,
    isInNavigation: true,
    group: GROUPS.own,
    load: async () => (await import('./notifications-page.tsx')).NotificationsPage,
  },
};
