import type { Text } from '../domain/text.ts';

/** The text of a file that people filled in, and the encoding that it was read in. */
export type DecodedSheet =
  | { readonly ok: true; readonly text: string; readonly encoding: 'UTF-8' | 'GB18030' }
  | { readonly ok: false; readonly says: Text };

const AS_CSV: Text = {
  zh: '请在 Excel 或 WPS 中另存为 CSV（文件类型选“CSV UTF-8”或“CSV”）。',
  en: 'Save it as CSV in Excel or WPS: “CSV UTF-8”, or “CSV”.',
};

/** What files begin with that are taken for a CSV file: workbooks, and text in UTF-16. */
const OTHERS: readonly { readonly begins: readonly number[]; readonly is: Text }[] = [
  { begins: [0x50, 0x4b], is: { zh: '这是工作簿，不是 CSV。', en: 'This is a workbook, no CSV.' } },
  {
    begins: [0xd0, 0xcf, 0x11, 0xe0],
    is: { zh: '这是工作簿，不是 CSV。', en: 'This is a workbook, no CSV.' },
  },
  { begins: [0xff, 0xfe], is: { zh: '这是 UTF-16 文本。', en: 'This is text in UTF-16.' } },
  { begins: [0xfe, 0xff], is: { zh: '这是 UTF-16 文本。', en: 'This is text in UTF-16.' } },
];

/** Far more than a round has; a browser would stand still over it. */
const MOST_BYTES = 5_000_000;

/**
 * The text of a CSV file as Excel and WPS save it: in UTF-8, or in the GB18030 of a Chinese Windows.
 * What is valid UTF-8 is read as that: Chinese text in GB18030 hardly ever is.
 */
export function decodedSheet(bytes: Uint8Array): DecodedSheet {
  const other = OTHERS.find(({ begins }) => begins.every((byte, at) => bytes[at] === byte));
  if (other)
    return { ok: false, says: { zh: other.is.zh + AS_CSV.zh, en: `${other.is.en} ${AS_CSV.en}` } };
  if (bytes.length > MOST_BYTES)
    return {
      ok: false,
      says: { zh: '文件超过 5 MB，请分成几份。', en: 'It is over 5 MB: please part it.' },
    };
  for (const encoding of ['UTF-8', 'GB18030'] as const) {
    const text = decoded(bytes, encoding);
    if (text !== null) return { ok: true, text, encoding };
  }
  return {
    ok: false,
    says: {
      zh: `既不是 UTF-8，也不是 GB18030 编码。${AS_CSV.zh}`,
      en: `It is neither UTF-8 nor GB18030. ${AS_CSV.en}`,
    },
  };
}

/** Null where the bytes are none in this encoding. */
function decoded(bytes: Uint8Array, encoding: string): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}
