import { describe, expect, it } from 'vitest';
import type { PartialFacts } from '../../shared/domain/rules/facts.ts';
import { assess } from '../../shared/rules/judging/assess.ts';
import { goodFacts, pack, withFact } from './facts.ts';

/** Facts to which the sample round has no objection. */
const good = (): PartialFacts =>
  ['standard.publishedOn', 'standard.implementedOn'].reduce<PartialFacts>(
    (facts, path) => withFact(facts, path, '2018-12-01'),
    withFact(goodFacts(), 'filing.receivedOn', '2026-11-20'),
  );
const judged = (facts: PartialFacts) => assess(facts, pack('SAMPLE-2026'));
const codes = (facts: PartialFacts) => judged(facts).warnings.map(({ code }) => code);
const stated = (...changes: [path: string, value: unknown][]) =>
  changes.reduce((facts, [path, value]) => withFact(facts, path, value), good());
const number = (text: string) =>
  stated(
    ['standard.number', text],
    ['materials.M4.statedNumber', text],
    ['materials.M5.statedNumber', text],
  );

it('nothing is odd about facts that agree', () => {
  expect(judged(good())).toMatchObject({ verdict: 'admissible', deciding: [] });
  expect(codes(good())).toEqual(['standard.review_due']);
});

it('the day by which a review was due is written in words', () => {
  const { says } = judged(good()).warnings.find(({ code }) => code === 'standard.review_due') ?? {};

  expect(says?.zh).toContain('至2026年6月30日发布已超过五年');
  expect(says?.en).toContain('five years before 30 June 2026;');
});

describe('a number', () => {
  it.each(['T/CECS G:D31-01—2018', 'T/ABCX35-2018', 'T/CNTAC 35—18', 'T/CNTAC 44—0001'])(
    'that cannot be read is a person’s to read, and never inadmissible: %s',
    (text) => {
      const { verdict, deciding } = judged(number(text));

      expect(verdict).toBe('needs_person');
      expect(deciding).toContain('standard.number_not_recognised');
    },
  );

  it('that cannot be read on one of two papers leaves open whether they agree', () => {
    const facts = stated(['materials.M4.statedNumber', 'T/CNTAC 15：2018']);
    const { verdict, findings, questions } = judged(facts);

    const unread = findings.filter(({ facts: used }) =>
      used.some(({ path }) => path === 'materials.M4.statedNumber'),
    );
    expect(verdict).toBe('needs_person');
    expect(unread.map(({ outcome, missing }) => ({ outcome, missing }))).toEqual([
      { outcome: 'undetermined', missing: [] },
    ]);
    expect(unread.every(({ wouldHaveSatisfied }) => wouldHaveSatisfied === undefined)).toBe(true);
    expect(questions).toEqual([]);
  });

  it.each([
    ['T/CECS G:D31-01—2018', 'U+003A'],
    ['Q/AAA 12-2018', 'Q/AAA 12-2018'],
    ['T/ABCX35-2018', 'T/ABCX35-2018'],
  ])('of before that cannot be read is a person’s to read as well: %s', (text, named) => {
    const facts = stated(['standard.previousNumbers', ['T/CTES 1045—2020', text]]);
    const { verdict, deciding, warnings } = judged(facts);

    expect(verdict).toBe('needs_person');
    expect(deciding).toEqual(['standard.earlier_number_not_recognised']);
    const told = warnings.find(({ code }) => code === 'standard.earlier_number_not_recognised');
    expect(told).toMatchObject({ paths: ['standard.previousNumbers'], person: true });
    expect(told?.says.zh).toContain(named);
    expect(told?.says.en).toContain(named);
  });

  it('of before that can be read is odd only where a character was guessed', () => {
    const judgedWith = (text: string) => judged(stated(['standard.previousNumbers', [text]]));

    expect(judgedWith('T/CNTAC 34-2019')).toMatchObject({ verdict: 'admissible', deciding: [] });
    expect(judgedWith('T/CNTAC 36\u4E002019').warnings).toContainEqual(
      expect.objectContaining({
        code: 'standard.number_guessed',
        paths: ['standard.previousNumbers'],
      }),
    );
  });

  it('is named with the character that is in the way', () => {
    const [warning] = judged(number('T/CECS G:D31-01—2018')).warnings;

    expect(warning).toMatchObject({ paths: ['standard.number'], person: true });
    expect(warning?.says.zh).toContain('U+003A');
    expect(warning?.says.en).toContain('U+003A');
  });

  it('is said as it is read where a character had to be guessed, which decides nothing', () => {
    const { verdict, warnings } = judged(number('T/CNTAC 37\u4E002018'));
    const guessed = warnings.find(({ code }) => code === 'standard.number_guessed');

    expect(verdict).toBe('admissible');
    expect(guessed?.says.en).toContain('T/CNTAC 37—2018');
    expect(guessed?.says.en).toContain('U+4E00');
  });

  it('agrees with itself however it is spelled on each paper', () => {
    const facts = stated(
      ['standard.number', 'T\u2215CNTAC 35—2018'],
      ['materials.M4.statedNumber', '《T/CNTAC 35—2018》。'],
      ['materials.M5.statedNumber', 't/cntac35-2018\u200B'],
    );

    expect(judged(facts).verdict).toBe('admissible');
  });

  it.each([
    [2026, 2027, false],
    [2026, 2028, true],
    [2027, 2028, false],
  ])('received in %i may be of %i: to a person %s', (received, year, isOdd) => {
    const facts = withFact(number(`T/CNTAC 44—${year}`), 'filing.receivedOn', `${received}-11-20`);

    expect(codes(facts).includes('standard.number_year_to_come')).toBe(isOdd);
  });

  it('is held against the day on which it is asked where nothing was received yet', () => {
    const facts = withFact(number('T/CNTAC 44—2028'), 'filing.receivedOn', undefined);
    const warned = (today: string) =>
      assess(facts, pack('SAMPLE-2026'), { today }).warnings.map(({ code }) => code);

    expect(warned('2026-11-20')).toContain('standard.number_year_to_come');
    expect(warned('2027-01-01')).not.toContain('standard.number_year_to_come');
  });
});

describe('dates', () => {
  it.each([
    ['standard.implementedOn', '2018-11-30', 'standard.implemented_before_published'],
    ['filing.signedOn', '2099-01-01', 'filing.signed_in_future'],
    ['filing.signedOn', '2026-11-21', 'filing.signed_in_future'],
    ['filing.signedOn', '2018-11-30', 'filing.signed_before_published'],
    ['novelty.searchedOn', '2026-11-21', 'novelty.searched_in_future'],
  ])('that cannot be right together go to a person: %s %s', (path, date, code) => {
    const { verdict, deciding } = judged(stated([path, date]));

    expect({ verdict, deciding }).toEqual({ verdict: 'needs_person', deciding: [code] });
  });

  it.each([
    ['standard.implementedOn', '2018-12-01'],
    ['filing.signedOn', '2018-12-01'],
    ['filing.signedOn', '2026-11-20'],
    ['novelty.searchedOn', '2026-11-20'],
  ])('on the last day that fits pass: %s %s', (path, date) => {
    expect(judged(stated([path, date])).verdict).toBe('admissible');
  });

  it.each(['0001-01-01', '1949-09-30', '0202-01-01', '2200-01-01', '9999-12-31'])(
    'that nobody can mean are asked again: %s',
    (date) => {
      const { verdict, questions, warnings } = judged(stated(['standard.implementedOn', date]));

      expect(verdict).toBe('incomplete');
      expect(questions.map(({ path }) => path)).toEqual(['standard.implementedOn']);
      expect(warnings).toContainEqual(
        expect.objectContaining({ code: 'date.not_readable', paths: ['standard.implementedOn'] }),
      );
    },
  );

  it('decide nothing where a clause refuses anyway', () => {
    const facts = stated(['filing.signedOn', '2099-01-01'], ['standard.status', 'withdrawn']);

    expect(judged(facts).verdict).toBe('inadmissible');
  });
});

it('categories that contradict each other go to a person', () => {
  const { verdict, deciding } = judged(stated(['novelty.categories', ['none', 'innovative']]));

  expect(verdict).not.toBe('admissible');
  expect([...deciding, verdict]).toContain('novelty.none_and_others');
});
