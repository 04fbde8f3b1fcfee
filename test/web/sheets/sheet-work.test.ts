import { describe, expect, it } from 'vitest';
import { ProblemError, pilotsClient } from '../../../shared/client/client.ts';
import {
  type AskedLine,
  type SheetResult,
  type SheetWork,
  carryingOut,
  checkLines,
  inParts,
} from '../../../web/sheets/sheet-work.ts';

const api = pilotsClient({ baseUrl: 'http://127.0.0.1:1' });

interface Seen {
  readonly key: string;
  readonly isTrial: boolean;
  readonly ids: readonly string[];
}

const refusal = (status: number, code: string) =>
  new ProblemError({ status, code, title: code, detail: code } as never);

/**
 * An office in which `count` applications wait as version 3, app_done stands as asked and app_gone is
 * not known; `odd` says what becomes of a request that is carried out.
 */
function office(count: number, odd: (seen: Seen) => void = () => {}) {
  const seen: Seen[] = [];
  const waiting = Array.from({ length: count }, (_, at) => ({
    id: `app_${at}`,
    version: 3,
    standardNumber: `T/X ${at}`,
  }));
  const work: SheetWork<AskedLine> = {
    id: 'sheets',
    columns: [],
    read: () => ({ ok: true, lines: [], blank: 0, unused: [] }),
    waiting: async () => waiting as never,
    standing: async (_api, _callId, { applicationId }) => {
      if (applicationId === 'app_gone') throw refusal(404, 'application.not_found');
      return { version: 9, standardNumber: null, isDone: applicationId === 'app_done' };
    },
    requests: inParts,
    send: async (_api, _callId, lines, { key, isTrial }) => {
      const ids = lines.map(({ applicationId, version }) => `${applicationId}@${version}`);
      seen.push({ key, isTrial, ids });
      if (!isTrial) odd({ key, isTrial, ids });
      return lines.map(({ applicationId }) => ({
        applicationId,
        code: applicationId === 'app_1' ? 'decision.same_person' : null,
      }));
    },
    asked: [],
    confirm: () => ({ zh: '', en: '' }),
    outgoing: () => ({ zh: '', en: '' }),
  };
  return { work, seen };
}

const lines = (...ids: string[]) =>
  ids.map((applicationId, at) => ({ row: at + 2, applicationId }));
const states = (results: readonly SheetResult<AskedLine>[]) =>
  results.map(({ line, state, code }) => [line.applicationId, state, code]);
const many = (count: number) => lines(...Array.from({ length: count }, (_, at) => `app_${at}`));

describe('a table that is checked', () => {
  it('tells of each row what would become of it, and only tries', async () => {
    const { work, seen } = office(2);
    const asked = lines('app_0', 'app_gone', 'app_done', 'app_1', 'app_away');

    const results = await checkLines(api, work, { callId: 'c', lines: asked, key: 'k' });

    expect(states(results)).toEqual([
      ['app_0', 'free', null],
      ['app_gone', 'refused', 'application.not_found'],
      ['app_done', 'before', null],
      ['app_1', 'refused', 'decision.same_person'],
      ['app_away', 'free', null],
    ]);
    expect(results.map(({ name }) => name)).toEqual([
      'T/X 0',
      'app_gone',
      'app_done',
      'T/X 1',
      'app_away',
    ]);
    expect(seen).toEqual([
      { key: 'k-0', isTrial: true, ids: ['app_0@3', 'app_1@3', 'app_away@9'] },
    ]);
  });

  it('is not told as refused where the API cannot be reached', async () => {
    const { work } = office(1);
    const away = { ...work, standing: () => Promise.reject(new TypeError('fetch failed')) };
    const asked = { callId: 'c', lines: lines('app_x'), key: 'k' };

    await expect(checkLines(api, away, asked)).rejects.toThrow('fetch failed');
  });
});

describe('a table that is carried out', () => {
  async function carried(count: number, odd?: (seen: Seen) => void) {
    const { work, seen } = office(count, odd);
    const results = await checkLines(api, work, { callId: 'c', lines: many(count), key: 'k' });
    seen.length = 0;
    const told: (readonly SheetResult<AskedLine>[])[] = [];
    const send = carryingOut(api, work, { callId: 'c', results, key: 'r' }, (now) =>
      told.push(now),
    );
    const stateIn = (at: number, id: string) =>
      told[at]?.find(({ line }) => line.applicationId === id)?.state;
    return { send, seen, told, stateIn };
  }

  it.each([
    [51, [50]],
    [52, [50, 1]],
  ])('is as many requests as %i rows take, without what cannot be done', async (count, sizes) => {
    const { send, seen } = await carried(count);

    await send();

    expect(seen.map(({ ids }) => ids.length)).toEqual(sizes);
    expect(seen.map(({ key }) => key)).toEqual(['r-0', 'r-1'].slice(0, sizes.length));
    expect(seen.flatMap(({ ids }) => ids)).not.toContain('app_1@3');
  });

  it('goes on after a lost connection by the same key, and sends nothing anew that was answered', async () => {
    let lost = 0;
    const { send, seen, told, stateIn } = await carried(101, ({ key }) => {
      if (key === 'r-1' && lost++ === 0) throw new TypeError('fetch failed');
    });

    await expect(send()).rejects.toThrow('fetch failed');
    expect([stateIn(told.length - 1, 'app_0'), stateIn(told.length - 1, 'app_60')]).toEqual([
      'done',
      'open',
    ]);
    await send();

    expect(seen.map(({ key }) => key)).toEqual(['r-0', 'r-1', 'r-1']);
    expect(states(told.at(-1) ?? []).filter(([, state]) => state !== 'done')).toEqual([
      ['app_1', 'refused', 'decision.same_person'],
    ]);
  });

  it('goes on past a request that is refused as a whole', async () => {
    const { send, stateIn, told } = await carried(52, ({ key }) => {
      if (key === 'r-0') throw refusal(400, 'request.invalid');
    });

    await send();

    expect([stateIn(told.length - 1, 'app_0'), stateIn(told.length - 1, 'app_51')]).toEqual([
      'refused',
      'done',
    ]);
  });

  it.each([401, 409, 429, 503])('waits for another try where the answer is %i', async (status) => {
    const { send } = await carried(1, () => {
      throw refusal(status, 'some.code');
    });

    await expect(send()).rejects.toThrow('some.code');
  });
});
