import * as z from 'zod';

/** By whom mail leaves: Amazon SES in the region of the system, or any server by SMTP (RFC 5321). */
export const MailSettings = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('ses'), from: z.email() }),
  z.strictObject({
    kind: z.literal('smtp'),
    from: z.email(),
    host: z.hostname(),
    port: z.coerce.number().int().min(1).max(65_535),
    /**
     * ARN or name of the secret (Secrets Manager) with `{"user", "password"}`, which are sent over
     * TLS alone; null: the server asks for none.
     */
    secret: z.string().min(1).nullable().default(null),
  }),
]);
export type MailSettings = z.infer<typeof MailSettings>;
