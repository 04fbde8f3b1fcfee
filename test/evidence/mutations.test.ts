import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readJson, utf8In } from '../../shared/domain/texts/strict-json.ts';
import type { Jwks } from '../../shared/evidence/jwks.ts';
import {
  type Wrong,
  wrongInCheckpoint,
  wrongInHistory,
  wrongInList,
  wrongInReceipt,
} from '../../shared/evidence/verify-given.ts';
import { DISPENSABLE, type Kind, documents, isNamed } from './documents.ts';
import { mutationsOf, otherEncodings, repetitionsOf } from './mutations.ts';
import { type Signing, startSigning } from './signing.ts';

let signing: Signing;
let whole: Record<Kind, object>;
beforeAll(async () => {
  signing = await startSigning();
  whole = await documents(signing.signer);
});
afterAll(() => signing.stop());

const WRONG_IN: Record<Kind, (given: unknown, keys: Jwks) => Promise<Wrong | null> | Wrong | null> =
  {
    receipt: wrongInReceipt,
    history: (given) => wrongInHistory(given),
    checkpoint: wrongInCheckpoint,
    list: wrongInList,
  };

describe.each<Kind>(['receipt', 'history', 'checkpoint', 'list'])('a %s', (kind) => {
  const wrongIn = async (given: unknown) => WRONG_IN[kind](given, signing.jwks);

  it('is whole as it was given out', async () => {
    expect(await wrongIn(whole[kind])).toBeNull();
  });

  it('is not with any one of its members changed, removed or added, and says where', async () => {
    const mutations = mutationsOf(whole[kind]);
    expect(mutations.length).toBeGreaterThan(15);

    for (const { how, pointer, value } of mutations) {
      if (how === 'removed' && DISPENSABLE.includes(pointer)) continue;
      const wrong = await wrongIn(value);

      expect({ how, pointer, at: wrong?.at }).toEqual({
        how,
        pointer,
        at: expect.toSatisfy((at: string) => isNamed(at, pointer)),
      });
    }
  });

  it('is not read with any member there twice, and says which', () => {
    for (const { pointer, text } of repetitionsOf(whole[kind])) {
      // whoever reads the last one sees what was signed, whoever reads the first one something else
      expect(JSON.parse(text)).toEqual(whole[kind]);
      expect(readJson(text)).toMatchObject({ ok: false, fault: { because: 'repeated', pointer } });
    }
  });

  it('is not read in another encoding', () => {
    const text = JSON.stringify(whole[kind]);

    expect(utf8In(Buffer.from(text))).toBe(text);
    for (const { name, bytes } of otherEncodings(text))
      expect({ name, text: utf8In(bytes) }).toEqual({ name, text: null });
  });
});

describe('a receipt', () => {
  it('that shows what was not signed is not whole: the first ones say less', async () => {
    const { receipt } = whole;
    const bare = { ...(receipt as { jws: string }) };
    const [, payload = ''] = bare.jws.split('.');
    const claims = JSON.parse(Buffer.from(payload, 'base64url').toString()) as object;
    const { referred: _referred, ...fewer } = claims as { referred?: unknown };
    const jws = await signing.signer.sign('receipt+jwt', fewer);

    expect(await wrongInReceipt({ ...bare, jws }, signing.jwks)).toMatchObject({ at: '/referred' });
  });

  it.each(['a.b.c', '', '{}', 'eyJhbGciOiJub25lIn0.e30.'])('is not the text %j', async (text) => {
    expect(await wrongInReceipt(text, signing.jwks)).toMatchObject({ at: '' });
  });
});
