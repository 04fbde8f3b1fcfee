import { describe, expect, it } from 'vitest';
import { decisionsIn, isDecided } from '../../shared/sheets/decisions.ts';
import { type Directory, alikeIn, isSeated, panelsIn } from '../../shared/sheets/panels.ts';
import type { ReadLines } from '../../shared/sheets/sheet.ts';

/** Where each fault is, as a spreadsheet shows it. */
function faultsOf<Line>(read: ReadLines<Line>): string[] {
  if (read.ok) return [];
  return read.faults.map(({ place, says }) => {
    expect(says.en).not.toBe('');
    return place ? `${place.row} ${place.column} ${says.zh}` : says.zh;
  });
}

describe('decisions in a table', () => {
  const HEAD = '申报编号 application,标准名称,决定 outcome,理由 reason,条款 clauses';
  const read = (...rows: string[]) => decisionsIn([HEAD, ...rows].join('\r\n'));

  it('are read in either language, with what is not used and not filled in', () => {
    expect(
      read(
        'app_1,样例,入选,"同意，\n见纪要",A4；A2',
        'app_2,样例,,,',
        ',,,,',
        'app_3,x,not_select,名额,',
      ),
    ).toEqual({
      ok: true,
      lines: [
        {
          row: 2,
          applicationId: 'app_1',
          outcome: 'selected',
          reasons: '同意，\n见纪要',
          clauses: ['A4', 'A2'],
        },
        { row: 5, applicationId: 'app_3', outcome: 'not_selected', reasons: '名额' },
      ],
      blank: 1,
      unused: ['标准名称'],
    });
  });

  it.each([
    'application,outcome,reason',
    '申报编号,决定,理由',
    'Application,Decision,Reasons',
    '申报编号 application,决定 outcome,理由 reason',
  ])('are read under every title that a column is called by: %s', (head) => {
    expect(decisionsIn(`${head}\napp_1,入选,同意`)).toMatchObject({ ok: true, unused: [] });
  });

  it('name each cell that is wrong by row and column, empty rows and long cells counted', () => {
    const read5000 = '由'.repeat(5000);
    expect(
      faultsOf(
        read(
          `app_1,x,入选,${read5000},`,
          '"app_2\n",x,也许,"第一行\n第二行",',
          ',,,,',
          `app_1,x,入选,${read5000}由,`,
          ',x,入选,,',
          `app_4,x,入选,同意,${'A'.repeat(51)}`,
        ),
      ),
    ).toEqual([
      '3 决定 outcome 应为“入选”或“不入选”',
      '5 申报编号 application 与第2行是同一申报',
      '5 理由 reason 超过 5000 字',
      '6 申报编号 application 缺少申报编号',
      '6 理由 reason 缺少理由',
      '7 条款 clauses 不是条款的编号',
    ]);
  });

  it('are none in a table of which nothing is filled in, or that lacks a column', () => {
    expect(faultsOf(read('app_1,x,,,'))).toEqual(['文件中没有决定。']);
    expect(decisionsIn('申报编号,决定\napp_1,入选')).toMatchObject({
      faults: [
        {
          says: {
            zh: '首行须有这些列，每列一次：申报编号（application）、决定（outcome）、理由（reason）；可以有：条款（clauses）。',
            en: 'The first line names these columns, each once: Application (application), Decision (outcome), Reasons (reason); and if one likes: Clauses (clauses).',
          },
        },
      ],
    });
    expect(faultsOf(read('app_1,x,入选,同\uFFFD,'))[0]).toContain('无法识别的字符');
  });

  it('stand so already only where outcome, reasons and clauses are the same', () => {
    const asked = { outcome: 'selected', reasons: '同意', clauses: ['A4'] } as const;
    const asIs = { ...asked, clauses: ['A4'] };

    expect(isDecided(asIs, asIs)).toBe(true);
    expect(isDecided(null, asIs)).toBe(false);
    expect(isDecided({ ...asIs, outcome: 'not_selected' }, asIs)).toBe(false);
    expect(isDecided({ ...asIs, reasons: '另一理由' }, asIs)).toBe(false);
    expect(isDecided({ ...asIs, clauses: [] }, asIs)).toBe(false);
    expect(isDecided({ outcome: 'selected', reasons: '同意' }, { ...asIs, clauses: [] })).toBe(
      true,
    );
  });
});

describe('panels in a table', () => {
  const HEAD = 'application,experts,chair';
  const directory: Directory = (subject) =>
    subject.startsWith('expert-') ? { code: null, name: `${subject} 的单位` } : null;
  const read = (...rows: string[]) => panelsIn([HEAD, ...rows].join('\n'), directory);
  const known = (subject: string) => ({ subject, organisation: directory(subject) });

  it('name experts of the directory by their accounts alone, or with another organisation', () => {
    expect(read('app_1,expert-1；expert-2=样例学院=1,expert-2')).toMatchObject({
      ok: true,
      lines: [
        {
          row: 2,
          applicationId: 'app_1',
          panel: {
            experts: [
              known('expert-1'),
              { subject: 'expert-2', organisation: { code: '1', name: '样例学院' } },
            ],
            chair: 'expert-2',
          },
        },
      ],
    });
  });

  it('name each cell that is wrong by row and column', () => {
    expect(
      faultsOf(
        read(
          'app_1,expert-1;nobody,expert-1',
          'app_2,expert-1;expert-1,expert-1',
          'app_3,expert-1,expert-2',
          'app_4,,expert-1',
          'app_5,expert-1,',
        ),
      ),
    ).toEqual(
      [
        '2 experts nobody 不在专家目录中',
        '3 experts 同一名专家列了两次',
        '4 chair 组长须是所列专家之一',
        '5 experts 缺少专家',
        '5 chair 组长须是所列专家之一',
        '6 chair 缺少组长',
      ].map((each) => each.replace(' experts', ' 专家 experts').replace(' chair', ' 组长 chair')),
    );
  });

  it('want the organisation beside the account where there is no directory', () => {
    const bare = panelsIn(`${HEAD}\napp_1,expert-1,expert-1`);

    expect(faultsOf(bare)).toEqual(['2 专家 experts expert-1 不是专家及其单位']);
  });

  it('go together where they are alike, and sit already where chair and experts are the same', () => {
    const panel = {
      experts: [{ ...known('expert-1'), organisation: null as never }],
      chair: 'expert-1',
    };
    const other = { ...panel, chair: 'expert-2' };
    const there = { chair: 'expert-1', seats: [{ subject: 'expert-1' }] };

    expect(
      alikeIn([
        { id: 1, panel },
        { id: 2, panel: other },
        { id: 3, panel: { ...panel } },
      ]).map((some) => some.map(({ id }) => id)),
    ).toEqual([[1, 3], [2]]);
    expect(isSeated(there, panel)).toBe(true);
    expect(isSeated(there, other)).toBe(false);
    expect(isSeated({ ...there, seats: [] }, panel)).toBe(false);
    expect(isSeated(null, panel)).toBe(false);
  });
});
