import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type TestTable, startTable } from '../../../support/dynamo.ts';
import { readPdf } from '../../../support/documents/pdf-text.ts';
import { findCode } from '../../../../functions/consumers/materials/code/find-code.ts';
import { readCode } from '../../../../shared/domain/materials/scanned-code.ts';
import { contentHashOf } from '../../../../shared/evidence/content-hash.ts';
import { docxText } from '../../../support/documents/docx-text.ts';
import { attachedTo, bytesIn, documentsAt, textIn } from '../../../support/documents/printers.ts';
import { AUTOMATION, aContent } from '../../../support/filing.ts';
import { type Filed, bodyOf, doors, refusalIn } from '../../../support/people/applicants.ts';
import {
  FUJIAN,
  aFiling,
  publishRound,
  recommenders,
} from '../../../support/people/recommenders.ts';

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

describe('the form and the summary to be edited', () => {
  it('hold in Word what is filled in, and say that the system’s own counts', async () => {
    const callId = await aRound();
    const one = await filed(callId);
    const { standard, people } = aContent();

    const form = docxText(await documents.editableForm(one));
    const summary = docxText(await documents.editableSummary(callId));

    for (const said of ['申报书', standard?.titleZh, people?.contactName, one.id, '可编辑稿'])
      expect(form).toContain(said);
    expect(form).toContain('主要技术内容※');
    for (const said of ['汇总表', `T/CNTAC ${serial}-2018`, '2018-12-01'])
      expect(summary).toContain(said);
  });

  it('are no XML that a text of somebody broke', async () => {
    const content = { standard: { number: 'T/CNTAC 1-2018', titleZh: '<w:p>&\u0001𠮷' } };
    const callId = await aRound();
    const { id } = bodyOf('startApplication', await door.start(callId, { content }));

    const form = docxText(await documents.editableForm({ callId, id }));

    expect(form).toContain('<w:p>&〔U+0001〕𠮷');
  });

  it('are the association’s own', async () => {
    const one = await filed(await aRound());

    expect(refusalIn(await documents.editableForm(one, { caller: AUTOMATION })).code).toBe(
      'application.not_found',
    );
    expect(refusalIn(await documents.editableSummary('none-2026')).code).toBe('call.not_found');
  });
});

describe('the copy for an archive', () => {
  it('of each form has what it was made of', async () => {
    const callId = await aRound();
    const one = await filed(callId);
    const receipt = bodyOf('getReceipt', await door.receipt(one));
    const archive = { copy: 'archive' } as const;

    const form = await attachedTo(await documents.form(one, archive));
    expect(form).toMatchObject({ application: one.id, contentHash: receipt.contentHash });
    expect(contentHashOf(form['content'] as object as Record<string, unknown>)).toBe(
      receipt.contentHash,
    );
    expect(await attachedTo(await documents.receipt(one, archive))).toEqual(receipt);
    expect(await attachedTo(await documents.proof(one, archive))).toMatchObject({
      application: one.id,
      titleZh: aContent().standard?.titleZh,
    });
    for (const summary of [
      await documents.summary(callId, archive),
      await documents.recommended(callId, archive),
    ])
      expect(await attachedTo(summary)).toMatchObject({ call: callId });
  });
});

describe('the receipt of a submission', () => {
  it('says what was received when, and has the signature over it whole', async () => {
    const one = await filed(await aRound());
    const receipt = bodyOf('getReceipt', await door.receipt(one));

    const text = await textIn(await documents.receipt(one));

    expect(text).toContain('申报回执');
    expect(text).toContain(one.id);
    expect(text).toContain(receipt.contentHash);
    expect(text).toContain(receipt.jws);
    expect(text).not.toContain(aContent().people?.contactName);
  });

  it('is there for nobody before there was one, and for nobody else', async () => {
    const callId = await aRound();

    expect(refusalIn(await documents.receipt(await aDraft(callId)))).toMatchObject({
      code: 'application.not_from_here',
    });
    expect(
      refusalIn(await documents.receipt(await filed(callId), { caller: AUTOMATION })),
    ).toMatchObject({ code: 'application.not_found' });
  });
});

describe('the code of a document', () => {
  it('is read in the file itself, as where it is sealed without paper', async () => {
    const one = await filed(await aRound());
    const { form, proof, receipt } = documents;

    for (const [document, print] of Object.entries({ form, proof, receipt })) {
      const code = await findCode(bytesIn(await print(one)), 'pdf', one.id);
      expect(readCode(code ?? '')).toMatchObject({ id: one.id, document });
    }
  });
});

describe('the proof for a using unit', () => {
  it('is called as the call calls it, with what is known filled in and the rest marked as ours', async () => {
    const one = await filed(await aRound());

    const { pages, text } = await readPdf(bytesIn(await documents.proof(one)));

    // with the code on the page that is sealed
    expect(pages).toBe(1);
    expect(text).toContain('团体标准实施推广情况证明');
    expect(text).not.toContain('附件3');
    expect(text).toContain(aContent().standard?.titleZh);
    for (const asked of ['应用单位名称', '应用起止时间', '应用单位（盖章）及日期'])
      expect(text).toMatch(new RegExp(`${asked}※`));
    expect(text).not.toContain(aContent().people?.contactName);
  });

  it('keeps its digest while other things are changed, and loses it with the standard', async () => {
    const one = await aDraft(await aRound());
    const digest = async () =>
      /预填内容摘要\D*?([\da-f]{64})/.exec(
        (await textIn(await documents.proof(one))).replaceAll('SHA-256', ''),
      )?.[1];
    const before = await digest();

    expect(before).toMatch(/^[\da-f]{64}$/);
    const standard = { number: `T/CNTAC ${serial}-2018`, titleZh: '#panic("x")' };
    expect((await door.edit(one, 1, { standard, technicalContent: '样例' })).ok).toBe(true);
    expect(await digest()).toBe(before);
    expect((await door.edit(one, 2, { standard: { number: 'T/CNTAC 901-2018' } })).ok).toBe(true);
    expect(await digest()).not.toBe(before);
  });

  it('is the association’s own', async () => {
    const one = await aDraft(await aRound());

    expect(refusalIn(await documents.proof(one, { caller: AUTOMATION })).code).toBe(
      'application.not_found',
    );
  });
});

describe('the summary of a recommender', () => {
  it('lists what it recommends in its order, as it was filed and without people', async () => {
    const callId = await aRound();
    const desk = recommenders(table.store);
    const ones = [];
    for (const _ of [1, 2]) {
      const one = await aFiling(door, callId, { number: `T/CNTAC ${(serial += 1)}-2018` });
      expect((await desk.recommend(one, 2)).ok).toBe(true);
      ones.push(serial);
    }
    const unrecommended = (serial += 1);
    await aFiling(door, callId, { number: `T/CNTAC ${unrecommended}-2018` });

    const text = await textIn(await documents.recommended(callId));
    const other = await textIn(await documents.recommended(callId, { caller: FUJIAN }));

    const places = ones.map((number) => text.indexOf(`T/CNTAC${number}-2018`));
    expect(places[0]).toBeGreaterThan(0);
    expect(places[1]).toBeGreaterThan(places[0] ?? 0);
    expect(text).toContain('推荐项目汇总表');
    expect(text).not.toContain(`T/CNTAC${unrecommended}-2018`);
    expect(text).not.toContain(aContent().people?.contactName);
    expect(other).not.toContain(`T/CNTAC${ones[0]}-2018`);
    expect(refusalIn(await documents.recommended('none-2026')).code).toBe('call.not_found');
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
