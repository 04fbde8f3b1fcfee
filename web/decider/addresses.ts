export const DECIDER = {
  decider: '/decider',
  decision: '/decider/filings/:callId/:applicationId',
} as const;
