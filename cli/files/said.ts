import { FILE_PROBLEMS, NOT_SCANNED } from '../../shared/domain/materials/file-problems.ts';
import { scanWords } from '../../shared/domain/materials/scan-words.ts';
import type { MaterialFile } from './sides.ts';

/** Where a file is, in both languages. */
export function fileSaid({
  state,
  problem,
  pages,
  isScanned,
  scan,
  code: read,
}: MaterialFile): string {
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
  const code = scanWords(scan, read);
  return `${checked} ${code.zh}。 ${code.en.charAt(0).toUpperCase()}${code.en.slice(1)}.`;
}
