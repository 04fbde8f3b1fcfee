import { describe, expect, it } from 'vitest';
import { Earlier } from '../../../web/public/home-page.tsx';
import { markup, seen } from '../rendered.tsx';

describe('the calls of earlier years', () => {
  it('are said to be none where there are none, without an empty table', () => {
    expect(seen(<Earlier calls={[]} />)).toBe('还没有往年的通知。');
    expect(markup(<Earlier calls={[]} />)).not.toContain('<table');
  });
});
