import type { PagesOf } from '../app/page-entry.ts';
import { NOTIFICATIONS_TITLE } from '../notifications/title.ts';
import type { ASSOCIATION } from './addresses.ts';
import { ASSOCIATION_WORDS as W } from './words.ts';

export const associationPages: PagesOf<typeof ASSOCIATION> = {
  association: {
    room: 'association',
    title: W.title,
    isInNavigation: true,
    load: async () => (await import('./filings/filings-page.tsx')).FilingsPage,
  },
  startFiling: {
    room: 'association',
    title: W.start,
    load: async () => (await import('./filings/start-page.tsx')).StartPage,
  },
  filing: {
    room: 'association',
    title: W.filing,
    load: async () => (await import('./filing/filing-page.tsx')).FilingPage,
  },
  filingSection: {
    room: 'association',
    title: W.section,
    load: async () => (await import('./filing/section-page.tsx')).SectionPage,
  },
  filingCheck: {
    room: 'association',
    title: W.checkAnswers,
    load: async () => (await import('./submission/answers-page.tsx')).CheckAnswersPage,
  },
  filingReceipt: {
    room: 'association',
    title: W.receipt,
    load: async () => (await import('./submission/receipt-page.tsx')).ReceiptPage,
  },
  withdrawal: {
    room: 'association',
    title: W.withdrawal,
    load: async () => (await import('./acts/withdrawal-page.tsx')).WithdrawalPage,
  },
  reconsideration: {
    room: 'association',
    title: W.reconsideration,
    load: async () => (await import('./acts/reconsideration-page.tsx')).ReconsiderationPage,
  },
  history: {
    room: 'association',
    title: W.history,
    load: async () => (await import('./records/history-page.tsx')).HistoryPage,
  },
  ranking: {
    room: 'association',
    title: W.ranking,
    load: async () => (await import('./acts/ranking-page.tsx')).RankingPage,
  },
  archive: {
    room: 'association',
    title: W.archive,
    load: async () => (await import('./records/archive-page.tsx')).ArchivePage,
  },
  associationNotifications: {
    room: 'association',
    title: NOTIFICATIONS_TITLE,
    isInNavigation: true,
    load: async () => (await import('./records/notifications-page.tsx')).NotificationsPage,
  },
};
