import type { Text } from '../text.ts';
import type { Scan } from './scan.ts';
import { type DocumentCode, readCode } from './scanned-code.ts';

const DOCUMENTS = {
  form: { zh: '申报书', en: 'the form' },
  proof: { zh: '推广情况证明', en: 'the proof of promotion' },
  receipt: { zh: '回执', en: 'the receipt' },
} as const satisfies Record<DocumentCode['document'], Text>;

/** What the code on a scan comes to, in a word. */
export const SCAN_TITLES = {
  present: { zh: '与填报一致', en: 'Matches' },
  earlier: { zh: '与填报不一致', en: 'Differs' },
  other: { zh: '另一份申报', en: 'Another application' },
  none: { zh: '无校验码', en: 'No code' },
} as const satisfies Record<Scan, Text>;

/** The same in a sentence, for whoever uploads it. */
export function scanWords(scan: Scan, code: string | null | undefined): Text {
  const { document, version } = readCode(code ?? '') ?? { document: 'form', version: null };
  const { zh, en } = DOCUMENTS[document];
  switch (scan) {
    case 'present':
      return {
        zh: `页上的校验码是${zh}的，与现在填报的内容一致（${leftOut(document).zh}）`,
        en: `its code is of ${en}, and matches what is filled in now (${leftOut(document).en})`,
      };
    case 'earlier':
      return {
        zh: `页上的校验码是${zh}的，内容${version === null ? '' : `为第${version}版，`}与现在填报的不一致，请核对是否需要重新打印、盖章`,
        en: `its code is of ${en}${version === null ? '' : `, version ${version}`}, and differs from what is filled in now: see whether it has to be printed and sealed again`,
      };
    case 'other':
      return {
        zh: '页上的校验码属于另一份申报，请核对是否传错文件',
        en: 'its code is of another application: see whether it is the wrong file',
      };
    case 'none':
      return {
        zh: '页上未读到本系统打印件的校验码，无法自动核对内容；这不影响提交',
        en: 'no code of a document printed here was read on it, so that its content was not compared; it can be submitted all the same',
      };
  }
}

/**
 * The same for those who read what was filed: what they see, and what they can do about it. An
 * examiner can return it for correction; the others have what the examiner or they decide by.
 */
export function scanWordsForReviewer(
  scan: Scan,
  code: string | null | undefined,
  isExaminer: boolean,
): Text {
  const seen = seenByReviewer(scan, code);
  const isDoubtful = scan === 'earlier' || scan === 'other';
  if (!isExaminer || !isDoubtful) return seen;
  return {
    zh: `${seen.zh}；确需更换的，可在材料旁“指出问题”，再“一次性告知补正”`,
    en: `${seen.en}; where it has to be replaced, point out a defect beside the materials and request a correction`,
  };
}

function seenByReviewer(scan: Scan, code: string | null | undefined): Text {
  const { document, version } = readCode(code ?? '') ?? { document: 'form', version: null };
  const { zh, en } = DOCUMENTS[document];
  switch (scan) {
    case 'present':
      return {
        zh: `页上的校验码是${zh}的，与所报内容一致（${leftOut(document).zh}）`,
        en: `its code is of ${en}, and matches what was filed (${leftOut(document).en})`,
      };
    case 'earlier':
      return {
        zh: `页上的校验码是${zh}的，内容${version === null ? '' : `为第${version}版，`}与所报内容不一致，可能是改动之前打印、盖章的，请打开文件与所报内容对照`,
        en: `its code is of ${en}${version === null ? '' : `, version ${version}`}, and differs from what was filed: it may have been printed and sealed before a change, so open it and compare it with what was filed`,
      };
    case 'other':
      return {
        zh: '页上的校验码属于另一份申报，可能是传错了文件，请打开文件核对',
        en: 'its code is of another application: it may be the wrong file, so open it and see',
      };
    case 'none':
      return {
        zh: '页上未读到本系统打印件的校验码，内容没有自动核对，请打开文件与所报内容对照；没有校验码不是退回的理由',
        en: 'no code of a document printed here was read on it, so that its content was not compared: open it and compare it with what was filed; that it has no code is no ground to return it',
      };
  }
}

/** What the comparison does not look at. */
function leftOut(document: DocumentCode['document']): Text {
  if (document === 'proof')
    return { zh: '标准编号、名称和实施日期', en: 'number, title and date of implementation' };
  if (document === 'receipt') return { zh: '最近一次提交', en: 'the last submission' };
  return { zh: '材料清单和联系人信息不计', en: 'materials and contacts aside' };
}
