export interface RecommendationStore {
  /** How many filings of the call the recommender has recommended, less those withdrawn since. */
  countRecommended(callId: string, recommenderId: string): Promise<number>;
}
