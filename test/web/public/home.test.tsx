import { describe, expect, it } from 'vitest';
import type { ListedCall } from '../../../web/data/answers.ts';
import { Others } from '../../../web/public/home-page.tsx';
import { markup, seen } from '../rendered.tsx';

const WINDOW = { opensAt: '2025-01-01T09:00:00+08:00', closesAt: '2025-02-01T17:00:00+08:00' };

describe('the calls that are not open', () => {
  it('are said to be none where there are none, without an empty table', () => {
    expect(seen(<Others calls={[]} />)).toBe('没有其他通知。');
    expect(markup(<Others calls={[]} />)).not.toContain('<table');
  });

  it.each([
    ['leads to its results where it was held here', WINDOW, true],
    ['has none to lead to where it was held elsewhere', null, false],
  ])('each %s', (_what, window, leads) => {
    const call = { id: 'one', name: { zh: '通知', en: 'A call' }, status: 'closed', window };
    const page = markup(<Others calls={[call as ListedCall]} />);
    expect(page.includes('/calls/one/results')).toBe(leads);
    // no column stands there for nothing
    expect(seen(<Others calls={[call as ListedCall]} />).includes('名单')).toBe(leads);
  });
});
