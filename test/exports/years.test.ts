import { describe, expect, it } from 'vitest';
import { type Round, yearLines } from '../../shared/domain/publication/years.ts';

const entry = (standardNumber: string, code: string, recommenderId: string | null) => ({
  standardNumber,
  titleZh: '样例',
  association: { code, name: `样例${code}` },
  recommenderId,
  projectNumber: null,
});

const round = (id: string, changes: Partial<Round> = {}): Round => ({
  call: {
    id,
    name: { zh: `${id}轮`, en: id },
    keyFields: [{ id: 'big_data', name: { zh: '大数据', en: 'Big data' } }],
    recommenders: [
      { id: 'rec_440000', division: '440000', name: { zh: '样例厅', en: 'sample department' } },
      { id: 'rec_body', division: null, name: { zh: '样例院', en: 'sample body' } },
    ],
  },
  figures: {
    byState: { announced: 2, revoked: 1, not_selected: 3, not_accepted: 4, withdrawn: 5 },
    byKeyField: { big_data: 7, 样例领域: 3 },
    byProvince: { '440000': 9, '100000': 1 },
    byRefusingClause: { 'PP2024-A4': 4 },
    selectedByKeyField: { big_data: 2 },
  },
  wordings: { 'PP2024-A4': { zh: '实施六个月', en: 'six months' } },
  goals: [
    { text: { zh: '甲', en: 'a' }, target: 100, isApplicable: true, reached: 2 },
    { text: { zh: '乙', en: 'b' }, target: 10, isApplicable: false, reached: 0 },
  ],
  entries: [
    entry('T/CNTAC 100—2018', '1', 'rec_440000'),
    entry('T/CNTAC 101—2018', '1', 'rec_body'),
  ],
  associations: null,
  ...changes,
});

const of = (rounds: readonly Round[], by: string) =>
  yearLines(rounds).filter((line) => line.by === by);

describe('the rounds over the years', () => {
  it('count what was filed, admissible, selected and revoked; a withdrawn filing is none', () => {
    expect(of([round('2024')], 'round')).toMatchObject([
      { filed: 10, admissible: 6, selected: 2, revoked: 1, refused: null },
    ]);
  });

  it('count by field, province, association and clause', () => {
    const one = [round('2024')];

    expect(of(one, 'field')).toMatchObject([
      { name: { zh: '大数据' }, filed: 7, selected: 2 },
      { name: { zh: '样例领域' }, filed: 3, selected: 0 },
    ]);
    expect(of(one, 'province')).toMatchObject([
      { key: '440000', name: { zh: '广东省' }, filed: 9, selected: 1 },
      { key: '100000', name: { zh: '全国' }, filed: 1, selected: 0 },
    ]);
    expect(of(one, 'association')).toMatchObject([
      { key: '1', name: { zh: '样例1' }, filed: null, selected: 2 },
    ]);
    expect(of(one, 'clause')).toMatchObject([
      { key: 'PP2024-A4', name: { zh: '实施六个月' }, refused: 4, filed: null },
    ]);
  });

  it('count for staff what each association filed, who filed most first; all of it withdrawn is nothing', () => {
    const associations = [
      { code: '1', name: '样例一', byState: { announced: 1, submitted: 1 } },
      {
        code: '2',
        name: '样例二',
        byState: { selected: 1, revoked: 1, not_accepted: 1, not_selected: 1, withdrawn: 3 },
      },
      { code: '3', name: '样例三', byState: { withdrawn: 1 } },
    ];

    expect(of([round('2024', { associations })], 'association')).toMatchObject([
      {
        key: '2',
        name: { zh: '样例二' },
        filed: 4,
        admissible: 3,
        selected: 1,
        revoked: 1,
        refused: 1,
      },
      { key: '1', filed: 2, admissible: 1, selected: 1, revoked: 0, refused: 0 },
    ]);
  });

  it('set what was reached against the goals that a round can meet', () => {
    expect(of([round('2024')], 'goal')).toMatchObject([
      { name: { zh: '甲' }, selected: 2, target: 100 },
    ]);
  });

  it('name a standard that was announced before, however its number was written', () => {
    const later = round('2025', {
      entries: [entry('t/cntac 100-2018', '2', null), entry('T/CNTAC 102—2018', '2', null)],
    });

    expect(of([round('2024'), later], 'repeated')).toMatchObject([
      { round: { en: '2025' }, name: { en: 't/cntac 100-2018 (before: 2024)' }, selected: 1 },
    ]);
    expect(of([round('2024')], 'repeated')).toEqual([]);
    // and once a round, not once a round before
    const last = round('2026', { entries: [entry('T/CNTAC 100—2018', '2', null)] });
    expect(of([round('2024'), later, last], 'repeated')).toHaveLength(2);
  });
});
