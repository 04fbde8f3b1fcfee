export const RECOMMENDER = {
  recommender: '/recommender',
  recommendationOrder: '/recommender/order',
  recommendation: '/recommender/filings/:callId/:applicationId',
  recommenderNotifications: '/recommender/notifications',
} as const;
