export const ADMIN = {
  admin: '/admin',
  applyCall: '/admin/apply',
  adminCall: '/admin/calls/:callId',
  packs: '/admin/packs',
  questions: '/admin/questions',
  people: '/admin/people',
  health: '/admin/health',
  pack: '/packs/:packId',
  packChanges: '/admin/packs/changes',
  adminNotifications: '/admin/notifications',
} as const;
