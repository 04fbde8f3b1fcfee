export const RECOMMENDER = {
  recommender: '/recommender',
} as const;
