import { describe, expect, it } from 'vitest';
import { sampleCall } from '../../../shared/calls/calls.ts';
import { correctionRow, placeOf } from '../../../web/dossier/correction-row.tsx';
import type { Dossier, ReviewView } from '../../../web/dossier/review-view.ts';
import { StatedContent } from '../../../web/dossier/stated-content.tsx';
import { SummaryList } from '../../../web/parts/lists/summary-list.tsx';
import { chinese, english, markup, seen } from '../rendered.tsx';

const call = sampleCall(new Date('2026-11-25T00:00:00Z'));
const DEFECTS = [
  { pointer: '/promotionPlan', clause: 'A4', instruction: '样例：请写明时间安排' },
  // which the call does not ask for
  { pointer: '/standard/ics', clause: 'A4', instruction: '样例：请补填' },
  { pointer: '/materials', clause: 'A5', instruction: '样例：请补交证明' },
];
const returned = (returns: number, pauses: readonly { from: string; to: string | null }[] | null) =>
  ({
    state: pauses?.some(({ to }) => to === null) ? 'returned_for_correction' : 'formal_examination',
    examination: { returns, defects: returns === 0 ? [] : DEFECTS },
    clock: pauses && { pauses },
    assessment: { findings: [{ clause: 'A4', says: { zh: '有推广计划', en: 'has a plan' } }] },
    content: {},
    changes: [],
  }) as unknown as ReviewView;
const rowsOf = (view: ReviewView, reader = chinese) =>
  correctionRow({ call: call as unknown as Dossier['call'], view }, reader);
const AGAIN = returned(2, [
  { from: '2026-12-01', to: '2026-12-02' },
  { from: '2026-12-07', to: '2026-12-09' },
]);

describe('that it was corrected', () => {
  it('stands in the dossier: which time, when it was told and filed again, and what was asked', () => {
    const said = seen(<SummaryList rows={rowsOf(AGAIN)} />);

    expect(said).toContain('第 2 次，2026年12月7日告知，2026年12月9日重新提交');
    expect(said).toContain('样例：请写明时间安排 依据：有推广计划');
    expect(said).toContain('样例：请补交证明 依据：A5');
    expect(seen(<SummaryList rows={rowsOf(AGAIN, english)} />, 'en')).toContain('no. 2, requested');
  });

  it('says so while the association has it, and gives no days where none are kept', () => {
    const out = seen(
      <SummaryList rows={rowsOf(returned(1, [{ from: '2026-12-01', to: null }]))} />,
    );

    expect(out).toContain('第 1 次，2026年12月1日告知，申报单位尚未重新提交');
    expect(seen(<SummaryList rows={rowsOf(returned(1, null))} />)).toMatch(/第 1 次 ?告知的问题/);
  });

  it('leads to each field that was asked for, also to one that was left open', () => {
    const html = markup(<SummaryList rows={rowsOf(AGAIN)} />);
    const stated = markup(<StatedContent call={call as unknown as Dossier['call']} view={AGAIN} />);

    expect(html).toContain(`href="#${placeOf('/promotionPlan')}"`);
    expect(html).toContain('href="#materials"');
    expect(stated).toContain(`id="${placeOf('/promotionPlan')}"`);
    expect(stated).toContain(`id="${placeOf('/standard/ics')}"`);
  });

  it('is nothing before the first return', () => {
    expect(rowsOf(returned(0, []))).toEqual([]);
    expect(rowsOf({ ...AGAIN, examination: null })).toEqual([]);
  });
});
