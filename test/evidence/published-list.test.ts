import * as fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ListEntry } from '../../shared/domain/publication/published-list.ts';
import { hashOf } from '../../shared/evidence/canonical.ts';
import { CHECKPOINT_TYPE } from '../../shared/evidence/checkpoint.ts';
import {
  LIST_TYPE,
  makeList,
  PublishedList,
  verifyList,
} from '../../shared/evidence/published-list.ts';
import { listed, NOTICE } from './long-list.ts';
import { startSigning, type Signing } from './signing.ts';
import { tampered, tamperings } from './tampering.ts';

const ANNOUNCEMENT = { ...NOTICE, kind: 'announcement', from: null, to: null } as const;
const LENGTH = 12;

let signing: Signing;
let list: PublishedList;

beforeAll(async () => {
  signing = await startSigning();
  list = await makeList(NOTICE, listed(LENGTH), signing.signer);
});
afterAll(() => signing.stop());

const verdictOn = (one: PublishedList) => verifyList(one, signing.jwks);
const wrong = (because: string, position: number | null = null) => {
  return { whole: false, position, because };
};

describe('a published list', () => {
  it('is whole as it was written to a file and read again', async () => {
    const read = PublishedList.parse(JSON.parse(JSON.stringify(list)));

    expect(await verdictOn(read)).toEqual({ whole: true });
    expect(read.entries.map(({ position }) => position)).toEqual(
      Array.from({ length: LENGTH }, (_, at) => at + 1),
    );
  });

  it('can be computed again by hand: each link over the one before and the entry', () => {
    let previous = hashOf(NOTICE);
    for (const { chain, ...entry } of list.entries) {
      expect(chain).toBe(hashOf({ previous, entry }));
      previous = chain;
    }
    expect(list.hash).toBe(previous);
  });

  it('may have one entry, or none', async () => {
    for (const count of [0, 1]) {
      const short = await makeList(ANNOUNCEMENT, listed(count), signing.signer);
      expect(await verdictOn(short)).toEqual({ whole: true });
    }
  });

  it('has a period as a public notice, of one day at least, and none as an announcement', async () => {
    const made = (heading: Partial<PublishedList>) =>
      makeList({ ...NOTICE, ...heading }, [], signing.signer);

    await expect(made({ to: NOTICE.from })).resolves.toMatchObject({ to: NOTICE.from });
    await expect(made({ to: '2026-11-22' })).rejects.toThrow('first and last day');
    await expect(made({ from: null })).rejects.toThrow('first and last day');
    await expect(made({ to: null })).rejects.toThrow('first and last day');
    await expect(made({ kind: 'announcement' })).rejects.toThrow('first and last day');
    await expect(made({ ...ANNOUNCEMENT, to: NOTICE.to })).rejects.toThrow('first and last day');
  });

  it('is not made with one application twice', async () => {
    const [one, two] = listed(2);
    if (!one || !two) throw new Error('two entries');

    await expect(makeList(NOTICE, [one, two, one], signing.signer)).rejects.toThrow('twice');
  });
});

describe('a published list that was changed', () => {
  it('names the first entry that was changed, removed, moved, repeated or replaced', async () => {
    await fc.assert(
      fc.asyncProperty(tamperings, async (tampering) => {
        const spoiled = tampered(list.entries, tampering);
        const entries = spoiled.events as ListEntry[];

        expect(await verdictOn({ ...list, entries })).toMatchObject({
          whole: false,
          position: spoiled.wrong,
        });
      }),
      { numRuns: 500 },
    );
  });

  it('is searched alike where it has 10,000 entries', async () => {
    const long = await makeList(NOTICE, listed(10_000), signing.signer);
    expect(await verdictOn(long)).toEqual({ whole: true });
    await fc.assert(
      fc.asyncProperty(tamperings, async (tampering) => {
        const spoiled = tampered(long.entries, tampering);
        const entries = spoiled.events as ListEntry[];

        expect(await verdictOn({ ...long, entries })).toMatchObject({ position: spoiled.wrong });
      }),
      { numRuns: 15, examples: [[{ how: 'remove', at: 9999, which: 0 }]] },
    );
  });

  it('says why', async () => {
    const [first, second, ...rest] = list.entries;
    if (!first || !second) throw new Error('two entries');
    const as = (entries: ListEntry[]) => verdictOn({ ...list, entries });

    expect(await as([first, { ...second, titleZh: '改' }, ...rest])).toMatchObject(
      wrong('chain', 2),
    );
    expect(await as([first, { ...second, titleZh: '\ud800' }, ...rest])).toMatchObject(
      wrong('chain', 2),
    );
    expect(await as([first, ...rest])).toMatchObject(wrong('position', 2));
    expect(await as(list.entries.slice(0, -1))).toMatchObject(wrong('end', LENGTH));
    expect(await as([])).toMatchObject(wrong('end', 1));
  });

  it('is found though all of it was written anew, with or without its hash', async () => {
    const { entries, hash } = await makeList(NOTICE, listed(LENGTH).toReversed(), signing.signer);
    const longer = await makeList(NOTICE, listed(LENGTH + 1), signing.signer);

    expect(await verdictOn({ ...list, entries })).toMatchObject(wrong('hash'));
    expect(await verdictOn({ ...list, entries, hash })).toMatchObject(wrong('hash'));
    expect(await verdictOn({ ...list, hash })).toMatchObject(wrong('hash'));
    expect(await verdictOn({ ...longer, signature: list.signature })).toMatchObject(
      wrong('end', LENGTH + 1),
    );
  });

  it.each([
    { kind: 'announcement' as const },
    { callId: 'pp-2024' },
    { callId: '\ud800' },
    { number: 2 },
    { publishedAt: '2026-11-23T09:00:00.001+08:00' },
    { from: '2026-11-22' },
    { to: '2026-11-26' },
    { to: null },
    { count: LENGTH + 1 },
  ])('says something else of itself than was signed: %j', async (change) => {
    expect(await verdictOn({ ...list, ...change })).toMatchObject(wrong('heading'));
  });

  it('is signed by nobody: another key, another type, another form, another text', async () => {
    const stranger = await startSigning();
    const forged = await makeList(NOTICE, listed(LENGTH), stranger.signer);
    await stranger.stop();
    const { hash } = list;
    const claims = { ...NOTICE, count: LENGTH, hash };
    const signatures = [
      forged.signature,
      await signing.signer.sign(CHECKPOINT_TYPE, claims),
      await signing.signer.sign(LIST_TYPE, { ...claims, count: -1 }),
      'a.b.c',
      '',
    ];

    for (const signature of signatures)
      expect(await verdictOn({ ...list, signature })).toMatchObject(wrong('signature'));
  });
});
