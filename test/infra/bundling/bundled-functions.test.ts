import { execFile } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { type Plugin, build } from 'esbuild';
import { beforeAll, describe, expect, it } from 'vitest';
import { DOORS, type Door, type Route } from '../../../shared/contract/route.ts';
import { openApiDocument } from '../../../shared/contract/openapi.ts';
import { type Operation, routes } from '../../../shared/contract/routes.ts';
import { BUNDLING } from '../../../infra/bundling/bundles.ts';
import { preparedFor } from '../../../infra/bundling/prepared.ts';
import { keptBundles } from '../../../infra/kept/kept-bundles.ts';
import { statutoryYears } from '../../../shared/calendar/statutory-years.ts';
import type { HttpHandler } from '../../../shared/http/edge.ts';
import type { HttpResult } from '../../../shared/http/event.ts';
import type { problemAnswer } from '../../../shared/http/problem.ts';
import { assess } from '../../../shared/rules/judging/assess.ts';
import { compiled } from '../../../shared/rules/judging/compile.ts';
import { condition } from '../../../shared/rules/judging/condition.ts';
import { packById, publishedPacks } from '../../../shared/rules/packs/registry.ts';
import { scopeOf } from '../../../shared/rules/language/scope.ts';
import { startTable } from '../../support/dynamo.ts';
import { claimsOf, eventAt, eventFor, send } from '../../support/http-event.ts';
import { FUNCTION_ENV } from '../../support/servers/function-env.ts';
import { aFolder } from '../fixtures/assembly.ts';

const folder = aFolder();

const SCRIPT = `
  import { readFileSync } from 'node:fs';
  const { bundle, events } = JSON.parse(readFileSync(process.env.SENT, 'utf8'));
  const { handler } = await import(bundle);
  const answers = [];
  for (const event of events) answers.push(await handler(event, { getRemainingTimeInMillis: () => 10_000 }));
  process.stderr.write(JSON.stringify(answers));`;

let bundles: string;
beforeAll(async () => {
  bundles = await keptBundles();
});

/** The answers of a bundle's handler, loaded in a process that has nothing of this one. */
async function invoke(
  name: string,
  events: readonly unknown[],
  own: Readonly<Record<string, string>> = {},
): Promise<unknown[]> {
  const SENT = join(folder, `${name}.json`);
  writeFileSync(SENT, JSON.stringify({ bundle: join(bundles, name, 'index.mjs'), events }));
  const args = ['--input-type=module', '-e', SCRIPT];
  const env = { ...FUNCTION_ENV, ...own, SENT };
  const { stderr } = await promisify(execFile)(process.execPath, args, { env, maxBuffer: 2 ** 26 });
  return JSON.parse(stderr) as unknown[];
}

type Invocation = readonly [events: readonly unknown[], own?: Readonly<Record<string, string>>];

async function ask(name: string, ...asked: Invocation) {
  const answers = (await invoke(name, ...asked)) as HttpResult[];
  return answers.map(({ statusCode, headers, body = '' }) => {
    const isJson = String(headers?.['content-type']).includes('json');
    return { status: statusCode, body: isJson ? (JSON.parse(body) as unknown) : body };
  });
}

/** How an operation may be asked without ever coming to its use case. */
function wrongly(operation: Operation) {
  const row: Route = routes[operation];
  const [role] = row.callers === 'anyone' ? [] : row.callers;
  const claims = role && { claims: claimsOf(role) };
  const headers = { 'if-match': '"1"', 'idempotency-key': 'key' };
  const query = { colour: 'red' };
  return [
    ...(role ? [eventFor(operation)] : []),
    eventFor(operation, { headers, query, body: { colour: 'red' }, ...claims }),
    eventFor(operation, { headers, query, text: '{', ...claims }),
    eventFor(operation, { query, body: [], ...claims }),
  ];
}

const sources: Record<Door, () => Promise<{ handler: HttpHandler }>> = {
  public: () => import('../../../functions/doors/public/public.lambda.ts'),
  objection: () => import('../../../functions/doors/objection/objection.lambda.ts'),
  applicant: () => import('../../../functions/doors/applicant/applicant.lambda.ts'),
  documents: () => import('../../../functions/doors/documents/documents.lambda.ts'),
  recommender: () => import('../../../functions/doors/recommender/recommender.lambda.ts'),
  reviewer: () => import('../../../functions/doors/reviewer/reviewer.lambda.ts'),
  desk: () => import('../../../functions/doors/desk/desk.lambda.ts'),
  notifications: () => import('../../../functions/doors/notifications/notifications.lambda.ts'),
  publisher: () => import('../../../functions/doors/publisher/publisher.lambda.ts'),
  admin: () => import('../../../functions/doors/admin/admin.lambda.ts'),
};

/** What a source exports, bundled as it is for a function, and imported. */
async function bundled(contents: string, own?: Plugin): Promise<Record<string, never>> {
  const outdir = join(folder, randomUUID());
  const stdin = { contents, resolveDir: join(import.meta.dirname, '..', '..', '..') };
  await build({ ...BUNDLING, ...(own && { plugins: [own] }), stdin, outdir });
  return (await import(join(outdir, 'stdin.mjs'))) as Record<string, never>;
}

const CONDITION = `export { condition } from './shared/rules/judging/condition.ts';`;

describe('a function as it is deployed', () => {
  it.each(DOORS)('%s refuses what is wrong at every row as its sources do', async (door) => {
    const own = Object.keys(routes).filter((each) => routes[each as Operation].door === door);
    const events = own.flatMap((operation) => wrongly(operation as Operation));
    Object.assign(process.env, FUNCTION_ENV, { AWS_LAMBDA_LOG_LEVEL: 'SILENT' });
    const { handler } = await sources[door]();
    const expected = await Promise.all(events.map((event) => send(handler, event)));

    const answers = await ask(door, events);

    const told = expected.map(({ status, body }) => ({ status, body }));
    expect(answers).toEqual(told);
    expect(told.every(({ status }) => status >= 400 && status < 500)).toBe(true);
  });

  // that each pack is given whole, `public.test.ts` tells: it is played on the bundles as well
  it('public knows every pack, and judges by the latest as the sources do', async () => {
    const latest = publishedPacks().filter(({ ref }) => packById(ref.id)?.ref.hash === ref.hash);
    const cases = latest.flatMap((published) => {
      const facts = published.pack.clauses.flatMap(({ examples }) => examples.map((e) => e.facts));
      const unique = [...new Map(facts.map((each) => [JSON.stringify(each), each])).values()];
      return unique.map((each) => ({ published, facts: each }));
    });
    const judged = cases.map(({ published, facts }) =>
      eventFor('assessByRulePack', { params: { packId: published.ref.id }, body: facts }),
    );

    const table = await startTable();
    const { protocol, hostname, port } = (await table.client.config.endpoint?.()) ?? {};
    const own = {
      TABLE_NAME: table.tableName,
      AWS_ENDPOINT_URL_DYNAMODB: `${protocol}//${hostname}:${port}`,
      AWS_ACCESS_KEY_ID: 'local',
      AWS_SECRET_ACCESS_KEY: 'local',
    };
    const events = [eventFor('listRulePacks'), ...judged];
    const [listed, ...answers] = await ask('public', events, own);
    await table.stop();

    const assessed = cases.map(({ published, facts }) => assess(facts, published));
    const bodies: unknown = JSON.parse(JSON.stringify(assessed));
    expect(listed?.body).toMatchObject({ rulePacks: publishedPacks().map(({ ref }) => ref) });
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
      { status: 405, body: { allowed: ['GET', 'HEAD', 'PUT'] } },
    ]);
  });

  it('has words for what a row of its door refuses, and fails aloud where it would refuse else', async () => {
    const source = `export { problemAnswer } from './shared/http/problem.ts';`;
    const refused = { code: 'export.not_found', id: 'x' } as const;
    const [asked, other] = await Promise.all(
      (['publisher', 'applicant'] as const).map(async (door) => {
        const made = await bundled(source, preparedFor(door));
        return (made as unknown as { problemAnswer: typeof problemAnswer }).problemAnswer;
      }),
    );

    expect(asked?.(refused, 'en')).toMatchObject({ status: 404 });
    expect(() => other?.(refused, 'en')).toThrow('no row of this door names it');
    expect(other?.({ code: 'server.fault', correlationId: 'x' }, 'en').status).toBe(500);
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

  it('web shows the page, and the script that it names', async () => {
    const [page] = await ask('web', [eventAt('GET', '/calls/sample-2026')]);
    const [script = ''] = /\/web\/main-\w+\.js/.exec(String(page?.body)) ?? [];

    expect(page).toMatchObject({ status: 200 });
    expect(await ask('web', [eventAt('GET', script)])).toMatchObject([
      { status: 200, body: expect.stringMatching(/^import\{.*\}from"\.\/chunk-/) as unknown },
    ]);
  });

  it('knows the same days off as the sources do', async () => {
    const source = `export { statutoryYears } from './shared/calendar/statutory-years.ts';`;
    const { statutoryYears: yearsIn } = (await bundled(source)) as unknown as {
      statutoryYears: typeof statutoryYears;
    };

    expect(yearsIn()).toEqual(statutoryYears());
  });

  it('judges by the conditions of a call as the sources do, published or not', async () => {
    const { condition: conditionIn } = (await bundled(CONDITION)) as unknown as {
      condition: typeof condition;
    };
    const texts = [
      'standard.converted',
      'filing.route == "direct"',
      // nobody published these
      'standard.converted || filing.route == "recommended"',
      '!standard.converted && size(novelty.categories) > 1',
    ];
    const own = compiled(texts);
    const facts = [true, false, undefined].flatMap((converted) =>
      (['direct', 'recommended'] as const).map((route) => ({
        standard: converted === undefined ? {} : { converted },
        novelty: { categories: ['innovative' as const, 'advanced' as const] },
        filing: { route },
      })),
    );
    const truths = (made: typeof condition, text: string) =>
      facts.map((each) => made(text, own).truth(scopeOf(each, {})));

    expect(Object.keys(own)).toEqual(texts.slice(2));
    for (const text of texts) {
      expect(truths(conditionIn, text)).toEqual(truths(condition, text));
      expect(new Set(truths(condition, text)).size).toBeGreaterThan(1);
    }
  });

  it('judges by no condition that was not compiled', async () => {
    const { condition: conditionIn } = (await bundled(CONDITION)) as unknown as {
      condition: typeof condition;
    };

    expect(() => conditionIn('filing.route == "by post"')).toThrow('was not compiled');
  });

  it('outbox takes a batch', async () => {
    expect(await invoke('outbox', [{ Records: [] }])).toEqual([{ batchItemFailures: [] }]);
  });
});
