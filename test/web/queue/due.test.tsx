import { describe, expect, it } from 'vitest';
import { Clock } from '../../../web/dossier/dossier-page.tsx';
import { Due } from '../../../web/queue/queue-table.tsx';
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
