import { randomUUID } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import type { Operation } from '../../../../shared/contract/routes.ts';
import type { ClauseComment } from '../../../../shared/domain/rules/clause-comment.ts';
import { pack } from '../../../rules/facts.ts';
import { openDoors, storeOfDoors } from '../../../support/doors.ts';
import { digestOf } from '../../../support/dynamo.ts';
import { claimsOf, type Sent } from '../../../support/http-event.ts';

const doors = openDoors({ calls: 'none' });
const [EARLIER, LATER] = [pack('PP2023').ref, pack('PP2024').ref];

/** As somebody of a role, under a key of its own. */
async function asked(role: string, operation: Operation, { headers, ...sent }: Sent) {
  const keyed = { 'idempotency-key': randomUUID(), ...headers };
  const own = role === 'admin' ? (BY_ADMIN[operation] ?? operation) : operation;
  return doors().ask(own, { claims: claimsOf(role), headers: keyed, ...sent });
}

const BY_ADMIN: Partial<Record<Operation, Operation>> = {
  commentOnClause: 'commentOnClauseAsAdmin',
  listClauseComments: 'listClauseCommentsAsAdmin',
};

async function noted(role: string, text: string, { id, hash } = LATER) {
  const body = { hash, clause: `${id}-A1`, text };
  const answer = await asked(role, 'commentOnClause', { params: { packId: id }, body });
  expect(answer).toMatchObject({ status: 201 });
  return String(answer.body['id']);
}

async function listed(role: string, { id, hash }: { id: string; hash?: string }) {
  const query = hash === undefined ? {} : { hash };
  const answer = await asked(role, 'listClauseComments', { params: { packId: id }, query });
  return answer.body['comments'] as unknown as ClauseComment[];
}

const settled = (role: string, commentId: string, words = '样例：下一版改写') =>
  asked(role, 'settleComment', { params: { packId: LATER.id, commentId }, body: { words } });

describe('a comment to a clause', () => {
  it('stands with person and time at its version, for all staff', async () => {
    await noted('examiner', '样例：“以前”是否含当日');
    await noted('admin', '样例：往年的', EARLIER);

    const expected = {
      packId: 'PP2024',
      version: LATER.version,
      hash: LATER.hash,
      clause: 'PP2024-A1',
      text: '样例：“以前”是否含当日',
      by: 'examiner-1',
      role: 'examiner',
      at: expect.stringMatching(/\+08:00$/),
    };
    for (const role of ['examiner', 'decider', 'admin']) {
      expect(await listed(role, LATER)).toContainEqual(expect.objectContaining(expected));
      expect(await listed(role, { ...LATER, hash: EARLIER.hash })).toEqual([]);
    }
  });

  it.each([
    { what: 'a clause that there is not', place: { clause: 'PP2024-Z9' }, code: 'request.invalid' },
    {
      what: 'another pack’s version',
      place: { hash: EARLIER.hash },
      code: 'rule_pack.not_found',
    },
    { what: 'nothing', place: { text: ' ' }, code: 'request.invalid' },
    {
      what: 'more than anybody reads',
      place: { text: '长'.repeat(2001) },
      code: 'request.invalid',
    },
  ])('to $what is refused, and leaves nothing', async ({ place, code }) => {
    const before = await digestOf(doors().table);
    const body = { hash: LATER.hash, clause: 'PP2024-A1', text: '样例', ...place };
    const params = { packId: 'PP2024' };

    expect((await asked('examiner', 'commentOnClause', { params, body })).body['code']).toBe(code);
    expect(await digestOf(doors().table)).toBe(before);
  });

  it('is one where it is sent again', async () => {
    const text = `样例 ${randomUUID()}`;
    const sent = {
      params: { packId: 'PP2024' },
      body: { hash: LATER.hash, clause: 'PP2024-A2', text },
      headers: { 'idempotency-key': randomUUID() },
    };
    const first = await asked('decider', 'commentOnClause', sent);

    expect((await asked('decider', 'commentOnClause', sent)).body).toEqual(first.body);
    const all = await listed('admin', LATER);
    expect(all.filter((one) => one.text === text)).toHaveLength(1);
  });
});

describe('what is done about a comment', () => {
  it('is put on record by an admin with words, once, and the comment stays as it was', async () => {
    const id = await noted('decider', '样例：应写明起算日');
    const before = (await listed('admin', LATER)).find((one) => one.id === id);
    const done = await settled('admin', id);

    const record = { by: 'admin-1', at: expect.any(String), words: '样例：下一版改写' };
    expect(done).toMatchObject({ status: 200, body: { ...before, settled: record } });
    expect(await listed('examiner', LATER)).toContainEqual({ ...before, settled: record });
    expect(await settled('admin', id, '样例：又一次')).toMatchObject({
      status: 409,
      body: { code: 'comment.already_settled' },
    });
    expect(await listed('examiner', LATER)).toContainEqual({ ...before, settled: record });
  });

  it('is one of two that are said at once', async () => {
    const id = await noted('examiner', '样例：两人同时处理');
    const both = await Promise.all([
      settled('admin', id, '样例：一'),
      settled('admin', id, '样例：二'),
    ]);

    expect(both.map(({ status }) => status).toSorted((a, b) => a - b)).toEqual([200, 409]);
  });

  it('is not put over another, whoever had read before it was there', async () => {
    const id = await noted('examiner', '样例：先读后写');
    const at = '2026-11-25T10:00:00.000+08:00';
    const put = (words: string) => {
      const settlement = { packId: LATER.id, id, settled: { by: 'admin-1', at, words } };
      return storeOfDoors().commit({ settlement }, null, new Date());
    };

    expect(await put('样例：一')).toMatchObject({ ok: true });
    expect(await put('样例：二')).toEqual({
      ok: false,
      refusal: { code: 'comment.already_settled', id },
    });
  });

  it('is refused where there is no such comment', async () => {
    expect(await settled('admin', 'cmt_0')).toMatchObject({
      status: 404,
      body: { code: 'comment.not_found' },
    });
  });
});
