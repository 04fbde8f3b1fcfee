import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Content } from '../../shared/domain/application/content.ts';
import { type LocalRound, openRound } from './local-round.ts';
import type { Person, Reply } from './person.ts';
import { contentOf } from './pilots-of-2022.ts';

const CALL = 'sample-2026';
const applications = `/v1/calls/${CALL}/applications`;

let round: LocalRound;
let association: Person;
let recommender: Person;
let examiner: Person;
let other: Person;
let checklist: string[];

beforeAll(async () => {
  round = await openRound();
  [association, recommender, examiner, other] = (await Promise.all(
    ['association-1', 'recommender-1', 'examiner-1', 'examiner-2'].map((account) =>
      round.signIn(account),
    ),
  )) as [Person, Person, Person, Person];
  const call = (await round.anyone.get(`/v1/calls/${CALL}`)).json as never as {
    recommenderChecklist: { id: string }[];
  };
  checklist = call.recommenderChecklist.map(({ id }) => id);
});
afterAll(() => round.stop());

let numbers = 1;
const aContent = (): Content =>
  contentOf({
    account: 'association-1',
    number: `T/CNTAC ${700 + numbers++}—2019`,
    titleZh: '样例',
    publishedOn: '2019-06-01',
    implementedOn: '2019-07-01',
  });

async function filed(content: Content): Promise<string> {
  const receipt = await association.file(CALL, content);
  expect(receipt.text).toContain('"jws"');
  return String(receipt.json['applicationId']);
}

const atRecommender = (id: string) => ({ side: 'recommender', callId: CALL, id }) as const;
const atExaminer = (id: string) => ({ side: 'examiner', callId: CALL, id }) as const;

const recommend = (id: string) =>
  recommender.review(atRecommender(id), 'recommendation', { checklist, opinion: '同意推荐' });

async function recommended(content = aContent()): Promise<string> {
  const id = await filed(content);
  expect((await recommend(id)).json).toMatchObject({ state: 'recommended' });
  return id;
}

async function claimed(content?: Content): Promise<string> {
  const id = await recommended(content);
  expect((await examiner.review(atExaminer(id), 'claim')).json).toMatchObject({
    state: 'formal_examination',
  });
  return id;
}

async function save(id: string, content: Content): Promise<Reply> {
  const { version } = (await association.get(`${applications}/${id}`)).json;
  return association.ask('PUT', `${applications}/${id}`, { ifMatch: version, body: content });
}

/** The ids in a queue, once the index has caught up with what is looked for. */
async function inQueue(person: Person, path: string, id: string): Promise<string[]> {
  const read = async () => {
    const { json } = await person.get(path);
    return (json as never as { applications: { id: string }[] }).applications.map((a) => a.id);
  };
  await expect.poll(read, { timeout: 10_000 }).toContain(id);
  return read();
}

const examinersQueue = (queue: string) =>
  `/v1/examiner/calls/${CALL}/applications?limit=100&queue=${queue}`;

// one filing, step by step
describe('a filing that is put right', { shuffle: false }, () => {
  const content = aContent();
  const corrected = {
    ...content,
    promotionPlan: '样例：三年内在全行业推广。',
    effect: { ...content.effect, description: '样例：次品率下降。' },
  };
  const defects = [
    { pointer: '/promotionPlan', clause: 'SAMPLE2026-M3', instruction: '请写明时间安排' },
    { pointer: '/effect/description', clause: 'SAMPLE2026-M6', instruction: '请说明效果' },
  ];
  let id: string;

  it('waits for its recommender, and then for an examiner', async () => {
    id = await filed(content);
    const queue = `/v1/recommender/calls/${CALL}/applications?limit=100`;
    await inQueue(recommender, queue, id);

    const incomplete = await recommender.review(atRecommender(id), 'recommendation', {
      checklist: checklist.slice(1),
      opinion: '同意推荐',
    });
    expect(incomplete.json).toMatchObject({
      status: 422,
      code: 'recommendation.checklist_incomplete',
      missing: checklist.slice(0, 1),
    });
    expect((await recommend(id)).json).toMatchObject({ state: 'recommended', version: 3 });
    await inQueue(examiner, examinersQueue('unclaimed'), id);
  });

  it('is held by the examiner who claims it, and by no other', async () => {
    expect((await examiner.review(atExaminer(id), 'claim')).status).toBe(200);
    await inQueue(examiner, examinersQueue('mine'), id);

    const claim = await other.review(atExaminer(id), 'claim');
    expect(claim.json).toMatchObject({ status: 409, code: 'application.not_from_here' });
    const accept = await other.review(atExaminer(id), 'acceptance', { reason: '受理' });
    expect(accept.json).toMatchObject({ status: 409, code: 'application.held_by_another' });
  });

  it('is returned once, with every defect, and only those fields unlock', async () => {
    const body = { defects, lateGround: null };
    const returned = await examiner.review(atExaminer(id), 'correction-requests', body);
    expect(returned.json).toMatchObject({ state: 'returned_for_correction' });
    await inQueue(examiner, examinersQueue('waiting'), id);

    const locked = await save(id, { ...corrected, technicalContent: '样例：另一内容' });
    expect(locked.json).toMatchObject({
      status: 422,
      code: 'application.field_locked',
      locked: ['/technicalContent'],
      open: ['/promotionPlan', '/effect/description'],
    });
    const saved = await save(id, corrected);
    expect(saved.status).toBe(200);
    const again = await association.submit(CALL, { id, version: saved.json.version });
    expect(again.json).toMatchObject({ verdict: 'admissible' });
    expect(again.status).toBe(201);
  });

  it('shows before and after to the same examiner, without personal data', async () => {
    await inQueue(examiner, examinersQueue('mine'), id);

    const { json, text } = await examiner.get(`/v1/examiner/calls/${CALL}/applications/${id}`);

    expect(json['changes']).toEqual(
      expect.arrayContaining([
        {
          pointer: '/promotionPlan',
          before: content.promotionPlan,
          after: corrected.promotionPlan,
        },
        {
          pointer: '/effect/description',
          before: content.effect?.description,
          after: corrected.effect.description,
        },
      ]),
    );
    expect(json['changes']).toHaveLength(2);
    expect(text).not.toContain(content.people?.contactName);
  });

  it('is accepted, tried first without a trace', async () => {
    const path = `/v1/examiner/calls/${CALL}/applications/${id}`;
    const { version } = (await examiner.get(path)).json;
    const asked = { ifMatch: version, body: { reason: '材料齐全，符合条件' } };

    const tried = await examiner.ask('POST', `${path}/acceptance?dryRun=true`, asked);
    expect(tried.json).toMatchObject({ state: 'accepted', dryRun: true });
    expect((await examiner.get(path)).json).toMatchObject({ state: 'formal_examination', version });

    const key = randomUUID();
    const done = await examiner.ask('POST', `${path}/acceptance`, { ...asked, key });
    const triedAfter = await examiner.ask('POST', `${path}/acceptance?dryRun=true`, {
      ...asked,
      key,
    });
    expect(triedAfter.json).toMatchObject({ code: 'request.idempotency_key_reused' });
    expect(done.json).toEqual({ ...tried.json, dryRun: false, updatedAt: done.json['updatedAt'] });
    expect((await association.get(`${applications}/${id}`)).json).toMatchObject({
      state: 'accepted',
      decision: { outcome: 'accepted', by: 'examiner-1', reason: '材料齐全，符合条件' },
    });
  });

  it('has a history of every step, by whom', async () => {
    const { json } = await association.get(`${applications}/${id}/events`);
    const { events } = json as never as {
      events: { by: { role: string }; body: { type: string } }[];
    };

    expect(events.map(({ by, body }) => `${by.role} ${body.type}`)).toEqual([
      'association application_started',
      'association application_submitted',
      'recommender application_recommended',
      'examiner examination_claimed',
      'examiner correction_requested',
      'association application_edited',
      'association application_submitted',
      'examiner examination_decided',
    ]);
  });
});

describe('a filing', () => {
  it('that its recommender declines ends there, with the reasons', async () => {
    const id = await filed(aContent());

    const declined = await recommender.review(atRecommender(id), 'decline', { reasons: '样例' });

    expect(declined.json).toMatchObject({ state: 'not_recommended' });
    expect((await recommend(id)).json).toMatchObject({ code: 'application.not_from_here' });
    expect((await examiner.review(atExaminer(id), 'claim')).status).toBe(409);
  });

  it('is refused by a clause that a person found unmet, with the reason, and not before', async () => {
    const id = await claimed();
    const refusal = { reason: '样例：实施日期与公告不符', clauses: ['SAMPLE2026-A4'] };

    const unfounded = await examiner.review(atExaminer(id), 'refusal', refusal);
    expect(unfounded.json).toMatchObject({
      status: 422,
      code: 'examination.refusal_unfounded',
      clauses: ['SAMPLE2026-A4'],
    });
    const override = { clause: 'SAMPLE2026-A4', outcome: 'unmet', reason: '样例：与公告不符' };
    expect((await examiner.review(atExaminer(id), 'overrides', override)).status).toBe(200);
    const refused = await examiner.review(atExaminer(id), 'refusal', refusal);
    expect(refused.json).toMatchObject({ state: 'not_accepted' });

    const { json } = await association.get(`${applications}/${id}`);
    expect(json).toMatchObject({
      decision: { outcome: 'not_accepted', clauses: ['SAMPLE2026-A4'], by: 'examiner-1' },
      examination: { overrides: [override] },
    });
    // what the rules found stays beside it
    const { json: assessment } = await association.get(`${applications}/${id}/assessment`);
    expect(assessment).toMatchObject({ verdict: 'admissible' });
  });

  it('is claimed by exactly one of two examiners who come at once', async () => {
    const ids = [await recommended(), await recommended(), await recommended()];

    for (const id of ids) {
      const path = `/v1/examiner/calls/${CALL}/applications/${id}/claim`;
      const replies = await Promise.all(
        [examiner, other].map((person) => person.ask('POST', path, { ifMatch: 3 })),
      );

      const lost = replies.filter(({ status }) => status !== 200);
      expect(lost).toHaveLength(1);
      expect(lost[0]?.json.code).toMatch(
        /^application\.(changed_meanwhile|held_by_another|not_from_here)$/,
      );
    }
  });
});
