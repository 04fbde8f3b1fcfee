export const DECIDER = {
  decider: '/decider',
  scores: '/decider/scores',
  decisionSheet: '/decider/sheet',
  publishing: '/decider/publishing',
  objections: '/decider/objections',
  deciderReports: '/decider/reports',
  deciderReport: '/decider/reports/:callId/:reportId',
  deciderExports: '/decider/exports',
  deciderRounds: '/decider/rounds',
  contested: '/decider/objections/:callId/:applicationId',
  decision: '/decider/filings/:callId/:applicationId',
  deciderNotifications: '/decider/notifications',
} as const;
