export const EXAMINER = {
  examiner: '/examiner',
  examination: '/examiner/filings/:callId/:applicationId',
} as const;
