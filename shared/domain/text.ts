import * as z from 'zod';

/** What a person reads, in the programme's two languages. Chinese is the wording that counts. */
export const Text = z.strictObject({ zh: z.string().min(1), en: z.string().min(1) });
export type Text = z.infer<typeof Text>;
