export const DECIDER = {
  decider: '/decider',
  scores: '/decider/scores',
  publishing: '/decider/publishing',
  decision: '/decider/filings/:callId/:applicationId',
} as const;
