import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { documents } from '../../../evidence/documents.ts';
import { mutationsOf, repetitionsOf } from '../../../evidence/mutations.ts';
import { type Signing, startSigning } from '../../../evidence/signing.ts';
import { runAt } from '../../../support/pilots.ts';

const folder = mkdtempSync(join(tmpdir(), 'pilots-changed-'));

function file(text: string): string {
  const path = join(folder, `${randomUUID()}.json`);
  writeFileSync(path, text);
  return path;
}

let signing: Signing;
let keys: string;
let receipt: object;
beforeAll(async () => {
  signing = await startSigning();
  keys = file(JSON.stringify(signing.jwks));
  ({ receipt } = await documents(signing.signer));
});
afterAll(async () => {
  await signing.stop();
  rmSync(folder, { recursive: true, force: true });
});

/** Offline: where there is no cloud, and no API. */
const verify = (text: string) =>
  runAt(join(folder, 'no-cloud.json'), ['verify', file(text), '--keys', keys]);

function answerTo(pointer: string, isNone: boolean): string {
  if (isNone) return 'is neither a receipt nor its jws';
  if (pointer.startsWith('/jws')) return 'NOT GENUINE';
  return `NOT WHOLE: ${pointer.split('/').slice(0, 2).join('/')}`;
}

describe('pilots verify, of a receipt', () => {
  it('proves one that is as it was signed', async () => {
    expect(await verify(JSON.stringify(receipt))).toMatchObject({
      code: 0,
      said: expect.stringContaining('GENUINE'),
    });
  });

  it('says no to one of which any member was changed or removed, and names the first', async () => {
    for (const { how, pointer, value } of mutationsOf(receipt)) {
      const { code, said, complaints } = await verify(JSON.stringify(value));

      // without its jws it is no receipt at all
      const isNone = how === 'removed' && pointer === '/jws';
      expect({ how, pointer, code }).toEqual({ how, pointer, code: isNone ? 2 : 1 });
      expect(said + complaints).toContain(answerTo(pointer, isNone));
      expect(said + complaints).not.toMatch(/(^|[^T] )GENUINE/);
    }
  });

  it('refuses one that names a member twice, before anything is proved', async () => {
    for (const { text } of repetitionsOf(receipt))
      expect(await verify(text)).toMatchObject({ code: 2, said: '' });
  });
});
