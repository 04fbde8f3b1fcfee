import { describe, expect, it } from 'vitest';
import { WithdrawnNotice } from '../../../web/public/call/withdrawn-notice.tsx';
import { seen } from '../rendered.tsx';

describe('the page of a call', () => {
  it('says of one that was taken back since when and why', () => {
    const withdrawn = { at: '2026-11-28T10:00:00+08:00', reason: '样例：日期有误' };

    expect(seen(<WithdrawnNotice call={{ withdrawn }} />)).toBe(
      '这份通知已收回，不再受理申报 收回时间： 2026年11月28日 10:00（北京时间） 理由： 样例：日期有误',
    );
  });

  it('says nothing of it where the call stands', () => {
    expect(seen(<WithdrawnNotice call={{}} />)).toBe('');
  });
});
