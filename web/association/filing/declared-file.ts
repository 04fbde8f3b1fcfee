import { claimedFormat } from '../../../shared/domain/materials/file-ending.ts';
import { LARGEST_FILE } from '../../../shared/domain/materials/largest-file.ts';
import type { Content } from '../../form/content/pointer.ts';

/** A file as an application declares it. */
export type Declared = NonNullable<Content['materials']>[number];

/** What is declared of a file, made on this machine; else why it is not. `formats`: what the call takes; null: any. */
export async function declared(
  kind: Declared['kind'],
  file: Pick<File, 'name' | 'type' | 'size' | 'arrayBuffer'>,
  formats: readonly string[] | null,
): Promise<Declared | 'tooLarge' | 'empty' | 'otherFormat'> {
  if (file.size === 0) return 'empty';
  if (file.size > LARGEST_FILE) return 'tooLarge';
  if (formats && !formats.includes(claimedFormat(file.name))) return 'otherFormat';
  const digest = await crypto.subtle.digest('SHA-256', await file.arrayBuffer());
  const sha256 = [...new Uint8Array(digest)]
    .map((byte) => byte.toString(16).padStart(2, '0'))
    .join('');
  return {
    kind,
    name: file.name.slice(-200),
    mediaType: mediaType(file.type),
    size: file.size,
    sha256,
  };
}

/** A browser that does not know a type says nothing. */
function mediaType(type: string): string {
  return /^[\w.+-]+\/[\w.+-]+$/.test(type) ? type : 'application/octet-stream';
}
