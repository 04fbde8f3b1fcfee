export interface ScoreTotalStore {
  /** One query: an expert's totals in a call that count and are open. */
  listScoreTotals(
    callId: string,
    expert: string,
  ): Promise<{ applicationId: string; total: number }[]>;
}
