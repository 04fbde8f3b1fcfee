import type { Text } from '../../../shared/domain/text.ts';
import type { Printed } from '../paper/printed.ts';

const P = {
  mark: { zh: '预览，尚未发出', en: 'Preview, not sent' },
  opening: {
    zh: '本件是预览，尚未发出，也没有记录。除写明待定的以外，正文与发出的相同；编号、日期和核对用的二维码在发出时才有。',
    en: 'This is a preview: nothing was sent and nothing is on record. Except where it says that something is not decided yet, the letter would be sent with this text; it gets its number, its date and its code when it is sent.',
  },
  date: { zh: '（日期以告知之日为准）', en: '(the day on which it is told)' },
  code: { zh: '核对', en: 'To match it' },
  noCode: { zh: '预览没有二维码和摘要', en: 'a preview has no code and no hash' },
} as const satisfies Record<string, Text>;

const NO_NUMBER = '预览，未编号 none yet';

/** An empty frame where the code would be: what did not happen has nothing to be matched by. */
const NO_CODE =
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 29 29"><path d="M1 1h27v27H1zM1 1l27 27M28 1L1 28" fill="none" stroke="#999" stroke-width=".4"/></svg>';

/** A letter as it would go out, said on each page to be none: without number, day and code. */
export function asPreview(letter: Printed): Printed {
  const { title, opening, foot } = letter;
  return {
    ...letter,
    mark: P.mark,
    title: { zh: `${title.zh}（预览）`, en: `${title.en} (preview)` },
    number: NO_NUMBER,
    opening: [P.opening, ...opening],
    date: P.date,
    code: { svg: NO_CODE, lines: [{ name: P.code, value: P.noCode }] },
    foot: { zh: `${P.mark.zh}。${foot.zh}`, en: `${P.mark.en}. ${foot.en}` },
  };
}
