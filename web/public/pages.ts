import type { PagesOf } from '../app/page-entry.ts';
import { ROUNDS_TITLE } from '../calls/rounds/title.ts';
import { SIGN_IN } from '../sign-in/words.ts';
import type { PUBLIC } from './addresses.ts';
import { PUBLIC_TITLES } from './titles.ts';

const room = 'public';

export const publicPages: PagesOf<typeof PUBLIC> = {
  home: {
    room,
    title: PUBLIC_TITLES.home,
    isInNavigation: true,
    load: async () => (await import('./home-page.tsx')).HomePage,
  },
  calls: {
    room,
    title: PUBLIC_TITLES.calls,
    isInNavigation: true,
    load: async () => (await import('./calls-page.tsx')).CallsPage,
  },
  call: {
    room,
    title: PUBLIC_TITLES.overview,
    load: async () => (await import('./call/overview-page.tsx')).OverviewPage,
  },
  conditions: {
    room,
    title: PUBLIC_TITLES.conditions,
    load: async () => (await import('./call/conditions-page.tsx')).ConditionsPage,
  },
  materials: {
    room,
    title: PUBLIC_TITLES.materials,
    load: async () => (await import('./call/materials-page.tsx')).MaterialsPage,
  },
  recommenders: {
    room,
    title: PUBLIC_TITLES.recommenders,
    load: async () => (await import('./call/recommenders-page.tsx')).RecommendersPage,
  },
  check: {
    room,
    title: PUBLIC_TITLES.check,
    load: async () => (await import('./check/check-page.tsx')).CheckPage,
  },
  notices: {
    room,
    title: PUBLIC_TITLES.notices,
    load: async () => (await import('./call/notices-page.tsx')).NoticesPage,
  },
  notice: {
    room,
    title: PUBLIC_TITLES.notices,
    load: async () => (await import('./notice/notice-page.tsx')).NoticePage,
  },
  objection: {
    room,
    title: PUBLIC_TITLES.objection,
    load: async () => (await import('./notice/objection-page.tsx')).ObjectionPage,
  },
  objectionAnswer: {
    room,
    title: PUBLIC_TITLES.objectionStatus,
    load: async () => (await import('./notice/objection-answer-page.tsx')).ObjectionAnswerPage,
  },
  objectionConfirm: {
    room,
    title: PUBLIC_TITLES.objectionConfirm,
    load: async () => (await import('./notice/objection-confirm-page.tsx')).ObjectionConfirmPage,
  },
  results: {
    room,
    title: PUBLIC_TITLES.results,
    load: async () => (await import('./call/results-page.tsx')).ResultsPage,
  },
  rounds: {
    room,
    title: ROUNDS_TITLE,
    load: async () => (await import('./rounds-page.tsx')).RoundsPage,
  },
  adoption: {
    room,
    title: PUBLIC_TITLES.adoption,
    isInNavigation: true,
    load: async () => (await import('./adoption-page.tsx')).AdoptionPage,
  },
  question: {
    room,
    title: PUBLIC_TITLES.question,
    load: async () => (await import('./question-page.tsx')).QuestionPage,
  },
  verify: {
    room,
    title: PUBLIC_TITLES.verify,
    isInNavigation: true,
    load: async () => (await import('./verify/verify-page.tsx')).VerifyPage,
  },
  signedIn: {
    room,
    title: SIGN_IN.signingIn,
    load: async () => (await import('../sign-in/signed-in-page.tsx')).SignedInPage,
  },
};
