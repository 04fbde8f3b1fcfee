import { describe, expect, it } from 'vitest';
import type { Clause, RulePack } from '../../shared/domain/rules/clause.ts';
import { PackRefusedError, publish } from '../../shared/rules/judging/publish.ts';
import { pack } from './facts.ts';

const original = pack('PP2023').pack;

/** The pack of 2023 in which one clause is otherwise. */
function withClause(id: string, changes: Partial<Clause>): RulePack {
  const clauses = original.clauses.map((clause) =>
    clause.id === id ? { ...clause, ...changes } : clause,
  );
  return { ...original, clauses };
}

function reasonsAgainst(pack: RulePack): readonly string[] {
  try {
    publish(pack);
    return [];
  } catch (error) {
    if (error instanceof PackRefusedError) return error.reasons;
    throw error;
  }
}

describe('publishing a pack', () => {
  it('takes the pack of 2023 as it stands', () => {
    expect(reasonsAgainst(original)).toEqual([]);
  });

  it.each([
    ['a misspelt fact', 'addMonths(standard.implementOn, 6) <= "2023-06-30"', 'implementOn'],
    ['a misspelt parameter', 'standard.implementedOn <= parameters.cutof', 'cutof'],
    ['a misspelt column of a list', 'novelty.comparison.all(r, r.verdct == "worse")', 'verdct'],
    ['a comparison across types', 'filing.count >= "2"', 'int'],
    ['a function that is not there', 'isFine(standard.number)', 'isFine'],
    ['a condition that is no truth value', 'filing.count', 'not bool'],
    ['a date that is none', 'addMonths("not a date", 6) < standard.implementedOn', 'always errs'],
    ['a division by nothing', 'filing.count == 1 / 0', 'always errs'],
    ['a fact divided by nothing', 'filing.count / 0 > 1', 'always errs'],
    ['what is left of a division by nothing', 'filing.count % 0 == 1', 'always errs'],
    ['a number compared with none', 'sameNumber(standard.number, "garbage")', 'always errs'],
    [
      'months before all time',
      'addMonths(standard.implementedOn, -99999) < "2020-01-01"',
      'always errs',
    ],
    [
      'an error beside another part',
      'filing.truthful || addMonths("x", 1) < "2020-01-01"',
      'always errs',
    ],
    [
      'a number that can never be read',
      'sameNumber(standard.number, "T/A 1—2020") && sameNumber("?", "!")',
      'always errs',
    ],
    [
      'a pattern, whose time may grow without bound',
      'standard.number.matches("^(T/)?([A-Z0-9]+ ?)*$")',
      'matches()',
    ],
    ['a day that is in no calendar', 'addMonths("2026-02-30", 6) < "2027-01-01"', 'always errs'],
    [
      'a comparison with a day that is in no calendar',
      'addMonths(standard.implementedOn, 6) <= "2023-02-30"',
      '"2023-02-30" is no calendar date',
    ],
    [
      'a comparison with a day that is written otherwise',
      '"2023-6-30" >= standard.implementedOn',
      '"2023-6-30" is no calendar date',
    ],
    ['a choice that there is not', 'standard.status == "in_forse"', '"in_forse" is nothing'],
    [
      'one of several choices that there is not',
      'standard.status in ["in_force", "old"]',
      '"old" is nothing',
    ],
    [
      'a choice that is in no list of them',
      '"inovative" in novelty.categories',
      '"inovative" is nothing',
    ],
    [
      'rows that are gone through for each row',
      'novelty.comparison.all(a, novelty.comparison.exists(b, a.own == b.own))',
      'for each row of a list',
    ],
    ['a text of many thousand characters', `!${'!'.repeat(5000)}filing.truthful`, 'longer than'],
    ['a pattern among rows', 'novelty.comparison.all(r, r.own.matches("^a"))', 'matches()'],
    ['a text that is no condition', 'standard.number ==', 'PP2023-A4'],
  ])('refuses %s', (_, requires, names) => {
    const reasons = reasonsAgainst(withClause('PP2023-A4', { requires }));

    expect(reasons).toHaveLength(1);
    expect(reasons[0]).toContain(names);
  });

  it('takes a part that is the same for all facts and can be evaluated', () => {
    const requires =
      'addMonths(standard.implementedOn, parameters.minMonths) <= addMonths(addMonths(parameters.cutoff, 1), -1)';

    expect(reasonsAgainst(withClause('PP2023-A4', { requires })).join()).not.toContain(
      'always errs',
    );
  });

  it('refuses a misspelt fact in any of the three conditions', () => {
    const wrong = { appliesWhen: 'a.b', referWhen: { condition: 'a.b', because: original.title } };
    expect(reasonsAgainst(withClause('PP2023-A4', wrong))).toHaveLength(2);
  });

  it('refuses a threshold that is off by one day, by the examples on and past it', () => {
    const requires = 'addMonths(standard.implementedOn, parameters.minMonths) < parameters.cutoff';

    expect(reasonsAgainst(withClause('PP2023-A4', { requires }))).toEqual([
      'PP2023-A4, implemented on the last eligible day: unmet, not met',
    ]);
  });

  it('refuses a clause that leaves an outcome unshown, naming all of them', () => {
    expect(reasonsAgainst(withClause('PP2023-C1', { examples: [] }))).toEqual([
      'PP2023-C1: no example is met',
      'PP2023-C1: no example is unmet',
      'PP2023-C1: no example is undetermined',
      'PP2023-C1: no example is not_applicable',
    ]);
  });

  it('refuses an id that occurs twice', () => {
    const [first] = original.clauses;
    const twice = { ...original, clauses: [...original.clauses, ...(first ? [first] : [])] };

    expect(reasonsAgainst(twice)).toEqual(['PP2023-A1 occurs twice']);
  });

  it('refuses a pack of the wrong shape', () => {
    expect(reasonsAgainst({ ...original, version: 0 })).toHaveLength(1);
  });

  it('gives another hash for any other content', () => {
    const { hash } = publish(original).ref;

    expect(publish({ ...original, publishedOn: '2026-01-01' }).ref.hash).not.toBe(hash);
    expect(publish(structuredClone(original)).ref.hash).toBe(hash);
  });
});
