import { createHash, randomBytes } from 'node:crypto';
import {
  existsSync,
  mkdirSync,
  readFileSync,
  readdirSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import * as z from 'zod';
import { S3Fault } from './fault.ts';

const Begun = z.object({
  id: z.string(),
  key: z.string(),
  contentType: z.string(),
  /** Whether each part comes with its SHA-256. */
  hasDigests: z.boolean(),
  /** ISO 8601. */
  at: z.iso.datetime(),
});
type Begun = z.infer<typeof Begun>;

const Part = z.object({
  number: z.int(),
  /** Without its quotes. */
  etag: z.string(),
  size: z.int(),
  /** In base64; null where the upload was begun without digests. */
  sha256: z.string().nullable(),
  at: z.iso.datetime(),
});
export type Part = z.infer<typeof Part>;

const DAY_MS = 24 * 60 * 60 * 1000;

/** Uploads in parts that are not finished: a folder for each, in it a body and a description of each part. */
export class LocalUploads {
  readonly #folder: string;
  readonly #clock: () => Date;
  readonly #abortAfterDays: number | null;

  /** `abortAfterDays`: as the bucket's lifecycle has it (`AbortIncompleteMultipartUpload`). */
  constructor(folder: string, clock: () => Date, abortAfterDays: number | null) {
    this.#folder = folder;
    this.#clock = clock;
    this.#abortAfterDays = abortAfterDays;
  }

  begin(key: string, contentType: string, hasDigests: boolean): string {
    const id = randomBytes(24).toString('base64url');
    mkdirSync(join(this.#folder, id), { recursive: true });
    const begun = { id, key, contentType, hasDigests, at: this.#clock().toISOString() };
    this.#write(id, 'begun.json', JSON.stringify(begun));
    return id;
  }

  /** What was begun under this id for this key; what was abandoned for too long is gone. */
  find(id: string, key: string): Begun {
    const place = join(this.#folder, /^[\w-]+$/.test(id) ? id : '-', 'begun.json');
    const begun = existsSync(place)
      ? Begun.parse(JSON.parse(readFileSync(place, 'utf8')))
      : undefined;
    if (begun && this.#isAbandoned(begun)) this.remove(id);
    else if (begun?.key === key) return begun;
    throw new S3Fault(
      404,
      'NoSuchUpload',
      'The specified upload does not exist. The upload ID may be invalid, or the upload may have been aborted or completed.',
    );
  }

  /** A part takes the place of the one before of its number. */
  put(id: string, number: number, body: Buffer, sha256: string | null): Part {
    const etag = createHash('md5').update(body).digest('hex');
    const part = { number, etag, size: body.length, sha256, at: this.#clock().toISOString() };
    this.#write(id, `${number}.body`, body);
    this.#write(id, `${number}.json`, JSON.stringify(part));
    return part;
  }

  /** By their numbers. */
  partsOf(id: string): Part[] {
    return readdirSync(join(this.#folder, id))
      .filter((name) => /^\d+\.json$/.test(name))
      .map((name) => Part.parse(JSON.parse(readFileSync(join(this.#folder, id, name), 'utf8'))))
      .toSorted((a, b) => a.number - b.number);
  }

  bodyOf(id: string, { number }: Part): Buffer {
    return readFileSync(join(this.#folder, id, `${number}.body`));
  }

  remove(id: string): void {
    rmSync(join(this.#folder, id), { recursive: true, force: true });
  }

  #isAbandoned({ at }: Begun): boolean {
    const days = this.#abortAfterDays;
    return days !== null && this.#clock().getTime() > Date.parse(at) + days * DAY_MS;
  }

  /** Never half, even when the process is killed now. */
  #write(id: string, name: string, content: string | Buffer): void {
    const place = join(this.#folder, id, name);
    writeFileSync(`${place}.new`, content);
    renameSync(`${place}.new`, place);
  }
}
