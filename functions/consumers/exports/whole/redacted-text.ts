import type { Application } from '../../../../shared/domain/application/application.ts';
import type { MaterialFile } from '../../../../shared/domain/materials/material-file.ts';
import { redactionNoteOf } from '../../../../shared/domain/materials/redaction.ts';
import { REDACTED_DATA } from '../../../../shared/domain/materials/redaction-words.ts';

/** What is not in the archive since it was redacted, and why, in both languages; null: nothing is. */
export function redactedText(
  application: Pick<Application, 'redactions'>,
  files: readonly MaterialFile[],
): string | null {
  const entries = files.flatMap(({ sha256, name, size }) => {
    const note = redactionNoteOf(application, sha256);
    if (!note) return [];
    const { zh, en } = REDACTED_DATA[note.data];
    return [
      `${name}\n  SHA-256 ${sha256}，${size} 字节 bytes\n  ${note.at} ${zh} ${en}\n  ${note.reason}\n`,
    ];
  });
  if (entries.length === 0) return null;
  return `下列文件含不应提交的个人信息，已由两名审查人员遮蔽，不在本包内；校验码和记录留存。
These files held personal data that should not be in them. Two examiners redacted them: they are not in this archive; digest and record stay.

${entries.join('\n')}`;
}
