export const RECOMMENDER = {
  recommender: '/recommender',
  recommendation: '/recommender/filings/:callId/:applicationId',
} as const;
