import { describe, expect, it, vi } from 'vitest';
import { Bars } from '../../../web/parts/lists/bars.tsx';
import { ClauseList } from '../../../web/parts/lists/clause-list.tsx';
import { DataTable } from '../../../web/parts/lists/data-table.tsx';
import { MARK_ORDER, draftMarkOf, markOf } from '../../../web/parts/lists/marks.ts';
import { More } from '../../../web/parts/lists/more.tsx';
import { ordered, pressed } from '../../../web/parts/lists/order.ts';
import { Stations } from '../../../web/parts/lists/stations.tsx';
import { SummaryList } from '../../../web/parts/lists/summary-list.tsx';
import { markup, seen } from '../rendered.tsx';

describe('the mark of a clause', () => {
  it.each([
    ['met', [], 'met'],
    ['unmet', [], 'unmet'],
    ['not_applicable', [], 'not_applicable'],
    ['undetermined', ['standard.status'], 'open'],
    ['undetermined', [], 'person'],
  ] as const)('for %s with %j missing is %s', (outcome, missing, mark) => {
    expect(markOf({ outcome, missing: [...missing] })).toBe(mark);
  });

  it.each([
    ['materials.M2.provided', false, 'not_yet'],
    ['materials.M2.provided', true, 'unmet'],
    ['materials.M1.sealed', false, 'unmet'],
    ['filing.truthful', false, 'unmet'],
  ])(
    'of a draft is “not yet” only for a material that is not there: %s %s',
    (path, value, mark) => {
      const fact = { path, value, label: { zh: '', en: '' } };

      expect(draftMarkOf({ outcome: 'unmet', missing: [], facts: [fact] })).toBe(mark);
    },
  );
});

describe('a list of clauses', () => {
  const clauses = MARK_ORDER.toReversed().map((mark) => ({ id: mark, mark, says: `says ${mark}` }));

  it('has each mark as a sign and a word, what concerns the reader first', () => {
    expect(seen(<ClauseList clauses={clauses} />)).toMatch(
      /✕ 不符合 says unmet ○ 尚未提供 says not_yet \? 待补充 says open △ 人工判断 says person ✓ 符合 says met/,
    );
  });

  it('folds what does not apply', () => {
    const html = markup(<ClauseList clauses={clauses} />);

    expect(html.slice(html.indexOf('<details>'))).toContain('says not_applicable');
    expect(html.slice(0, html.indexOf('<details>'))).not.toContain('says not_applicable');
    expect(html).not.toContain('<details open');
  });
});

describe('the order of a table', () => {
  const rows = [{ a: 'T/A 10' }, { a: 'T/A 9' }];

  it('is as given until a column is pressed, and turned round by pressing it again', () => {
    const up = pressed(null, 'a');

    expect(ordered(rows, null, (row) => row.a)).toBe(rows);
    expect(ordered(rows, up, (row) => row.a).map(({ a }) => a)).toEqual(['T/A 9', 'T/A 10']);
    expect(pressed(up, 'a')).toEqual({ column: 'a', isDown: true });
    expect(pressed(pressed(up, 'a'), 'a').isDown).toBe(false);
    expect(pressed(pressed(up, 'a'), 'b')).toEqual({ column: 'b', isDown: false });
  });

  it('is that of numbers where there are numbers', () => {
    const scores = ordered([{ n: 10 }, { n: 9.5 }], pressed(null, 'n'), (row) => row.n);

    expect(scores.map(({ n }) => n)).toEqual([9.5, 10]);
  });
});

describe('a table', () => {
  const table = (selected?: ReadonlySet<string>) => (
    <DataTable
      caption="待办"
      rows={[{ number: 'T/A 1' }]}
      keyOf={({ number }) => number}
      nameOf={({ number }) => number}
      columns={[
        { id: 'n', name: '编号', cell: ({ number }) => number },
        { id: 's', name: '得分', cell: () => '91', isFigure: true },
      ]}
      {...(selected && { selected })}
    />
  );

  it('names its rows and columns', () => {
    expect(markup(table())).toContain('<th scope="row">T/A 1</th>');
    expect(markup(table())).toContain('<td data-name="得分" class="figure">91</td>');
  });

  it('has boxes only where rows can be selected, each with the name of its row', () => {
    expect(markup(table())).not.toContain('checkbox');
    expect(markup(table(new Set(['T/A 1'])))).toMatch(/aria-label="选择 T\/A 1"[^>]* checked/);
  });
});

describe('a long table', () => {
  const rows = Array.from({ length: 250 }, (_, at) => `r-${at}`);
  const table = (
    <DataTable
      caption="样例"
      rows={rows}
      columns={[{ id: 'row', name: '行', cell: (row) => row }]}
      keyOf={(row) => row}
      nameOf={(row) => row}
      idOf={(row) => row}
    />
  );
  const drawn = () => markup(table).match(/<tr id="r-/g)?.length;

  it('draws its first fifty rows at once, and leaves time before the others', () => {
    expect(drawn()).toBe(50);
  });

  it('draws all where the address leads to one of them', () => {
    vi.stubGlobal('location', { hash: '#r-249' });
    const toOne = drawn();
    vi.stubGlobal('location', { hash: '#r-250' });
    const toNone = drawn();
    vi.unstubAllGlobals();

    expect({ toOne, toNone }).toEqual({ toOne: 250, toNone: 50 });
  });
});

describe('the other lists', () => {
  it('say which stations are passed and where one is, not by colour alone', () => {
    const part = (
      <Stations label="进度" at={1} stations={[{ name: '提交' }, { name: '推荐', when: '明天' }]} />
    );

    expect(seen(part)).toBe('提交 已完成 推荐 当前 明天');
    expect(markup(part)).toContain('aria-current="step"');
  });

  it('do not say of a station that was passed over that it is done', () => {
    const stations = [{ name: '标准', isLeft: true, when: '3 项未答' }, { name: '单位' }];
    const part = <Stations label="步骤" at={1} stations={stations} />;

    expect(seen(part)).toBe('标准 3 项未答 单位 当前');
    expect(markup(part)).not.toContain('passed');
  });

  it('name what a link to change changes', () => {
    const rows = [{ name: '编号', value: '1', changeAt: '/a' }];

    expect(seen(<SummaryList rows={rows} />, 'en')).toBe('编号 1 Change 编号');
    expect(markup(<SummaryList rows={rows} />, 'en')).toContain('href="/a?lang=en"');
  });

  it('offer more only where there is more', () => {
    expect(seen(<More shown={50} onMore={() => {}} />)).toBe('已显示前 50 项，后面还有 再显示一些');
    expect(seen(<More shown={50} onMore={null} />)).toBe('共 50 项');
  });
});

describe('counts with bars', () => {
  const bars = [
    { name: '广东', count: 40 },
    { name: '北京', count: 10 },
    { name: '西藏', count: 0 },
  ];

  it('say each count in a table, and draw it against the largest', () => {
    const html = markup(<Bars title="按来源地" counted="项数" bars={bars} />);

    expect(seen(<Bars title="按来源地" counted="项数" bars={bars} />)).toMatch(
      /广东 40\s+北京 10\s+西藏 0/,
    );
    expect([...html.matchAll(/rect width="(\d+)"/g)].map(([, width]) => width)).toEqual([
      '100',
      '25',
      '0',
    ]);
  });

  it('draw nothing where there is nothing to count', () => {
    expect(markup(<Bars title="" counted="" bars={[{ name: '无', count: 0 }]} />)).toContain(
      'rect width="0"',
    );
  });
});
