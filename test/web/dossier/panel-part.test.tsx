import { describe, expect, it } from 'vitest';
import { PanelPart } from '../../../web/dossier/panel-part.tsx';
import type { Panel } from '../../../web/dossier/review-view.ts';
import { seen } from '../rendered.tsx';

const seat = (subject: string, hasScored: boolean) => ({
  subject,
  organisation: { code: null, name: '样例大学' },
  standing: 'sits',
  hasScored,
  sheet: null,
});
const panel = {
  seats: [seat('样例甲', true), seat('样例乙', false)],
  chair: '样例甲',
  scoreSheet: { version: 1, criteria: [] },
  result: null,
  isOpen: true,
  closed: null,
  proposal: {
    outcome: 'selected',
    reasons: '样例：理由',
    minutes: '样例：纪要',
    by: '样例丙',
    at: '2026-11-28T10:00:00+08:00',
  },
} as unknown as Panel;

describe('what a dossier says of the panel', () => {
  it('is the proposal with its reasons and the minutes that it rests on', () => {
    expect(seen(<PanelPart panel={panel} />)).toContain('理由 样例：理由 评审纪要 样例：纪要');
  });

  it('is the mean beside the most that the sheet gives', () => {
    const criterion = (id: string, highest: number) => ({ id, name: { zh: id, en: id }, highest });
    const scored = {
      ...panel,
      scoreSheet: { version: 1, criteria: [criterion('甲', 10), criterion('乙', 20)] },
      result: { mean: 23.456 },
    } as unknown as Panel;

    expect(seen(<PanelPart panel={scored} />)).toContain('平均分 23.46（满分 30）');
  });

  it('names whose name the reader may know, and the others by their account', () => {
    const nameOf = (subject: string) => (subject === '样例甲' ? '样例姓名' : null);
    const said = seen(<PanelPart panel={panel} nameOf={nameOf} />);

    expect(said).toContain('样例姓名 样例大学');
    expect(said).not.toContain('样例甲');
    expect(said).toContain('样例乙 样例大学');
  });

  it('tells who has scored from who has not', () => {
    const said = seen(<PanelPart panel={panel} />);

    expect(said).toMatch(/样例甲.*已评分.*样例乙.*参加评审/);
    expect(said.match(/已评分/g)).toHaveLength(1);
  });
});
