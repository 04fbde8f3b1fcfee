import * as fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  CHECKPOINT_TYPE,
  checkpointHash,
  findInCheckpoint,
  type HistoryHead,
  leafOf,
  makeCheckpoint,
  verifyCheckpoint,
} from '../../shared/evidence/checkpoint.ts';
import type { ApplicationEvent } from '../../shared/domain/application/application.ts';
import { Checkpoint, CheckpointClaims } from '../../shared/domain/publication/checkpoint.ts';
import { hashOf } from '../../shared/evidence/canonical.ts';
import { eventHash } from '../../shared/evidence/chain.ts';
import { RECEIPT_TYPE } from '../../shared/evidence/receipt.ts';
import { verifyHistory } from '../../shared/evidence/verify-history.ts';
import { anyHistory, type Lived } from '../domain/histories.ts';
import { startSigning, type Signing } from './signing.ts';

const FIRST = { date: '2026-11-20', at: '2026-11-21T00:10:00.000+08:00', previous: null };
const NEXT = { date: '2026-11-21', at: '2026-11-22T00:10:00.000+08:00' };

function headOf({ application }: Lived): HistoryHead {
  return {
    applicationId: application.id,
    version: application.version,
    head: application.head,
  };
}

function exportOf({ events }: Lived, length = events.length) {
  return { events: events.slice(0, length).map(({ event }) => event) };
}

const lives = Array.from({ length: 7 }, anyHistory);
const heads = lives.map(headOf);
let signing: Signing;
let first: Checkpoint;

beforeAll(async () => {
  signing = await startSigning();
  first = await makeCheckpoint(heads, FIRST, signing.signer);
});
afterAll(() => signing.stop());

const verdictOn = (checkpoint: Checkpoint, previous?: CheckpointClaims | null) =>
  verifyCheckpoint(checkpoint, signing.jwks, previous);
const wrong = (because: string) => ({ whole: false, because });

describe('a checkpoint', () => {
  it('is whole as it was written to a file and read again', async () => {
    const read = Checkpoint.parse(JSON.parse(JSON.stringify(first)));

    expect(await verdictOn(read)).toEqual({ whole: true });
    expect(read).toMatchObject({ date: FIRST.date, at: FIRST.at, size: 7, previous: null });
  });

  it('tells nothing by its order, and names no application', async () => {
    const turned = await makeCheckpoint(heads.toReversed(), FIRST, signing.signer);

    expect(turned.leaves).toEqual(first.leaves);
    expect(turned.root).toBe(first.root);
    expect(
      heads.filter(({ applicationId }) => JSON.stringify(first).includes(applicationId)),
    ).toEqual([]);
  });

  it('of no history at all is whole', async () => {
    const empty = await makeCheckpoint([], FIRST, signing.signer);

    expect(empty.size).toBe(0);
    expect(await verdictOn(empty)).toEqual({ whole: true });
  });

  it('is not made of two heads of one application', async () => {
    const [one] = heads;
    if (!one) throw new Error('a head');

    await expect(
      makeCheckpoint([one, { ...one, version: 9 }], FIRST, signing.signer),
    ).rejects.toThrow(one.applicationId);
  });

  it('follows the one before, by its claims', async () => {
    const claims = CheckpointClaims.parse(first);
    const next = await makeCheckpoint(heads, { ...NEXT, previous: claims }, signing.signer);
    const other = await makeCheckpoint(heads.slice(1), FIRST, signing.signer);

    expect(next.previous).toBe(hashOf(claims));
    expect(checkpointHash(first)).toBe(checkpointHash(claims));
    expect(await verdictOn(next, first)).toEqual({ whole: true });
    expect(await verdictOn(next, other)).toMatchObject(wrong('previous'));
    expect(await verdictOn(next, null)).toMatchObject(wrong('previous'));
    expect(await verdictOn(first, null)).toEqual({ whole: true });
    expect(await verdictOn(first, next)).toMatchObject(wrong('previous'));
  });

  it.each([
    { ...NEXT, date: FIRST.date },
    { ...NEXT, at: FIRST.at },
    { ...NEXT, at: '2026-11-20T16:10:00.000Z' },
  ])('does not follow one that is as late: $date, $at', async (occasion) => {
    const next = await makeCheckpoint(heads, { ...occasion, previous: first }, signing.signer);

    expect(await verdictOn(next, first)).toMatchObject(wrong('date'));
  });
});

describe('a checkpoint that was changed', () => {
  it('is not whole with any leaf changed, removed, moved, repeated or added', async () => {
    const another = fc.uint8Array({ minLength: 32, maxLength: 32 }).map((bytes) => {
      return Buffer.from(bytes).toString('hex');
    });
    await fc.assert(
      fc.asyncProperty(fc.nat(), another, async (at, leaf) => {
        const place = at % first.leaves.length;
        const all = first.leaves;
        const same = all[place] ?? '';
        const spoiled = [
          all.with(place, leaf),
          all.with(place, leaf).toSorted(),
          all.toSpliced(place, 1),
          all.toSpliced(place, 0, same),
          all.toSpliced(place, 0, leaf),
          [...all, leaf].toSorted(),
          all.toReversed(),
        ];

        for (const leaves of spoiled)
          expect(await verdictOn({ ...first, leaves })).toMatchObject({ whole: false });
      }),
      { numRuns: 30 },
    );
  });

  it('says what is wrong first', async () => {
    const [a = '', b = '', ...rest] = first.leaves;
    const last = 'f'.repeat(64);

    expect(await verdictOn({ ...first, leaves: [b, a, ...rest] })).toMatchObject(wrong('order'));
    expect(await verdictOn({ ...first, leaves: [a, a, b, ...rest] })).toMatchObject(wrong('order'));
    expect(await verdictOn({ ...first, leaves: [b, ...rest] })).toMatchObject(wrong('size'));
    expect(await verdictOn({ ...first, leaves: [b, ...rest, last] })).toMatchObject(wrong('root'));
  });

  it.each([
    { date: '2026-11-19' },
    { at: '2026-11-21T00:10:00.001+08:00' },
    { size: 6 },
    { root: 'ab'.repeat(32) },
    { previous: 'ab'.repeat(32) },
  ])('states something else than was signed: %j', async (claim) => {
    expect(await verdictOn({ ...first, ...claim })).toMatchObject(wrong('claims'));
  });

  it('is signed by nobody: another key, another type, another text', async () => {
    const stranger = await startSigning();
    const claims = CheckpointClaims.parse(first);
    const forged = await makeCheckpoint(heads, FIRST, stranger.signer);
    await stranger.stop();
    const receipt = await signing.signer.sign(RECEIPT_TYPE, claims);

    expect(await verdictOn(forged)).toMatchObject(wrong('signature'));
    expect(await verdictOn({ ...first, signature: receipt })).toMatchObject(wrong('signature'));
    expect(await verdictOn({ ...first, signature: 'a.b.c' })).toMatchObject(wrong('signature'));
  });

  it('is held to its own claims where the key signed others', async () => {
    const signature = await signing.signer.sign(CHECKPOINT_TYPE, { note: '样例' });

    expect(await verdictOn({ ...first, signature })).toMatchObject(wrong('claims'));
  });
});

/** The same events fastened anew, as one could who writes to the table. */
function chained(events: readonly ApplicationEvent[]): ApplicationEvent[] {
  let previous: string | null = null;
  return events.map((event) => {
    const unhashed = { ...event, previous };
    previous = eventHash(unhashed);
    return { ...unhashed, hash: previous };
  });
}

describe('a history', () => {
  it('is found in a checkpoint at its last event then, and when it has gone on', () => {
    const [lived] = lives;
    if (!lived) throw new Error('a history');
    const then = { ...headOf(lived), version: 2, head: lived.events[1]?.event.hash ?? '' };
    const earlier = { leaves: [leafOf(then)] };

    expect(findInCheckpoint(exportOf(lived), first)).toEqual({
      sequence: lived.application.version,
      hash: lived.application.head,
    });
    expect(findInCheckpoint(exportOf(lived), earlier)).toEqual({ sequence: 2, hash: then.head });
    expect(
      findInCheckpoint(exportOf(lived), { leaves: [...earlier.leaves, ...first.leaves] }),
    ).toMatchObject({ sequence: lived.application.version });
  });

  it('that was written anew as a whole is whole by itself, and is not found', () => {
    const [lived] = lives;
    const { events } = anyHistory();
    const id = lived?.application.id ?? '';
    const forged = chained(events.map(({ event }) => ({ ...event, applicationId: id })));

    expect(verifyHistory({ events: forged })).toMatchObject({ whole: true, applicationId: id });
    expect(findInCheckpoint({ events: forged }, first)).toBeNull();
  });

  it('that was cut short is not found, nor is one that began later', () => {
    const [lived] = lives;
    if (!lived) throw new Error('a history');

    expect(findInCheckpoint(exportOf(lived, 3), first)).toBeNull();
    expect(findInCheckpoint(exportOf(anyHistory()), first)).toBeNull();
    expect(findInCheckpoint({ events: [] }, first)).toBeNull();
    expect(findInCheckpoint({ events: [null, 1, {}] }, first)).toBeNull();
  });
});
