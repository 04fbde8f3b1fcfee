import {
  chmodSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  writeFileSync,
} from 'node:fs';
import { type IncomingMessage, type Server, type ServerResponse, createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import {
  type ObjectScanned,
  takeVerdict,
} from '../../../../functions/consumers/materials/take-verdict.ts';
import { scanObject } from '../../../../functions/consumers/scanner/scan-object.ts';
import { type S3, startS3 } from '../../../../infra/local/s3/s3.ts';
import { s3Materials } from '../../../../shared/store/materials/material-objects.ts';
import { verdictsTo } from '../../../../shared/store/materials/verdict-events.ts';
import { NO_BUCKET } from '../../../support/files/no-bucket.ts';

/** Says of a file what it asks for, in the way of clamscan(1), and notes how it was called. */
const CLAMSCAN = `#!/bin/sh
echo "$@" > "$(dirname "$0")/called"
for file; do :; done
case "$(cat "$file")" in
  infected) echo "$file: Eicar-Test-Signature FOUND"; exit 1 ;;
  both) echo "$file: Heuristics.Limits.Exceeded.MaxScanSize FOUND"; echo "$file: Eicar-Test-Signature FOUND"; exit 1 ;;
  large) echo "$file: Heuristics.Limits.Exceeded.MaxFileSize FOUND"; exit 1 ;;
  broken) echo "LibClamAV Error: cli_loaddbdir: No supported database files found" >&2; exit 2 ;;
  slow) exec sleep 30 ;;
  clean) exit 0 ;;
  *) echo "not a sample" >&2; exit 2 ;;
esac
`;
const KEY = `clean/app_1/${'ab'.repeat(32)}`;

// as it was before the first test
const PATH = process.env['PATH'] ?? '';
const tools = mkdtempSync(join(tmpdir(), 'clamscan-'));
let s3: S3;
let bus: Server;
let failed = 0;
let told: { Source: string; DetailType: string; Detail: string }[] = [];
async function take(request: IncomingMessage, response: ServerResponse): Promise<void> {
  const { Entries } = JSON.parse(await text(request)) as { Entries: typeof told };
  if (request.headers['x-amz-target'] === 'AWSEvents.PutEvents') told.push(...Entries);
  response.end(JSON.stringify({ FailedEntryCount: failed, Entries: [] }));
}

beforeAll(async () => {
  s3 = await startS3({ folder: null });
  s3.makeBucket({ name: 'none', isVersioned: false, lockDays: null });
  bus = createServer((request, response) => void take(request, response));
  await new Promise<void>((resolve) => bus.listen(0, '127.0.0.1', resolve));
  writeFileSync(join(tools, 'clamscan'), CLAMSCAN);
  chmodSync(join(tools, 'clamscan'), 0o755);
});
afterAll(() => Promise.all([s3.stop(), new Promise((resolve) => bus.close(resolve))]));
beforeEach(() => {
  [told, failed] = [[], 0];
  vi.stubEnv('PATH', `${tools}:${PATH}`);
});

async function scanned(content: string | null, patienceMs = 20_000): Promise<ObjectScanned[]> {
  const objects = s3Materials({ ...NO_BUCKET, endpoint: s3.endpoint });
  if (content !== null) await objects.write(KEY, Buffer.from(content), 'application/pdf');
  const { port } = bus.address() as AddressInfo;
  const tell = verdictsTo({ ...NO_BUCKET, endpoint: `http://127.0.0.1:${port}/` });
  try {
    await scanObject({ bucketName: 'none', objects, tell, patienceMs }, KEY);
  } finally {
    await objects.remove(KEY);
  }
  return told.map(({ Detail }) => JSON.parse(Detail) as ObjectScanned);
}

const statusOf = async (content: string, patienceMs?: number) =>
  (await scanned(content, patienceMs)).map((one) => one.scanResultDetails.scanResultStatus);

describe('a scan by ClamAV', () => {
  it.each([
    ['nothing', 'clean', 'NO_THREATS_FOUND'],
    ['malware', 'infected', 'THREATS_FOUND'],
    ['malware in what is beyond its limits besides', 'both', 'THREATS_FOUND'],
    ['that it is beyond its limits, which says nothing of malware', 'large', 'FAILED'],
    ['a fault of its own', 'broken', 'FAILED'],
  ])('that finds %s', async (_, content, status) => {
    expect(await statusOf(content)).toEqual([status]);
  });

  it('that does not end in time is ended, and has said nothing', async () => {
    const before = Date.now();

    expect(await statusOf('slow', 300)).toEqual(['FAILED']);
    expect(Date.now() - before).toBeLessThan(20_000);
  });

  it('says nothing where there is no scanner', async () => {
    vi.stubEnv('PATH', '/nowhere');

    expect(await statusOf('clean')).toEqual(['FAILED']);
  });

  it('tells of what is beyond its limits rather than pass it over, and leaves no file behind', async () => {
    // of its own, since others on this machine may scan meanwhile
    const folder = join(tools, 'temporary');
    mkdirSync(folder);
    vi.stubEnv('TMPDIR', folder);

    await scanned('clean');

    const called = readFileSync(join(tools, 'called'), 'utf8');
    expect(called).toMatch(
      /--max-filesize=601M --max-scansize=600M .*--alert-exceeds-max=yes \S*scan-\S+\/file$/m,
    );
    expect(called).toContain(folder);
    expect(readdirSync(folder)).toEqual([]);
  });

  it('of an object that is gone is nobody’s matter', async () => {
    expect(await scanned(null)).toEqual([]);
  });

  it('is told in the form that the check of uploads takes from GuardDuty', async () => {
    const [verdict] = await scanned('infected');
    if (!verdict) throw new Error('nothing was told');
    const done: string[] = [];
    const store = {
      markScanned: async (id: string) => void done.push(`scanned ${id}`),
      condemn: async (id: string, sha256: string) => void done.push(`condemned ${id}/${sha256}`),
    };

    await takeVerdict({ store, objects: { remove: async (key) => void done.push(key) } }, verdict);

    expect(verdict).toEqual({
      s3ObjectDetails: { bucketName: 'none', objectKey: KEY },
      scanResultDetails: { scanResultStatus: 'THREATS_FOUND' },
    });
    expect(done).toEqual([`condemned ${KEY.slice('clean/'.length)}`, KEY]);
    expect(told).toMatchObject([
      {
        Source: 'pilots.scanner',
        DetailType: 'GuardDuty Malware Protection Object Scan Result',
      },
    ]);
  });

  it('that EventBridge does not take fails, so that it is done again', async () => {
    failed = 1;

    await expect(scanned('clean')).rejects.toThrow('EventBridge did not take');
  });
});
