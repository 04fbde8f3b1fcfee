import { describe, expect, it } from 'vitest';
import { navigation, nearest } from '../../web/app/navigation.ts';
import { Frame } from '../../web/parts/frame/frame.tsx';
import { chinese, english, markup } from './rendered.tsx';

describe('the navigation', () => {
  const addresses = ['/', '/calls', '/admin', '/admin/packs'];

  it.each([
    ['/', '/'],
    ['/calls', '/calls'],
    ['/calls/sample-2026/notices/1', '/calls'],
    ['/admin/calls/sample-2026', '/admin'],
    ['/admin/packs', '/admin/packs'],
    ['/admin/packs/PP2024', '/admin/packs'],
    ['/admin/packs-of-old', '/admin'],
    ['/callsign', undefined],
  ])('at %s marks %s alone', (path, here) => {
    expect(nearest(addresses, path)).toBe(here);
  });

  it('leads a decider under headings, each page in one place', () => {
    const groups = navigation(chinese, '/decider/objections', 'decider');

    expect(groups.map(({ heading, pages }) => [heading, pages.map(({ name }) => name)])).toEqual([
      ['公开', ['首页', '申报通知', '采信', '核验']],
      ['办理', ['待审定', '评分与排序', '用表格审定']],
      ['公示', ['公示与公布', '异议']],
      ['查阅', ['规则变更影响', '导出', '历年概况']],
      ['设置', ['通知方式']],
    ]);
    const here = groups.flatMap(({ pages }) => pages).filter(({ isHere }) => isHere);
    expect(here.map(({ name }) => name)).toEqual(['异议']);
  });

  it.each(['examiner', 'decider', 'admin'] as const)(
    'has no heading of more than four pages for %s, and none twice',
    (role) => {
      const groups = navigation(english, '/', role);
      const headings = groups.map(({ heading }) => heading);

      expect(groups.filter(({ pages }) => pages.length > 4)).toEqual([]);
      expect(new Set(headings).size).toBe(headings.length);
      expect(headings).not.toContain(null);
    },
  );

  it.each([null, 'association', 'recommender', 'expert'] as const)(
    'needs no heading for %s, who has few pages',
    (role) => {
      const groups = navigation(english, '/', role);

      expect(groups.map(({ heading }) => heading)).toEqual([null]);
    },
  );

  it('names each list of pages by its heading', () => {
    const rooms = navigation(chinese, '/decider', 'decider');
    const shown = markup(
      <Frame address="/decider" rooms={rooms} account={null}>
        {null}
      </Frame>,
    );
    const labels = [...shown.matchAll(/<span id="(rooms-\d)">(.*?)<\/span>/g)];

    expect(labels.map(([, , says]) => says)).toEqual(['公开', '办理', '公示', '查阅', '设置']);
    for (const [, id] of labels) expect(shown).toContain(`<ul aria-labelledby="${id}">`);
  });
});
