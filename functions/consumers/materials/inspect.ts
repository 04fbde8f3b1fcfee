import { createHash } from 'node:crypto';
import type { FileFormat } from '../../../shared/domain/materials/file-formats.ts';
import type {
  Checked,
  FileProblem,
  MaterialFile,
} from '../../../shared/domain/materials/material-file.ts';
import { openPdf } from './pdf.ts';
import type { Scan } from './scan.ts';
import { type Archive, archiveOf } from './zip.ts';

type Inspection = FileProblem | { readonly pages: number | null };
type Open = (bytes: Buffer) => Inspection | Promise<Inspection>;

const startsWith =
  (...signatures: readonly string[]): Open =>
  (bytes) =>
    signatures.some((hex) => bytes.subarray(0, hex.length / 2).toString('hex') === hex)
      ? { pages: null }
      : 'format';

/** The first bytes of a compound file, which older office programs write, and any that is encrypted. */
const COMPOUND = 'd0cf11e0a1b11ae1';
const ARCHIVE = '504b0304';

/** How a file of each format is opened: by what it holds, whatever its name says. */
const OPEN: Readonly<Record<FileFormat, Open>> = {
  pdf: async (bytes) => {
    // readers look for it within the first 1,024 bytes
    if (!bytes.subarray(0, 1024).includes('%PDF-')) return 'format';
    const opened = await openPdf(bytes);
    return typeof opened === 'string' ? opened : { pages: opened.pages };
  },
  png: startsWith('89504e470d0a1a0a'),
  jpeg: startsWith('ffd8ff'),
  tiff: startsWith('49492a00', '4d4d002a'),
  wps: startsWith(COMPOUND),
  ofd: archiveWith('OFD.xml'),
  docx: archiveWith('word/document.xml'),
  xlsx: archiveWith('xl/workbook.xml'),
};

function archiveWith(part: string): Open {
  return (bytes) => {
    const start = bytes.subarray(0, 8).toString('hex');
    if (start === COMPOUND && bytes.includes(Buffer.from('EncryptedPackage', 'utf16le')))
      return 'encrypted';
    if (!start.startsWith(ARCHIVE)) return 'format';
    const archive = opened(bytes);
    if (!archive) return 'unreadable';
    if (archive.isOversized) return 'oversized';
    return archive.names.includes(part) ? { pages: null } : 'format';
  };
}

function opened(bytes: Buffer): Archive | null {
  try {
    return archiveOf(bytes);
  } catch {
    return null;
  }
}

/** What a file is, held to what was declared of it: by its bytes alone. */
export async function inspect(
  bytes: Buffer,
  declared: Pick<MaterialFile, 'sha256' | 'size' | 'format'>,
  scan: Scan,
): Promise<Checked> {
  const digest = createHash('sha256').update(bytes).digest('hex');
  if (bytes.length !== declared.size || digest !== declared.sha256) return { problem: 'differs' };
  const scanned = await scan(bytes);
  if (scanned === 'infected') return { problem: 'malware' };
  const opened = await OPEN[declared.format](bytes);
  if (typeof opened === 'string') return { problem: opened };
  return { problem: null, pages: opened.pages, isScanned: scanned === 'clean' };
}
