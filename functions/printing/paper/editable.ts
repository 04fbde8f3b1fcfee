import {
  AlignmentType,
  Document,
  HeadingLevel,
  Packer,
  PageOrientation,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
  WidthType,
} from 'docx';
import type { Text } from '../../../shared/domain/text.ts';
import { isLone, named } from './named-character.ts';
import type { Block, Printed, Words } from './printed.ts';

const EDITABLE: Text = {
  zh: '可编辑稿：改动后与系统中的内容不再一致，以系统中提交的为准；本稿没有核对用的二维码。',
  en: 'To be edited: once changed it is no longer what the system holds, and that counts. It bears no code to match it by.',
};

/** No text of XML 1.0: controls but for tabs and ends of lines, and what is no character. */
const UNHELD = /^(?![\t\n\r])\p{Cc}$|^[\uFFFE\uFFFF]$/u;

/** Half-points. */
const SIZES = { title: 34, heading: 24, text: 21, english: 17, small: 15 };
const SPACE = { before: 240, after: 120 };
/** Sizes of A4 in twentieths of a point. */
const A4 = { width: 11_906, height: 16_838 };

const TIMES = 'Times New Roman';
const STYLES = {
  default: {
    document: {
      run: {
        size: SIZES.text,
        font: { ascii: TIMES, hAnsi: TIMES, eastAsia: 'SimSun' },
        language: { value: 'en-US', eastAsia: 'zh-CN' },
      },
    },
  },
};

/** A document for those who must edit it, as DOCX: what is printed but the code, which a change would belie. */
export function editableOf(document: Printed): Promise<Buffer> {
  const { title, isWide = false, blocks } = document;
  const orientation = isWide ? PageOrientation.LANDSCAPE : PageOrientation.PORTRAIT;
  return Packer.toBuffer(
    new Document({
      creator: '',
      title: `${title.zh} ${title.en}`,
      styles: STYLES,
      sections: [
        {
          properties: { page: { size: { ...A4, orientation } } },
          children: [...headOf(document), ...blocks.flatMap(partOf), ...endOf(document)],
        },
      ],
    }),
  );
}

function headOf({ title, heading, number, to, opening }: Printed): Paragraph[] {
  return [
    ...centred(heading),
    new Paragraph({
      heading: HeadingLevel.TITLE,
      alignment: AlignmentType.CENTER,
      spacing: SPACE,
      children: [run(title.zh, SIZES.title)],
    }),
    ...centred({ zh: '', en: title.en }),
    new Paragraph({ alignment: AlignmentType.RIGHT, children: [run(`编号 No. ${number}`)] }),
    ...(to ? paragraphs(to) : []),
    ...[EDITABLE, ...opening].flatMap(paragraphs),
  ];
}

function endOf({ date, code, foot }: Printed): Paragraph[] {
  const small = [
    ...code.lines.map(({ name, value }) => `${name.zh} ${name.en}：${value.zh}`),
    `${foot.zh} ${foot.en}`,
  ];
  return [
    ...(date ? paragraphs(date) : []),
    ...small.map((text) => new Paragraph({ children: [run(text, SIZES.small)] })),
  ];
}

function partOf({ heading, paragraphs: said = [], rows, table }: Block): (Paragraph | Table)[] {
  return [
    new Paragraph({
      heading: HeadingLevel.HEADING_1,
      spacing: SPACE,
      children: [run(`${heading.zh} `, SIZES.heading), run(heading.en, SIZES.english)],
    }),
    ...said.flatMap(paragraphs),
    ...(rows
      ? [
          tableOf(
            [28, 72],
            rows.map(({ name, value }) => [name, value]),
          ),
        ]
      : []),
    ...(table
      ? [
          tableOf(
            sharesOf(table.columns.map(({ share }) => share)),
            [table.columns.map(({ name }) => name), ...table.lines],
            true,
          ),
        ]
      : []),
  ];
}

/** Whole hundredths of the width. */
function sharesOf(shares: readonly number[]): number[] {
  const all = shares.reduce((sum, share) => sum + share, 0);
  return shares.map((share) => Math.round((100 * share) / all));
}

function tableOf(
  shares: readonly number[],
  lines: readonly (readonly Words[])[],
  hasHead = false,
): Table {
  return new Table({
    width: { size: 100, type: WidthType.PERCENTAGE },
    rows: lines.map(
      (line, index) =>
        new TableRow({
          tableHeader: hasHead && index === 0,
          children: line.map(
            (words, place) =>
              new TableCell({
                width: { size: shares[place] ?? 0, type: WidthType.PERCENTAGE },
                children: paragraphs(words),
              }),
          ),
        }),
    ),
  });
}

function centred({ zh, en }: Text): Paragraph[] {
  return [...(zh === '' ? [] : [run(zh)]), run(en, SIZES.english)].map(
    (child) => new Paragraph({ alignment: AlignmentType.CENTER, children: [child] }),
  );
}

/** A text in both languages, the second beneath the first; each line of what a person wrote. */
function paragraphs(words: Words): Paragraph[] {
  const lines = words.zh.split('\n').map((line) => run(line));
  const english = 'en' in words ? [run(words.en, SIZES.english)] : [];
  return [...lines, ...english].map((child) => new Paragraph({ children: [child] }));
}

/** A text as it stands; what XML cannot hold is named by its code point. */
function run(text: string, size: number = SIZES.text): TextRun {
  const shown = Array.from(text, (each) => (isUnheld(each) ? named(each) : each)).join('');
  // black, whatever the styles of headings say
  return new TextRun({ text: shown, size, color: '000000' });
}

const isUnheld = (character: string) => isLone(character) || UNHELD.test(character);
