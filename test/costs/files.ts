import { createHash } from 'node:crypto';
import type { FileCounts } from '../../cli/generate/costs/counts.ts';
import { checkUpload } from '../../functions/consumers/materials/check-upload.ts';
import { noScanner } from '../../functions/consumers/materials/scan.ts';
import type { Operation } from '../../shared/contract/routes.ts';
import type { MaterialStore } from '../../shared/store/materials/material-store.ts';
import { QUARANTINE } from '../../shared/store/materials/places.ts';
import { NOW } from '../support/filing.ts';
import type { Parts } from '../support/people/applicants.ts';

interface Units {
  readonly apiRequests: number;
  readonly readUnits: number;
  readonly writeUnits: number;
}

interface Counted {
  readonly store: MaterialStore;
  readonly callId: string;
  readonly units: Units;
  /** As the association whose application it is. */
  readonly ask: (operation: Operation, parts: Parts) => Promise<{ readonly id: string }>;
}

const PNG = Buffer.from('89504e470d0a1a0a', 'hex');
const LOOKS = 2;
const READINGS = 3;

/**
 * Counts what so many files of one application take: asked for, put, looked after twice, checked, and
 * read three times, as by a recommender, an examiner and an expert; a reading takes the same, whoever asks.
 */
export async function measureFiles(
  files: number,
  { store, callId, units, ask }: Counted,
): Promise<FileCounts> {
  const { id: applicationId } = await ask('startApplication', { params: { callId }, body: {} });
  const before = { ...units };
  const objects = countingObjects();
  for (let number = 0; number < files; number += 1) {
    const bytes = Buffer.concat([PNG, Buffer.from(String(number))]);
    const sha256 = createHash('sha256').update(bytes).digest('hex');
    const params = { callId, applicationId, sha256 };
    await ask('uploadFile', { params, body: { name: `${number}.png`, size: bytes.length } });
    const key = `${QUARANTINE}${applicationId}/${sha256}`;
    await objects.write(key, bytes);
    await checkUpload({ store, objects, scan: noScanner, clock: () => NOW }, key);
    for (let look = 0; look < LOOKS; look += 1) await ask('listFiles', { params });
    for (let reading = 0; reading < READINGS; reading += 1) {
      await ask('readFile', { params });
      objects.counts.objectGets += 1;
    }
  }
  return {
    files,
    apiRequests: units.apiRequests - before.apiRequests,
    readUnits: units.readUnits - before.readUnits,
    writeUnits: units.writeUnits - before.writeUnits,
    checks: files,
    ...objects.counts,
  };
}

/** A bucket that only counts what is asked of it; deleting costs nothing. */
function countingObjects() {
  const counts = { objectPuts: 0, objectGets: 0 };
  const held = new Map<string, Buffer>();
  return {
    counts,
    read: async (key: string) => {
      counts.objectGets += 1;
      return held.get(key) ?? null;
    },
    write: async (key: string, bytes: Buffer) => {
      counts.objectPuts += 1;
      held.set(key, bytes);
    },
    remove: async (key: string) => void held.delete(key),
  };
}
