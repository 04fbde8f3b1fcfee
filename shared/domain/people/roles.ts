/** What a person may be; apart from its schema, for the pages, which carry no schemas. */
export const ROLES = [
  'association',
  'recommender',
  'examiner',
  'expert',
  'decider',
  'admin',
] as const;
export type Role = (typeof ROLES)[number];
