import { describe, expect, it } from 'vitest';
import { Proposed } from '../../../web/dossier/panel-part.tsx';
import { Where } from '../../../web/decider/scores/none-left.tsx';
import { PUBLISHING_WORDS } from '../../../web/decider/publishing/words.ts';
import { markup, seen } from '../rendered.tsx';

describe('a round without scores to list', () => {
  it('has not come so far where nothing stands anywhere', () => {
    expect(seen(<Where callId="sample-2026" places={[]} />)).toContain('还没有申报走到审定这一步');
  });

  it('says where all that was decided is now, and leads there', () => {
    const where = <Where callId="sample-2026" places={['on_notice', 'finished']} />;

    expect(seen(where, 'en')).toContain('Nothing waits for a decision now');
    expect(seen(where, 'en')).not.toContain('Nothing has come');
    expect(markup(where)).toContain('href="/decider?call=sample-2026&amp;view=on_notice"');
    expect(markup(where)).toContain('view=finished"');
  });
});

describe('beside a decision', () => {
  const criteria = [{ highest: 10 }, { highest: 10 }];
  const panel = (proposal: { outcome: string } | null) =>
    ({ proposal, result: { mean: 15.5 }, scoreSheet: { criteria } }) as unknown as Parameters<
      typeof Proposed
    >[0]['panel'];

  it('stands what the panel proposes, with the mean', () => {
    expect(seen(<Proposed panel={panel({ outcome: 'selected' })} />)).toBe(
      '专家组建议入选，平均分 15.5（满分 20）',
    );
    expect(seen(<Proposed panel={panel(null)} />)).toBe('');
  });
});

describe('before an announcement', () => {
  const { announceSays } = PUBLISHING_WORDS;

  it('is said until when the call takes filings, where it still does', () => {
    expect(announceSays(1, 0, '2089年1月1日 17:00').zh).toContain('仍受理到2089年1月1日 17:00');
    expect(announceSays(1, 0, null).zh).toBe('公布 1 项，编号固定。名单公布后不能更改或收回。');
  });
});
