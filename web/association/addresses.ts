export const ASSOCIATION = {
  association: '/association',
  startFiling: '/association/start',
  filing: '/association/filings/:callId/:applicationId',
  filingSection: '/association/filings/:callId/:applicationId/sections/:section',
  filingCheck: '/association/filings/:callId/:applicationId/check',
  filingReceipt: '/association/filings/:callId/:applicationId/receipt',
  withdrawal: '/association/filings/:callId/:applicationId/withdrawal',
  reconsideration: '/association/filings/:callId/:applicationId/reconsideration',
  history: '/association/filings/:callId/:applicationId/history',
  ranking: '/association/calls/:callId/ranking',
  archive: '/association/archive',
  associationNotifications: '/association/notifications',
} as const;
