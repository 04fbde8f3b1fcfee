import type { DraftContent } from '../application/content.ts';
import type { Call } from '../calls/call.ts';
import type { FieldError } from '../refusal.ts';
import { FILE_PROBLEMS } from './file-problems.ts';
import type { MaterialFile } from './material-file.ts';

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
  if (file.problem === 'redacted')
    return {
      code: 'file.redacted',
      message: {
        zh: `“${name}”含不应提交的个人信息，已遮蔽，请换上其他文件`,
        en: `“${name}” held personal data and was redacted: put another file in its place`,
      },
    };
  const why = FILE_PROBLEMS[file.problem];
  return {
    code: 'file.refused',
    message: { zh: `“${name}”未通过检查：${why.zh}`, en: `“${name}” was refused: ${why.en}` },
  };
}
