import { PART_BYTES, partCount } from '../domain/materials/file-parts.ts';
import { type PilotsClient, ProblemError, type Schemas, dataOf } from './client.ts';

type UploadedFile = Schemas['FinishUploadAnswer']['file'];

/** Whether a file of so many bytes is better sent in parts: one is not sent again for the sake of another. */
export function comesInParts(size: number): boolean {
  return size > PART_BYTES;
}

/** A file that is to be sent, and how. */
export interface PartedUpload {
  readonly client: PilotsClient;
  readonly path: {
    readonly callId: string;
    readonly applicationId: string;
    readonly sha256: string;
  };
  readonly name: string;
  readonly file: Blob;
  /** Sends one part, and tells how many of its bytes are on their way; rejects where it was not taken. */
  readonly put: (part: Part, onSent: (bytes: number) => void) => Promise<void>;
  /** Tells how much of the file is sent: from 0 to 1. */
  readonly onSent?: (part: number) => void;
  readonly pause?: (milliseconds: number) => Promise<void>;
}

export interface Part {
  readonly url: string;
  readonly bytes: Blob;
  /** In base64, as `x-amz-checksum-sha256` has it. */
  readonly sha256: string;
}

const MOST_FAILURES = 6;
const FIRST_PAUSE_MS = 500;

/**
 * Sends a file in parts and has it checked. Where the connection breaks off it goes on with what is
 * missing, also of what another run of it sent; it gives up where nothing arrives any more, with the
 * fault that came last, and may be begun again then.
 */
export async function sendInParts(upload: PartedUpload): Promise<UploadedFile> {
  const { pause = paused } = upload;
  const digests = await digestsOf(upload.file);
  const known = { arrived: 0 };
  for (let failures = 0; ;) {
    try {
      return await attempted(upload, digests, known);
    } catch (thrown) {
      const isMissing = thrown instanceof ProblemError && thrown.problem.code === PART_MISSING;
      if (thrown instanceof ProblemError && !isMissing) throw thrown;
      // what arrived and is missing all the same is no progress
      failures = known.arrived > 0 && !isMissing ? 1 : failures + 1;
      known.arrived = 0;
      if (failures >= MOST_FAILURES) throw thrown;
      await pause(FIRST_PAUSE_MS * 2 ** failures);
    }
  }
}

const PART_MISSING = 'file.part_missing';
const FILE = '/v1/calls/{callId}/applications/{applicationId}/files/{sha256}';

/** Sends what is missing; `known.arrived` counts what did. */
async function attempted(
  { client, path, name, file, put, onSent = () => {} }: PartedUpload,
  digests: readonly string[],
  known: { arrived: number },
): Promise<UploadedFile> {
  const body = { name, size: file.size, parts: [...digests] };
  const asked = dataOf(await client.PUT(FILE, { params: { path }, body }));
  if (!asked.parts) return asked.file;
  const { missing, bytes } = asked.parts;
  const partOf = (number: number) => file.slice((number - 1) * bytes, number * bytes);
  let left = missing.reduce((sum, { number }) => sum + partOf(number).size, 0);
  for (const { number, url } of missing) {
    const part = partOf(number);
    const sha256 = base64Of(digests[number - 1] ?? '');
    await put({ url, bytes: part, sha256 }, (sent) => onSent(1 - (left - sent) / file.size));
    left -= part.size;
    known.arrived += 1;
    onSent(1 - left / file.size);
  }
  const finished = await client.POST(`${FILE}/completion`, {
    params: { path },
    body: { parts: [...digests] },
  });
  return dataOf(finished).file;
}

/** The SHA-256 of each part, in hexadecimal digits. */
async function digestsOf(file: Blob): Promise<string[]> {
  const digests: string[] = [];
  for (let number = 1; number <= partCount(file.size); number++) {
    const part = file.slice((number - 1) * PART_BYTES, number * PART_BYTES);
    const digest = await crypto.subtle.digest('SHA-256', await part.arrayBuffer());
    digests.push(
      [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, '0')).join(''),
    );
  }
  return digests;
}

function base64Of(hex: string): string {
  const bytes = (hex.match(/../g) ?? []).map((pair) => Number.parseInt(pair, 16));
  return btoa(String.fromCharCode(...bytes));
}

function paused(milliseconds: number): Promise<void> {
  return new Promise((resolve) => void setTimeout(resolve, milliseconds));
}
