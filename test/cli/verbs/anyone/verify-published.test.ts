import { randomUUID } from 'node:crypto';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Checkpoint } from '../../../../shared/domain/publication/checkpoint.ts';
import { type HistoryHead, makeCheckpoint } from '../../../../shared/evidence/checkpoint.ts';
import { makeList, type PublishedList } from '../../../../shared/evidence/published-list.ts';
import { longHistory } from '../../../evidence/long-history.ts';
import { listed, NOTICE } from '../../../evidence/long-list.ts';
import { type Signing, startSigning } from '../../../evidence/signing.ts';
import { runAt } from '../../../support/pilots.ts';

const folder = mkdtempSync(join(tmpdir(), 'pilots-published-'));

function file(content: unknown): string {
  const path = join(folder, `${randomUUID()}.json`);
  writeFileSync(path, JSON.stringify(content));
  return path;
}

let signing: Signing;
let keys: string;
beforeAll(async () => {
  signing = await startSigning();
  keys = file(signing.jwks);
});
afterAll(() => signing.stop());

/** Offline: where there is no cloud, and no API. */
const verify = (...args: string[]) =>
  runAt(join(folder, 'no-cloud.json'), ['verify', ...args, '--keys', keys]);

const MANY = 10_000;
const { events: history } = longHistory(5);
const ends = history.at(-1);
const applicationId = ends?.applicationId ?? '';

function heads(at: number): HistoryHead[] {
  const held = history[at - 1];
  const others = Array.from({ length: 20 }, (_, n) => ({
    applicationId: `app_${String(n).padStart(16, '0')}`,
    version: 1,
    head: String(n).padStart(64, '0'),
  }));
  return held ? [...others, { applicationId, version: at, head: held.hash }] : others;
}

const closed = (date: string, at: number, previous: Checkpoint | null = null) =>
  makeCheckpoint(heads(at), { date, at: `${date}T23:00:00.000+08:00`, previous }, signing.signer);

describe('pilots verify, of a checkpoint', () => {
  it('says offline that it is whole, and follows the one before', async () => {
    const first = await closed('2026-11-20', 3);
    const second = await closed('2026-11-21', 5, first);

    const alone = await verify(file(second));
    const both = await verify(file(second), '--previous', file(first));

    expect(alone).toMatchObject({ code: 0, complaints: '' });
    expect(alone.said).toMatch(/^完整：2026-11-21 的校验点.*含21份记录.*WHOLE/);
    expect(both.code).toBe(0);
    expect(both.said).toMatch(/2026-11-21[^\n]*\n完整：2026-11-20/);
  });

  it.each<[string, (given: Checkpoint) => object, string]>([
    [
      'a changed leaf',
      (one) => ({ leaves: ['0'.repeat(64), ...one.leaves.slice(1)] }),
      'not those',
    ],
    ['a leaf too few', (one) => ({ leaves: one.leaves.slice(1) }), 'more or fewer leaves'],
    ['another date', () => ({ date: '2026-11-22' }), 'something else than was signed'],
    ['another order', (one) => ({ leaves: one.leaves.toReversed() }), 'out of order'],
    ['another signature', () => ({ signature: 'a.b.c' }), 'no published key signed it'],
  ])('says no to %s', async (_what, changed, because) => {
    const whole = await closed('2026-11-20', 3);

    const { code, said } = await verify(file({ ...whole, ...changed(whole) }));

    expect(code).toBe(1);
    expect(said).toContain('NOT WHOLE');
    expect(said).toContain(because);
  });

  it('says no where it does not follow, or what it follows was changed', async () => {
    const first = await closed('2026-11-20', 3);
    const second = await closed('2026-11-21', 5, first);
    const other = await closed('2026-11-20', 4);
    const changed = { ...first, leaves: first.leaves.slice(1) };

    expect(await verify(file(second), '--previous', file(other))).toMatchObject({ code: 1 });
    const after = await verify(file(second), '--previous', file(changed));
    expect(after.code).toBe(1);
    expect(after.said.split('\n')[1]).toMatch(/^不完整：2026-11-20/);
  });
});

describe('pilots verify, of a history by a checkpoint', () => {
  const whole = () => file({ events: history });

  it('says at which event the checkpoint holds it', async () => {
    const { code, said } = await verify(
      whole(),
      '--checkpoint',
      file(await closed('2026-11-20', 3)),
    );

    expect(code).toBe(0);
    expect(said.split('\n')[1]).toMatch(
      /第3条.*HELD: the checkpoint of 2026-11-20 holds it at event 3/,
    );
  });

  it('says no where the checkpoint does not hold it', async () => {
    const { code, said } = await verify(
      whole(),
      '--checkpoint',
      file(await closed('2026-11-20', 9)),
    );

    expect(code).toBe(1);
    expect(said.split('\n')[1]).toContain('NOT HELD');
  });

  it('asks nothing of a checkpoint that is not whole itself', async () => {
    const checkpoint = { ...(await closed('2026-11-20', 3)), size: 20 };

    const { code, said } = await verify(whole(), '--checkpoint', file(checkpoint));

    expect(code).toBe(1);
    expect(said).not.toContain('HELD');
    expect(said).toContain('something else than was signed');
  });
});

describe('pilots verify, of a published list', () => {
  let list: PublishedList;
  beforeAll(async () => {
    list = await makeList(NOTICE, listed(MANY), signing.signer);
  });

  const changed = (at: number, change: (entry: PublishedList['entries'][number]) => unknown) => ({
    ...list,
    entries: list.entries.flatMap((entry, index) =>
      index === at ? [change(entry)].flat() : [entry],
    ),
  });

  it('says that all of 10,000 entries are whole', async () => {
    const { code, said } = await verify(file(list));

    expect(code).toBe(0);
    expect(said).toContain(`WHOLE: ${MANY} entries`);
  });

  it.each([
    ['changed', 'entry 5001', 5000, (entry: object) => ({ ...entry, titleZh: '另一标准' })],
    ['left out', 'entry 5001', 5000, () => []],
    ['without its form', 'entry 5001', 5000, () => ({})],
    ['no entry at all', 'entry 1', 0, () => null],
    ['left out at the end', `entry ${MANY}`, MANY - 1, () => []],
    ['there twice', 'entry 5002', 5000, (entry: object) => [entry, entry]],
  ])('names the first entry that is %s: %s', async (_what, where, at, change) => {
    const { code, said } = await verify(file(changed(at, change)));

    expect(code).toBe(1);
    expect(said).toContain(`NOT WHOLE at ${where}: `);
  });

  it('names the first of two, though the second has no form', async () => {
    const entries = list.entries.map((entry, at) => {
      if (at === 10) return { ...entry, titleZh: '另一标准' };
      return at === 20 ? {} : entry;
    });

    expect((await verify(file({ ...list, entries }))).said).toContain('at entry 11: ');
  });

  it.each([
    ['heading', { number: 2 }, 'something else of itself'],
    ['signature', { signature: 'a.b.c' }, 'no published key signed it'],
  ])('says no to another %s', async (_what, change, because) => {
    const { code, said } = await verify(file({ ...list, ...change }));

    expect(code).toBe(1);
    expect(said).toContain(because);
  });
});

describe('pilots verify', () => {
  it.each([
    [{ entries: [] }, [], 'is no list as it is published'],
    [{ leaves: [] }, [], 'is no checkpoint as it is published'],
    [{ entries: [] }, ['--receipt', 'x'], '--receipt goes with a history'],
    [{ events: [] }, ['--previous', 'x'], '--previous goes with a checkpoint'],
    [{ leaves: [] }, ['--checkpoint', 'x'], '--checkpoint goes with a history'],
    [{ leaves: [] }, ['--content', 'x'], '--content goes with a receipt'],
  ])('refuses %j with %j in a sentence', async (content, words, sentence) => {
    const { code, complaints } = await verify(file(content), ...words);

    expect(code).toBe(2);
    expect(complaints).toContain(sentence);
  });
});
