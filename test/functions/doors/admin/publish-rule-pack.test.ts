import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { packsOf } from '../../../../functions/applications/packs/packs.ts';
import { beginReports } from '../../../../functions/schedules/corrections/begin-reports.ts';
import { LARGEST_PACK } from '../../../../shared/domain/rules/pack-release.ts';
import { sampleCall } from '../../../../shared/calls/calls.ts';
import { type TestTable, digestOf, startTable } from '../../../support/dynamo.ts';
import { NOW } from '../../../support/filing.ts';
import { type Replaced, aGoodPack, releaseOf, replaceIn } from '../../../support/packs.ts';
import { type Doors, bodyOf, doors, refusalIn } from '../../../support/people/applicants.ts';
import { watch } from '../../../support/requests.ts';

let table: TestTable;
let door: Doors;
beforeAll(async () => {
  table = await startTable();
  door = doors(table.store);
});
afterAll(async () => table.stop());

const packs = () => packsOf(table.store);
const publish = async (folder: string) =>
  bodyOf('publishRulePack', await door.publishPack(releaseOf(folder)));

/** What the door has against a pack in which something is replaced: the pointers, with the words. */
async function faultsOf(id: string, ...replaced: readonly Replaced[]): Promise<string[]> {
  const refusal = refusalIn(await door.publishPack(releaseOf(aGoodPack(id, ...replaced))));
  if (refusal.code !== 'request.invalid') throw new Error(refusal.code);
  return refusal.errors.map(({ pointer, message }) => `${pointer} ${message.zh}`);
}

let year = 2030;
const nextId = () => `PP${(year += 1)}`;

describe('a rule pack that an admin publishes', () => {
  it('is listed with who published it, when and why, and is the latest of its id', async () => {
    const id = nextId();
    const folder = aGoodPack(id);
    const told = await publish(folder);

    const { hash } = releaseOf(folder);
    const published = { by: expect.any(String), at: expect.any(String), note: '按通知' };
    expect(told).toMatchObject({ id, version: 1, hash, published, dryRun: false });
    expect(await packs().list()).toContainEqual(
      expect.objectContaining({ ref: { id, version: 1, hash }, published: told.published }),
    );
    expect((await packs().byId(id))?.pack.clauses).toHaveLength(told.clauses);
  });

  it('is read once by an instance, and one of the code not at all', async () => {
    const { hash } = await publish(aGoodPack(nextId()));
    const client = table.newClient();
    const { sent } = watch(client);
    const { dynamoStore } = await import('../../../../shared/store/dynamo-store.ts');
    const ofInstance = packsOf(dynamoStore({ client, tableName: table.tableName }));

    for (const one of [hash, hash, sampleCall(NOW).rulePack.hash]) {
      expect(await ofInstance.byHash(one)).toMatchObject({ ref: { hash: one } });
    }
    expect(sent).toEqual(['GetItem']);
    client.destroy();
  });

  it('may be named by a call, which one that was not published may not', async () => {
    const folder = aGoodPack(nextId());
    const { hash } = releaseOf(folder);
    const id = `call-${hash.slice(0, 8)}`;
    const rulePack = { id: `PP${year}`, version: 1, hash };
    const call = { ...sampleCall(NOW), id, rulePack };

    expect(refusalIn(await door.putCall(id, call)).code).toBe('call.pack_unknown');
    await publish(folder);
    expect(bodyOf('putCall', await door.putCall(id, call)).rulePack).toEqual(rulePack);
  });

  it('that is only tried is answered as it would be, and leaves nothing', async () => {
    const body = releaseOf(aGoodPack(nextId()));
    const before = await digestOf(table);
    const tried = await door.publishPack(body, { dryRun: true });

    expect(bodyOf('publishRulePack', tried)).toMatchObject({ hash: body.hash, dryRun: true });
    expect(await digestOf(table)).toBe(before);
  });

  it('judges nothing where it is not what lies under its hash', async () => {
    const { hash } = await publish(aGoodPack(nextId()));
    const other = await publish(aGoodPack(nextId()));
    const readRulePack = () => table.store.readRulePack(other.hash);

    await expect(packsOf({ ...table.store, readRulePack }).byHash(hash)).rejects.toThrow(
      'not what was published',
    );
  });
});

describe('a version of a rule pack', () => {
  it('is published once: again, or past the next one, it is refused with the one that is there', async () => {
    const id = nextId();
    const folder = aGoodPack(id);
    await publish(folder);
    const refused = async () => refusalIn(await door.publishPack(releaseOf(folder)));

    const isFirst = { code: 'rule_pack.not_next_version', id, currentVersion: 1 };
    expect(await refused()).toEqual(isFirst);
    replaceIn(folder, ['pack.yaml', 'version: 1', 'version: 3']);
    expect(await refused()).toEqual(isFirst);
    replaceIn(folder, ['pack.yaml', 'version: 3', 'version: 2']);
    expect(await publish(folder)).toMatchObject({ version: 2 });
  });

  it('is one of two that are published at once', async () => {
    const id = nextId();
    const bodies = ['按通知', '按另一理解'].map((note) => ({ ...releaseOf(aGoodPack(id)), note }));
    const done = await Promise.all(bodies.map((body) => door.publishPack(body)));

    expect(done.filter(({ ok }) => ok)).toHaveLength(1);
    expect(done.flatMap((each) => (each.ok ? [] : each.refusal.code))).toEqual([
      'rule_pack.not_next_version',
    ]);
  });

  it('begins a report for each call that has the one before, and leaves the call as it is', async () => {
    const id = nextId();
    const folder = aGoodPack(id);
    const { version, hash } = await publish(folder);
    const callId = `corrected-${id.toLowerCase()}`;
    const call = { ...sampleCall(NOW), id: callId, rulePack: { id, version, hash } };
    bodyOf('putCall', await door.putCall(callId, call));
    replaceIn(folder, ['pack.yaml', 'version: 1', 'version: 2']);
    const corrected = await publish(folder);

    await beginReports({ store: table.store, packs: packs() }, NOW);

    const reports = await table.store.listReEvaluations(callId);
    expect(reports).toMatchObject([{ isMove: false, to: { version: 2, hash: corrected.hash } }]);
    expect((await table.store.readCall(callId))?.rulePack.version).toBe(1);
  });
});

describe('a rule pack with a fault is refused where it stands', () => {
  it.each<readonly [string, Replaced, RegExp]>([
    ['another year in the title', ['pack.yaml', '<year>年', '2024年'], /^\/pack\/title\/zh “2024”/],
    [
      'another document number',
      ['pack.yaml', /〔\d{4}〕1号/, '〔2024〕257号'],
      /^\/pack\/documents\/[a-z]+-\d+\/number “2024”/,
    ],
    [
      'another date in a remedy',
      ['../templates/standard.yaml', '<lastEligible>实施', '2023年12月31日实施'],
      /^\/templates\/implemented-months\/remedy\/zh “2023”/,
    ],
    [
      'another year in a material',
      ['clauses.yaml', 'zh: 团体标准应用示范项目汇总表', 'zh: 2024年汇总表'],
      /^\/clauses\/15\/says\/zh “2024”/,
    ],
    ['no source', ['clauses.yaml', /  source: .*\n/, ''], /^\/clauses\/0\/source 必须填写/],
    [
      'an example that fails',
      ['../templates/materials.yaml', '- met: a sealed copy', '- unmet: a sealed copy'],
      /^\/templates\/registration-certificate\/examples\/0 /,
    ],
    [
      'a condition that no page could say',
      ['../templates/materials.yaml', '&& materials.M1.sealed', '&& [materials.M1.sealed][0]'],
      /^\/templates\/registration-certificate\/requires 条件须能由系统直接判定/,
    ],
  ])('%s', async (_, replaced, sentence) => {
    const faults = await faultsOf(nextId(), replaced);

    expect(faults.filter((fault) => sentence.test(fault))).toHaveLength(1);
  });

  it('a day that only another published pack has', async () => {
    const day = ['pack.yaml', /'\d{4}-06-30'/, `'${year + 1}-11-17'`] as const;
    await publish(aGoodPack(nextId(), day, ['clauses.yaml', /\d{4}年6月30日/, '截止日']));
    const faults = await faultsOf(nextId(), ['clauses.yaml', /\d{4}年6月30日/, '11月17日']);

    expect(faults).toEqual([expect.stringMatching(/^\/clauses\/3\/says\/zh “11月17日”/)]);
  });

  it('files that give another pack than was checked', async () => {
    const body = { ...releaseOf(aGoodPack(nextId())), hash: '0'.repeat(64) };
    const refusal = refusalIn(await door.publishPack(body));

    expect(refusal).toMatchObject({ code: 'request.invalid', errors: [{ pointer: '/hash' }] });
  });

  it('what one item of the table does not hold', async () => {
    const long = [
      '../templates/materials.yaml',
      '并加盖公章。',
      '章'.repeat(LARGEST_PACK / 3),
    ] as const;
    const folder = aGoodPack(nextId(), long);
    const refusal = refusalIn(await door.publishPack(releaseOf(folder)));

    expect(refusal).toMatchObject({ errors: [{ code: 'rule_pack.too_large' }] });
  });
});
