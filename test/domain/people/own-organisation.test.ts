import { describe, expect, it } from 'vitest';
import { allowedTo, guard, personRefusal } from '../../../shared/domain/application/guard.ts';
import { LIFECYCLE } from '../../../shared/domain/application/lifecycle.ts';
import { COMMANDS, type Command, officeOf } from '../../../shared/domain/commands/commands.ts';
import type { By } from '../../../shared/domain/people/caller.ts';
import { isSameOrganisation, sameBy } from '../../../shared/domain/people/organisation.ts';
import { OFFICES } from '../../../shared/domain/people/offices.ts';
import { COMPOSITES } from '../../support/filing.ts';
import { issuer } from '../../support/issuers.ts';
import { anyHistory } from '../histories.ts';

const { code, name } = COMPOSITES.organisation;
const OTHER = '11100000000000061U';
const GIVEN = COMMANDS.flatMap((command) =>
  Object.entries(LIFECYCLE[command]).flatMap(([state, steps]) =>
    steps.map(({ by }) => ({ command, state, by, office: officeOf(command) })),
  ),
);
const JUDGING = GIVEN.filter(({ office }) => office !== null && office !== 'filing');

const { application } = anyHistory();
const somebody = (by: By, organisation: object) => ({
  ...issuer(by),
  organisation: { code, name, ...organisation },
});
const refused = (command: Command, by: By, organisation: object) =>
  personRefusal(application, command, somebody(by, organisation))?.code;

describe('whose token has the organisation that files', () => {
  it.each(JUDGING)('may not $command in $state', ({ command, by }) => {
    expect(refused(command, by, {})).toBe('caller.own_organisation');
    expect(refused(command, by, { code: OTHER, name: '另一单位' })).toBeUndefined();
  });

  it('is stopped so in every office but that of filing, and publishes the lists of a call', () => {
    const offices = JUDGING.map(({ office }) => office);

    expect(new Set(offices)).toEqual(new Set(OFFICES.filter((one) => one !== 'filing')));
    expect(refused('publish', 'decider', {})).toBeUndefined();
    // nothing is judged by giving back what nobody else can take
    expect(refused('release', 'examiner', {})).toBeUndefined();
    expect(refused('edit', 'association', {})).toBeUndefined();
  });

  it.each(['', ' ', '\u200B'])('is known by its name where the token has no code (%j)', (blank) => {
    const folded = `（${name.slice(0, 3)}${blank}${name.slice(3)}）`;

    expect(refused('claim', 'examiner', { code: '', name: folded })).toBe(
      'caller.own_organisation',
    );
  });

  it('is refused by the guard of every door, and offered nothing', () => {
    const recommended = { ...application, state: 'recommended' as const };
    const own = somebody('examiner', {});

    expect(guard(recommended, 'claim', own)?.code).toBe('caller.own_organisation');
    expect(allowedTo(recommended, own)).toEqual([]);
    expect(allowedTo(recommended, issuer('examiner'))).toContain('claim');
  });
});

describe('two organisations', () => {
  it.each([
    [{ code, name: '别名' }, 'code', true],
    [{ code: null, name }, 'name', true],
    [{ code: OTHER, name }, 'name', false],
    [{ code: OTHER, name: '另一单位' }, null, false],
    [{ code: '', name: '' }, null, false],
  ])('are compared by code, else by name: %j is the same by %s, one: %s', (other, by, is) => {
    expect(sameBy({ code, name }, other)).toBe(by);
    expect(isSameOrganisation({ code, name }, other)).toBe(is);
  });

  it.each([
    '样例大学\u200B',
    '(样例大学)',
    '《样例大学》',
    ' 样例 大学',
    '样例大学。',
    '样例\u00AD大学',
    // symbols, blanks that are letters or signs, marks on nothing, other forms of a character
    '★样例大学☆',
    '样例＋大学',
    '样例大学®',
    '样例\u3164大学',
    '样例\u2800大学',
    '样例\u3000大学',
    '样例大学\u0301',
    '样例大学\uFE0F',
    '〔样例〕大学',
    '样例·大学',
    '样例|大学',
    '样例\u2F24学',
  ])('are one whose names read alike: %j', (written) => {
    expect(sameBy({ code: null, name: '样例大学' }, { code: null, name: written })).toBe('name');
  });

  it.each([
    ['ＡＢＣ协会', 'abc 协会'],
    ['АВС协会', 'ABC协会'],
    ['Α\u0392C (协会)', 'abc协会'],
    ['第１研究所', '第1研究所'],
    ['САУРНО协会', 'CAYPHO协会'],
    ['һаԛԝѵ 协会', 'HAQWV协会'],
    // kana, and what the text of a PDF has for some ideographs
    ['エ业与ニ氧化碳学会', '工业与二氧化碳学会'],
    ['人ロ・カ学ト八ハ协会', '人口力学卜八八协会'],
    ['⻋辆与⻢拉松⻅习⻓⻘会', '车辆与马拉松见习长青会'],
    ['⺠用⻜机⻛险⻬⻮协会', '民用飞机风险齐齿协会'],
    ['第七○一研究所', '第七〇一研究所'],
    ['№3研究所', 'No.3研究所'],
  ])('are one whose letters and digits look alike: %s and %s', (one, other) => {
    expect(sameBy({ code: null, name: one }, { code: null, name: other })).toBe('name');
  });

  it.each([
    ['第一研究所', '第研究所'],
    ['样例大学', '样例大学院'],
    ['ABC协会', 'ABD协会'],
    ['⻅习学会', '习学会'],
    ['カ学学会', '学学会'],
  ])('stay two where a character differs: %s and %s', (one, other) => {
    expect(sameBy({ code: null, name: one }, { code: null, name: other })).toBeNull();
  });

  it('are two where nothing of a name can be read', () => {
    expect(sameBy({ code: null, name: '\u200B' }, { code: null, name: '（）' })).toBeNull();
  });
});
