import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type TestTable, startTable } from '../../../support/dynamo.ts';
import { readPdf } from '../../../support/documents/pdf-text.ts';
import { bytesIn, documentsAt, textIn } from '../../../support/documents/printers.ts';
import { AUTOMATION, aContent } from '../../../support/filing.ts';
import { type Filed, bodyOf, doors, refusalIn } from '../../../support/people/applicants.ts';
import { aFiling, publishRound } from '../../../support/people/recommenders.ts';

let table: TestTable;
let door: ReturnType<typeof doors>;
let documents: ReturnType<typeof documentsAt>;
beforeAll(async () => {
  table = await startTable();
  door = doors(table.store);
  documents = documentsAt(table.store);
});
afterAll(async () => table.stop());

let serial = 100;
const aRound = () => publishRound(door, `forms-${(serial += 1)}`, null, {});
const filed = (callId: string) =>
  aFiling(door, callId, { number: `T/CNTAC ${(serial += 1)}-2018`, direct: true });

/** A draft of which almost nothing is stated. */
async function aDraft(callId: string): Promise<Filed> {
  const content = { standard: { number: `T/CNTAC ${(serial += 1)}-2018`, titleZh: '#panic("x")' } };
  const { id } = bodyOf('startApplication', await door.start(callId, { content }));
  return { callId, id };
}

describe('the form of an application', () => {
  it('holds what is filled in, by the words of the call, and the people of it', async () => {
    const one = await filed(await aRound());
    const { standard, people } = aContent();

    const text = await textIn(await documents.form(one));

    expect(text).toContain('团体标准应用示范项目申报书');
    expect(text).toContain(standard?.titleZh);
    expect(text).toContain(people?.contactName);
    expect(text).toContain('申报单位（盖章）及日期');
    expect(text).toContain('提交的一致。');
  });

  it('marks what this system asks for, and not what a notice does', async () => {
    const text = await textIn(await documents.form(await filed(await aRound())));

    expect(text).toContain('主要技术内容※');
    expect(text).toMatch(/发布日期(?!※)/);
    expect(text).not.toContain('发布日期※');
  });

  it('of a draft says that it is one, and leaves out what nobody stated', async () => {
    const text = await textIn(await documents.form(await aDraft(await aRound())));

    expect(text).toContain('草稿：');
    expect(text).toContain('#panic("x")');
    expect(text).not.toContain('应用效果※');
    expect(text).not.toContain('undefined');
  });

  it('is the same octets until something is changed', async () => {
    const one = await aDraft(await aRound());
    const before = bytesIn(await documents.form(one));

    expect(bytesIn(await documents.form(one)).equals(before)).toBe(true);
    expect((await door.edit(one, 1, { standard: { number: 'T/CNTAC 900-2018' } })).ok).toBe(true);
    expect(bytesIn(await documents.form(one)).equals(before)).toBe(false);
  });

  it('is the association’s own: for another there is no such application', async () => {
    const one = await filed(await aRound());

    expect(refusalIn(await documents.form(one, { caller: AUTOMATION })).code).toBe(
      'application.not_found',
    );
  });
});

describe('the summary of an association', () => {
  it('lists its applications in its own order, and says which are submitted', async () => {
    const callId = await aRound();
    const ids = [(await filed(callId)).id, (await aDraft(callId)).id];
    const numbers = [`T/CNTAC${serial - 1}-2018`, `T/CNTAC${serial}-2018`];
    const order = async () => {
      const text = await textIn(await documents.summary(callId));
      return numbers.map((number) => text.indexOf(number));
    };

    const before = await order();
    expect(before.every((place) => place >= 0)).toBe(true);
    const { version, applications } = bodyOf('getRanking', await door.ranking(callId));
    expect(applications.toSorted()).toEqual(ids.toSorted());
    expect((await door.rank(callId, version, applications.toReversed())).ok).toBe(true);

    const after = await order();
    expect(Math.sign((after[0] ?? 0) - (after[1] ?? 0))).toBe(
      -Math.sign((before[0] ?? 0) - (before[1] ?? 0)),
    );
  });

  it('has nothing of another association, nor what was withdrawn', async () => {
    const callId = await aRound();
    const one = await aDraft(callId);
    const mine = `T/CNTAC${serial}-2018`;

    expect(await textIn(await documents.summary(callId, { caller: AUTOMATION }))).not.toContain(
      mine,
    );
    expect(await textIn(await documents.summary(callId))).toContain(mine);
    expect((await door.withdraw(one, 1)).ok).toBe(true);
    expect(await textIn(await documents.summary(callId))).not.toContain(mine);
  });

  it('of a call that is not there is refused', async () => {
    expect(refusalIn(await documents.summary('none-2026'))).toEqual({
      code: 'call.not_found',
      id: 'none-2026',
    });
  });

  it('can be read aloud as well', async () => {
    const callId = await aRound();
    await aDraft(callId);

    expect(await readPdf(bytesIn(await documents.summary(callId)))).toMatchObject({
      pages: 1,
      isTagged: true,
    });
  });
});
