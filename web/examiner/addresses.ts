export const EXAMINER = {
  examiner: '/examiner',
  examination: '/examiner/filings/:callId/:applicationId',
  panel: '/examiner/filings/:callId/:applicationId/panel',
} as const;
