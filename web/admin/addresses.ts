export const ADMIN = {
  admin: '/admin',
} as const;
