import { type Granted, READ_SECONDS, dispositionNamed } from '../materials/grants.ts';
import { presignedLink } from '../materials/presigned.ts';
import type { Bucket } from '../publishing/bucket-address.ts';

/** The address by which the file of an export can be taken, under a name that says what it is. */
export async function linkToExport(
  bucket: Bucket,
  { key, name, mediaType }: { key: string; name: string; mediaType: string },
  now: Date,
): Promise<Granted<string>> {
  const disposition = dispositionNamed('attachment', name);
  const link = await presignedLink(
    bucket,
    { key, seconds: READ_SECONDS, mediaType, disposition },
    now,
  );
  return { granted: link, expiresAt: new Date(now.getTime() + READ_SECONDS * 1000) };
}
