import { describe, expect, it } from 'vitest';
import type { Person } from '../../scenarios/person.ts';
import type { Reader } from '../chromium.ts';
import { Association, CALL, SOON, control, filled, freshNumber, go } from '../association.ts';
import { answerByTab, byKeyboardAlone, chooseByKeys, enter, pick, retype } from '../keyboard.ts';
import { expectRows, giveBack, template } from './sheet.ts';

const here = new Association();
const EXPERTS = ['expert-1', 'expert-2', 'expert-3'];
const pageOf = (id: string) => `/examiner/filings/${CALL}/${id}/panel`;
const caseOf = (id: string) => `/v1/examiner/calls/${CALL}/applications/${id}`;

describe('the panel of a case', { timeout: 900_000 }, () => {
  it.each([
    { language: 'zh-CN', scheme: 'light', width: 1280 },
    { language: 'en', scheme: 'dark', width: 360 },
  ] as const)('is chosen from the directory with a chair among them, in $language', (how) =>
    here.reading(how, async (reader) => {
      const say = (zh: string, en: string) => (how.language === 'en' ? en : zh);
      const { id, examiner } = await accepted();
      await reader.signIn('examiner-1', pageOf(id));
      byKeyboardAlone(reader);
      await control(reader, 'experts').waitFor();
      await enter(reader, 'button', say('组成专家组', 'Convene the panel'));
      await expect.poll(() => reader.page.locator('[role="alert"] li').count(), SOON).toBe(2);
      expect(await reader.axe()).toEqual([]);
      expect(await reader.overflow()).toBe(0);
      // who has an organisation in common with the filing: it stands beside the name
      expect(await reader.textIn('#experts')).toContain(say('可能的利益冲突', 'possible conflict'));
      for (const each of EXPERTS.slice(0, 2)) await chooseByKeys(reader, 'experts', each);
      await pick(reader, 'chair', { value: 'expert-1' });
      await enter(reader, 'button', say('组成专家组', 'Convene the panel'));
      await reader.page.locator('#panel').waitFor();
      expect((await examiner.get(caseOf(id))).json['panel']).toMatchObject({ chair: 'expert-1' });

      // one who declares a conflict gives the place to another
      const replace = say('更换', 'Replace');
      await enter(reader, 'button', new RegExp(`^${replace} ?[:：].*expert-2`));
      await reader.page.getByRole('dialog').waitFor();
      await answerByTab(reader, replace);
      await expect.poll(() => reader.page.locator('[role="alert"] li').count(), SOON).toBe(2);
      expect(await reader.axe()).toEqual([]);
      await pick(reader, 'seat-by', { value: 'expert-3' });
      await retype(reader, 'seat-reason', '样例：本人不能参加');
      await answerByTab(reader, replace);
      await reader.page.getByRole('dialog').waitFor({ state: 'detached' });
      await expect.poll(() => reader.textIn('#panel'), SOON).toContain(say('已更换', 'replaced'));
      expect(reader.complaints).toEqual([]);
    }),
  );

  it.each([
    { language: 'zh-CN', scheme: 'dark', width: 360 },
    { language: 'en', scheme: 'light', width: 1280 },
  ] as const)('comes to a proposal once the scores are open, in $language', (how) =>
    here.reading(how, async (reader) => {
      const say = (zh: string, en: string) => (how.language === 'en' ? en : zh);
      const { id, examiner } = await accepted();
      await convene(examiner, id);
      await reader.signIn('examiner-1', pageOf(id));
      byKeyboardAlone(reader);
      await reader.page.locator('#panel').waitFor();
      // not before they are
      expect(await reader.page.locator('#propose').count()).toBe(0);
      for (const each of EXPERTS.slice(0, 2)) await score(each, id, examiner);
      await reader.page.reload();
      await reader.page.locator('#propose').waitFor();
      await enter(reader, 'button', say('提出建议', 'Propose'));
      await expect.poll(() => reader.page.locator('[role="alert"] li').count(), SOON).toBe(3);
      expect(await reader.axe()).toEqual([]);
      expect(await reader.overflow()).toBe(0);
      await chooseByKeys(reader, 'outcome', 'selected');
      await retype(reader, 'reasons', '样例：评分一致');
      await retype(reader, 'minutes', '样例：专家组讨论记录');
      // its ten seconds pass where this test says so
      await reader.holdClock();
      await enter(reader, 'button', say('提出建议', 'Propose'));
      await reader.page.locator('.undo').waitFor();
      expect(await isAskedOnLeaving(reader)).toBe(true);
      await enter(reader, 'button', say('撤销', 'Undo'));
      await reader.page.locator('.undo').waitFor({ state: 'detached' });
      expect(await isAskedOnLeaving(reader)).toBe(false);
      expect((await examiner.get(caseOf(id))).json['state']).toBe('expert_review');
      await enter(reader, 'button', say('提出建议', 'Propose'));
      await reader.page.locator('.undo').waitFor();
      await reader.pass(11);
      await reader.page.locator('#propose').waitFor({ state: 'detached' });
      expect((await examiner.get(caseOf(id))).json['state']).toBe('proposed');
      expect(reader.complaints).toEqual([]);
    }),
  );

  it('is convened on several by a table that comes back filled in', () =>
    here.reading({ language: 'zh-CN', scheme: 'light', width: 360 }, async (reader) => {
      const [one, two] = [await accepted(), await accepted()];
      await reader.signIn('examiner-1', `/examiner/panels?call=${CALL}`);
      const { titles, ids } = await template(reader, '下载模板（CSV）');
      expect(ids).toEqual(expect.arrayContaining([one.id, two.id]));
      const table = (chair: string) =>
        Buffer.from(
          `\uFEFF${[
            titles.join(','),
            `${one.id},,,,expert-1；expert-2,${chair}`,
            `${two.id},,,,expert-2,expert-2`,
          ].join('\r\n')}`,
        );
      await giveBack(reader, table('expert-3'));
      await expectRows(reader, /^第 2 行 组长 chair 组长须是所列专家之一$/);
      await giveBack(reader, table('expert-1'));
      await expectRows(reader, /expert-2.*可以办理/, /expert-2.*可以办理/);
      expect(await reader.axe()).toEqual([]);
      expect(await reader.overflow()).toBe(0);
      await reader.holdClock();
      await go(reader, 'button', '确定组成 2 个专家组');
      await reader.page.locator('.undo').waitFor();
      await reader.pass(11);
      await expectRows(reader, /已办理$/, /已办理$/);
      const chairs = [one, two].map(async ({ id, examiner }) => {
        const { panel } = (await examiner.get(caseOf(id))).json as { panel?: { chair: string } };
        return panel?.chair;
      });
      expect(await Promise.all(chairs)).toEqual(['expert-1', 'expert-2']);
      expect(reader.complaints).toEqual([]);
    }));

  it('offers an examiner nothing before the filing is accepted', () =>
    here.reading({ language: 'zh-CN' }, async (reader) => {
      const id = await here.recommended(freshNumber());
      await reader.signIn('examiner-1', pageOf(id));
      byKeyboardAlone(reader);
      await reader.page.locator('.empty').waitFor();
      expect(await reader.page.locator('form').count()).toBe(0);
    }));
});

async function accepted(): Promise<{ id: string; examiner: Person }> {
  const number = freshNumber();
  const content = filled(number);
  // the organisation of one of the sample experts drafted it as well
  const standard = { ...content.standard, draftingUnits: ['样例大学'] };
  const id = await here.recommended(number, { ...content, standard } as typeof content);
  // whom the directory knows by signing in alone
  for (const each of EXPERTS) await (await here.round.signIn(each)).get(`/v1/calls/${CALL}`);
  const examiner = await here.round.signIn('examiner-1');
  const at = { side: 'examiner', callId: CALL, id } as const;
  done(await examiner.review(at, 'claim'));
  done(await examiner.review(at, 'acceptance', { reason: '样例：符合' }));
  return { id, examiner };
}

/** Whether whoever closes the page now is asked first. */
function isAskedOnLeaving(reader: Reader): Promise<boolean> {
  return reader.page.evaluate(
    () => !window.dispatchEvent(new Event('beforeunload', { cancelable: true })),
  );
}

/** A panel of the first two experts. */
async function convene(examiner: Person, id: string): Promise<void> {
  const organisation = { code: null, name: '样例大学' };
  const experts = EXPERTS.slice(0, 2).map((subject) => ({ subject, organisation }));
  const at = { side: 'examiner', callId: CALL, id } as const;
  done(await examiner.review(at, 'panel', { experts, chair: 'expert-1' }));
}

/** Declares no conflict and scores. The case opens to an expert by the declaration, so its version is the examiner's. */
async function score(account: string, id: string, examiner: Person): Promise<void> {
  const expert = await here.round.signIn(account);
  const at = { side: 'expert', callId: CALL, id } as const;
  const declaration = `/v1/expert/calls/${CALL}/applications/${id}/declaration`;
  const ifMatch = (await examiner.get(caseOf(id))).json.version;
  const body = { conflict: false, statement: '样例：没有' };
  done(await expert.ask('POST', declaration, { ifMatch, body }));
  const scores = { technicalLevel: 8, applicationEffect: 8, leadingRole: 8 };
  done(await expert.review(at, 'scores', { scores, comment: '样例：评审意见' }));
}

/** What the page is to find there must have been taken. */
function done({ status, text }: { status: number; text: string }): void {
  if (status !== 200) throw new Error(`${status} ${text}`);
}
