import { mkdirSync, writeFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import { startKms } from '../../../infra/local/kms.ts';
import { placeOf, signerOf } from '../../../infra/recover/place.ts';
import { SAMPLES } from '../../../infra/samples.ts';
import { verifyJws } from '../../../shared/evidence/jws.ts';
import { kmsAt } from '../../../shared/evidence/kms-requests.ts';
import { kmsKeys } from '../../../shared/evidence/kms-signer.ts';
import { newFolder } from './filled.ts';

describe('who signs an export', () => {
  it('is the key of the environment’s own data stack, and of a machine of one’s own nobody', async () => {
    const kms = await startKms();
    const bin = newFolder();
    const credentials = { accessKeyId: 'local', secretAccessKey: 'local' };
    const client = kmsAt({ endpoint: kms.endpoint, region: 'local', credentials });
    const resources = [
      { ResourceType: 'AWS::DynamoDB::GlobalTable', PhysicalResourceId: 'table' },
      { ResourceType: 'AWS::KMS::Key', PhysicalResourceId: kms.keyId },
    ];
    mkdirSync(bin, { recursive: true });
    const answer = JSON.stringify({ StackResources: resources });
    writeFileSync(join(bin, 'aws'), `#!/bin/sh\necho '${answer}'\n`, { mode: 0o755 });
    const env = {
      ...SAMPLES['aws-cn'],
      PATH: `${bin}${delimiter}${process.env['PATH']}`,
      AWS_ENDPOINT_URL_KMS: kms.endpoint,
      AWS_ACCESS_KEY_ID: 'local',
      AWS_SECRET_ACCESS_KEY: 'local',
    };
    for (const [name, value] of Object.entries(env)) vi.stubEnv(name, value);
    const signed = await (await signerOf('dev'))?.sign('any+jws', { of: 'dev' });
    const { tableName } = await placeOf('dev');
    vi.unstubAllEnvs();
    const jwks = await kmsKeys(client, kms.keyId)();
    await kms.stop();

    expect(await verifyJws(signed ?? '', 'any+jws', jwks)).toEqual({ of: 'dev' });
    expect(tableName).toBe('table');
    expect(await signerOf('local')).toBeNull();
  });
});
