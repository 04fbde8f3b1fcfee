export const EXPERT = {
  expert: '/expert',
} as const;
