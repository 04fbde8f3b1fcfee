export const ADMIN = {
  admin: '/admin',
  applyCall: '/admin/apply',
  adminCall: '/admin/calls/:callId',
  people: '/admin/people',
  health: '/admin/health',
  packs: '/admin/packs',
  questions: '/admin/questions',
  pack: '/packs/:packId',
  packChanges: '/admin/packs/changes',
  adminNotifications: '/admin/notifications',
} as const;
