import { describe, expect, it } from 'vitest';
import { Clock } from '../../../web/dossier/dossier-page.tsx';
import { Due, Standing } from '../../../web/queue/columns.tsx';
import { seen } from '../rendered.tsx';

/** A time limit that ends in a year whose holidays are published, or are not. */
const due = (isProvisional: boolean) => ({
  dueOn: '2027-01-05',
  usedDays: 3,
  limitDays: 10,
  isPaused: false,
  isOverdue: false,
  isProvisional,
  afterwards: { zh: '样例', en: 'sample' },
});

describe.each([
  ['in a queue', (given: never) => seen(<Due due={given} />), '暂定，放假安排未录入'],
  ['in a dossier', (given: never) => seen(<Clock due={given} />), '暂定'],
] as const)('a last day %s', (_where, shown, mark) => {
  it('says that it is provisional where a calendar is not known, and only there', () => {
    expect(shown(due(true) as never)).toContain('2027年1月5日');
    expect(shown(due(true) as never)).toContain(mark);
    expect(shown(due(false) as never)).toContain('2027年1月5日');
    expect(shown(due(false) as never)).not.toContain('暂定');
  });
});

describe('where a filing stands in a queue', () => {
  const at = (corrections?: number) =>
    seen(<Standing line={{ state: 'formal_examination', corrections } as never} />);

  it.each([
    ['that it came back corrected', 1, '已补正'],
    ['how often, from the second time on', 2, '已补正 2 次'],
  ])('says %s', (_what, times, mark) => {
    expect(at(times)).toBe(`形式审查 ${mark}`);
  });

  it('says nothing of it where it never was, and where it is not told', () => {
    expect(at(0)).not.toContain('补正');
    expect(at()).not.toContain('补正');
  });
});
