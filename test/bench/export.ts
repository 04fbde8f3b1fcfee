import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { UpdateTableCommand } from '@aws-sdk/client-dynamodb';
import { bundleOne } from '../../infra/bundling/bundles.ts';
import { EXPORTING_NODE_OPTIONS } from '../../infra/exporting.ts';
import { startS3 } from '../../infra/local/s3/s3.ts';
import { sampleCall } from '../../shared/calls/calls.ts';
import { beijingInstant } from '../../shared/domain/calendar.ts';
import type { ExportFormat, ExportKind } from '../../shared/domain/exports/export-kinds.ts';
import type { KeptExport } from '../../shared/domain/exports/export.ts';
import { callItem } from '../../shared/store/calls/call-items.ts';
import { ASKED_EXPORTS } from '../../shared/store/materials/places.ts';
import { putAll, startTable } from '../support/dynamo.ts';
import { pack } from '../rules/facts.ts';
import { aFiled, itemsOf } from './many-filings.ts';

// Makes the tables of a call of ten thousand filings with the function as it is deployed, each in a
// process of its own, and prints how long it took, how long
// a processor worked for it, and how much memory that process ever had. Fails
// above a minute or 256 MB.
const APPLICATIONS = Number(process.argv[2] ?? 10_000);
const MOST_SECONDS = 60;
const MOST_MB = 256;
const AT_A_TIME = 500;
const CALL_ID = 'many';
const BUCKET = 'materials';

const ASKED: readonly (readonly [ExportKind, ExportFormat])[] = [
  ['applications', 'xlsx'],
  ['applications', 'csv'],
  ['findings', 'xlsx'],
  ['findings', 'jsonl'],
];

/** Runs the function once, as Lambda does, and tells what that took. */
const RUN_ONCE = `
  const [file, key] = process.argv.slice(1);
  const start = performance.now();
  const { handler } = await import(file);
  await handler({ detail: { object: { key } } }, { getRemainingTimeInMillis: () => 300_000 });
  const seconds = (performance.now() - start) / 1000;
  const { user, system } = process.cpuUsage();
  const worked = (user + system) / 1e6;
  console.log(JSON.stringify({ seconds, worked, mb: process.resourceUsage().maxRSS / 1000 }));
`;

const then = pack('SAMPLE-2026');
const CALL = {
  ...sampleCall(new Date()),
  id: CALL_ID,
  rulePack: then.ref,
  version: 1,
  extensions: [],
};
const table = await startTable();
const s3 = await startS3({ folder: null });
const bundles = mkdtempSync(join(tmpdir(), 'bench-export-'));
const environment = {
  ...process.env,
  AWS_REGION: 'local',
  AWS_ACCESS_KEY_ID: 'local',
  AWS_SECRET_ACCESS_KEY: 'local',
  AWS_ENDPOINT_URL_DYNAMODB: await endpointOf(),
  AWS_ENDPOINT_URL_S3: s3.endpoint,
  TABLE_NAME: table.tableName,
  MATERIALS_BUCKET: BUCKET,
};

async function endpointOf(): Promise<string> {
  const endpoint = await table.client.config.endpoint?.();
  return `${endpoint?.protocol}//${endpoint?.hostname}:${endpoint?.port}`;
}

async function fill(): Promise<void> {
  // nobody follows it here, and the embedded engine is the slower the longer its stream is
  const StreamSpecification = { StreamEnabled: false };
  await table.client.send(
    new UpdateTableCommand({ TableName: table.tableName, StreamSpecification }),
  );
  await putAll(table, [callItem(CALL)]);
  for (let from = 0; from < APPLICATIONS; from += AT_A_TIME) {
    const count = Math.min(AT_A_TIME, APPLICATIONS - from);
    const some = Array.from({ length: count }, (_, at) => aFiled(from + at, CALL_ID, then));
    await putAll(table, some.flatMap(itemsOf));
  }
}

async function made(kind: ExportKind, format: ExportFormat, number: number) {
  const id = `exp_${String(number).padStart(17, '0')}_${'a'.repeat(20)}`;
  const asked: KeptExport = {
    id,
    callId: CALL_ID,
    startedAt: beijingInstant(new Date()),
    request: { kind, format, language: 'zh', queue: null, from: null, to: null },
    by: {
      subject: 'examiner-1',
      role: 'examiner',
      organisation: { code: '', name: '样例受理机构' },
    },
    done: 0,
    total: null,
    file: null,
  };
  await table.store.commit({ export: asked }, null, new Date());
  const bundle = pathToFileURL(join(bundles, 'exports', 'index.mjs')).href;
  const { stdout } = await promisify(execFile)(
    process.execPath,
    [
      ...EXPORTING_NODE_OPTIONS.split(' '),
      '--input-type=module',
      '--eval',
      RUN_ONCE,
      bundle,
      `${ASKED_EXPORTS}${CALL_ID}/${id}`,
    ],
    { env: environment },
  );
  const kept = await table.store.readExport({ callId: CALL_ID, exportId: id });
  if (!kept?.file || kept.done !== APPLICATIONS) throw new Error(`${kind} as ${format}: not whole`);
  const took = JSON.parse(stdout) as { seconds: number; worked: number; mb: number };
  return { ...took, file: kept.file };
}

try {
  s3.makeBucket({ name: BUCKET, isVersioned: false, lockDays: null });
  await bundleOne('exports', bundles);
  await fill();
  for (const [number, [kind, format]] of ASKED.entries()) {
    const { seconds, worked, mb, file } = await made(kind, format, number);
    process.stdout.write(
      `${APPLICATIONS.toLocaleString('en')} applications, ${kind} as ${format}: ` +
        `${file.lines.toLocaleString('en')} lines, ${(file.bytes / 1_000_000).toFixed(1)} MB in ` +
        `${seconds.toFixed(1)} s (${worked.toFixed(1)} s of a processor) with ${mb.toFixed(0)} MB of memory\n`,
    );
    if (seconds <= MOST_SECONDS && mb <= MOST_MB) continue;
    process.stderr.write(`more than ${MOST_SECONDS} s or ${MOST_MB} MB\n`);
    process.exitCode = 1;
  }
} finally {
  await s3.stop();
  await table.stop();
  rmSync(bundles, { recursive: true });
}
