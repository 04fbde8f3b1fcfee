import { execFile } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { build } from 'esbuild';
import { beforeAll, describe, expect, it } from 'vitest';
import { DOORS, type Route } from '../../functions/contract.ts';
import { openApiDocument } from '../../functions/openapi.ts';
import { type Operation, routes } from '../../functions/routes.ts';
import { BUNDLING, bundleFunctions } from '../../infra/bundles.ts';
import { pluginsOf } from '../../infra/bundling/plugins.ts';
import { HOLIDAYS, MAKE_UP_DAYS } from '../../shared/calendar/statutory-years.ts';
import { assess } from '../../shared/rules/assess.ts';
import { publishedPacks } from '../../shared/rules/registry.ts';
import type { HttpResult } from '../../shared/http/event.ts';
import { eventAt, eventFor } from '../http-event.ts';
import { aFolder } from './fixtures/assembly.ts';

const folder = aFolder();

const ENV = {
  AWS_REGION: 'local',
  TABLE_NAME: 'table',
  CHECKPOINT_BUCKET: 'bucket',
  RECEIPT_KEY_ID: 'key',
  RECEIPT_ISSUER: 'http://127.0.0.1',
  METRICS_NAMESPACE: 'Pilots/local',
  ROLE_CLAIM: 'role',
  ORGANISATION_CODE_CLAIM: 'organisation_code',
  ORGANISATION_NAME_CLAIM: 'organisation_name',
};

const SCRIPT = `
  import { readFileSync } from 'node:fs';
  const { bundle, events } = JSON.parse(readFileSync(process.env.SENT, 'utf8'));
  const { handler } = await import(bundle);
  const answers = [];
  for (const event of events) answers.push(await handler(event, { getRemainingTimeInMillis: () => 10_000 }));
  process.stderr.write(JSON.stringify(answers));`;

beforeAll(() => bundleFunctions(folder));

/** The answers of a bundle's handler, loaded in a process that has nothing of this one. */
async function invoke(name: string, events: readonly unknown[]): Promise<unknown[]> {
  const SENT = join(folder, `${name}.json`);
  writeFileSync(SENT, JSON.stringify({ bundle: join(folder, name, 'index.mjs'), events }));
  const args = ['--input-type=module', '-e', SCRIPT];
  const env = { ...ENV, SENT };
  const { stderr } = await promisify(execFile)(process.execPath, args, { env, maxBuffer: 2 ** 26 });
  return JSON.parse(stderr) as unknown[];
}

async function ask(name: string, events: readonly unknown[]) {
  const answers = (await invoke(name, events)) as HttpResult[];
  return answers.map(({ statusCode, headers, body = '' }) => {
    const isJson = String(headers?.['content-type']).includes('json');
    return { status: statusCode, body: isJson ? (JSON.parse(body) as unknown) : body };
  });
}

const closed = DOORS.filter((door) => door !== 'public').flatMap((door) => {
  const rows = Object.entries<Route>(routes).filter(([, row]) => row.door === door);
  const [operation] = rows.find(([, row]) => row.callers !== 'anyone') ?? [];
  return operation ? [{ door, operation: operation as Operation }] : [];
});

describe('a function as it is deployed', () => {
  it.each(closed)(
    '$door knows its rows: $operation asks who calls',
    async ({ door, operation }) => {
      const [answer] = await ask(door, [eventFor(operation)]);

      expect(answer).toMatchObject({ status: 401, body: { code: 'caller.unknown' } });
    },
  );

  it('public gives every pack whole, and judges by it as the sources do', async () => {
    const cases = publishedPacks.flatMap((published) => {
      const facts = published.pack.clauses.flatMap(({ examples }) => examples.map((e) => e.facts));
      const unique = [...new Map(facts.map((each) => [JSON.stringify(each), each])).values()];
      return unique.map((each) => ({ published, facts: each }));
    });
    const packs = publishedPacks.map(({ ref }) =>
      eventFor('getRulePack', { params: { packId: ref.id } }),
    );
    const judged = cases.map(({ published, facts }) =>
      eventFor('assessByRulePack', { params: { packId: published.ref.id }, body: facts }),
    );

    const answers = await ask('public', [...packs, ...judged]);

    const assessed = cases.map(({ published, facts }) => assess(facts, published));
    const bodies: unknown = JSON.parse(JSON.stringify([...publishedPacks, ...assessed]));
    expect(cases.length).toBeGreaterThan(100);
    expect(answers.map(({ status }) => status)).toEqual(answers.map(() => 200));
    expect(answers.map(({ body }) => body)).toEqual(bodies);
  });

  it('public gives the contract that the sources make, and knows the paths of every door', async () => {
    const unknown = { ...eventAt('GET', '/v1/nothing'), routeKey: '$default' };
    const wrong = { ...eventAt('PATCH', '/v1/calls/sample-2026'), routeKey: '$default' };

    const [contract, ...strays] = await ask('public', [eventFor('getOpenApi'), unknown, wrong]);

    expect(contract?.body).toEqual(JSON.parse(JSON.stringify(openApiDocument())));
    expect(strays).toMatchObject([
      { status: 404, body: { code: 'route.not_found' } },
      { status: 405, body: { allowed: ['GET', 'PUT'] } },
    ]);
  });

  it('docs shows its pages', async () => {
    const [page, problems] = await ask('docs', [
      eventAt('GET', '/docs'),
      eventAt('GET', '/docs/problems'),
    ]);

    expect(page).toMatchObject({
      status: 200,
      body: expect.stringContaining('openapi.json') as unknown,
    });
    expect(problems).toMatchObject({ status: 200 });
  });

  it('knows the same days off as the sources do', async () => {
    const file = join(folder, 'days.mjs');
    await build({
      ...BUNDLING,
      plugins: pluginsOf('reviewer', () => undefined),
      mainFields: [...BUNDLING.mainFields],
      entryPoints: [
        join(import.meta.dirname, '..', '..', 'shared', 'calendar', 'statutory-years.ts'),
      ],
      outfile: file,
      outExtension: {},
    });

    const bundled = (await import(file)) as { HOLIDAYS: Set<string>; MAKE_UP_DAYS: Set<string> };

    expect(bundled.HOLIDAYS).toEqual(HOLIDAYS);
    expect(bundled.MAKE_UP_DAYS).toEqual(MAKE_UP_DAYS);
  });

  it('outbox takes a batch', async () => {
    expect(await invoke('outbox', [{ Records: [] }])).toEqual([{ batchItemFailures: [] }]);
  });
});
