import * as fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type PublishedList, makeList, verifyList } from '../../shared/evidence/published-list.ts';
import { listVerifiedHere } from '../../web/data/published-list.ts';
import { NOTICE, listed } from '../evidence/long-list.ts';
import { mutationsOf } from '../evidence/mutations.ts';
import { type Signing, startSigning } from '../evidence/signing.ts';
import { tampered, tamperings } from '../evidence/tampering.ts';

let signing: Signing;
let list: PublishedList;

beforeAll(async () => {
  signing = await startSigning();
  list = await makeList(NOTICE, listed(5), signing.signer);
});
afterAll(() => signing.stop());

const verdictOn = (one: PublishedList) => listVerifiedHere(one, signing.jwks.keys);

describe('a list that the browser itself verifies', () => {
  it('is whole as it was published, be it empty', async () => {
    expect(await verdictOn(JSON.parse(JSON.stringify(list)))).toEqual({ whole: true });
    expect(await verdictOn(await makeList(NOTICE, [], signing.signer))).toEqual({ whole: true });
  });

  it('is broken at the same entry as by the API’s own rule', async () => {
    await fc.assert(
      fc.asyncProperty(tamperings, async (tampering) => {
        const entries = tampered(list.entries, tampering).events as PublishedList['entries'];
        const spoiled = { ...list, entries };
        const { whole, position } = (await verifyList(spoiled, signing.jwks)) as never;

        expect(await verdictOn(spoiled)).toEqual({ whole, position });
      }),
      { numRuns: 200 },
    );
  });

  it('is not whole with any one of its members changed, removed or added', async () => {
    const mutations = mutationsOf(list);
    expect(mutations.length).toBeGreaterThan(50);
    for (const { how, pointer, value } of mutations) {
      const verdict = await verdictOn(value as unknown as PublishedList);

      // of a list that was cut short, the place where it ends now; of its heading, no place
      const at = pointer === '/entries' ? '4' : /^\/entries\/(\d+)\//.exec(pointer)?.[1];
      const position = at === undefined ? null : Number(at) + 1;
      expect({ how, pointer, verdict }).toEqual({
        how,
        pointer,
        verdict: { whole: false, position },
      });
    }
  });

  it.each([{ to: '2026-11-28' }, { count: 4 }, { hash: '0'.repeat(64) }, { callId: '\ud800' }])(
    'is not what was signed with %j',
    async (changed) => {
      expect(await verdictOn({ ...list, ...changed })).toEqual({ whole: false, position: null });
    },
  );

  it('is not whole where all of it was written anew, where no key is known, or signed as something else', async () => {
    const nowhere = { whole: false, position: null };
    const anew = await makeList(NOTICE, listed(5).toReversed(), signing.signer);
    const { entries: _entries, signature: _signature, ...claims } = list;
    const signature = await signing.signer.sign('receipt+jwt', claims);

    expect(await verdictOn({ ...list, entries: anew.entries })).toEqual(nowhere);
    expect(await listVerifiedHere(list, [])).toEqual(nowhere);
    expect(await verdictOn({ ...list, signature })).toEqual(nowhere);
  });

  it('is broken where an entry holds half a character', async () => {
    const entries = list.entries.map((entry) => ({ ...entry, titleZh: '\ud800' }));

    expect(await verdictOn({ ...list, entries })).toEqual({ whole: false, position: 1 });
  });
});
