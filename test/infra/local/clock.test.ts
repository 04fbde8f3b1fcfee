import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { routes } from '../../../shared/contract/routes.ts';
import { Clock } from '../../../infra/local/clock.ts';
import { type Cloud, runCloud } from '../../../infra/local/cloud.ts';
import { Sentence } from '../../../infra/local/template/sentence.ts';
import { aFolder, aFunction, anApi, writeAssembly } from '../fixtures/assembly.ts';

const A_DAY_MS = 24 * 60 * 60 * 1000;
const MOST_DAYS = 3660;

// tells its time in every way in which a function may ask for it
const TELLER = `
const loadedAt = Date;
export async function handler(event, context) {
  const made = new Date();
  class Own extends Date {}
  return {
    now: Date.now(), made: made.getTime(), text: Date.parse(Date()), kept: loadedAt.now(),
    own: new Own().getTime(), event: event.requestContext.timeEpoch,
    given: new Date(0).toISOString(), utc: Date.UTC(1970, 0, 2),
    isDate: made instanceof Date && made.constructor === Date && new Date(0) instanceof Date,
    left: context.getRemainingTimeInMillis(),
  };
}`;

const folder = aFolder();
const assembly = writeAssembly(
  aFolder(),
  { ...anApi({ 'GET /time': 'Teller' }), Teller: aFunction('teller', { Timeout: 30 }) },
  { teller: TELLER },
);
const start = async () => runCloud({ assembly, folder, port: 0, dynamodb: '' });

let cloud: Cloud;
beforeAll(async () => {
  cloud = await start();
});
afterAll(() => cloud.stop());

type Times = Record<'now' | 'made' | 'text' | 'kept' | 'own' | 'event' | 'utc' | 'left', number> & {
  given: string;
  isDate: boolean;
};
const time = async () => (await (await fetch(`${cloud.api}/time`)).json()) as Times;
const clock = (body?: string, headers: Record<string, string> = {}) =>
  fetch(`${cloud.api}/local/clock`, {
    headers,
    ...(body !== undefined && { method: 'POST', body }),
  });

/** How many whole days a moment lies ahead of now; a text is without its milliseconds. */
const ahead = (at: number, before: number) => Math.floor((at - before + 1000) / A_DAY_MS);

// the clock is only ever put forward
describe('the clock of the local cloud', { shuffle: false }, () => {
  it('is that of this machine, until it is put forward', async () => {
    const { now } = await time();

    expect(ahead(now, Date.now())).toBeLessThanOrEqual(0);
    expect(await (await clock()).json()).toMatchObject({ days: 0 });
  });

  it('put forward, is that of every function, also of one that is warm', async () => {
    const before = Date.now();
    const moved = await clock('{"days": 7}');
    const told = await time();

    expect(await moved.json()).toMatchObject({ days: 7 });
    const { now, made, text, kept, own, event } = told;
    expect([now, made, text, kept, own, event].map((at) => ahead(at, before))).toEqual([
      7, 7, 7, 7, 7, 7,
    ]);
    expect(told).toMatchObject({
      given: '1970-01-01T00:00:00.000Z',
      utc: A_DAY_MS,
      isDate: true,
    });
  });

  it('takes nothing from the time that a function has', async () => {
    const { left } = await time();

    expect(left).toBeGreaterThan(0);
    expect(left).toBeLessThanOrEqual(30_000);
  });

  it.each([
    ['back', '{"days": -1}'],
    ['a part of a day', '{"days": 0.5}'],
    ['further than ten years', `{"days": ${MOST_DAYS - 6}}`],
    ['by words', '{"days": "7"}'],
    ['by what is no JSON', 'days=7'],
    ['by more than is asked', '{"days": 1, "hours": 1}'],
  ])('is not put %s', async (_how, body) => {
    expect((await clock(body)).status).toBe(400);
    expect(await (await clock()).json()).toMatchObject({ days: 7 });
  });

  it('is moved by no page, and in no other way', async () => {
    const origin = { origin: 'https://elsewhere.example' };
    const put = await fetch(`${cloud.api}/local/clock`, { method: 'PUT', body: '{"days": 1}' });

    expect((await clock('{"days": 1}', origin)).status).toBe(403);
    expect(put.status).toBe(405);
    expect(await (await clock()).json()).toMatchObject({ days: 7 });
  });

  it('has a path that no template has', () => {
    const paths = Object.values(routes).map(({ path }) => path);

    expect(paths.filter((path) => !path.startsWith('/v1/'))).toEqual([]);
  });

  it('is kept with the data', async () => {
    await cloud.stop();
    cloud = await start();
    const before = Date.now();

    expect(await (await clock()).json()).toMatchObject({ days: 7 });
    expect(ahead((await time()).made, before)).toBe(7);
  });

  it('goes as far as ten years in all', async () => {
    expect((await clock(`{"days": ${MOST_DAYS - 7}}`)).status).toBe(200);
    expect((await clock('{"days": 1}')).status).toBe(400);
    expect((await clock('{"days": 0}')).status).toBe(200);
  });
});

describe('a clock that cannot be read', () => {
  it('is said in a sentence', () => {
    const file = join(aFolder(), 'clock.json');
    writeFileSync(file, '{"days": -1}');

    expect(() => new Clock(file)).toThrow(Sentence);
    rmSync(file);
    expect(new Clock(file).days).toBe(0);
  });
});
