import { createHash } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import {
  dataOf,
  type PilotsClient,
  ProblemError,
  type Schemas,
} from '../../shared/client/client.ts';
import { type Part, comesInParts, sendInParts } from '../../shared/client/send-parts.ts';
import type { ApplicationPath } from '../applications/view.ts';
import { UsageError } from '../context/context.ts';
import { type MaterialFile, filesFor } from './sides.ts';

/** A file as the door knew it when it was asked for. */
type UploadedFile = Schemas['UploadFileAnswer']['file'];
type Form = NonNullable<Schemas['UploadFileAnswer']['upload']>;

/** A file of this machine, as it is to be uploaded. */
export interface LocalFile {
  readonly name: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly sha256: string;
}

export function localFile(name: string, read: Uint8Array): LocalFile {
  const bytes = new Uint8Array(read);
  return { name, bytes, sha256: createHash('sha256').update(bytes).digest('hex') };
}

/** Sends a file, unless it is there already, and waits for its check; gives what became of it. */
export async function sentAndChecked(
  client: PilotsClient,
  path: ApplicationPath,
  local: LocalFile,
): Promise<MaterialFile> {
  const { name, bytes, sha256 } = local;
  if (comesInParts(bytes.length)) {
    const file = await sentInParts(client, { ...path, sha256 }, local);
    return checked(client, path, file);
  }
  const { file, upload } = dataOf(
    await client.PUT('/v1/calls/{callId}/applications/{applicationId}/files/{sha256}', {
      params: { path: { ...path, sha256 } },
      body: { name, size: bytes.length },
    }),
  );
  if (upload) await sent(upload, bytes);
  return checked(client, path, file);
}

/** Sends a larger file in parts; what an earlier try sent is not sent again. */
async function sentInParts(
  client: PilotsClient,
  path: ApplicationPath & { readonly sha256: string },
  { name, bytes }: LocalFile,
): Promise<UploadedFile> {
  const file = new Blob([bytes]);
  return sendInParts({ client, path, name, file, put }).catch((thrown: Error) => {
    if (thrown instanceof ProblemError || thrown instanceof UsageError) throw thrown;
    throw new UsageError(
      '上传中断，请检查网络后重新上传；已收到的部分不必再传。 The upload broke off; look at the connection and upload it again: what has arrived is not sent again.',
    );
  });
}

async function put({ url, bytes, sha256 }: Part): Promise<void> {
  const headers = { 'x-amz-checksum-sha256': sha256 };
  const answer = await fetch(url, { method: 'PUT', body: bytes, headers });
  await answer.arrayBuffer();
  if (!answer.ok) throw new Error(`the bucket answered ${answer.status}`);
}

const ATTEMPTS = 3;

/** Sends a form; where the connection breaks off it is sent again, which puts the same file in its place. */
async function sent(upload: Form, bytes: Uint8Array<ArrayBuffer>): Promise<void> {
  for (let attempt = 1; ; attempt++) {
    const answer = await posted(upload, bytes).catch(() => null);
    if (answer?.ok) return;
    if (answer && answer.status < 500)
      throw new UsageError(
        `存储未接收文件（${answer.status}），请重新上传。 The store did not take the file (${answer.status}); upload it again.`,
      );
    if (attempt === ATTEMPTS)
      throw new UsageError(
        '上传中断，请检查网络后重新上传。 The upload broke off; look at the connection and upload it again.',
      );
    await pause(FIRST_MS * 2 ** attempt);
  }
}

async function posted(
  { url, fields }: Form,
  bytes: Uint8Array<ArrayBuffer>,
): Promise<{ ok: boolean; status: number }> {
  const form = new FormData();
  for (const [name, value] of Object.entries(fields)) form.append(name, value);
  // what follows the file is not looked at
  form.append('file', new Blob([bytes]));
  const answer = await fetch(url, { method: 'POST', body: form });
  await answer.arrayBuffer();
  return answer;
}

const FIRST_MS = 200;
const LONGEST_MS = 3000;
const PATIENCE_MS = 180_000;

/** Looks again until the check has said something, or is long overdue. */
async function checked(
  client: PilotsClient,
  path: ApplicationPath,
  asked: UploadedFile,
): Promise<MaterialFile> {
  let waited = 0;
  for (let wait = FIRST_MS; ; wait = Math.min(wait * 1.5, LONGEST_MS)) {
    // one that was there before is not checked again
    if (asked.state !== 'clean') await pause(wait);
    waited += wait;
    const files = await filesFor(client, 'association', path);
    const now = files.find(({ sha256 }) => sha256 === asked.sha256) ?? {
      ...asked,
      scan: null,
      redaction: null,
    };
    if (now.state !== 'awaited' || waited > PATIENCE_MS) return now;
  }
}
