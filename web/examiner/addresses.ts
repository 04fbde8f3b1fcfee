export const EXAMINER = {
  examiner: '/examiner',
  panelSheet: '/examiner/panels',
  reports: '/examiner/reports',
  report: '/examiner/reports/:callId/:reportId',
  examinerExports: '/examiner/exports',
  examinerRounds: '/examiner/rounds',
  examination: '/examiner/filings/:callId/:applicationId',
  panel: '/examiner/filings/:callId/:applicationId/panel',
  examinerNotifications: '/examiner/notifications',
} as const;
