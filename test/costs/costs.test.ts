import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { Counts, PriceList } from '../../cli/generate/costs/counts.ts';
import {
  costSection,
  exportQuantities,
  fileQuantities,
  idleQuantities,
  thousandQuantities,
  totalOf,
} from '../../cli/generate/costs/section.ts';
import { countIdle, runsPerMonth } from './idle.ts';
import { measureRound } from './round.ts';

const root = join(import.meta.dirname, '../..');
const read = (path: string) => readFileSync(join(root, path), 'utf8');
const counts = Counts.parse(JSON.parse(read('cli/generate/costs/counts.json')));
const list = PriceList.parse(JSON.parse(read('cli/generate/costs/prices.json')));

const ROUND = {
  filings: 2,
  apiRequests: 20,
  consumerRuns: 10,
  readUnits: 400,
  writeUnits: 800,
  signatures: 2,
  storedBytes: 4_000_000,
};
const EXPORT = {
  filings: 10,
  apiRequests: 3,
  readUnits: 40,
  writeUnits: 9,
  consumerRuns: 2,
  objectPuts: 2,
};
const IDLE = {
  keys: 1,
  alarms: 10,
  dashboards: 1,
  scheduledRunsPerMonth: 30,
  objectPutsPerMonth: 30,
};

const FILES = {
  files: 5,
  apiRequests: 30,
  readUnits: 50,
  writeUnits: 20,
  checks: 5,
  objectPuts: 10,
  objectGets: 20,
};
const COUNTED = { round: ROUND, files: FILES, export: EXPORT, idle: IDLE };

describe('what a thousand applications cost', () => {
  it('is what was counted of each, a thousand times', () => {
    const used = thousandQuantities(COUNTED);

    expect(used).toMatchObject({
      writeUnits: 400_000,
      readUnits: 200_000,
      apiRequests: 10_000,
      signatures: 1000,
      storedGb: 2,
      invocations: 15_000,
    });
    // 10,000 requests of 60 ms and 5,000 runs of 100 ms, at half a gigabyte
    expect(used.gbSeconds).toBeCloseTo(550);
    expect(used.logGb).toBeCloseTo(0.015);
  });

  it('is priced by the unit that the list names', () => {
    const { amount, per } = list.prices.writeUnits;

    expect(totalOf(list, { writeUnits: per })).toBeCloseTo(amount);
    expect(totalOf(list, { writeUnits: per, keys: 2 })).toBeCloseTo(
      amount + 2 * list.prices.keys.amount,
    );
    expect(totalOf(list, {})).toBe(0);
  });
});

describe('what the files of a thousand applications cost', () => {
  it('is what was counted of each, fifteen thousand times, and 2 MB of each for a month', () => {
    const used = fileQuantities(COUNTED);

    expect(used).toMatchObject({
      readUnits: 150_000,
      writeUnits: 60_000,
      apiRequests: 90_000,
      objectPuts: 30_000,
      objectGets: 60_000,
      objectGb: 30,
      invocations: 105_000,
    });
    // 90,000 requests of 60 ms at half a gigabyte, 15,000 checks of 1.5 s at 1.769
    expect(used.gbSeconds).toBeCloseTo(2700 + 39_802.5);
  });
});

describe('what a table of a thousand applications costs', () => {
  it('is what was counted of it, of which only the reading grows with the applications', () => {
    const used = exportQuantities(COUNTED);

    expect(used).toMatchObject({
      readUnits: 4000,
      writeUnits: 9,
      apiRequests: 3,
      invocations: 5,
      objectPuts: 2,
    });
    // three requests of 60 ms and one run of 100 ms at half a gigabyte, one of 3 s at 1.769
    expect(used.gbSeconds).toBeCloseTo(0.14 + 5.307);
  });
});

describe('what an idle month costs', () => {
  it('has keys, alarms, dashboard and scheduled runs, and no request of anybody', () => {
    const used = idleQuantities(COUNTED);

    expect(used).toMatchObject({ keys: 1, alarms: 10, dashboards: 1, invocations: 30 });
    expect(used.apiRequests).toBeUndefined();
    expect(used.writeUnits).toBeUndefined();
  });

  it.each([
    ['cron(10 0 * * ? *)', 30],
    ['cron(5 * * * ? *)', 720],
    ['cron(* * * * ? *)', 43_200],
  ])('counts the runs of %s as %i', (expression, runs) => {
    expect(runsPerMonth(expression)).toBe(runs);
  });

  it('does not guess at a schedule of another kind', () => {
    expect(() => runsPerMonth('cron(0 0 1 * ? *)')).toThrow('neither daily nor hourly');
  });

  it('is counted in the templates', () => {
    const found = countIdle();

    expect(found).toMatchObject({ keys: 1, dashboards: 1, objectPutsPerMonth: 30 });
    expect(found.alarms).toBeGreaterThan(10);
    expect(found.scheduledRunsPerMonth).toBeGreaterThanOrEqual(30);
  });
});

describe('the price list', () => {
  it('names where, since when, and a page for each price, and says when nobody checked it', () => {
    const pages = Object.values(list.prices).map(({ source }) => new URL(source).hostname);

    expect(new Set(pages)).toEqual(new Set(['aws.amazon.com']));
    const said = (checkedOn: string | null) =>
      costSection(JSON.stringify(counts), JSON.stringify({ ...list, checkedOn }));
    expect(said(null)).toContain('not checked yet');
    expect(said('2026-12-01')).toContain('checked on 2026-12-01');
    expect(said('2026-12-01')).not.toContain('not checked yet');
  });

  it('is refused where a price is missing', () => {
    const { writeUnits: _, ...prices } = list.prices;

    expect(() => costSection(JSON.stringify(counts), JSON.stringify({ ...list, prices }))).toThrow(
      'writeUnits',
    );
  });
});

describe('the table of costs', () => {
  it('is that of the counts and prices in the repository', () => {
    const section = costSection(
      read('cli/generate/costs/counts.json'),
      read('cli/generate/costs/prices.json'),
    );

    expect(read('docs/costs.md')).toContain(section);
    expect(section.split('\n').filter((line) => line.startsWith('|'))).toHaveLength(
      2 + Object.keys(list.prices).length + 1,
    );
  });
});

describe('counting a round', () => {
  it('gives the same twice', async () => {
    const [one, again] = [await measureRound(2), await measureRound(2)];

    expect(again).toEqual(one);
    expect(Counts.parse({ ...one, idle: IDLE })).toMatchObject(one);
  });

  it('gives about what is recorded; where it does not, it is to be counted anew', async () => {
    const now = await measureRound(counts.round.filings);

    const ratios = (['round', 'files', 'export'] as const).flatMap((of) => {
      const recorded: Readonly<Record<string, number>> = counts[of];
      return Object.entries(now[of]).map(
        ([name, value]) => [`${of} ${name}`, value / (recorded[name] ?? 0)] as const,
      );
    });
    expect(ratios.filter(([, ratio]) => ratio < 0.5 || ratio > 1.5)).toEqual([]);
  });
});
