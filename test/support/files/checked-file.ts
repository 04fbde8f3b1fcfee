import type { MaterialFile } from '../../../shared/domain/materials/material-file.ts';
import type { MaterialStore } from '../../../shared/store/materials/material-store.ts';
import { type Case, SAMPLE_DIGEST } from '../cases.ts';

/** Enters a file, the first of the sample content where none is named, as its check left it; of its bytes there are none. */
export async function putCheckedFile(
  store: MaterialStore,
  { params }: Pick<Case, 'params'>,
  sha256: string = SAMPLE_DIGEST,
): Promise<void> {
  const file: MaterialFile = {
    sha256,
    name: '登记证书.pdf',
    format: 'pdf',
    size: 200_000,
    state: 'clean',
    problem: null,
    pages: 1,
    isScanned: false,
    code: null,
    askedAt: '2026-11-20T10:00:00+08:00',
    checkedAt: '2026-11-20T10:00:05+08:00',
  };
  await store.awaitMaterial(params.applicationId, file);
}
