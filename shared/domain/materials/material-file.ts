import * as z from 'zod';
import { Instant } from '../calendar.ts';
import { FileFormat } from './file-formats.ts';

/** A file of an application, known by its digest: what has the same bytes is the same file. */
export const MaterialFile = z.strictObject({
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
  name: z.string(),
  format: FileFormat,
  size: z.int(),
  /** `awaited`: not arrived, or not checked yet. Only a clean one can be read. */
  state: z.enum(['awaited', 'clean', 'refused']),
  problem: z
    .enum([
      'differs',
      'format',
      'unreadable',
      'encrypted',
      'oversized',
      'lost',
      'erased',
      'redacted',
      'malware',
    ])
    .nullable()
    .describe('why it was refused'),
  /** Of a PDF. */
  pages: z.int().nullable(),
  /** Whether a scanner for malware has seen it; false is said wherever the file is. */
  isScanned: z.boolean(),
  /** The code read on a scan; `other`: of another application; `none`; else: not looked for. */
  code: z.string().nullish(),
  askedAt: Instant,
  checkedAt: Instant.nullable(),
});
export type MaterialFile = z.infer<typeof MaterialFile>;
export type FileProblem = NonNullable<MaterialFile['problem']>;

/** What a check says of a file. */
export type Checked =
  | { readonly problem: FileProblem }
  | { readonly problem: null; readonly pages: number | null; readonly isScanned: boolean };
