import type { PagesOf } from '../app/page-entry.ts';
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
};
