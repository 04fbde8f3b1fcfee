import { type PilotsClient, dataOf } from '../../../shared/client/client.ts';
import { comesInParts, sendInParts } from '../../../shared/client/send-parts.ts';
import type { FilingPlace } from '../draft/filing.ts';
import { sendForm, sendPart } from './send-form.ts';

const FILE = '/v1/calls/{callId}/applications/{applicationId}/files/{sha256}';

/** Sends a file unless it is there: a larger one in parts, of which those that arrived are not sent again. */
export async function sendFile(
  client: PilotsClient,
  path: FilingPlace & { readonly sha256: string },
  { name, file }: { readonly name: string; readonly file: File },
  onSent: (part: number) => void,
): Promise<void> {
  if (comesInParts(file.size)) {
    await sendInParts({ client, path, name, file, put: sendPart, onSent });
    return;
  }
  const body = { name, size: file.size };
  const { upload } = dataOf(await client.PUT(FILE, { params: { path }, body }));
  if (upload) await sendForm(upload, file, onSent);
}
