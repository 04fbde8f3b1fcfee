import { describe, expect, it } from 'vitest';
import { Reader } from '../../../web/reader/reader.ts';
import { detailsOf } from '../../../web/public/verify/details.ts';
import {
  type Verifiable,
  claimsIn,
  entryAt,
  repeatedIn,
  textIn,
  verifiableIn,
} from '../../../web/public/verify/verifiable.ts';
import { partsOf, shifted } from '../../../web/public/verify/parts.ts';
import type { ChainHead } from '../../../shared/evidence/chain.ts';
import { type HistoryExport, verifyHistory } from '../../../shared/evidence/verify-history.ts';
import { otherEncodings, repetitionsOf } from '../../evidence/mutations.ts';
import { longHistory } from '../../evidence/long-history.ts';

const payload = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64url');
const jws = `e30.${payload({ sub: 'app_1', association: '中国样例协会', verdict: 'admissible' })}.c2ln`;

describe('what somebody has', () => {
  it.each([
    [jws, 'receipt'],
    [` ${jws}\n`, 'receipt'],
    // as it is copied from paper
    [`${jws.slice(0, 20)}\n${jws.slice(20, 40)} \n${jws.slice(40)}`, 'receipt'],
    [JSON.stringify({ jws, referred: [] }), 'receipt'],
    [JSON.stringify({ events: [], head: null }), 'history'],
    [JSON.stringify({ entries: [], signature: 'e30' }), 'list'],
    [`\uFEFF${JSON.stringify({ leaves: [], root: '' })}`, 'checkpoint'],
  ])('%s is known as a %s', (text, kind) => {
    expect(verifiableIn(text)?.kind).toBe(kind);
  });

  it('that is a printed receipt is said to be a PDF, and not to be in a wrong encoding', () => {
    const pdf = Buffer.concat([Buffer.from('%PDF-1.7\n%'), Buffer.from([0xe2, 0xe3, 0xcf, 0xd3])]);
    expect(textIn(pdf)).toEqual({ because: 'pdf' });
    expect(textIn(pdf.subarray(1))).toEqual({ because: 'encoding' });
  });

  it.each(['', 'null', '7', '[]', '{}', '{', 'a.b', '{"events":"many"}', '{"jws":7}'])(
    '%j is nothing that could be verified',
    (text) => {
      expect(verifiableIn(text)).toBeNull();
    },
  );
});

describe('what readers could read differently', () => {
  const receipt = { jws, verdict: 'admissible', pack: { id: 'SAMPLE-2026', note: '样例' } };
  const text = JSON.stringify(receipt);

  it('is not verified where any member is there twice, and it is said which', () => {
    expect(repeatedIn(text)).toBeNull();
    expect(repeatedIn(jws)).toBeNull();
    for (const each of repetitionsOf(receipt)) {
      expect(repeatedIn(each.text)).toMatchObject({ because: 'repeated', pointer: each.pointer });
      expect(verifiableIn(each.text)).toBeNull();
    }
  });

  it('is not verified in another encoding', () => {
    expect(textIn(Buffer.from(text))).toBe(text);
    for (const { name, bytes } of otherEncodings(text))
      expect({ name, text: textIn(bytes) }).toEqual({ name, text: { because: 'encoding' } });
  });
});

describe('what was signed of a receipt', () => {
  it('is read in any script, from the receipt and from its signature alone', () => {
    expect(claimsIn(jws)).toMatchObject({ association: '中国样例协会' });
    expect(claimsIn({ jws })).toEqual(claimsIn(jws));
  });
});

describe('a history that is longer than a request', () => {
  const { head, events } = longHistory(4500);
  const parts = partsOf({ kind: 'history', value: { head, events } });

  it('goes in parts, each after the one before, the last with its end', () => {
    const histories = parts.map(
      ({ body }) => body as { history: HistoryExport; after?: ChainHead },
    );

    expect(parts.length).toBeGreaterThan(1);
    expect(histories.flatMap(({ history }) => history.events)).toEqual(events);
    for (const { history, after } of histories)
      expect(verifyHistory(history, after)).toMatchObject({ whole: true });
    expect(histories.map(({ history }) => history.head)).toEqual([undefined, head]);
  });

  it('is wrong at the entry that is meant, whichever part holds it', () => {
    expect(shifted('/events/2/at', parts[1]?.from ?? 0)).toBe(
      `/events/${(parts[1]?.from ?? 0) + 2}/at`,
    );
    expect(shifted('/head/hash', 7)).toBe('/head/hash');
  });

  it('is asked in one where it is short, as everything else is', () => {
    const short = { events: events.slice(0, 2) };
    expect(partsOf({ kind: 'history', value: short })).toEqual([
      { body: { history: short }, from: 0 },
    ]);
    expect(partsOf({ kind: 'receipt', value: jws })).toEqual([{ body: { receipt: jws }, from: 0 }]);
  });
});

describe('where something is wrong', () => {
  it.each([
    ['/events/0', 1],
    ['/entries/11/titleZh', 12],
    ['/leaves/2', 3],
    ['/signature', null],
    ['', null],
  ])('at %j is at entry %s', (pointer, entry) => {
    expect(entryAt(pointer)).toBe(entry);
  });
});

describe('what is told of something whole', () => {
  const at = '2026-11-26T10:42:00+08:00';
  const event = { applicationId: 'app_1', at, hash: 'h' };
  const list = {
    kind: 'announcement',
    number: 2,
    callId: 'c',
    publishedAt: at,
    count: 1,
    hash: 'h',
  };

  it.each<[Verifiable, unknown[]]>([
    [{ kind: 'receipt', value: jws }, ['app_1', '中国样例协会', '符合可预判的条件']],
    [
      { kind: 'history', value: { events: [{}, event] } },
      ['app_1', 2, '2026年11月26日 10:42（北京时间）', 'h'],
    ],
    [
      { kind: 'list', value: list },
      ['c', '第 2 号公布', '2026年11月26日 10:42（北京时间）', 1, 'h'],
    ],
    [
      { kind: 'checkpoint', value: { date: '2026-11-26', size: 3, root: 'r' } },
      ['2026年11月26日', 3, 'r'],
    ],
  ])('of %j is %s', (given, told) => {
    const rows = detailsOf(given, new Reader('zh-CN', 'Asia/Shanghai'));

    expect(rows.map(({ value }) => value)).toEqual(told);
  });
});
