import { describe, expect, it } from 'vitest';
import { opinionRow } from '../../../web/dossier/opinion-row.tsx';
import type { ReviewView } from '../../../web/dossier/review-view.ts';
import { SummaryList } from '../../../web/parts/lists/summary-list.tsx';
import { chinese, seen } from '../rendered.tsx';

const shown = (opinion: string | null | undefined) => {
  const recommendation = opinion === undefined ? null : { opinion };
  const view = { recommendation } as unknown as Pick<ReviewView, 'recommendation'>;
  return seen(<SummaryList rows={opinionRow(view, chinese)} />);
};

describe('what the recommender said', () => {
  it('stands in the dossier under its name', () => {
    expect(shown('样例：材料齐全，同意推荐')).toBe('推荐意见 样例：材料齐全，同意推荐');
  });

  it('is nothing before there is something', () => {
    expect([shown(undefined), shown(null)]).toEqual(['', '']);
  });
});
