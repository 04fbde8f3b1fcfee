import { describe, expect, it } from 'vitest';
import type { Call, Overview, PublishedList } from '../../web/answers.ts';
import { figuresSection } from '../../web/call/figures.ts';
import { announcementsSection, noticesSection } from '../../web/call/lists.ts';
import type { CallPage } from '../../web/load.ts';
import { type Element, textOf } from '../../web/node.ts';
import { Reader } from '../../web/reader.ts';

const chinese = new Reader('zh-CN');
const english = new Reader('en');

const entry = (position: number): PublishedList['entries'][number] => ({
  position,
  projectNumber: `SAMPLE-2026-${position}`,
  applicationId: 'app_1234567890123456',
  standardNumber: `T/CTES ${position}—2021`,
  titleZh: '防静电袜',
  association: { code: '511000000000000276', name: '中国纺织工程学会' },
  recommenderId: null,
  chain: 'a'.repeat(64),
});

const announcement = (entries: number): PublishedList => ({
  kind: 'announcement',
  callId: 'sample-2026',
  number: 1,
  publishedAt: '2026-12-14T15:29:19+08:00',
  from: null,
  to: null,
  count: entries,
  hash: 'b'.repeat(64),
  signature: 'signature',
  entries: Array.from({ length: entries }, (_, at) => entry(at + 1)),
});

const notice: PublishedList = {
  ...announcement(1),
  kind: 'public_notice',
  from: '2026-11-23',
  to: '2026-11-27',
};

// the sections read nothing else of a page
const page = (parts: Partial<CallPage>) =>
  ({ notices: [], announcements: [], revocations: [], ...parts }) as unknown as CallPage;

const isOpen = ({ children }: Element) => {
  const details = children.find((child) => typeof child === 'object' && child.tag === 'details');
  return typeof details === 'object' && details.attributes['open'];
};

describe('the published lists of a call', () => {
  it('are none before there are any', () => {
    expect(textOf([noticesSection(page({}), chinese)])).toBe('公示 暂无。');
    expect(textOf([announcementsSection(page({}), english)])).toBe('Announcements None yet.');
  });

  it('say when, which standard, whose, and where the signed list is', () => {
    const section = announcementsSection(page({ announcements: [announcement(1)] }), chinese);

    expect(textOf([section])).toMatch(
      /第1号公布：2026年12月14日 15:29（北京时间） 共 1 项 T\/CTES 1—2021 防静电袜/,
    );
    expect(textOf([section])).toContain('SAMPLE-2026-1 · 中国纺织工程学会');
    expect(JSON.stringify(section)).toContain('/v1/calls/sample-2026/announcements/1');
  });

  it('say the days of a notice', () => {
    const section = noticesSection(page({ notices: [notice] }), english);

    expect(textOf([section])).toContain('Notice 1: 23 November 2026 to 27 November 2026');
    expect(JSON.stringify(section)).toContain('/v1/calls/sample-2026/notices/1');
  });

  it('mark names as Chinese for whoever reads in English', () => {
    const section = noticesSection(page({ notices: [notice] }), english);

    expect(JSON.stringify(section)).toContain(
      '{"tag":"span","attributes":{"lang":"zh-CN"},"children":["中国纺织工程学会"]}',
    );
  });

  it.each([
    [10, true],
    [11, false],
  ])('with %i entries are unfolded: %s', (entries, open) => {
    const announcements = [announcement(entries)];

    expect(isOpen(announcementsSection(page({ announcements }), chinese))).toBe(open);
  });

  it('name what was revoked since, and why', () => {
    const revocations = [
      {
        announcement: 1,
        projectNumber: 'SAMPLE-2026-1',
        reasons: '弄虚作假',
        at: '2027-03-01T09:00:00+08:00',
      },
    ];
    const section = announcementsSection(
      page({ announcements: [announcement(1)], revocations }),
      chinese,
    );

    expect(textOf([section])).toContain(
      '公布后撤销的项目 SAMPLE-2026-1 · 2027年3月1日 09:00（北京时间） · 弄虚作假',
    );
  });
});

describe('the figures of a round', () => {
  const call = {
    keyFields: [{ id: 'big_data', name: { zh: '大数据', en: 'Big data' } }],
    recommenders: [
      { division: '440000', name: { zh: '广东省工业和信息化主管部门', en: 'Guangdong' } },
    ],
  } as unknown as Call;
  const overview: Overview = {
    callId: 'sample-2026',
    asOf: '2026-12-14T15:29:20+08:00',
    total: 5,
    byState: { not_accepted: 1, announced: 4 },
    byKeyField: { big_data: 3, other: 2 },
    byProvince: { '440000': 3, '100000': 1, '990000': 1 },
    byRefusingClause: { 'SAMPLE2026-A4': 1 },
    selectedByKeyField: {},
    goals: [],
  };

  it('are not shown before they are public', () => {
    expect(textOf([figuresSection(call, null, chinese)])).toContain('概况在公布名单以后公开');
  });

  it('are told in words, the largest first, and as they are where there is no word', () => {
    const text = textOf([figuresSection(call, overview, chinese)]);

    expect(text).toContain('按状态 已公布 4 不予受理 1');
    expect(text).toContain('按重点领域 大数据 3 其他 2');
    expect(text).toContain('广东省工业和信息化主管部门 3 全国 1 990000 1');
    expect(text).toContain('不予受理所依据的条款 SAMPLE2026-A4 1');
    expect(text).not.toContain('入选项目');
  });
});
