import { randomUUID } from 'node:crypto';
import * as fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { VERIFIED_LIMIT_BYTES } from '../../../../shared/contract/route.ts';
import { routes } from '../../../../shared/contract/routes.ts';
import type { Signer } from '../../../../shared/evidence/jws.ts';
import { makeCheckpoint } from '../../../../shared/evidence/checkpoint.ts';
import { readReceiptKey } from '../../../../shared/env.ts';
import { kmsKey } from '../../../../shared/evidence/kms-key.ts';
import { makeList } from '../../../../shared/evidence/published-list.ts';
import { loadEntry } from '../../../support/entries.ts';
import { casesAt } from '../../../support/cases.ts';
import { openDoors } from '../../../support/doors.ts';
import { DISPENSABLE, type Kind, documents, isNamed } from '../../../evidence/documents.ts';
import { mutationsOf, otherEncodings, repetitionsOf } from '../../../evidence/mutations.ts';
import { longHistory } from '../../../evidence/long-history.ts';
import { listed, NOTICE } from '../../../evidence/long-list.ts';
import { claimsOf } from '../../../support/http-event.ts';

const doors = openDoors();
const cases = casesAt(doors);

let signer: Signer;
beforeAll(() => {
  signer = kmsKey(readReceiptKey(), (act) => act(AbortSignal.timeout(5000)));
});

async function verdictOn(body: unknown) {
  const answer = await doors().ask('verify', { body });
  expect(answer.status).toBe(200);
  return routes.verify.answer.body.parse(answer.body);
}

const WHOLE = { whole: true, wrong: null };
const wrongAt = (at: string, zh: string) => ({ whole: false, wrong: { at, what: { zh } } });

/** What a filing left: its history as the API gives it, and its receipt. */
async function aFiling() {
  const { params } = await cases.bring(await cases.start(), ['submit']);
  const claims = claimsOf('association');
  const history = await doors().ask('getHistory', { params, claims });
  const receipt = await doors().ask('getReceipt', { params, claims });
  return { history: history.body, receipt: receipt.body };
}

describe('anyone can have verified', () => {
  it('a history, as the API gave it', async () => {
    const { history } = await aFiling();
    const text = JSON.stringify({ history });
    const changed = text.replace('"by":{"subject":"association-1"', '"by":{"subject":"somebody"');
    const grown = text.replace('"sequence":2,', '"sequence":2,"__proto__":{"note":"样例"},');

    expect(await verdictOn({ history })).toEqual(WHOLE);
    expect(await verdictOn(JSON.parse(changed))).toMatchObject(
      wrongAt('/events/0', '内容与摘要不符'),
    );
    expect((await doors().ask('verify', { text: grown })).body).toMatchObject(
      wrongAt('/events/1', '内容与摘要不符'),
    );
    const { events } = routes.getHistory.answer.body.parse(history);
    expect(await verdictOn({ history: { events: events.slice(1) } })).toMatchObject(
      wrongAt('/events/0', '序号不相接'),
    );
  });

  it('a receipt, bare or as the API gave it', async () => {
    const { receipt } = await aFiling();
    const jws = String(receipt['jws']);

    expect(await verdictOn({ receipt })).toEqual(WHOLE);
    expect(await verdictOn({ receipt: jws })).toEqual(WHOLE);
    for (const [name, other] of [
      ['verdict', 'inadmissible'],
      ['applicationId', 'app_0000000000000000'],
      ['receivedAt', '2026-11-19T10:00:00.000+08:00'],
      ['contentHash', 'ab'.repeat(32)],
    ] as const) {
      expect(receipt).toHaveProperty(name);
      expect(await verdictOn({ receipt: { ...receipt, [name]: other } })).toMatchObject(
        wrongAt(`/${name}`, '与签名的内容不符'),
      );
    }
    expect(await verdictOn({ receipt: `${jws.slice(0, -4)}AAAA` })).toMatchObject(
      wrongAt('', '不是由公布的公钥签发'),
    );
  });

  it('a checkpoint, as it was published', async () => {
    const { handler } = await loadEntry('schedules/checkpoint/checkpoint');
    const made = await handler(
      { scheduledAt: '2026-11-20T16:10:00Z' },
      { getRemainingTimeInMillis: () => 30_000 },
    );
    const params = { date: '2026-11-20' };

    const { body: checkpoint } = await doors().ask('getCheckpoint', { params });

    expect(checkpoint).toMatchObject(made);
    expect(await verdictOn({ checkpoint })).toEqual(WHOLE);
    const size = Number(checkpoint['size']) + 1;
    expect(await verdictOn({ checkpoint: { ...checkpoint, size } })).toMatchObject(
      wrongAt('/size', '所述与签名的内容不符'),
    );
  });

  it('a checkpoint by its first fault, wherever that is', async () => {
    const head = (at: number) => ({
      applicationId: `app_${String(at).padStart(16, '0')}`,
      version: 1,
      head: 'ab'.repeat(32),
    });
    const occasion = { date: '2026-11-20', at: '2026-11-21T00:10:00.000+08:00', previous: null };
    const checkpoint = await makeCheckpoint([1, 2, 3].map(head), occasion, signer);
    const { leaves } = checkpoint;
    const last = 'f'.repeat(64);

    for (const [changed, at] of [
      [{ leaves: leaves.toReversed() }, '/leaves/1'],
      [{ leaves: leaves.slice(1) }, '/leaves'],
      [{ leaves: [...leaves.slice(1), last] }, '/leaves'],
      [{ leaves: ['x'] }, '/leaves/0'],
      [{ signature: 'a.b.c' }, '/signature'],
      [{ note: '样例' }, '/note'],
    ] as const)
      expect(await verdictOn({ checkpoint: { ...checkpoint, ...changed } })).toMatchObject({
        whole: false,
        wrong: { at },
      });
    const odd = JSON.stringify({ checkpoint }).replace('"size":3', '"size":3,"__proto__":{"a":1}');
    expect((await doors().ask('verify', { text: odd })).body).toMatchObject({ whole: false });
  });

  it('a list, by its first entry that is wrong', async () => {
    const list = await makeList(NOTICE, listed(5), signer);
    const [first, second, ...rest] = list.entries;

    expect(await verdictOn({ list })).toEqual(WHOLE);
    expect(
      await verdictOn({
        list: { ...list, entries: [first, { ...second, titleZh: '改' }, ...rest] },
      }),
    ).toMatchObject(wrongAt('/entries/1', '此项与原来不符'));
    expect(
      await verdictOn({ list: { ...list, entries: [first, { ...second, titleZh: 7 }, ...rest] } }),
    ).toMatchObject({ whole: false, wrong: { at: '/entries/1/titleZh' } });
    expect(await verdictOn({ list: { ...list, callId: 'pp2019' } })).toMatchObject(
      wrongAt('/callId', '名单的说明与签名的内容不符'),
    );
  });

  it('a history of megabytes, and one that is longer still in parts', async () => {
    const { head, events } = longHistory(4500);
    const [first, second] = [events.slice(0, 2000), events.slice(2000)];
    const last = first.at(-1);
    const after = { sequence: last?.sequence, hash: last?.hash };

    expect(JSON.stringify(events).length).toBeGreaterThan(2 * 1024 * 1024);
    expect(await verdictOn({ history: { head, events } })).toEqual(WHOLE);
    expect(await verdictOn({ history: { events: first } })).toEqual(WHOLE);
    expect(await verdictOn({ history: { head, events: second }, after })).toEqual(WHOLE);
    expect(await verdictOn({ history: { head, events: second } })).toMatchObject(
      wrongAt('/events/0', '序号不相接'),
    );
    const [lost, ...later] = second;
    expect(await verdictOn({ history: { head, events: later }, after })).toMatchObject(
      wrongAt('/events/0', '序号不相接'),
    );
    const broken = { head, events: [lost, { ...later[0], at: '2026' }, ...later.slice(1)] };
    expect(await verdictOn({ history: broken, after })).toMatchObject(
      wrongAt('/events/1', '内容与摘要不符'),
    );
  });

  it.each([
    { bytes: 0, status: 200 },
    { bytes: 1, status: 413 },
  ])('what is as large as an answer and $bytes bytes more: $status', async ({ bytes, status }) => {
    const text = `{"receipt":"${'a'.repeat(VERIFIED_LIMIT_BYTES - 14 + bytes)}"}`;

    expect(Buffer.byteLength(text)).toBe(VERIFIED_LIMIT_BYTES + bytes);
    expect((await doors().ask('verify', { text })).status).toBe(status);
  });

  it('whatever else it is: it says that it is not whole, and never fails', async () => {
    const garbage = fc.oneof(
      fc.json({ maxDepth: 5 }).map((text) => JSON.parse(text) as unknown),
      fc.record({ events: fc.array(fc.jsonValue()) }),
      fc.record({ jws: fc.jsonValue() }),
      fc.record({ leaves: fc.array(fc.jsonValue()), signature: fc.string() }),
    );
    const kind = fc.constantFrom('history', 'receipt', 'checkpoint', 'list');
    await fc.assert(
      fc.asyncProperty(kind, garbage, async (name, value) => {
        const text = JSON.stringify({ [name]: value });
        // half a character is refused at the edge
        fc.pre(!/\\ud[89a-f]/i.test(text));
        const { status, body } = await doors().ask('verify', { text });

        expect(status).toBe(200);
        expect(body).toMatchObject({ whole: false });
      }),
      { numRuns: 200 },
    );
  });

  it('one thing at a time, and nothing unknown', async () => {
    for (const body of [{}, { history: {}, list: {} }, { minutes: {} }])
      expect(await doors().ask('verify', { body })).toMatchObject({
        status: 422,
        body: { code: 'request.invalid' },
      });
  });
});

describe('the checkpoint of a day', () => {
  it.each(['1999-01-01', '2026-02-28'])('is not there for %s', async (date) => {
    expect(await doors().ask('getCheckpoint', { params: { date } })).toMatchObject({
      status: 404,
      body: { code: 'checkpoint.not_found', date },
    });
  });

  it('is asked for by a date', async () => {
    for (const date of ['2026-02-30', '../..', 'latest', randomUUID()])
      expect(await doors().ask('getCheckpoint', { params: { date } })).toMatchObject({
        status: 422,
      });
  });
});

describe.each<Kind>(['receipt', 'history', 'checkpoint', 'list'])('of a %s, the API', (kind) => {
  const given = async () => (await documents(signer))[kind];

  it('names each member that was changed, removed or added, one at a time', async () => {
    const whole = await given();
    expect(await verdictOn({ [kind]: whole })).toEqual(WHOLE);
    for (const { how, pointer, value } of mutationsOf(whole)) {
      if (how === 'removed' && DISPENSABLE.includes(pointer)) continue;
      const { wrong } = await verdictOn({ [kind]: value });

      expect({ how, pointer, at: wrong?.at }).toEqual({
        how,
        pointer,
        at: expect.toSatisfy((at: string) => isNamed(at, pointer)),
      });
    }
  });

  it('refuses each member that is there twice, and another encoding', async () => {
    const whole = await given();
    for (const { pointer, text } of repetitionsOf(whole)) {
      const answer = await doors().ask('verify', { text: `{"${kind}":${text}}` });
      expect(answer).toMatchObject({
        status: 400,
        body: { code: 'request.not_json', pointer: `/${kind}${pointer}` },
      });
    }
    for (const { name, bytes } of otherEncodings(JSON.stringify({ [kind]: whole }))) {
      const { status, body } = await doors().ask('verify', { bytes });
      expect({ name, status, code: body['code'] }).toEqual({
        name,
        status: 400,
        code: 'request.not_utf8',
      });
    }
  });
});
