export const PUBLIC = {
  home: '/',
  calls: '/calls',
  call: '/calls/:callId',
  conditions: '/calls/:callId/conditions',
  materials: '/calls/:callId/materials',
  recommenders: '/calls/:callId/recommenders',
  check: '/calls/:callId/check',
  notices: '/calls/:callId/notices',
  results: '/calls/:callId/results',
  adoption: '/adoption',
  verify: '/verify',
  signedIn: '/signed-in',
} as const;
