import * as z from 'zod';
import { Instant } from '../calendar.ts';
import type { Call } from '../calls/call.ts';
import { FileFormat } from './file-formats.ts';
import { FILE_PROBLEMS } from './file-problems.ts';
import type { FieldError } from '../refusal.ts';
import type { DraftContent } from '../application/content.ts';

/** A file of an application, known by its digest: what has the same bytes is the same file. */
export const MaterialFile = z.strictObject({
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
  name: z.string(),
  format: FileFormat,
  size: z.int(),
  /** `awaited`: not arrived, or not checked yet. Only a clean one can be read. */
  state: z.enum(['awaited', 'clean', 'refused']),
  problem: z
    .enum(Object.keys(FILE_PROBLEMS) as [keyof typeof FILE_PROBLEMS])
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

/** What keeps the files of an application from being filed with it; a call that demands none has nothing. */
export function fileErrorsIn(
  { materials = [] }: DraftContent,
  files: readonly MaterialFile[],
  { materialFiles }: Pick<Call, 'materialFiles'>,
): FieldError[] {
  if (!materialFiles?.isDemanded) return [];
  return materials.flatMap(({ name, size, sha256 }, at) => {
    const file = files.find((each) => each.sha256 === sha256 && each.size === size);
    const error = fileError(name, file);
    return error === null ? [] : [{ pointer: `/materials/${at}`, ...error }];
  });
}

function fileError(
  name: string,
  file: MaterialFile | undefined,
): Pick<FieldError, 'code' | 'message'> | null {
  if (!file)
    return {
      code: 'file.missing',
      message: { zh: `“${name}”尚未上传`, en: `“${name}” is not uploaded yet` },
    };
  if (file.state === 'awaited')
    return {
      code: 'file.awaited',
      message: {
        zh: `“${name}”尚未收到或正在检查`,
        en: `“${name}” has not arrived, or is being checked`,
      },
    };
  if (file.problem === null) return null;
  const why = FILE_PROBLEMS[file.problem];
  return {
    code: 'file.refused',
    message: { zh: `“${name}”未通过检查：${why.zh}`, en: `“${name}” was refused: ${why.en}` },
  };
}
