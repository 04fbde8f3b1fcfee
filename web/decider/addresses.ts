export const DECIDER = {
  decider: '/decider',
  scores: '/decider/scores',
  publishing: '/decider/publishing',
  objections: '/decider/objections',
  decision: '/decider/filings/:callId/:applicationId',
} as const;
