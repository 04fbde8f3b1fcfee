import { createHash } from 'node:crypto';
import { mkdtemp, open, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A file of this machine that grows: the bucket wants to know the length before the first octet. */
export interface Spool {
  readonly path: string;
  write(octets: Uint8Array): Promise<void>;
  /** How long it came to be, and its SHA-256 in hexadecimal digits. */
  close(): Promise<{ readonly bytes: number; readonly sha256: string }>;
}

/** Gives a spool, and leaves nothing of it whatever becomes of the work. */
export async function withSpool(work: (spool: Spool) => Promise<void>): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'export-'));
  try {
    const path = join(folder, 'file');
    const file = await open(path, 'w');
    const hash = createHash('sha256');
    let bytes = 0;
    const write = async (octets: Uint8Array) => {
      if (octets.length === 0) return;
      hash.update(octets);
      bytes += octets.length;
      await file.writeFile(octets);
    };
    const close = async () => {
      await file.close();
      return { bytes, sha256: hash.digest('hex') };
    };
    try {
      await work({ path, write, close });
    } finally {
      // closed already where the work came to its end
      await file.close().catch(() => undefined);
    }
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
