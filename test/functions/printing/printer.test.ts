import { renderSVG } from 'uqr';
import { describe, expect, it } from 'vitest';
import type { Printed } from '../../../functions/printing/paper/printed.ts';
import { readPdf } from '../../support/documents/pdf-text.ts';
import { testPrinter } from '../../support/documents/printers.ts';

const print = testPrinter();

function aDocument(differently: Partial<Printed> = {}): Printed {
  return {
    title: { zh: '补正告知书', en: 'What is to be corrected' },
    heading: { zh: '团体标准应用示范项目', en: 'Standard pilots' },
    number: 'app_0000000000000001-4',
    to: { zh: '中国复合材料学会' },
    opening: [{ zh: '经形式审查，下列内容需要补正。', en: 'The following is to be corrected.' }],
    blocks: [],
    date: { zh: '2026年11月27日', en: '27 November 2026' },
    code: {
      svg: renderSVG('app_0000000000000001-4'),
      lines: [{ name: { zh: '内容摘要', en: 'Content hash' }, value: { zh: 'a'.repeat(64) } }],
    },
    foot: { zh: '由系统生成，未加盖印章。', en: 'Made by the system; it bears no seal.' },
    ...differently,
  };
}

function saying(zh: string): Printed {
  return aDocument({ opening: [{ zh }] });
}

describe('a printed document', () => {
  it('can be read aloud and copied: tagged, in Chinese, with a title and all its words', async () => {
    const read = await readPdf(print(aDocument()));

    expect(read).toMatchObject({ pages: 1, language: 'zh-CN', isTagged: true });
    expect(read.title).toBe('补正告知书 What is to be corrected');
    expect(read.text).toContain('经形式审查，下列内容需要补正。Thefollowingistobecorrected.');
    expect(read.text).toContain('a'.repeat(64));
  });

  it('says that it is PDF/UA-1', () => {
    expect(print(aDocument()).toString('latin1')).toContain('<pdfuaid:part>1</pdfuaid:part>');
  });

  it('is the same octets each time, by another printer as well', () => {
    const once = print(aDocument());

    expect(print(aDocument()).equals(once)).toBe(true);
    expect(testPrinter()(aDocument()).equals(once)).toBe(true);
    expect(print(saying('另一份')).equals(once)).toBe(false);
  });

  it('prints what looks like markup as it stands', async () => {
    const text = '#panic("x")$y$*粗*_斜_[链]@引//注\\u{1F600}<a>';

    expect((await readPdf(print(saying(text)))).text).toContain(text);
  });

  it('repeats the head of a table that goes over the page', async () => {
    const line = (number: number) => [{ zh: String(number) }, { zh: '请按标准封面填写。' }];
    const lines = Array.from({ length: 45 }, (_, index) => line(index + 1));
    const columns = [
      { name: { zh: '序号', en: 'No.' }, share: 1 },
      { name: { zh: '补正要求', en: 'What is asked' }, share: 8 },
    ];
    const heading = { zh: '内容', en: 'Content' };
    const document = aDocument({ blocks: [{ heading, table: { columns, lines } }] });

    const { pages, text } = await readPdf(print(document));

    expect(pages).toBeGreaterThan(1);
    expect(text.split('补正要求').length - 1).toBe(pages);
  });

  it('names a character that no font of ours has by its code point', async () => {
    const { text } = await readPdf(print(saying('𠮷村与𠮷野，😀，龘')));

    expect(text).toContain('〔U+20BB7〕村与〔U+20BB7〕野，〔U+1F600〕，龘');
  });

  it.each([
    ['of private use', '\uE000', '〔U+E000〕'],
    ['that commands', '\u0001\t\0', '〔U+0001〕〔U+0009〕〔U+0000〕'],
    ['that is half of one', '\uD800一', '〔U+D800〕一'],
    ['of other scripts', 'กא', '〔U+0E01〕〔U+05D0〕'],
  ])('names a character %s as well', async (_, text, named) => {
    expect((await readPdf(print(saying(text)))).text).toContain(named);
  });
});
