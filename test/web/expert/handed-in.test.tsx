import { describe, expect, it } from 'vitest';
import { HandedIn } from '../../../web/expert/review-page.tsx';
import { seen } from '../rendered.tsx';

type Given = Parameters<typeof HandedIn>[0]['panel'];

const shown = (hasScored: boolean, panel: { isOpen: boolean; proposal?: unknown }) => {
  const seats = [{ subject: 'one', hasScored }];
  const given = { proposal: null, ...panel, seats } as unknown as Given;
  return seen(<HandedIn panel={given} subject="one" />);
};

describe('that the scores are in', () => {
  it('is told to whoever scored: the last as well, with whom all scores open', () => {
    expect(shown(true, { isOpen: false })).toContain('您的评分已提交，谢谢。全部评分交齐或');
    expect(shown(true, { isOpen: true })).toContain('您的评分已提交，谢谢。评分已公开');
  });

  it('is not told to who has not scored, nor once the panel has proposed', () => {
    expect(shown(false, { isOpen: false })).toBe('');
    expect(shown(false, { isOpen: true })).toBe('');
    expect(shown(true, { isOpen: true, proposal: {} })).toBe('');
  });
});
