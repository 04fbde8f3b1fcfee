import type { PilotsClient } from '../../shared/client/client.ts';

/** What a command is sent with. */
export const PARAMS = {
  path: { callId: 'sample-2026', applicationId: 'app_1' },
  header: { 'If-Match': '"7"', 'Idempotency-Key': 'key' },
};

interface Sent {
  readonly body: Readonly<Record<string, unknown>>;
  readonly params: { readonly header: unknown };
}

/** A client that notes what is posted, and answers with nothing. */
export function noting() {
  const posted: Sent[] = [];
  const POST = async (_path: string, sent: Sent) => {
    posted.push(sent);
    return { data: {}, response: new Response() };
  };
  const sent = (): Sent => {
    const [one] = posted;
    if (!one || posted.length > 1) throw new Error(`${posted.length} requests were sent`);
    return one;
  };
  return { api: { POST } as unknown as PilotsClient, sent };
}
