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
import { LocalUploads } from './uploads.ts';

const Version = z.object({
  id: z.string(),
  key: z.string(),
  /** Without its quotes. */
  etag: z.string(),
  size: z.number(),
  contentType: z.string(),
  /** ISO 8601. */
  at: z.iso.datetime(),
  /** Until then the version cannot be removed; null: it is not locked. */
  lockedUntil: z.iso.datetime().nullable(),
  isDeleteMarker: z.boolean(),
});

/** One version of an object. */
export type Version = z.infer<typeof Version>;

export interface BucketSettings {
  readonly name: string;
  readonly isVersioned: boolean;
  /** For how many days a version is locked as it is put; null: the bucket has no Object Lock. */
  readonly lockDays: number | null;
  /** Origins whose pages may send forms, by its CORS rules; absent: none. */
  readonly mayAskFrom?: readonly string[];
  /** What they may ask with, by the same rules. */
  readonly mayAskWith?: readonly string[];
  /** After how many days an upload in parts that nobody finished is gone; absent or null: never. */
  readonly abortAfterDays?: number | null;
}

/** Objects as plain files: a folder for each key, in it a body and a description of each version. */
export class LocalBucket {
  readonly settings: BucketSettings;
  readonly uploads: LocalUploads;
  readonly #folder: string;
  readonly #clock: () => Date;

  constructor(folder: string, settings: BucketSettings, clock: () => Date) {
    this.#folder = join(folder, settings.name);
    this.settings = settings;
    this.#clock = clock;
    mkdirSync(this.#folder, { recursive: true });
    // beside the objects, among which none of them is yet
    const { name, abortAfterDays = null } = settings;
    this.uploads = new LocalUploads(join(folder, `${name}.uploads`), clock, abortAfterDays);
  }

  /** Puts a new version; without versioning it takes the place of the one before. */
  put(
    key: string,
    body: Buffer,
    contentType: string,
    etag = createHash('md5').update(body).digest('hex'),
  ): Version {
    return this.#add(key, { body, etag, contentType, isDeleteMarker: false });
  }

  /** The newest version of a key, or the one of this id; undefined where there is none. */
  find(key: string, versionId?: string | null): Version | undefined {
    const versions = this.#versionsOf(folderName(key));
    return versionId ? versions.find(({ id }) => id === versionId) : versions.at(-1);
  }

  bodyOf({ key, id }: Version): Buffer {
    return readFileSync(join(this.#folder, folderName(key), `${id}.body`));
  }

  /** Hides the object behind a marker, or removes one version for good unless it is locked. */
  remove(key: string, versionId: string | null): Version | undefined {
    if (versionId === null && this.settings.isVersioned)
      return this.#add(key, { body: null, etag: '', contentType: '', isDeleteMarker: true });
    const version = this.find(key, versionId);
    if (version) this.#erase(version);
    return version;
  }

  /** What is there now, in the order of the keys' bytes. */
  list(prefix: string): Version[] {
    const begins = nameOf(prefix);
    return readdirSync(this.#folder)
      .filter((name) => name.startsWith(begins))
      .flatMap((name) => this.#versionsOf(name).slice(-1))
      .filter(({ key, isDeleteMarker }) => !isDeleteMarker && key.startsWith(prefix))
      .toSorted((a, b) => Buffer.compare(Buffer.from(a.key), Buffer.from(b.key)));
  }

  #add(
    key: string,
    added: Pick<Version, 'etag' | 'contentType' | 'isDeleteMarker'> & { body: Buffer | null },
  ): Version {
    const { body, ...rest } = added;
    const folder = join(this.#folder, folderName(key));
    mkdirSync(folder, { recursive: true });
    const before = this.#versionsOf(folderName(key));
    if (!this.settings.isVersioned) before.forEach((version) => this.#erase(version));
    const now = this.#clock();
    const version = {
      ...rest,
      id: `${String(numberAfter(before)).padStart(6, '0')}-${randomBytes(8).toString('hex')}`,
      key,
      size: body?.length ?? 0,
      at: now.toISOString(),
      lockedUntil: body && this.#lockedFrom(now),
    };
    if (body) writeFileSync(join(folder, `${version.id}.body`), body);
    // an object is there with its description: never half, even when the process is killed now
    const description = join(folder, `${version.id}.json`);
    writeFileSync(`${description}.new`, JSON.stringify(version));
    renameSync(`${description}.new`, description);
    return version;
  }

  #lockedFrom(now: Date): string | null {
    const { lockDays } = this.settings;
    if (lockDays === null) return null;
    return new Date(now.getTime() + lockDays * 24 * 60 * 60 * 1000).toISOString();
  }

  #erase({ key, id, lockedUntil }: Version): void {
    if (lockedUntil !== null && new Date(lockedUntil) > this.#clock())
      throw new S3Fault(
        403,
        'AccessDenied',
        'Access Denied because object protected by object lock.',
      );
    const folder = join(this.#folder, folderName(key));
    for (const ending of ['json', 'body']) rmSync(join(folder, `${id}.${ending}`), { force: true });
  }

  #versionsOf(name: string): Version[] {
    const folder = join(this.#folder, name);
    if (!existsSync(folder)) return [];
    return readdirSync(folder)
      .filter((file) => file.endsWith('.json'))
      .toSorted()
      .map((file) => Version.parse(JSON.parse(readFileSync(join(folder, file), 'utf8'))));
  }
}

function numberAfter(versions: readonly Version[]): number {
  return Number(versions.at(-1)?.id.split('-')[0] ?? 0) + 1;
}

/** A key as the name of one folder: no key leads out of the bucket. */
function folderName(key: string): string {
  const name = nameOf(key);
  if (name.length > 255)
    throw new S3Fault(400, 'KeyTooLongError', 'infra/local keeps keys of up to 255 octets only.');
  return name;
}

/** Sign by sign: what a key begins with, its name begins with. */
function nameOf(key: string): string {
  return encodeURIComponent(key).replaceAll('.', '%2E').replaceAll('*', '%2A');
}
