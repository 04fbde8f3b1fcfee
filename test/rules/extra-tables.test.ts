import { describe, expect, it } from 'vitest';
import { readPackFolder } from '../../cli/packs/folder.ts';
import { packOf } from '../../cli/packs/resolved.ts';
import { applicationForm } from '../../functions/printing/forms/application-form.ts';
import { sampleCall } from '../../shared/calls/calls.ts';
import { contentValue } from '../../shared/calls/content-words.ts';
import type { Application } from '../../shared/domain/application/application.ts';
import { ExtraFact, ExtraStated } from '../../shared/domain/rules/extra-facts.ts';
import { extraErrorsIn } from '../../shared/domain/rules/extra-errors.ts';
import { kindInWords, rowsInWords } from '../../shared/domain/rules/extra-words.ts';
import { factsOf } from '../../shared/domain/rules/facts-of.ts';
import { assess } from '../../shared/rules/judging/assess.ts';
import { treesOf } from '../../shared/rules/judging/check-source.ts';
import { compile, needsInterpreter } from '../../shared/rules/judging/compile.ts';
import { extraFaults } from '../../shared/rules/judging/extra-faults.ts';
import { gapsIn } from '../../shared/rules/judging/form.ts';
import { publish } from '../../shared/rules/judging/publish.ts';
import { typeErrorOf } from '../../shared/rules/judging/type-check.ts';
import { parse } from '../../shared/rules/language/environment.ts';
import { inWords } from '../../shared/rules/language/in-words.ts';
import { scopeOf } from '../../shared/rules/language/scope.ts';
import { vocabularyWith } from '../../shared/rules/language/vocabulary.ts';
import { ANSWERS, SAMPLE_2027 } from '../support/next-year.ts';
import { aContent } from '../support/filing.ts';

const label = (zh: string, en: string) => ({ label: { zh, en } });
const uses = ExtraFact.parse({
  id: 'uses',
  kind: 'table',
  ...label('采用单位', 'users'),
  nature: 'given',
  maxRows: 3,
  columns: [
    { id: 'name', kind: 'text', ...label('名称', 'name') },
    { id: 'amount', kind: 'number', ...label('数量', 'amount'), min: 1, max: 9 },
    { id: 'isNew', kind: 'yes_no', ...label('新用户', 'a new user') },
    { id: 'since', kind: 'date', ...label('起始日期', 'first day') },
    {
      id: 'as',
      kind: 'choice',
      ...label('身份', 'role'),
      choices: [
        { id: 'member', name: { zh: '会员', en: 'member' } },
        { id: 'other', name: { zh: '其他', en: 'another' } },
      ],
    },
  ],
});
const other = ExtraFact.parse({
  ...uses,
  id: 'tests',
  columns: [{ id: 'amount', kind: 'text', ...label('数量', 'amount') }],
});
const asked = [uses, other];
const row = { name: '甲', amount: 3, isNew: true, since: '2027-01-01', as: 'member' } as const;

describe('an answer that is a table', () => {
  it.each([
    ['a cell of another type', [row, { ...row, amount: '3' }], '/1/amount', 'field.wrong_type'],
    ['a cell above its bound', [{ ...row, amount: 10 }], '/0/amount', 'field.too_big'],
    ['a cell below its bound', [{ ...row, amount: 0 }], '/0/amount', 'field.too_small'],
    ['none of the choices', [{ ...row, as: 'x' }], '/0/as', 'field.not_listed'],
    ['a day that there is not', [{ ...row, since: '2027-02-29' }], '/0/since', 'format.date'],
    ['a mark that hides', [{ ...row, name: 'a\u202Eb' }], '/0/name', 'text.control'],
    ['a column that nobody asks', [{ ...row, size: 1 }], '/0/size', 'field.unknown'],
    ['an empty cell', [{ ...row, name: ' ' }], '/0/name', 'field.required'],
    ['a row too many', [row, row, row, row], '', 'field.too_big'],
    ['no list of rows', 3, '', 'field.wrong_type'],
  ])('is told at its cell where it has %s', (_, value, at, code) => {
    const [error, ...others] = extraErrorsIn({ uses: value }, asked);

    expect(others).toEqual([]);
    expect(error).toMatchObject({ pointer: `/extra/uses${at}`, code });
    expect(error?.message.zh).not.toBe(error?.message.en);
  });

  it('is none that is told with its most rows, on its bounds, or without rows', () => {
    const onBounds = [row, { ...row, amount: 1 }, { ...row, amount: 9 }];
    expect(extraErrorsIn({ uses: onBounds }, asked)).toEqual([]);
    expect(extraErrorsIn({ uses: [] }, asked)).toEqual([]);
  });

  it('names the cell to whoever sees no pointer, and the choices by their names', () => {
    const [error] = extraErrorsIn({ uses: [row, { ...row, as: 'x' }] }, asked);
    expect(error?.message).toEqual({
      zh: '第2行“身份”：只能是：会员、其他',
      en: 'Row 2, role: Must be one of: member (member), other (another)',
    });
  });

  it('has at most fifty rows and cells of two hundred characters, whatever a table allows', () => {
    const rows = (count: number, name = '甲') => Array.from({ length: count }, () => ({ name }));
    expect(ExtraStated.safeParse({ uses: rows(50, '甲'.repeat(200)) }).success).toBe(true);
    expect(ExtraStated.safeParse({ uses: rows(51) }).success).toBe(false);
    expect(ExtraStated.safeParse({ uses: rows(1, '甲'.repeat(201)) }).success).toBe(false);
    expect(ExtraFact.safeParse({ ...uses, maxRows: 51 }).success).toBe(false);
  });

  it('reads as its columns and choices are called', () => {
    const rows = [row, { amount: 4 }, {}];
    expect(rowsInWords(uses.columns ?? [], rows)).toEqual({
      zh: '（1）名称：甲，数量：3，新用户：是，起始日期：2027年1月1日，身份：会员；（2）数量：4；（3）未填',
      en: '(1) name: 甲, amount: 3, a new user: yes, first day: 1 January 2027, role: member; (2) amount: 4; (3) not stated',
    });
    expect(rowsInWords([], []).zh).toBe('没有');
    expect(contentValue('/extra', { uses: rows.slice(0, 2), members: 3 })).toBe(
      'uses：（name：甲，amount：3，isNew：是 yes，since：2027-01-01，as：member）；（amount：4），members：3',
    );
    expect(kindInWords(uses).zh).toBe(
      '表格（名称：文本；数量：整数；新用户：是否；起始日期：日期；身份：选择（会员、其他））',
    );
  });

  it('is printed on the form with its rows', () => {
    const sample = sampleCall(new Date('2026-11-25T00:00:00Z'));
    const call = { ...sample, version: 1, extensions: [], asked };
    const printedWith = (extra: ExtraStated) => {
      const { blocks } = applicationForm(
        {
          id: 'app_0000000000000001',
          version: 1,
          association: { name: '样例协会', code: '51100000500002862F' },
          content: { ...aContent(), extra },
          submission: null,
          updatedAt: '2026-11-25T10:00:00+08:00',
        } as unknown as Application,
        call,
      );
      return blocks.find(({ heading }) => heading?.zh === '本次申报另问的事项')?.rows;
    };

    expect(printedWith({ uses: [{ name: '甲', as: 'other' }], tests: [] })).toEqual([
      { name: { zh: '采用单位※', en: 'users' }, value: { zh: '（1）名称：甲，身份：其他' } },
      { name: { zh: '采用单位※', en: 'users' }, value: { zh: '没有' } },
    ]);
  });

  it('is demanded where it is absent, and answered where there is nothing to put into it', () => {
    const requiredFields = [{ pointer: '/extra/uses', label: uses.label, read: 'design' as const }];
    const form = { requiredFields, materials: [], keyFields: [], policyThemes: [], asked };
    const gapsOf = (extra: ExtraStated) =>
      gapsIn({ extra }, { extra }, form).map(({ pointer, code }) => `${pointer} ${code}`);

    expect(gapsOf({})).toEqual(['/extra/uses field.required']);
    expect(gapsOf({ uses: [] })).toEqual([]);
    expect(gapsOf({ uses: [row] })).toEqual([]);
  });

  it('states as facts what can be seen of it', () => {
    const extra = { uses: [{ ...row, name: '\u200B' }, row] };
    const filing = { associationCode: '51100000500002862F', recommender: null };
    const { name: _, ...left } = row;
    expect(factsOf({ ...aContent(), extra }, filing).extra).toEqual({ uses: [left, row] });
  });
});

describe('a condition over a table', () => {
  const vocabulary = vocabularyWith(asked);
  const truthOf = (text: string, rows: unknown) => {
    const extra = rows === undefined ? {} : { uses: rows as ExtraStated[string] };
    return compile(text, vocabulary).truth(scopeOf({ extra }, {}));
  };

  it.each([
    ['extra.uses.exists(r, r.amount == 3)', [row], true],
    ['extra.uses.exists(r, r.amount > 3)', [row], false],
    ['extra.uses.exists(r, r.amount > 3)', [row, { ...row, amount: 4 }], true],
    ['extra.uses.exists(r, r.amount > 3)', [row, {}], undefined],
    ['extra.uses.exists(r, r.amount > 3)', [{ amount: 4 }, {}], true],
    ['extra.uses.exists(r, r.amount > 3)', [], false],
    ['extra.uses.exists(r, r.amount > 3)', undefined, undefined],
    ['extra.uses.all(r, r.amount >= 3 && !r.isNew)', [{ ...row, isNew: false }], true],
    ['extra.uses.all(r, r.amount >= 3 && !r.isNew)', [row], false],
    ['extra.uses.all(r, r.amount >= 3 && !r.isNew)', [{ amount: 3 }], undefined],
    ['extra.uses.all(r, r.amount >= 3 && !r.isNew)', [{ amount: 2 }], false],
    ['extra.uses.all(r, r.isNew || r.as == "other")', [{ isNew: true }], true],
    ['extra.uses.all(r, r.isNew || r.as == "other")', [{ isNew: false }], undefined],
    ['extra.uses.all(r, r.isNew || r.as == "other")', [], true],
    ['extra.uses.all(r, addMonths(r.since, 6) <= "2027-07-01")', [row], true],
    ['extra.uses.all(r, r.since < "2027-01-01")', [row], false],
    ['size(extra.uses) >= 2', [row], false],
    ['size(extra.uses) >= 2', [row, {}], true],
    ['size(extra.uses) == 0', [], true],
    ['size(extra.uses) >= 2', undefined, undefined],
  ])('%s is decided, of %j as %s', (text, rows, is) => {
    expect([typeErrorOf(text, {}, asked), needsInterpreter(text, vocabulary)]).toEqual([
      null,
      false,
    ]);
    expect(truthOf(text, rows)).toBe(is);
  });

  it.each([
    ['a column that there is not', 'extra.uses.exists(r, r.size > 3)'],
    ['a column of another type', 'extra.uses.exists(r, r.amount > "3")'],
    ['the column of another table', 'extra.tests.exists(r, r.amount > 3)'],
    ['none of the choices', 'extra.uses.exists(r, r.as == "lost")'],
    ['a day that there is not', 'extra.uses.all(r, r.since < "2027-02-29")'],
    ['a row of rows', 'extra.uses.all(r, extra.uses.exists(s, s.amount > r.amount))'],
    ['a table as a number', 'extra.uses >= 3'],
    ['a text among rows', '"甲" in extra.uses'],
  ])('is refused that names %s', (_, text) => {
    expect(typeErrorOf(text, {}, asked)).not.toBeNull();
  });

  it('is refused where a row is called as the facts are, whatever else is asked', () => {
    const amount = ExtraFact.parse({
      id: 'amount',
      kind: 'number',
      ...label('数量', 'amount'),
      nature: 'given',
    });
    const wrong = typeErrorOf('extra.uses.exists(extra, extra.amount > 3)', {}, [...asked, amount]);
    expect(wrong).toContain('take a name of its own');
  });

  it('of another form is left to nobody', () => {
    expect(typeErrorOf('extra.uses.exists_one(r, r.amount > 3)', {}, asked)).toBeNull();
    expect(needsInterpreter('extra.uses.exists_one(r, r.amount > 3)', vocabulary)).toBe(true);
  });

  it.each([
    [
      'extra.uses.exists(r, r.as == "other" && r.since <= "2027-06-30")',
      '采用单位有一行的（身份为其他，并且起始日期不晚于2027年6月30日）',
    ],
    ['extra.uses.all(r, !r.isNew)', '采用单位每一行的“新用户”为“否”'],
    ['size(extra.uses) >= 3', '采用单位至少有3行'],
    ['3 >= size(extra.uses)', '采用单位至多有3行'],
    ['size(extra.uses) == 0', '采用单位没有填写'],
  ])('%s is said', (text, zh) => {
    expect(inWords(parse(text).ast, {}, vocabulary).zh).toBe(zh);
  });
});

describe('the sample pack that asks for a table', () => {
  const pack = packOf(readPackFolder(SAMPLE_2027));
  const published = { ...publish(pack), trees: treesOf(pack) };
  const [first, second] = ANSWERS.uses;
  const judged = (rows: ExtraStated[string]) => {
    const { findings, advice, questions } = assess(
      { extra: { ...ANSWERS, uses: rows } },
      published,
    );
    const finding = findings.find(({ clause }) => clause === 'SAMPLE2027-S7');
    const own = advice.filter(({ clauses }) => clauses.includes('SAMPLE2027-S7'));
    return {
      ...finding,
      advice: own,
      asks: questions.map(({ path }) => path).filter((path) => path.startsWith('extra.')),
    };
  };

  it('judges by its rows, on the last day and one past it, and puts them on record in words', () => {
    if (!first || !second) throw new Error('there are no rows');
    expect(judged([first, second])).toMatchObject({
      outcome: 'met',
      facts: [
        {
          path: 'extra.uses',
          value: [first, second],
          said: {
            zh: expect.stringContaining('（2）单位名称：样例乙公司，与申报单位的关系：非会员'),
          },
        },
      ],
    });
    expect(judged([first, { ...second, since: '2027-01-01' }])).toMatchObject({
      outcome: 'unmet',
      // what rows there are only the association can say: it is told the remedy, and no rows to put
      advice: [],
      remedy: { zh: '请与应用证明核对后逐行填写。' },
    });
    expect(judged([second]).outcome).toBe('unmet');
    expect(judged([]).outcome).toBe('unmet');
  });

  it('asks again for what is no answer, and for what a cell leaves open', () => {
    if (!first || !second) throw new Error('there are no rows');
    const { since: _, ...open } = second;
    const many = Array.from({ length: 21 }, () => second);
    for (const rows of [[first, { ...second, products: 0 }], [first, open], many, 'two'])
      expect(judged(rows)).toMatchObject({ outcome: 'undetermined', asks: ['extra.uses'] });
  });
});

it.each([
  [{ columns: undefined }, '/extra/0/columns', 'extra.columns'],
  [{ kind: 'text', maxRows: undefined }, '/extra/0/columns', 'extra.columns'],
  [{ kind: 'text', columns: undefined }, '/extra/0/maxRows', 'extra.columns'],
  [
    { columns: [...(uses.columns ?? []), ...(other.columns ?? [])] },
    '/extra/0/columns/5/id',
    'field.repeated',
  ],
  [
    { columns: [{ id: 'a', kind: 'choice', ...label('甲', 'a') }] },
    '/extra/0/columns/0/choices',
    'extra.choices',
  ],
])('a table that contradicts itself is none: %j', (changed, pointer, code) => {
  const faults = extraFaults([{ ...uses, ...changed } as ExtraFact]);
  expect(faults.map((fault) => `${fault.pointer} ${fault.code}`)).toEqual([`${pointer} ${code}`]);
});
