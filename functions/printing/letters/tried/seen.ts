import type { Text } from '../../../../shared/domain/text.ts';
import type { Block, Row, Words } from '../../paper/printed.ts';
import type { Shown } from '../../paper/printer.ts';

/** A part that every letter must state, whatever its layout, and what stands in it. */
interface Part {
  readonly name: Text;
  readonly texts: readonly string[];
}

const N = {
  title: { zh: '标题', en: 'title' },
  heading: { zh: '通知名称和文号', en: 'name and number of the call' },
  number: { zh: '编号', en: 'number' },
  to: { zh: '收件人', en: 'addressee' },
  opening: { zh: '首段', en: 'opening' },
  date: { zh: '日期', en: 'date' },
  code: { zh: '核对用的二维码', en: 'QR code by which it is matched' },
  foot: { zh: '如何生成、未加盖印章', en: 'how it was made, and that it bears no seal' },
} as const satisfies Record<string, Text>;

/**
 * The parts of a letter that cannot be seen on its pages. A layout decides how a letter looks and
 * never what it says: all its Chinese must be there, since that counts; English may be left out.
 * Whether something is too small or too pale to be read is for a person to look at.
 */
export function unseenIn(shown: Shown, svg: string): Text[] {
  const pages = pagesOf(svg);
  const unseen = partsOf(shown)
    .filter(({ texts }) => !texts.every((text) => isSeen(pages, bare(text))))
    .map(({ name }) => name);
  const code = Buffer.from(shown.code.svg).toString('base64');
  return svg.includes(`data:image/svg+xml;base64,${code}`) ? unseen : [...unseen, N.code];
}

function partsOf({ title, heading, number, to, opening, blocks, date, code, foot }: Shown): Part[] {
  return [
    { name: N.title, texts: [title.zh] },
    { name: N.heading, texts: [heading.zh] },
    { name: N.number, texts: [number] },
    ...(to ? [{ name: N.to, texts: [to.zh] }] : []),
    { name: N.opening, texts: opening.map(({ zh }) => zh) },
    ...blocks.map((block) => ({ name: block.heading, texts: textsOf(block) })),
    ...(date ? [{ name: N.date, texts: [date.zh] }] : []),
    ...code.lines.map((row) => ({ name: row.name, texts: ofRow(row) })),
    { name: N.foot, texts: [foot.zh] },
  ];
}

function textsOf({ heading, paragraphs = [], rows = [], table }: Block): string[] {
  const zh = (words: Words) => words.zh;
  return [
    heading.zh,
    ...paragraphs.map(zh),
    ...rows.flatMap(ofRow),
    ...(table ? [...table.columns.map(({ name }) => name.zh), ...table.lines.flat().map(zh)] : []),
  ];
}

const ofRow = ({ name, value }: Row) => [name.zh, value.zh];

const ENTITIES: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"' };

/** What would be copied of each page, line after line. */
function pagesOf(svg: string): string[] {
  return svg
    .split('class="typst-page')
    .slice(1)
    .map((page) =>
      [...page.matchAll(/<h5:div[^>]*>([^<]*)</gu)]
        .map(([, text = '']) =>
          bare(
            text
              .replaceAll(/&#(x?)([\da-f]+);/giu, (_, hex: string, code: string) =>
                String.fromCodePoint(Number.parseInt(code, hex ? 16 : 10)),
              )
              .replaceAll(/&(\w+);/gu, (whole, name: string) => ENTITIES[name] ?? whole),
          ),
        )
        .join(''),
    );
}

/** Without what lines are broken by. */
function bare(text: string): string {
  return text.replaceAll(/[\s\u00AD-]/gu, '');
}

/** A text stands on a page, or begins at its end and goes on with the next. */
function isSeen(pages: readonly string[], text: string): boolean {
  return pages.some((_, first) => isSeenFrom(pages.slice(first), text));
}

function isSeenFrom([page, ...others]: readonly string[], text: string): boolean {
  if (page === undefined) return false;
  if (page.includes(text)) return true;
  let [seen, unseen] = [0, text.length];
  while (unseen - seen > 1) {
    const middle = Math.floor((seen + unseen) / 2);
    if (page.includes(text.slice(0, middle))) seen = middle;
    else unseen = middle;
  }
  return seen > 0 && isSeenFrom(others, text.slice(seen));
}
