import * as z from 'zod';

/** What an organisation may be to a case beside its applicant. */
export const Related = z.enum(['recommender', 'drafting_unit']);
export type Related = z.infer<typeof Related>;

/** What an organisation may be to a case. */
export const Ground = z.enum(['association', ...Related.options]);
export type Ground = z.infer<typeof Ground>;
