import { randomUUID } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { objectionContext } from '../../../../functions/doors/objection/context.ts';
import {
  objectionDoor,
  objectionUseCases,
} from '../../../../functions/doors/objection/use-cases.ts';
import { openDoor } from '../../../../functions/handler/door.ts';
import type { Operation } from '../../../../shared/contract/routes.ts';
import { WorkTask } from '../../../../shared/domain/publication/confirmation.ts';
import { work } from '../../../../shared/domain/publication/work.ts';
import { MOST_QUESTIONS_IN_AN_HOUR } from '../../../../shared/domain/rules/clause-question.ts';
import { WAITING_SHOWN } from '../../../../shared/store/remarks/questions.ts';
import { pack } from '../../../rules/facts.ts';
import { openDoors, storeOfDoors } from '../../../support/doors.ts';
import { digestOf, itemsIn } from '../../../support/dynamo.ts';
import { CLAIM_NAMES, claimsOf, eventFor, send } from '../../../support/http-event.ts';

const doors = openDoors({ calls: 'none' });
const { id: packId, hash, version } = pack('PP2023').ref;
const PLACE = { hash, clause: 'PP2023-A1' };

let networks = 0;
/** A network that nobody else asks from. */
const aNetwork = () => `198.51.100.${(networks += 1)}`;

interface From {
  readonly key?: string;
  readonly sourceIp?: string;
}

/** What anybody asks, as the environment takes it that asks for no work. */
const asked = (text: string, { key = randomUUID(), sourceIp = aNetwork() }: From = {}) =>
  doors().ask('askAboutClause', {
    params: { packId },
    body: { ...PLACE, text },
    headers: { 'idempotency-key': key },
    sourceIp,
  });

/** The same by a clock that stands at half past, so that no hour ends on the way. */
function atHalfPast() {
  const context = objectionContext(storeOfDoors(), { workBits: 0, sendsMail: true });
  const now = new Date(new Date().setUTCMinutes(30));
  const settings = { claimNames: CLAIM_NAMES, clock: () => now };
  const door = openDoor(objectionDoor, objectionUseCases, context, settings);
  return (text: string, sourceIp: string) =>
    send(
      door,
      eventFor('askAboutClause', {
        params: { packId },
        body: { ...PLACE, text },
        headers: { 'idempotency-key': randomUUID() },
        sourceIp,
      }),
    );
}

const idOf = async (text: string) => String((await asked(text)).body['id']);

const settled = (questionId: string, outcome: string, words = '样例：含当日') =>
  doors().ask('settleQuestion', {
    params: { questionId },
    body: { outcome, words },
    claims: claimsOf('admin'),
    headers: { 'idempotency-key': randomUUID() },
  });

const shown = async () =>
  (await doors().ask('listClauseQuestions', { params: { packId } })).body[
    'questions'
  ] as unknown as { id: string; text: string }[];

const waiting = async () =>
  (await doors().ask('listWaitingQuestions', { claims: claimsOf('admin') })).body as unknown as {
    questions: { id: string; askedAt: string }[];
    isMore: boolean;
  };

const standing = async (questionId: string, of = packId) =>
  (await doors().ask('readQuestion', { params: { packId: of, questionId } })).body;

describe('a question to a clause', () => {
  it('waits for an admin, and nobody else is shown it', async () => {
    const text = `样例：是否含当日 ${randomUUID()}`;
    const id = await idOf(text);

    expect((await waiting()).questions).toContainEqual({
      ...PLACE,
      id,
      packId,
      version,
      text,
      askedAt: expect.stringMatching(/\+08:00$/),
    });
    const { body } = await doors().ask('listClauseQuestions', { params: { packId } });
    expect(JSON.stringify(body)).not.toContain(text);
    expect(await standing(id)).toEqual({ standing: 'waiting', words: null, at: null });
  });

  it('is shown with its answer once an admin gave one, and not who gave it', async () => {
    const id = await idOf('样例：两次公示是否分别计算');
    const before = (await waiting()).questions.find((one) => one.id === id);
    const done = await settled(id, 'answered', '样例：分别计算');

    expect(done).toMatchObject({ status: 200, body: { by: 'admin-1', outcome: 'answered' } });
    const at = String(done.body['at']);
    const answered = { ...before, answer: '样例：分别计算', answeredAt: at };
    expect(await shown()).toContainEqual(answered);
    expect((await waiting()).questions.map((one) => one.id)).not.toContain(id);
    expect(await standing(id)).toEqual({ standing: 'answered', words: '样例：分别计算', at });
    expect(await standing(id, 'PP2024')).toMatchObject({ code: 'question.not_found' });
  });

  it('that is declined is shown to nobody, and its reason to whoever has its number', async () => {
    const text = `样例：广告 ${randomUUID()}`;
    const id = await idOf(text);
    const { body } = await settled(id, 'declined', '样例：与条款无关');

    expect((await shown()).map((one) => one.text)).not.toContain(text);
    expect((await waiting()).questions.map((one) => one.id)).not.toContain(id);
    const reason = { words: '样例：与条款无关', at: body['at'] };
    expect(await standing(id)).toEqual({ standing: 'declined', ...reason });
  });

  it('has one outcome, whoever else gives another at the same time', async () => {
    const id = await idOf('样例：两人同时答复');
    const both = await Promise.all([settled(id, 'answered'), settled(id, 'declined')]);

    expect(both.map(({ status }) => status).toSorted((a, b) => a - b)).toEqual([200, 404]);
    expect(await settled(id, 'answered')).toMatchObject({ body: { code: 'question.not_found' } });
    const { standing: is } = await standing(id);
    const [first] = both.filter(({ status }) => status === 200);
    expect(is).toBe(first?.body['outcome']);
  });

  it('keeps nothing of who asked but a digest of the network, for an hour', async () => {
    const sourceIp = aNetwork();
    await asked('样例：谁在问', { sourceIp });
    const kept = JSON.stringify(await itemsIn(doors().table));

    expect(kept).toContain('样例：谁在问');
    expect(kept).not.toContain(sourceIp);
  });
});

describe('how often one may ask', () => {
  it(`is ${MOST_QUESTIONS_IN_AN_HOUR} times an hour from one network, and as often from another`, async () => {
    const sourceIp = aNetwork();
    const inOneHour = atHalfPast();
    for (let number = 0; number < MOST_QUESTIONS_IN_AN_HOUR; number += 1)
      expect(await inOneHour(`样例 ${number}`, sourceIp)).toMatchObject({ status: 201 });
    const before = await digestOf(doors().table);
    const refused = await inOneHour('样例：又一个', sourceIp);

    expect(refused).toMatchObject({ status: 429, body: { code: 'question.too_often' } });
    expect(Number(refused.headers['retry-after'])).toBeGreaterThan(0);
    expect(await digestOf(doors().table)).toBe(before);
    expect(await inOneHour('样例：别处', aNetwork())).toMatchObject({ status: 201 });
  });

  it('counts what is sent again once', async () => {
    const again = { key: randomUUID(), sourceIp: aNetwork() };
    const first = await asked('样例：重发', again);

    expect((await asked('样例：重发', again)).body).toEqual(first.body);
    // another’s key is theirs
    const other = await asked('样例：另一人', { ...again, sourceIp: aNetwork() });
    expect(other).toMatchObject({ status: 201 });
    expect(other.body['id']).not.toBe(first.body['id']);
  });

  it('leaves the earliest to be answered, however many wait', async () => {
    const early = await idOf('样例：早先的');
    const store = storeOfDoors();
    const late = { ...PLACE, packId, version, text: '样例', askedAt: '2099-01-01T00:00:00+08:00' };
    for (let number = 0; number < WAITING_SHOWN; number += 1) {
      const id = `qst_2099${String(number).padStart(13, '0')}_${'b'.repeat(20)}`;
      await store.commit({ question: { asked: { ...late, id }, sent: [] } }, null, new Date());
    }
    const { questions, isMore } = await waiting();
    const ids = questions.map(({ id }) => id);

    expect([ids.length, isMore]).toEqual([WAITING_SHOWN, true]);
    expect(ids).toContain(early);
    expect(ids).toEqual(ids.toSorted());
    const health = await doors().ask('getHealth', { claims: claimsOf('admin') });
    const [oldest] = (await waiting()).questions;
    expect(health.body['questions']).toEqual({
      waiting: WAITING_SHOWN,
      isMore: true,
      oldest: oldest?.askedAt,
    });
  });
});

describe('where work is asked for', () => {
  /** Three for each of sixteen parts: what was not worked for never passes by luck. */
  const BITS = 3;
  const at = (operation: Operation, body: object, key: string) => {
    const context = objectionContext(storeOfDoors(), { workBits: BITS, sendsMail: true });
    const door = openDoor(objectionDoor, objectionUseCases, context, { claimNames: CLAIM_NAMES });
    const headers = { 'idempotency-key': key };
    return send(door, eventFor(operation, { params: { packId }, body, headers }));
  };
  const confirmed = async (body: object, key: string) => {
    const { body: told } = await at('prepareQuestion', body, key);
    const task = WorkTask.parse(told['work']);
    return { means: 'work', at: task.at, numbers: await work(task) };
  };

  it('a question is taken once it was done for it, and for nothing else', async () => {
    const body = { ...PLACE, text: '样例：须先计算' };
    const key = randomUUID();
    const before = await digestOf(doors().table);
    const unworked = await at('askAboutClause', body, key);
    const confirmation = await confirmed(body, key);

    expect(unworked).toMatchObject({ status: 428, body: { code: 'question.unconfirmed' } });
    const another = { ...body, text: '样例：别的话', confirmation };
    expect(await at('askAboutClause', another, key)).toMatchObject({ status: 428 });
    expect(await digestOf(doors().table)).toBe(before);
    expect(await at('askAboutClause', { ...body, confirmation }, key)).toMatchObject({
      status: 201,
    });
  });

  it.each([
    { what: 'a clause that there is not', place: { clause: 'PP2023-Z9' }, status: 422 },
    { what: 'a version that there is not', place: { hash: 'f'.repeat(64) }, status: 404 },
  ])('$what is told before any work', async ({ place, status }) => {
    const body = { ...PLACE, text: '样例', ...place };

    expect(await at('prepareQuestion', body, randomUUID())).toMatchObject({ status });
    expect(await at('askAboutClause', body, randomUUID())).toMatchObject({ status });
  });
});
