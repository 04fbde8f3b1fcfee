import { unmarshall } from '@aws-sdk/util-dynamodb';
import { beforeAll, describe, expect, it } from 'vitest';
import { waiting } from '../../../../functions/doors/publisher/waiting.ts';
import { MOST_ON_A_LIST } from '../../../../shared/domain/publication/published-list.ts';
import { readReceiptKey } from '../../../../shared/env.ts';
import { kmsKey } from '../../../../shared/evidence/kms-key.ts';
import { makeList } from '../../../../shared/evidence/published-list.ts';
import { answeredItem } from '../../../../shared/store/commands/answered-request.ts';
import { NOTICE } from '../../../evidence/long-list.ts';
import { openDoors, storeOfDoors } from '../../../support/doors.ts';
import { openPublishing } from '../../../support/people/publishers.ts';

const LARGEST_ITEM = 400 * 1024;

describe('a list that is as long as lists get, each entry as long as it gets', () => {
  const doors = openDoors();
  const params = { callId: 'sample-2026', number: '1' };
  const entries = Array.from({ length: MOST_ON_A_LIST }, (_, at) => ({
    projectNumber: null,
    applicationId: `app_${String(at).padStart(20, '0')}`,
    standardNumber: '号'.repeat(200),
    titleZh: '题'.repeat(200),
    association: { code: '51100000500009247D', name: '会'.repeat(100) },
    recommenderId: 'r'.repeat(50),
  }));
  const unlisted = entries.map(({ applicationId }) => applicationId.replace('app_0', 'app_1'));

  beforeAll(async () => {
    const signer = kmsKey(readReceiptKey(), (act) => act(AbortSignal.timeout(5000)));
    const list = await makeList(NOTICE, entries, signer);
    const request = { scope: 'scope', key: 'key' };
    const own = { notice: null, request, fingerprint: 'f', unlisted };
    if (!(await storeOfDoors().freezeList({ list, ...own }))) throw new Error('it was not written');
  });

  it('is written, read by anyone, and verified as it was read', async () => {
    const { status, body } = await doors().ask('getNotice', { params });

    expect(status).toBe(200);
    expect(body).toMatchObject({ count: MOST_ON_A_LIST });
    expect(await doors().ask('verify', { body: { list: body } })).toMatchObject({
      status: 200,
      body: { whole: true },
    });
  });

  it('leaves an answer that can be kept for a retry', () => {
    const ids = [...entries.map(({ applicationId }) => applicationId), ...unlisted];
    const results = ids.map((applicationId) => {
      return { applicationId, version: 1000, status: 200, code: null };
    });
    const answer = { status: 201, headers: {}, body: JSON.stringify({ list: NOTICE, results }) };
    const request = { scope: 's'.repeat(100), key: 'k'.repeat(128), fingerprint: 'f'.repeat(64) };

    const item = unmarshall(answeredItem({ ...request, answer, expiresAt: 2_000_000_000 }));

    const texts = Object.entries(item).map(([name, value]) => `${name}${value}`);
    expect(Buffer.byteLength(texts.join(''))).toBeLessThan(LARGEST_ITEM);
  });
});

describe('what waits beyond one list', () => {
  const here = openPublishing('long-lists');

  it('is left for the next, in the order of the queue', async () => {
    const filed = [];
    for (const number of [3, 1, 2])
      filed.push(await here.decided({ number: `T/CNTAC ${number}-2018` }));
    const first = async (most?: number) =>
      (await waiting(here.table.store, here.callId, 'selected', most)).map(({ id }) => id);
    const ids = filed.map(({ id }) => id);

    expect(await first()).toHaveLength(3);
    expect(await first(2)).toEqual((await first()).slice(0, 2));
    expect((await first()).toSorted()).toEqual(ids.toSorted());
  });
});
