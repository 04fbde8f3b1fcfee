export const ASSOCIATION = {
  association: '/association',
  startFiling: '/association/start',
  filing: '/association/filings/:callId/:applicationId',
  filingSection: '/association/filings/:callId/:applicationId/sections/:section',
  filingCheck: '/association/filings/:callId/:applicationId/check',
  filingReceipt: '/association/filings/:callId/:applicationId/receipt',
} as const;
