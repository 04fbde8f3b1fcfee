import { describe, expect, it } from 'vitest';
import { oddityOf, standingOf } from '../../../web/association/files/standing.ts';
import { withoutFile } from '../../../web/association/submission/not-uploaded.tsx';
import { FILE_WORDS } from '../../../web/association/files/words.ts';
import { Reader } from '../../../web/reader/reader.ts';

const reader = new Reader('zh-CN');
const file = {
  sha256: 'ab'.repeat(32),
  name: '证明.pdf',
  format: 'pdf' as const,
  size: 1000,
  state: 'clean' as const,
  problem: null,
  pages: 2,
  isScanned: false,
  code: null,
  scan: null,
  redaction: null,
  askedAt: '2026-11-26T16:00:00+08:00',
  checkedAt: '2026-11-26T16:00:01+08:00',
};
const awaited = { ...file, state: 'awaited' as const, pages: null, checkedAt: null };
const REDACTION = {
  data: 'identity' as const,
  reason: '误附',
  role: 'examiner' as const,
  at: '2026-11-27T16:00:00+08:00',
};
const refused = { ...awaited, state: 'refused' as const, problem: 'encrypted' as const };

describe('where a file is', () => {
  it.each([
    { what: 'one that nobody sent', of: undefined, sending: undefined, says: /^尚未上传/ },
    { what: 'one that never arrived', of: awaited, sending: undefined, says: /^尚未上传/ },
    { what: 'one on its way', of: awaited, sending: { part: 0.459 }, says: /^正在上传 45%$/ },
    { what: 'one that is all sent', of: awaited, sending: { part: 1 }, says: /正在检查/ },
    {
      what: 'one that broke off',
      of: awaited,
      sending: { refused: null, isPassing: true },
      says: /^上传中断/,
    },
    {
      what: 'one not taken',
      of: undefined,
      sending: { refused: '只接收 PDF', isPassing: false },
      says: /^只接收 PDF$/,
    },
    { what: 'one refused', of: refused, sending: { part: 1 }, says: /文件已加密，请取消密码/ },
    {
      what: 'one redacted',
      of: { ...refused, problem: 'redacted' as const, redaction: REDACTION },
      sending: undefined,
      says: /已遮蔽，不能再查看$/,
    },
    { what: 'a clean one', of: file, sending: { part: 1 }, says: /2 页.*未做病毒查杀/ },
    {
      what: 'a scanned one',
      of: { ...file, isScanned: true },
      sending: undefined,
      says: /2 页）$/,
    },
  ])('is said of $what', ({ of, sending, says }) => {
    expect(standingOf(of, sending, reader).says).toMatch(says);
  });

  it('lets only a clean one be opened', () => {
    const all = [undefined, awaited, refused, file];

    expect(all.map((of) => standingOf(of, undefined, reader).canBeOpened)).toEqual([
      false,
      false,
      false,
      true,
    ]);
  });
});

it('lets only one that broke off be gone on with', () => {
  const all = [
    undefined,
    { part: 0.5 },
    { refused: '只接收 PDF', isPassing: false },
    { refused: null, isPassing: true },
    // too many requests came: the API said when to go on
    { refused: '30 秒后可重发', isPassing: true },
  ];

  expect(all.map((sending) => standingOf(awaited, sending, reader).canGoOn)).toEqual([
    false,
    false,
    false,
    true,
    true,
  ]);
});

it('is named before it is filed where it is not there or did not pass, and named once', () => {
  const named = ['a', 'b', 'c', 'c'].map((sha256) => ({
    kind: 'M1' as const,
    name: `${sha256}.pdf`,
    mediaType: 'application/pdf',
    size: 1,
    sha256,
  }));
  const state = (sha256: string, of: 'clean' | 'refused') => ({ sha256, state: of });

  expect(withoutFile(named, [state('a', 'clean'), state('b', 'refused')])).toEqual([
    'b.pdf',
    'c.pdf',
  ]);
  expect(
    withoutFile(
      named,
      ['a', 'b', 'c'].map((each) => state(each, 'clean')),
    ),
  ).toEqual([]);
});

describe('a file beside the others', () => {
  const one = {
    kind: 'M1',
    name: 'a.pdf',
    mediaType: 'application/pdf',
    size: 1,
    sha256: 'a',
  } as const;

  it.each([
    { what: 'the only one', others: [], is: null },
    { what: 'the same file again', others: [{ ...one, kind: 'M2' }], is: FILE_WORDS.sameFile },
    { what: 'another of its name', others: [{ ...one, sha256: 'b' }], is: FILE_WORDS.sameName },
    { what: 'another of another name', others: [{ ...one, name: 'b', sha256: 'b' }], is: null },
  ] as const)('is told of $what', ({ others, is }) => {
    expect(oddityOf(one, [one, ...others])).toBe(is);
  });
});
