import type { MaterialObjects } from '../../../shared/store/materials/material-objects.ts';
import { CLEAN } from '../../../shared/store/materials/places.ts';
import type { VerdictStore } from '../../../shared/store/materials/verdict-store.ts';

/** What GuardDuty says of an object (Malware Protection for S3), as it tells EventBridge. */
export interface ObjectScanned {
  readonly s3ObjectDetails: { readonly objectKey: string };
  readonly scanResultDetails: { readonly scanResultStatus: string };
}

export interface VerdictContext {
  readonly store: VerdictStore;
  readonly objects: Pick<MaterialObjects, 'remove'>;
}

/**
 * Takes what a scanner found in a file that was kept: one that carries malware is refused before it is
 * removed, so that nobody is given a link meanwhile; one that could not be scanned stays as it is, and
 * goes on saying that none has seen it.
 */
export async function takeVerdict(
  { store, objects }: VerdictContext,
  { s3ObjectDetails: { objectKey }, scanResultDetails: { scanResultStatus } }: ObjectScanned,
): Promise<void> {
  const [applicationId = '', sha256 = ''] = objectKey.slice(CLEAN.length).split('/');
  if (scanResultStatus === 'NO_THREATS_FOUND') await store.markScanned(applicationId, sha256);
  if (scanResultStatus !== 'THREATS_FOUND') return;
  await store.condemn(applicationId, sha256);
  await objects.remove(objectKey);
}
