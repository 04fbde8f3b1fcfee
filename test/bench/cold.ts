import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { build } from 'esbuild';
import * as z from 'zod';
import { BUNDLING, entryOf } from '../../infra/bundling/bundles.ts';
import { keptBundles } from '../../infra/kept/kept-bundles.ts';
import { DOORS, type Door } from '../../shared/contract/route.ts';
import type { HttpEvent } from '../../shared/http/event.ts';
import { startTable } from '../support/dynamo.ts';
import { FUNCTION_ENV } from '../support/servers/function-env.ts';
import { claimsOf, eventFor } from '../support/http-event.ts';

// What a cold start costs in JavaScript: each door is loaded in fresh processes and answers once,
// beside the same door as esbuild alone makes it.

const MOST_RATIO = 0.7;
const ROUNDS = 15;

const params = { callId: 'none-2026' };
const headers = { 'if-match': '"1"', 'idempotency-key': 'cold' };

/** A request of each door that its table answers. */
const EVENTS: Readonly<Record<Door, HttpEvent>> = {
  public: eventFor('listCalls'),
  objection: eventFor('readObjection', {
    params: { ...params, caseNumber: '1' },
    body: { accessCode: 'none' },
  }),
  applicant: eventFor('listApplications', { claims: claimsOf('association') }),
  documents: eventFor('listLetters', {
    params: { ...params, applicationId: 'app_0000000000000000' },
    claims: claimsOf('association'),
  }),
  recommender: eventFor('listRecommenderQueue', { params, claims: claimsOf('recommender') }),
  reviewer: eventFor('listExaminerQueue', { params, claims: claimsOf('examiner') }),
  desk: eventFor('getOverview', { params, claims: claimsOf('decider') }),
  notifications: eventFor('getNotifications', { claims: claimsOf('expert') }),
  publisher: eventFor('publishNotice', {
    params,
    headers,
    body: { from: '2099-01-01' },
    claims: claimsOf('decider'),
  }),
  admin: eventFor('extendCall', {
    params,
    headers,
    body: {
      association: '51100000500002862F',
      closesAt: '2099-01-01T00:00:00+08:00',
      reason: 'more time',
    },
    claims: claimsOf('admin'),
  }),
};

// what Lambda's own runtime has loaded before a function
const SCRIPT = `
  import 'node:http';
  import 'node:crypto';
  import { readFileSync } from 'node:fs';
  const event = JSON.parse(readFileSync(process.env.EVENT, 'utf8'));
  const begun = performance.now();
  const { handler } = await import(process.env.BUNDLE);
  const loaded = performance.now();
  const { statusCode } = await handler(event, { getRemainingTimeInMillis: () => 10_000 });
  const answered = performance.now();
  // the log of the request goes to the other stream
  process.stderr.write(JSON.stringify({ statusCode, load: loaded - begun, first: answered - begun }));
  process.exit();`;

const Cost = z.object({
  // found, or found to be not there: whatever else would be no answer of the table
  statusCode: z.literal([200, 404]),
  load: z.number(),
  first: z.number(),
});
type Cost = z.infer<typeof Cost>;

const table = await startTable();
const folder = mkdtempSync(join(tmpdir(), 'cold-'));
// what is not bundled a plain bundle finds as it was installed
symlinkSync(join(import.meta.dirname, '../../node_modules'), join(folder, 'node_modules'));
const bundles = await keptBundles();
const { url } = await addressOf(table.client);
const env = {
  ...FUNCTION_ENV,
  AWS_ACCESS_KEY_ID: 'local',
  AWS_SECRET_ACCESS_KEY: 'local',
  AWS_ENDPOINT_URL_DYNAMODB: url,
  TABLE_NAME: table.tableName,
  RECEIPT_ISSUER: url,
};

async function addressOf(client: (typeof table)['client']) {
  const { protocol = '', hostname = '', port } = (await client.config.endpoint?.()) ?? {};
  return { url: `${protocol}//${hostname}:${port}` };
}

/** The door as esbuild alone makes it: one file, without anything of ours. */
async function plainBundle(door: Door): Promise<string> {
  const outfile = join(folder, `${door}.mjs`);
  const { splitting: _s, alias: _a, plugins: _p, outExtension: _o, ...plain } = BUNDLING;
  await build({ ...plain, entryPoints: [entryOf(door)], outfile });
  return outfile;
}

async function costOf(door: Door, bundle: string): Promise<Cost> {
  const EVENT = join(folder, `${door}.json`);
  writeFileSync(EVENT, JSON.stringify(EVENTS[door]));
  const BUNDLE = pathToFileURL(bundle).href;
  const { stderr } = await promisify(execFile)(
    process.execPath,
    ['--input-type=module', '-e', SCRIPT],
    { env: { ...env, EVENT, BUNDLE } },
  );
  return Cost.parse(JSON.parse(stderr));
}

function median(costs: readonly Cost[], of: 'load' | 'first'): number {
  const sorted = costs.map((cost) => cost[of]).toSorted((one, other) => one - other);
  return sorted[Math.floor(sorted.length / 2)] ?? 0;
}

async function compare(door: Door): Promise<boolean> {
  const plain = await plainBundle(door);
  const ours = join(bundles, door, 'index.mjs');
  const costs: Record<'ours' | 'plain', Cost[]> = { ours: [], plain: [] };
  // in turn, so that both meet the same machine
  for (let round = 0; round < ROUNDS; round += 1) {
    costs.ours.push(await costOf(door, ours));
    costs.plain.push(await costOf(door, plain));
  }
  const told = (['load', 'first'] as const).map((of) => {
    const [own, other] = [median(costs.ours, of), median(costs.plain, of)];
    const text = `${own.toFixed(0).padStart(4)} ms beside ${other.toFixed(0).padStart(4)} ms, ${(own / other).toFixed(2)}`;
    return { text, isWithin: own <= other * MOST_RATIO };
  });
  const [load, first] = told;
  process.stdout.write(`${door.padEnd(12)} import ${load?.text}; first answer ${first?.text}\n`);
  return told.every(({ isWithin }) => isWithin);
}

let areWithin = true;
for (const door of DOORS) areWithin = (await compare(door)) && areWithin;
await table.stop();
rmSync(folder, { recursive: true, force: true });
process.stdout.write(`medians of ${ROUNDS}, plain esbuild second; the goal is ${MOST_RATIO}\n`);
process.exitCode = areWithin ? 0 : 1;
