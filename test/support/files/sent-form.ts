import { createHash } from 'node:crypto';

export const sha256Of = (bytes: Buffer) => createHash('sha256').update(bytes).digest('hex');

export interface Upload {
  readonly url: string;
  readonly fields: Record<string, string>;
}

/** Sends a form as a browser does; gives the status of the answer. */
export async function send({ url, fields }: Upload, bytes: Buffer): Promise<number> {
  const form = new FormData();
  for (const [name, value] of Object.entries(fields)) form.append(name, value);
  form.append('file', new Blob([new Uint8Array(bytes)]));
  return (await fetch(url, { method: 'POST', body: form })).status;
}
