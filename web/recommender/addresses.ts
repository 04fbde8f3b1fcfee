export const RECOMMENDER = {
  recommender: '/recommender',
  recommendationOrder: '/recommender/order',
  recommendation: '/recommender/filings/:callId/:applicationId',
} as const;
