import { FILE_PROBLEMS, NOT_SCANNED } from '../../shared/domain/materials/file-problems.ts';
import { REDACTED_DATA } from '../../shared/domain/materials/redaction-words.ts';
import { scanWords, scanWordsForReviewer } from '../../shared/domain/materials/scan-words.ts';
import type { MaterialFile, Reader } from './sides.ts';

/** Where a file is, in both languages, as whoever reads it needs it. */
export function fileStanding(
  { state, problem, pages, isScanned, scan, code: read, redaction }: MaterialFile,
  reader: Reader,
): string {
  if (redaction) {
    const { data, reason, at } = redaction;
    const { zh, en } = REDACTED_DATA[data];
    return `已由审查人员遮蔽（${zh}；${reason}；${at}）。 Redacted by examiners: ${en}.`;
  }
  if (problem !== null)
    return `检查未通过：${FILE_PROBLEMS[problem].zh}。 Refused: ${FILE_PROBLEMS[problem].en}.`;
  if (state === 'awaited') return '尚未收到，或正在检查。 It has not arrived, or is being checked.';
  const zh = [...(pages === null ? [] : [`${pages}页`]), ...(isScanned ? [] : [NOT_SCANNED.zh])];
  const en = [
    ...(pages === null ? [] : [`${pages} pages`]),
    ...(isScanned ? [] : [NOT_SCANNED.en]),
  ];
  const [inZh, inEn] = [zh.join('，'), en.join(', ')];
  const checked = `检查通过${inZh && `（${inZh}）`}。 Checked${inEn && ` (${inEn})`}.`;
  if (!scan) return checked;
  const code =
    reader === 'association'
      ? scanWords(scan, read)
      : scanWordsForReviewer(scan, read, reader === 'examiner');
  return `${checked} ${code.zh}。 ${code.en.charAt(0).toUpperCase()}${code.en.slice(1)}.`;
}
