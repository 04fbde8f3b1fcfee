export const EXPERT = {
  expert: '/expert',
  review: '/expert/filings/:callId/:applicationId',
} as const;
