export const EXAMINER = {
  examiner: '/examiner',
} as const;
