import { describe, expect, it } from 'vitest';
import { Elsewhere } from '../../../web/queue/elsewhere.tsx';
import { markup, seen } from '../rendered.tsx';

const searched = {
  view: '未认领',
  others: [{ to: '/examiner?call=one&view=mine&q=T%2F1', name: '我的' }],
};

describe('where else a filing may be', () => {
  it('is every other view, after only one was searched', () => {
    const part = <Elsewhere callId="one" searched={searched} />;

    expect(seen(part)).toContain('只查找了“未认领”这一个视图');
    expect(markup(part)).toMatch(
      /href="\/examiner\?call=one&amp;view=mine&amp;q=T%2F1"[^>]*>我的</,
    );
  });

  it('is the lists of the call once it is over, whether something was sought or not', () => {
    const part = <Elsewhere callId="one" />;

    expect(seen(part)).not.toContain('只查找了');
    expect(markup(part)).toMatch(/href="\/calls\/one\/results"[^>]*>本次申报的公布名单</);
    expect(seen(part)).toContain('待办中没有已办结的申报');
  });

  it('is the view of what is over as well, where there is one', () => {
    const over = { to: '/examiner?call=one&view=finished', name: '已办结' };
    const part = <Elsewhere callId="one" over={over} />;

    expect(markup(part)).toMatch(/href="\/examiner\?call=one&amp;view=finished"[^>]*>已办结</);
    expect(seen(part)).not.toContain('待办中没有已办结的申报');
  });
});
