/** An association's order of its applications in a call; version 0 where it has none yet. */
export interface Ranking {
  readonly version: number;
  readonly applications: readonly string[];
}

export const NO_RANKING: Ranking = { version: 0, applications: [] };

export type RankingChange = { readonly callId: string; readonly association: string } & (
  | {
      readonly kind: 'append';
      readonly applicationId: string;
      /** Anything larger than those before: the moment of the start, in milliseconds. */
      readonly position: number;
      readonly quota: number | null;
    }
  | { readonly kind: 'remove'; readonly applicationId: string }
  | {
      readonly kind: 'replace';
      readonly seenVersion: number;
      readonly applications: readonly string[];
    }
);
