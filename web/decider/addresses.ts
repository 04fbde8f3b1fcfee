export const DECIDER = {
  decider: '/decider',
  scores: '/decider/scores',
  decision: '/decider/filings/:callId/:applicationId',
} as const;
