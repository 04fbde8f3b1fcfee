import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { MaterialObjects } from '../../../shared/store/materials/material-objects.ts';
import type { TellVerdict } from '../../../shared/store/materials/verdict-events.ts';
import { scanFile } from './scan-file.ts';

export interface ScanContext {
  readonly bucketName: string;
  readonly objects: Pick<MaterialObjects, 'read'>;
  readonly tell: TellVerdict;
  /** The longest that a scan may take. */
  readonly patienceMs: number;
}

/**
 * Scans an object that was kept, and tells of it as GuardDuty does, so that the check of uploads
 * takes both alike. One that is gone by now is nobody’s matter.
 */
export async function scanObject(
  { bucketName, objects, tell, patienceMs }: ScanContext,
  objectKey: string,
): Promise<void> {
  const bytes = await objects.read(objectKey);
  if (!bytes) return;
  const folder = await mkdtemp(join(tmpdir(), 'scan-'));
  try {
    const path = join(folder, 'file');
    await writeFile(path, bytes);
    const scanResultStatus = await scanFile(path, patienceMs);
    await tell({
      s3ObjectDetails: { bucketName, objectKey },
      scanResultDetails: { scanResultStatus },
    });
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
