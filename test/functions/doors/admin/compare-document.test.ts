import { randomUUID } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { routes } from '../../../../shared/contract/routes.ts';
import { readingOf } from '../../../../shared/domain/rules/reading-words.ts';
import type { Role } from '../../../../shared/domain/people/roles.ts';
import { openDoors } from '../../../support/doors.ts';
import { claimsOf } from '../../../support/http-event.ts';

const doors = openDoors();

const compare = (
  documentKey: string,
  role: Role = 'admin',
  key: string = randomUUID(),
  result: 'agrees' | 'differs' = 'agrees',
) =>
  doors().ask('compareDocument', {
    claims: claimsOf(role),
    params: { documentKey },
    headers: { 'idempotency-key': key },
    body: { result, note: '样例：与印发件逐条核对' },
  });

async function givenPack(packId: string) {
  const { body } = await doors().ask('getRulePack', { params: { packId } });
  return routes.getRulePack.answer.body.parse(body);
}

/** What was compared of the documents of a pack itself, beside the laws that all rest on. */
async function comparedOf(packId: string) {
  const { pack, compared } = await givenPack(packId);
  return compared.filter(({ document }) => pack.documents?.some(({ key }) => key === document));
}

/** How the API says that a clause of the sample round was read, which has the wording of 2024. */
async function assessed() {
  const { body } = await doors().ask('assessByRulePack', {
    params: { packId: 'SAMPLE-2026' },
    body: {},
  });
  const { findings } = routes.assessByRulePack.answer.body.parse(body);
  return findings.find(({ clause }) => clause === 'SAMPLE2026-A1')?.reading.zh;
}

describe('a document that an admin compared with its original', () => {
  it('is said to be so by every pack that rests on it, and by no other', async () => {
    const [before, { ref: refBefore }] = [await comparedOf('PP2023'), await givenPack('PP2023')];
    const { status } = await compare('miit-2023');
    const { ref, pack, compared } = await givenPack('PP2023');

    expect(status).toBe(201);
    expect(before).toEqual([]);
    expect(ref).toEqual(refBefore);
    expect(await comparedOf('PP2023')).toMatchObject([
      { document: 'miit-2023', note: expect.any(String) },
    ]);
    expect(await comparedOf('PP2022')).toEqual([]);
    const said = (id: string) => {
      const clause = pack.clauses.find((each) => each.id === id);
      return clause && readingOf(clause.citation, compared).zh;
    };
    expect(said('PP2023-A1')).toMatch(/^据转载文本，已于\d{4}年\d{1,2}月\d{1,2}日与原件核对一致$/);
    const { body } = await doors().ask('getCall', { params: { callId: 'pp2023' } });
    const { materials, readings } = routes.getCall.answer.body.parse(body);
    const ofMaterials = materials.map(({ kind }) => readings.materials[kind]?.zh);
    expect(ofMaterials).toEqual(materials.map(({ clause }) => said(clause)));
    expect(ofMaterials.some((zh) => zh?.startsWith('据转载文本，已于'))).toBe(true);
    // what was inferred stays so, and another body's notice was not compared
    expect(said('PP2023-C5')).toBe('参照相邻年度通知推定');
    expect(said('PP2023-D1')).toBe('据通知的转载文本，未与原件核对');
  });

  it('is said to differ where it does', async () => {
    await compare('miit-2024', 'admin', randomUUID(), 'differs');
    const { pack, compared, readings } = await givenPack('PP2024');
    const [first] = pack.clauses;

    expect(first && readingOf(first.citation, compared).zh).toMatch(/与原件核对，有不一致之处$/);
    expect(readings['PP2024-A1']?.wording.zh).toMatch(/与原件核对，有不一致之处$/);
    expect(readings['PP2024-C1']?.wording.zh).toBe('参照相邻年度通知推定');
    expect(readings['PP2024-A1']?.condition?.zh).toBe('系推断');
    expect(readings['PP2024-M4']?.condition?.zh).toBe('本系统所加');
    expect(await assessed()).toMatch(/与原件核对，有不一致之处$/);
  });

  it('is a law that all packs rest on as well, but none that was not read', async () => {
    const { status } = await compare('standardization-law');
    const lawOf = ({ laws }: Awaited<ReturnType<typeof givenPack>>, name: string) =>
      laws.find(({ key }) => key === name);

    expect(status).toBe(201);
    for (const id of ['PP2023', 'ADOPTION-2023']) {
      const told = await givenPack(id);
      expect(told.compared.map(({ document }) => document)).toContain('standardization-law');
      expect(lawOf(told, 'standardization-law')).toMatchObject({
        date: '2017-11-04',
        number: null,
        copies: [],
      });
      expect(lawOf(told, 'civil-code')?.date).toBeNull();
    }
    expect((await compare('shanghai-rules')).status).toBe(404);
  });

  it('is on record once; a retry gets the first answer', async () => {
    const key = randomUUID();
    const first = await compare('miit-2021', 'admin', key);
    const retry = await compare('miit-2021', 'admin', key);
    const again = await compare('miit-2021');

    expect(retry.body).toEqual(first.body);
    expect(again).toMatchObject({ status: 409, body: { code: 'document.already_compared' } });
  });

  it.each(['miit-1999', 'pilots-system', 'adoption-2023'])(
    'is none that no copy was read of: %s',
    async (key) => {
      expect(await compare(key)).toMatchObject({
        status: 404,
        body: { code: 'document.not_found' },
      });
    },
  );

  it.each(['association', 'recommender', 'examiner', 'decider'] as const)(
    'is for no %s to say',
    async (role) => {
      expect((await compare('miit-2019', role)).status).toBe(403);
      expect(await comparedOf('PP2019')).toEqual([]);
    },
  );
});
