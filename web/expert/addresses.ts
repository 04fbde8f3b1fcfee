export const EXPERT = {
  expert: '/expert',
  review: '/expert/filings/:callId/:applicationId',
  expertNotifications: '/expert/notifications',
} as const;
