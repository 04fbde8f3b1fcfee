import { beijingInstant } from '../../../shared/domain/calendar.ts';
import { type FileFormat, MEDIA_TYPES } from '../../../shared/domain/materials/file-formats.ts';
import type { MaterialStore } from '../../../shared/store/materials/material-store.ts';
import type { MaterialObjects } from '../../../shared/store/materials/material-objects.ts';
import { CLEAN, QUARANTINE } from '../../../shared/store/materials/places.ts';
import type { MaterialFile } from '../../../shared/domain/materials/material-file.ts';
import { inspect } from './inspect.ts';
import type { Scan } from './scan.ts';

export interface CheckContext {
  readonly store: Pick<MaterialStore, 'readMaterial' | 'settleMaterial'>;
  readonly objects: MaterialObjects;
  readonly scan: Scan;
  readonly clock: () => Date;
}

/**
 * Checks what arrived in quarantine. The bytes that were checked are the ones that are kept, said to
 * be clean only once they are, and gone from quarantine last: killed between any two steps it is done
 * again to the same end.
 */
export async function checkUpload(
  { store, objects, scan, clock }: CheckContext,
  key: string,
): Promise<void> {
  const [applicationId = '', sha256 = ''] = key.slice(QUARANTINE.length).split('/');
  const bytes = await objects.read(key);
  // told of twice
  if (!bytes) return;
  const file = await store.readMaterial(applicationId, sha256);
  if (file?.state === 'awaited') {
    const checked = await inspect(bytes, file, scan);
    const code = checked.problem === null ? await codeIn(bytes, file.format, applicationId) : null;
    if (checked.problem === null)
      await objects.write(`${CLEAN}${applicationId}/${sha256}`, bytes, MEDIA_TYPES[file.format]);
    const checkedAt = beijingInstant(clock());
    await store.settleMaterial(applicationId, sha256, { ...checked, code, checkedAt });
  }
  await objects.remove(key);
}

/** Loaded by the first file that has pages. */
async function codeIn(
  bytes: Buffer,
  format: FileFormat,
  applicationId: string,
): Promise<MaterialFile['code']> {
  const { findCode } = await import('./code/find-code.ts');
  return findCode(bytes, format, applicationId);
}
