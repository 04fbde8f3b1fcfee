import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Defect } from '../../../../shared/domain/application/application.ts';
import { type TestTable, startTable } from '../../../support/dynamo.ts';
import { readPdf } from '../../../support/documents/pdf-text.ts';
import { attachedTo, bytesIn, documentsAt, textIn } from '../../../support/documents/printers.ts';
import { AUTOMATION } from '../../../support/filing.ts';
import { type Filed, bodyOf, refusalIn } from '../../../support/people/applicants.ts';
import { DISPUTED, type Disputes, disputesAt, on } from '../../../support/people/disputes.ts';
import { SOURCED, versionIn } from '../../../support/people/examiners.ts';

let table: TestTable;
let at: Disputes;
let letters: ReturnType<typeof documentsAt>;
beforeAll(async () => {
  table = await startTable();
  at = disputesAt(table.store);
  letters = documentsAt(table.store);
});
afterAll(async () => table.stop());

const kindsOf = async (one: Filed) =>
  bodyOf('listLetters', await letters.list(one)).letters.map(({ number, kind }) => [number, kind]);

const bytesOf = async (one: Filed, number: number) => bytesIn(await letters.letter(one, number));
const textOf = async (one: Filed, number: number) => textIn(await letters.letter(one, number));

const DEFECTS: Defect[] = [
  { pointer: '/standard/titleZh', clause: SOURCED, instruction: '请与封面一致。' },
  { pointer: '/materials/1/name', clause: SOURCED, instruction: '附件二缺公章。' },
];

async function returned(): Promise<Filed> {
  const one = await at.aCase(await at.aRound());
  versionIn(await at.office.claim(one, 2));
  versionIn(await at.office.giveBack(one, 3, { defects: DEFECTS }));
  return one;
}

describe('a letter', () => {
  it('is there for nobody before anything was told', async () => {
    const one = await at.aCase(await at.aRound());

    expect(await kindsOf(one)).toEqual([]);
    expect(refusalIn(await letters.letter(one, 2))).toEqual({
      code: 'letter.not_found',
      number: 2,
    });
  });

  it('tells everything that is to be corrected, where, and by which clause', async () => {
    const one = await returned();

    const text = await textOf(one, 4);

    expect(await kindsOf(one)).toEqual([[4, 'correction']]);
    expect(text).toContain('补正告知书（一次性告知）');
    expect(text).toContain('标准中文名称');
    expect(text).toContain('请与封面一致。');
    expect(text).toContain('申报材料（第2项）');
    expect(text).toContain('附件二缺公章。');
    expect(text).toContain(SOURCED);
    expect(text).not.toContain('/standard');
  });

  it('tells why a filing is not accepted, and how and within how many days to dispute it', async () => {
    const one = await at.refused();

    const text = await textOf(one, 5);

    expect(await kindsOf(one)).toEqual([[5, 'not_accepted']]);
    expect(text).toContain('不予受理');
    expect(text).toContain('不符合申报条件。');
    expect(text).toContain('10个工作日');
    expect(text).not.toContain('最后一日');
    expect(text).toContain('2026年11月20日');
    expect(text).toContain('未与原件核对');
  });

  it('says so where the call offers no reconsideration', async () => {
    const one = await at.refused(await at.aRound(null));

    const text = await textOf(one, 5);

    expect(text).toContain('本次申报的设置没有复核环节');
    expect(text).not.toContain('个工作日');
  });

  it('tells no decision on the selection before the notice does, and bears its day', async () => {
    const untold = await at.decided('not_selected');
    const [told] = await at.notSelected();

    expect(await kindsOf(untold)).toEqual([]);
    expect(refusalIn(await letters.letter(untold, 10))).toMatchObject({ code: 'letter.not_found' });
    expect(await kindsOf(told)).toEqual([[10, 'result']]);
    const text = await textOf(told, 10);
    expect(text).toContain('未入选');
    expect(text).toContain('按评分。');
    expect(text).toContain('2026年11月23日');
  });

  it('of one that is selected names its notice and the days of that', async () => {
    const [one] = await at.lostToObjection();

    const text = await textOf(one, 10);

    expect(text).toContain('入选，列入公示名单');
    expect(text).toContain('2026年11月23日至2026年11月27日');
    // what came later is not in it
    expect(text).not.toContain('异议');
  });

  it('tells what came of what was disputed, and that it is once only', async () => {
    const one = await at.refused();
    bodyOf('disputeFindings', await at.door.dispute(one, 5, DISPUTED, on('2026-11-23')));
    const decided = await at.board.reconsider(one, 6, 'upheld', on('2026-11-25'));
    expect(decided.ok).toBe(true);

    const text = await textOf(one, 7);

    expect(await kindsOf(one)).toEqual([
      [5, 'not_accepted'],
      [7, 'reconsideration'],
    ]);
    expect(text).toContain('维持原决定');
    expect(text).toContain('已复核。');
    expect(text).toContain('公告日期为六月一日，见附件。');
    expect(text).toContain('每项申报只能申请一次复核。');
  });

  it('tells of an objection that was upheld what follows from it, and how to dispute that', async () => {
    const [one] = await at.lostToObjection();

    const text = await textOf(one, 13);

    expect(await kindsOf(one)).toEqual([
      [10, 'result'],
      [13, 'objection'],
    ]);
    expect(text).toContain('异议处理结果告知书');
    expect(text).toContain('经核查，异议成立。');
    expect(text).toContain('1-001-1');
    expect(text).toContain('不再入选');
    expect(text).toContain('10个工作日');
    expect(text).toContain('2026年11月26日');
  });

  it('is kept by an archive with the event that it tells of', async () => {
    const one = await at.refused();

    const kept = await attachedTo(await letters.letter(one, 5, { copy: 'archive' }));

    const { event } = (await table.store.readHistory(one.id))[4] ?? {};
    expect(kept).toMatchObject({
      application: one.id,
      letter: { number: 5, kind: 'not_accepted' },
      event: { sequence: 5, hash: event?.hash },
    });
  });

  it('is the same octets each time, whatever happened since', async () => {
    const one = await at.refused();
    const before = await bytesOf(one, 5);

    bodyOf('disputeFindings', await at.door.dispute(one, 5, DISPUTED, on('2026-11-23')));

    expect((await bytesOf(one, 5)).equals(before)).toBe(true);
    expect((await readPdf(before)).isTagged).toBe(true);
  });

  it('says of a document what was compared before it, and keeps its octets when that came later', async () => {
    const { now } = on('2026-11-25');
    const letterAt = async (decidedAt: Date) => {
      const one = await at.refused();
      bodyOf('disputeFindings', await at.door.dispute(one, 5, DISPUTED, on('2026-11-23')));
      expect(await at.board.reconsider(one, 6, 'upheld', { now: decidedAt })).toMatchObject({
        ok: true,
      });
      return one;
    };
    const [before, after] = [await letterAt(now), await letterAt(new Date(now.getTime() + 1))];
    const octets = await bytesOf(before, 7);

    const body = { result: 'agrees', note: '样例：与印发件逐条核对' };
    expect(await at.door.compare('miit-2024', body, { now })).toMatchObject({ ok: true });

    expect((await bytesOf(before, 7)).equals(octets)).toBe(true);
    expect(await textOf(before, 7)).toContain('未与原件核对');
    expect(await textOf(after, 7)).toContain('已于2026年11月25日与原件核对一致');
  });

  it('is the association’s own: for another there is no such application', async () => {
    const one = await at.refused();

    const others = [
      await letters.letter(one, 5, { caller: AUTOMATION }),
      await letters.list(one, { caller: AUTOMATION }),
    ].map(refusalIn);

    expect(others.map(({ code }) => code)).toEqual([
      'application.not_found',
      'application.not_found',
    ]);
  });
});
