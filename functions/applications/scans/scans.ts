import type { Application } from '../../../shared/domain/application/application.ts';
import type { Call } from '../../../shared/domain/calls/call.ts';
import type { MaterialFile } from '../../../shared/domain/materials/material-file.ts';
import { type RedactionNote, redactionNoteOf } from '../../../shared/domain/materials/redaction.ts';
import { type Scan, isPrintedHere } from '../../../shared/domain/materials/scan.ts';
import { type DocumentCode, readCode } from '../../../shared/domain/materials/scanned-code.ts';
import { contentHashOf } from '../../../shared/evidence/content-hash.ts';
import { proofHashOf, statedHashOf } from './printed-hashes.ts';

type Filled = Pick<Application, 'id' | 'association' | 'content' | 'submission' | 'redactions'>;

/** A file, what its code comes to beside what is filled in now, and why it was redacted. */
export type ListedFile = MaterialFile & {
  readonly scan: Scan | null;
  readonly redaction: RedactionNote | null;
};

/** Each file with what its code comes to now: what matched is told to be stale once it is. */
export function withScans(
  files: readonly MaterialFile[],
  application: Filled,
  call: Pick<Call, 'materials'>,
): ListedFile[] {
  return files.map((file) => {
    const redaction = redactionNoteOf(application, file.sha256);
    // whoever cannot open it has nothing to compare
    const scan = redaction ? null : scanOf(file, application, call);
    return { ...file, scan, redaction };
  });
}

function scanOf(
  { code, sha256 }: MaterialFile,
  application: Filled,
  { materials }: Pick<Call, 'materials'>,
): Scan | null {
  if (code === null || code === undefined) return null;
  if (code === 'other') return code;
  const read = readCode(code);
  if (read) return isPresent(read, sha256, application) ? 'present' : 'earlier';
  const kinds = (application.content.materials ?? []).filter((each) => each.sha256 === sha256);
  const isExpected = materials.some(
    (each) => isPrintedHere(each) && kinds.some(({ kind }) => kind === each.kind),
  );
  return isExpected ? 'none' : null;
}

function isPresent(
  { document, hash, stated }: DocumentCode,
  sha256: string,
  application: Filled,
): boolean {
  const { content, submission } = application;
  if (document === 'receipt') return hash === submission?.contentHash;
  if (document === 'proof') return hash === proofHashOf(application);
  if (stated !== null) return stated === statedHashOf(content);
  // as forms were printed before: over the materials as well, of which the scan itself is one by now
  const before = (content.materials ?? []).filter((each) => each.sha256 !== sha256);
  const { materials: _materials, ...others } = content;
  const without = before.length === 0 ? others : { ...others, materials: before };
  return [content, without].some((each) => hash === contentHashOf(each));
}
