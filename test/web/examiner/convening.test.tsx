import { describe, expect, it } from 'vitest';
import { Asked, faultOf } from '../../../web/examiner/panel/convene-form.tsx';
import { PANEL_DESK_WORDS as W } from '../../../web/examiner/panel/words.ts';
import { seen } from '../rendered.tsx';

const UNIVERSITY = { code: '', name: '样例大学' };
const EXPERTS = ['expert-1', 'expert-2', 'expert-3'].map((subject) => ({
  subject,
  name: null,
  organisation:
    subject === 'expert-3' ? { code: '91440000MA00000001', name: '样例公司' } : UNIVERSITY,
}));

/** What is asked of a panel of a call with this size; `barred`: whose people may not judge the case. */
const asked = (panelSize: number | null, barred: readonly object[] = []) =>
  seen(
    <Asked
      {...({
        call: { panelSize },
        view: { association: { code: '', name: '' }, submission: { mayNotJudge: barred } },
        experts: EXPERTS,
      } as unknown as Parameters<typeof Asked>[0])}
    />,
  );

describe('what is asked of a panel, before anybody is chosen', () => {
  it('says how many the call asks for, and that it asks for no number', () => {
    expect(asked(5)).toContain('要求 5 名');
    expect(asked(null)).toContain('没有规定人数');
  });

  it('says from how many, and how many of them may not sit', () => {
    const barred = { ground: 'drafting_unit', code: '91440000MA00000001', name: '样例公司' };

    expect(asked(null)).toContain('共 3 名。');
    expect(asked(null, [barred])).toContain('共 3 名，其中 1 名因单位关系');
  });

  it('says that no time limit is set', () => {
    expect(asked(5)).toContain('没有规定组成专家组和评审的期限');
  });
});

describe('the number that is chosen', () => {
  it.each([
    [2, '已选 2 名，还差 1 名。'],
    [3, '已选 3 名，人数已够。'],
    [4, '已选 4 名，多了 1 名。'],
  ])('is told as one chooses: %i of 3', (chosen, says) => {
    expect(W.count(3, chosen).zh).toBe(says);
  });

  it.each([
    [3, 2, '请选择 3 名专家，现在选了 2 名'],
    [3, 3, undefined],
    [3, 4, '请选择 3 名专家，现在选了 4 名'],
    [null, 0, '请至少选择一名专家'],
    [null, 1, undefined],
  ])('of a call that asks for %s: %i', (size, chosen, fault) => {
    expect(faultOf(size, chosen)?.zh).toBe(fault);
  });
});
