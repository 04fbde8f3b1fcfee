import { describe, expect, it } from 'vitest';
import { AnnouncementPreview, NoticePreview } from '../../../web/decider/publishing/preview.tsx';
import { dateIn } from '../../../web/decider/publishing/publish.ts';
import { markup, seen } from '../rendered.tsx';

type Given = Parameters<typeof NoticePreview>[0]['tried'];

const named = (number: string) => ({
  applicationId: `app_${number}`,
  standardNumber: `T/CNTAC ${number}—2019`,
  titleZh: '样例标准',
  association: { code: '51100000500002862F', name: '样例协会' },
});
const entry = (number: string, position: number, projectNumber: string | null) => ({
  ...named(number),
  position,
  projectNumber,
  recommenderId: null,
});
const tried = (
  preview: Partial<Given['preview']>,
  days: { from: string | null; to: string | null } = { from: null, to: null },
): Given => ({
  list: {
    callId: 'sample-2026',
    number: 2,
    publishedAt: '2026-10-08T10:00:00+08:00',
    ...days,
    count: 1,
    hash: 'a'.repeat(64),
    isComplete: false,
  },
  results: [],
  dryRun: true,
  preview: { digest: 'b'.repeat(64), entries: [], told: [], contested: [], days: [], ...preview },
});

describe('a notice before it is published', () => {
  const given = tried(
    {
      entries: [entry('141', 1, null)],
      told: [named('142')],
      days: [
        { on: '2026-10-09', is: 'working' },
        { on: '2026-10-10', is: 'made_up' },
        { on: '2026-10-11', is: 'weekend' },
      ],
    },
    { from: '2026-10-09', to: '2026-10-11' },
  );

  it('says which days it is, of which those count that are worked', () => {
    const said = seen(<NoticePreview tried={given} />);

    expect(said).toContain('2026年10月9日至2026年10月11日，共 2 个工作日');
    expect(said).toContain('2026年10月10日 调休上班');
    expect(said).toContain('2026年10月11日 周末');
  });

  it('has its projects with their places, and apart from them who is told', () => {
    const said = seen(<NoticePreview tried={given} />);

    expect(said).toMatch(/将公示的项目：1 项.*1 T\/CNTAC 141—2019.*告知未入选：1 件.*142—2019/);
  });
});

describe('an announcement before it is made', () => {
  const given = tried({
    entries: [entry('141', 1, 'SAMPLE-2026-001')],
    contested: [{ ...named('142'), position: 2, openObjections: 3 }],
  });

  it('has the number of each project, and apart what follows once it is answered', () => {
    const said = seen(<AnnouncementPreview tried={given} />, 'en');

    expect(said).toMatch(/To be announced: 1.*SAMPLE-2026-001 T\/CNTAC 141—2019/);
    expect(said).toMatch(/announced once they are answered: 1.*2 T\/CNTAC 142—2019.* 3 /);
  });

  it('leads to those who wait for an answer', () => {
    expect(markup(<AnnouncementPreview tried={given} />)).toContain(
      'href="/decider/objections/sample-2026/app_142"',
    );
  });
});

describe('the day of a moment', () => {
  it.each([
    ['2026-11-27T15:59:59Z', '2026-11-27'],
    ['2026-11-27T16:00:00Z', '2026-11-28'],
    ['2026-11-28T00:00:00+08:00', '2026-11-28'],
  ])('%s is that of Beijing', (instant, date) => {
    expect(dateIn(instant)).toBe(date);
  });
});
