export const DECIDER = {
  decider: '/decider',
} as const;
