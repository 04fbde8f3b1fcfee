import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { DISPENSABLE, type Kind, documents, isNamed } from '../../../evidence/documents.ts';
import { mutationsOf, otherEncodings, repetitionsOf } from '../../../evidence/mutations.ts';
import { type Signing, startSigning } from '../../../evidence/signing.ts';
import { runAt } from '../../../support/pilots.ts';

const folder = mkdtempSync(join(tmpdir(), 'pilots-changed-'));

function file(text: string | Buffer): string {
  const path = join(folder, `${randomUUID()}.json`);
  writeFileSync(path, text);
  return path;
}

let signing: Signing;
let keys: string;
let whole: Record<Kind, object>;
beforeAll(async () => {
  signing = await startSigning();
  keys = file(JSON.stringify(signing.jwks));
  whole = await documents(signing.signer);
});
afterAll(async () => {
  await signing.stop();
  rmSync(folder, { recursive: true, force: true });
});

/** Offline: where there is no cloud, and no API. */
const verify = (text: string | Buffer) =>
  runAt(join(folder, 'no-cloud.json'), ['verify', file(text), '--keys', keys]);

/** What the answer names: a member, or an event or entry by its number. */
function namedIn(text: string): string {
  const [, rows, number] = /NOT WHOLE at (event|entry) (\d+):/.exec(text) ?? [];
  if (rows) return `/${rows === 'event' ? 'events' : 'entries'}/${Number(number) - 1}`;
  // without its jws it is no receipt at all
  if (/NOT GENUINE|is neither a receipt nor its jws/.test(text)) return '/jws';
  const named = /NOT WHOLE(?: at event \d+)?(?:: | at | \()(\/[\w/]+)|: (\/[\w/]+) is wrong/;
  const [, inWhole, inForm] = named.exec(text) ?? [];
  return inWhole ?? inForm ?? '';
}

describe.each<Kind>(['receipt', 'history', 'checkpoint', 'list'])(
  'pilots verify without a network, of a %s',
  (kind) => {
    it('proves one that is as it was given out', async () => {
      const { code, said } = await verify(JSON.stringify(whole[kind]));

      expect(code).toBe(0);
      expect(said).toMatch(/ (GENUINE|WHOLE|WHOLE in itself): /);
    });

    it('says no to one of which any member was changed, removed or added, and names it', async () => {
      for (const { how, pointer, value } of mutationsOf(whole[kind])) {
        if (how === 'removed' && DISPENSABLE.includes(pointer)) continue;
        const { code, said, complaints } = await verify(JSON.stringify(value));
        const at = namedIn(said + complaints);

        expect({ how, pointer, at, code }).toEqual({
          how,
          pointer,
          at: expect.toSatisfy((one: string) => isNamed(one, pointer)),
          code: expect.toBeOneOf([1, 2]),
        });
        expect(said).not.toMatch(/(^|[^T] )(GENUINE|WHOLE): /);
      }
    });

    it('refuses one that names a member twice, before anything is proved, and says which', async () => {
      for (const { pointer, text } of repetitionsOf(whole[kind])) {
        const { code, said, complaints } = await verify(text);

        expect({ pointer, code, said }).toEqual({ pointer, code: 2, said: '' });
        expect(complaints).toContain(`${pointer.split('/').at(-1)} is there twice`);
      }
    });

    it('refuses one in another encoding', async () => {
      for (const { name, bytes } of otherEncodings(JSON.stringify(whole[kind]))) {
        const { code, said, complaints } = await verify(bytes);

        expect({ name, code, said }).toEqual({ name, code: expect.toBeOneOf([1, 2]), said: '' });
        expect(complaints).toContain('is not UTF-8');
      }
    });
  },
);
