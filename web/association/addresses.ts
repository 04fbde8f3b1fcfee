export const ASSOCIATION = {
  association: '/association',
} as const;
