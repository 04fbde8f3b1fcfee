import { describe, expect, it } from 'vitest';
import { ifMatch, newKey } from '../../../web/data/api.ts';
import type { Failure, Problem } from '../../../web/data/failure.ts';
import { Button } from '../../../web/parts/actions/button.tsx';
import { OutwardLink } from '../../../web/parts/frame/link.tsx';
import { FailedNotice } from '../../../web/parts/states/failed.tsx';
import { Notice } from '../../../web/parts/states/notice.tsx';
import { UndoBar } from '../../../web/parts/states/undo-bar.tsx';
import { Waiting } from '../../../web/parts/states/waiting.tsx';
import { Chinese } from '../../../web/parts/text/chinese.tsx';
import { Moment } from '../../../web/parts/text/time.tsx';
import { markup, seen } from '../rendered.tsx';

const problem = (more: Partial<Problem>): Problem => ({
  type: '/docs/problems#server.fault',
  title: '标题',
  detail: '说明',
  status: 500,
  code: 'server.fault',
  ...more,
});
const failed = (kind: Failure['kind'], said: Problem | null = null) =>
  seen(<FailedNotice failure={{ kind, problem: said }} again={() => {}} />);

describe('what failed', () => {
  it('is told with a way to go on, where there is one', () => {
    expect(failed('offline')).toMatch(/^没有连接 .*仍在本页。 重试$/);
    expect(failed('expired')).toMatch(/登录已过期 .* 在新窗口重新登录$/);
    expect(failed('forbidden')).not.toContain('重试');
  });

  it('by a fault of ours gives the number to quote, and nothing else that the API said', () => {
    const said = failed('fault', problem({ correlationId: 'abc' }));

    expect(said).toContain('编号：abc');
    expect(said).not.toContain('说明');
  });

  it('for being late gives both instants', () => {
    const said = failed(
      'too_late',
      problem({
        code: 'application.late',
        closesAt: '2026-11-25T17:00:00+08:00',
        now: '2026-11-25T17:01:00+08:00',
      }),
    );

    expect(said).toContain('截止时间：2026年11月25日 17:00（北京时间）');
    expect(said).toContain('系统时间：2026年11月25日 17:01（北京时间）');
  });

  it('by too many requests says how long to wait, and lets one try again', () => {
    const waits = (retryAfter?: number) =>
      seen(
        <FailedNotice
          failure={{ kind: 'too_often', problem: null, ...(retryAfter && { retryAfter }) }}
          again={() => {}}
        />,
      );
    const said = problem({ status: 429, code: 'objection.too_often', retryAfter: 3600 });

    expect(waits()).toMatch(/^请求过于频繁 .*仍在本页，稍候即可重试。 重试$/);
    expect(waits(119)).toMatch(/请等待 119 秒后重试。 重试$/);
    expect(waits(121)).toMatch(/请等待 3 分钟后重试。 重试$/);
    // the API's own words name the time
    expect(failed('too_often', said)).toBe('标题 说明 重试');
  });

  it('names each field that was wrong', () => {
    const errors = [{ pointer: '/a', code: 'format.date', message: '应为日期' }];

    expect(failed('refused', problem({ code: 'request.invalid', errors }))).toContain('应为日期');
  });
});

describe('the other states', () => {
  it('show nothing at first, then a skeleton, then a sentence', () => {
    expect(markup(<Waiting />)).toBe('<div aria-busy="true"></div>');
    expect(markup(<Waiting stage="skeleton" />)).toContain('<p role="status" class="unseen">');
    expect(seen(<Waiting stage="slow" />)).toContain('比平时慢');
  });

  it('are read out where they appear later, at once where something is wrong', () => {
    expect(markup(<Notice kind="info" />)).not.toContain('role=');
    expect(markup(<Notice kind="info" isNew />)).toContain('role="status"');
    expect(markup(<Notice kind="danger" isNew />)).toContain('role="alert"');
  });

  it('say how long something can still be stopped', () => {
    expect(seen(<UndoBar says="即将发送" onUndo={() => {}} onOver={() => {}} />)).toBe(
      '即将发送 10 秒后发送。关闭网页则不会发送。 撤销 z',
    );
  });

  it('keep a button that is busy where it is, and say so', () => {
    expect(markup(<Button isBusy>发送</Button>)).toMatch(/aria-disabled="true"/);
    expect(markup(<Button isBusy>发送</Button>)).not.toMatch(/ disabled/);
  });
});

describe('words', () => {
  it('that are Chinese only are marked as such for whoever reads in English', () => {
    expect(markup(<Chinese>中国纺织工程学会</Chinese>, 'en')).toBe(
      '<span lang="zh-CN">中国纺织工程学会</span>',
    );
    expect(markup(<Chinese>中国纺织工程学会</Chinese>)).toBe('中国纺织工程学会');
  });

  it('for a moment have the reader’s own clock beside that of Beijing', () => {
    expect(seen(<Moment at="2026-11-25T17:00:00+08:00" />, 'en')).toBe(
      '25 November 2026 at 17:00 (Beijing time) your time: 25 November 2026 at 10:00',
    );
    expect(seen(<Moment at="2026-11-25T17:00:00+08:00" />)).toBe(
      '2026年11月25日 17:00（北京时间）',
    );
  });

  it('link out of the pages only to where a browser goes', () => {
    // oxlint-disable-next-line no-script-url -- it is what must not be linked
    expect(markup(<OutwardLink url="javascript:alert(1)">通知</OutwardLink>)).toBe('通知');
    expect(markup(<OutwardLink url="https://example.org">通知</OutwardLink>)).toContain('href=');
  });
});

describe('what goes with a command', () => {
  it('names the version that was seen, as a strong tag', () => {
    expect(ifMatch(3)).toEqual({ 'If-Match': '"3"' });
  });

  it('has a key of its own', () => {
    expect(newKey()).toMatch(/^[0-9a-f]{32}$/);
    expect(newKey()).not.toBe(newKey());
  });
});
