import { expect, it } from 'vitest';
import { type Round, yearLines } from '../../../shared/domain/publication/years.ts';
import { RoundLines, linesAsCsv } from '../../../web/calls/rounds/rounds-part.tsx';
import { chinese, seen } from '../rendered.tsx';

const round: Round = {
  call: { id: 'a', name: { zh: '样例轮', en: 'a round' }, keyFields: [], recommenders: [] },
  figures: {
    byState: { announced: 2, revoked: 1 },
    byKeyField: {},
    byProvince: { '100000': 3 },
    byRefusingClause: { 'PP2024-A4': 4 },
    selectedByKeyField: {},
  },
  goals: [],
  wordings: { 'PP2024-A4': { zh: '实施六个月', en: 'six months' } },
  entries: [],
  associations: null,
};
const lines = yearLines([round]);

it('shows every count of every round, a clause by what it says', () => {
  const shown = seen(<RoundLines lines={lines} to="everyone" />);

  expect(shown).toContain('样例轮 合计 样例轮 3 3 2 1');
  expect(shown).toContain('实施六个月 不予受理所依据的条款 样例轮 4');
  expect(shown).not.toContain('PP2024-A4');
});

it('is saved as a table with the same counts, and the ids of what they count', () => {
  const [head, first, , clause] = linesAsCsv(lines, chinese).trim().split('\r\n');

  expect(head).toContain('"轮次","按","编号","名称","申报","受理","入选","撤销","不予受理","应达"');
  expect(first).toBe('"样例轮","合计","a","样例轮",3,3,2,1,"",""');
  expect(clause).toBe('"样例轮","不予受理所依据的条款","PP2024-A4","实施六个月","","","","",4,""');
});

it('shows staff what each association filed, and says that this is not public', () => {
  const of = { code: 'code-1', name: '样例协会', byState: { announced: 2, proposed: 1 } };
  const told = yearLines([{ ...round, associations: [of] }]);

  const shown = seen(<RoundLines lines={told} to="staff" />);

  expect(shown).toContain('样例协会 社会团体 样例轮 3 3 2 0 0');
  expect(shown).toContain('按社会团体的数目是现在的情况');
  expect(linesAsCsv(told, chinese)).toContain('"社会团体","code-1","样例协会",3,3,2,0,0');
});
