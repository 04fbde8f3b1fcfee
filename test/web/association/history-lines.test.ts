import { describe, expect, it } from 'vitest';
import type { HistoryEvent } from '../../../web/association/records/events.ts';
import { linesOf, whatIn } from '../../../web/association/records/history-lines.ts';
import { chinese } from '../rendered.tsx';

let sequence = 0;
const event = (body: object, role = 'association') =>
  ({
    sequence: (sequence += 1),
    at: '2026-11-26T10:42:00+08:00',
    by: { role },
    body,
  }) as unknown as HistoryEvent;
const edited = (sections: object, removed: readonly string[] = []) =>
  event({ type: 'application_edited', sections, removed });
const texts = (events: readonly HistoryEvent[]) =>
  linesOf(events).map((line) => whatIn(line, chinese));

describe('a history in lines', () => {
  it('says a run of changes in one, with what they were to and how many', () => {
    const run = [
      edited({ standard: {} }),
      edited({ standard: {}, keyField: 'x' }),
      edited({}, ['materials']),
    ];

    expect(texts([event({ type: 'application_started' }), ...run])).toEqual([
      '开始填报',
      expect.stringMatching(/^修改：标准、主要技术内容和?、?材料 · 连续 3 次，自 2026/),
    ]);
  });

  it('says what an answer or a decision came to, and to which objection', () => {
    const answered = (outcome: string) =>
      event({ type: 'objection_answered', caseNumber: '1-001-2', outcome, reply: '答复' });

    expect(
      texts([
        event({ type: 'objection_lodged', caseNumber: '1-001-2' }),
        answered('dismissed'),
        answered('upheld'),
        event({ type: 'objections_dismissed', caseNumbers: ['1-001-3', '1-001-4'], reply: '' }),
        event({ type: 'examination_decided', decision: { outcome: 'not_accepted' } }),
        event({ type: 'selection_decided', decision: { outcome: 'selected' } }),
        event({ type: 'reconsideration_decided', outcome: 'overturned' }),
      ]),
    ).toEqual([
      '收到异议（案号 1-001-2）',
      '答复异议：异议不成立（案号 1-001-2）',
      '答复异议：异议成立（案号 1-001-2）',
      '答复多项异议：异议不成立（案号 1-001-3、1-001-4）',
      '形式审查结论：不予受理',
      '遴选决定：入选',
      '复核结果：撤销原决定',
    ]);
    expect(texts([event({ type: 'selection_decided' })])).toEqual(['遴选决定']);
  });

  it('shows an event all the same that was changed on its way, and lacks what it should hold', () => {
    expect(texts([event({ type: 'application_edited' })])).toEqual(['修改']);
  });

  it('lets nothing vanish in a run: what lies between ends it', () => {
    const events = [
      edited({ standard: {} }),
      event({ type: 'application_submitted' }),
      edited({ effect: {} }),
      event({ type: 'application_submitted' }),
      event({ type: 'application_submitted' }),
    ];

    expect(texts(events)).toEqual(['修改：标准', '提交', '修改：应用效果', '提交', '提交']);
    expect(linesOf(events).reduce((sum, { count }) => sum + count, 0)).toBe(events.length);
  });
});
