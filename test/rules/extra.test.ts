import { describe, expect, it } from 'vitest';
import { readPackFolder } from '../../cli/packs/folder.ts';
import { packOf } from '../../cli/packs/resolved.ts';
import type { Call } from '../../shared/domain/calls/call.ts';
import { ExtraFact, type ExtraStated, askedBy } from '../../shared/domain/rules/extra-facts.ts';
import { extraErrorsIn } from '../../shared/domain/rules/extra-errors.ts';
import { factsOf } from '../../shared/domain/rules/facts-of.ts';
import { assess } from '../../shared/rules/judging/assess.ts';
import {
  compiledConditionsOf,
  contradictionsIn,
} from '../../shared/rules/judging/call-contradictions.ts';
import { extraFaults } from '../../shared/rules/judging/extra-faults.ts';
import { treesOf } from '../../shared/rules/judging/check-source.ts';
import { formatErrorsIn, gapsIn } from '../../shared/rules/judging/form.ts';
import { publish } from '../../shared/rules/judging/publish.ts';
import { ANSWERS, SAMPLE_2027, callThatAsks } from '../support/next-year.ts';
import { aContent } from '../support/filing.ts';

const pack = packOf(readPackFolder(SAMPLE_2027));
const published = { ...publish(pack), trees: treesOf(pack) };
const definition = callThatAsks('asks', published.ref);
const call: Call = {
  ...definition,
  version: 1,
  extensions: [],
  asked: askedBy(pack, definition),
  ...compiledConditionsOf(definition),
};
const asked = call.asked ?? [];

const findingsOf = (extra: ExtraStated) => {
  const { findings } = assess({ extra }, published);
  return Object.fromEntries(findings.map(({ clause, outcome }) => [clause.slice(11), outcome]));
};
const adviceOn = (extra: ExtraStated, id: string) =>
  assess({ extra }, published).advice.filter(({ clauses }) => clauses.includes(`SAMPLE2027-${id}`));

describe('facts that a pack asks and the code does not know', () => {
  it('are judged by their types: yes or no, choice, number, day', () => {
    const met = { S1: 'met', S2: 'met', S3: 'met', S4: 'met', S5: 'met', S6: 'met', S7: 'met' };
    expect(findingsOf(ANSWERS)).toMatchObject(met);
    const others: ExtraStated = {
      selfEvaluated: false,
      annualCheck: 'failed',
      onDishonestyList: true,
      penalised: true,
      penaltyOn: '2025-07-01',
      validUntil: '2027-06-29',
      followUpMonths: 13,
      uses: [],
    };
    for (const outcome of Object.entries(findingsOf(others)).filter(([id]) => id.startsWith('S')))
      expect(outcome[1]).toBe('unmet');
  });

  it('are on record by name, and what is no answer is asked for again', () => {
    const { findings, questions } = assess({ extra: { annualCheck: 'failed' } }, published);
    const found = findings.find(({ clause }) => clause === 'SAMPLE2027-S2');

    expect(found?.facts).toEqual([
      expect.objectContaining({
        path: 'extra.annualCheck',
        value: 'failed',
        said: { zh: '不合格', en: 'failed' },
      }),
    ]);
    expect(questions.map(({ path }) => path)).toContain('extra.validUntil');
    // of another type, none of the choices, no day, a fact that nobody asks
    const odd = { annualCheck: 'lost', validUntil: '2027-02-30', followUpMonths: '3', x: true };
    expect(findingsOf(odd)).toMatchObject({
      S2: 'undetermined',
      S5: 'undetermined',
      S6: 'undetermined',
    });
  });

  it('are advised on by their nature: chosen to be changed, stated to be checked, given never', () => {
    expect(adviceOn({ ...ANSWERS, selfEvaluated: false }, 'S1')).toMatchObject([
      { kind: 'change', changes: [{ path: 'extra.selfEvaluated', from: false, to: true }] },
    ]);
    expect(adviceOn({ ...ANSWERS, followUpMonths: 30 }, 'S6')).toMatchObject([
      { kind: 'change', changes: [{ path: 'extra.followUpMonths', from: 30, to: 12 }] },
    ]);
    expect(adviceOn({ ...ANSWERS, annualCheck: 'failed' }, 'S2')).toMatchObject([
      {
        kind: 'needs',
        says: {
          zh: '条款要求：最近一次年度检查结论为“合格”或“基本合格”或“成立不满一年，尚未检查”。',
        },
      },
    ]);
    expect(adviceOn({ ...ANSWERS, validUntil: '2027-06-29' }, 'S5')).toMatchObject([
      { kind: 'check', paths: ['extra.validUntil'] },
      { kind: 'needs', notBefore: '2027-06-30' },
    ]);
    expect(adviceOn({ ...ANSWERS, onDishonestyList: true }, 'S3')).toMatchObject([
      { kind: 'needs' },
    ]);
  });
});

describe('an answer', () => {
  it.each([
    ['of another type', { selfEvaluated: 'yes' }, '/extra/selfEvaluated', 'field.wrong_type'],
    [
      'that is none of the choices',
      { annualCheck: 'lost' },
      '/extra/annualCheck',
      'field.not_listed',
    ],
    ['beyond the largest', { followUpMonths: 37 }, '/extra/followUpMonths', 'field.too_big'],
    ['below the smallest', { followUpMonths: 0 }, '/extra/followUpMonths', 'field.too_small'],
    ['on no day that exists', { validUntil: '2027-02-29' }, '/extra/validUntil', 'format.date'],
    [
      'that hides a mark',
      { selfEvaluationAddress: 'a\u202Eb' },
      '/extra/selfEvaluationAddress',
      'text.control',
    ],
    ['to what nobody asks', { shoeSize: 43 }, '/extra/shoeSize', 'field.unknown'],
  ])('%s is told at its place in both languages', (_, extra: ExtraStated, pointer, code) => {
    const [error, ...others] = extraErrorsIn(extra, asked);

    expect(others).toEqual([]);
    expect(error).toMatchObject({ pointer, code });
    expect(error?.message.zh).not.toBe(error?.message.en);
    expect(formatErrorsIn({ ...aContent(), extra }, asked)).toContainEqual(error);
  });

  it('on a bound, or left empty, is none that is told', () => {
    const extra = { followUpMonths: 36, validUntil: '', selfEvaluationAddress: '' };
    expect(extraErrorsIn(extra, asked)).toEqual([]);
    expect(extraErrorsIn({ followUpMonths: 1 }, asked)).toEqual([]);
  });

  it('names the choices as the form shows them', () => {
    const [error] = extraErrorsIn({ annualCheck: 'lost' }, asked);
    expect(error?.message.zh).toBe('只能是：合格、基本合格、不合格、成立不满一年，尚未检查');
  });
});

describe('the form of a call that asks besides', () => {
  const gapsOf = (extra: ExtraStated, materials: string[] = ['SelfEvaluation']) => {
    const file = aContent().materials?.[0];
    const content = {
      ...aContent(),
      extra,
      materials: materials.flatMap((kind) => (file ? [{ ...file, kind }] : [])),
    };
    const facts = factsOf(content, { associationCode: '51100000500002862F', recommender: null });
    return gapsIn(content, facts, call).map(({ pointer, code }) => `${pointer} ${code}`);
  };

  it('demands what it says, under conditions on what is asked, by its pack and by itself', () => {
    expect(gapsOf({ ...ANSWERS, members: 0 })).toEqual([]);
    expect(gapsOf({ ...ANSWERS, selfEvaluated: false })).toEqual([]);
    expect(gapsOf(ANSWERS)).toEqual(['/extra/members field.required']);
    expect(gapsOf({})).toEqual(['/extra/validUntil field.required']);
  });

  it('takes the materials of its own list and no other', () => {
    const nearly = { ...ANSWERS, members: 1, annualCheck: 'nearly_passed' };
    expect(gapsOf(nearly)).toEqual(['/materials material.required']);
    expect(gapsOf(nearly, ['SelfEvaluation', 'Repair'])).toEqual([]);
    expect(gapsOf(nearly, ['SelfEvaluation', 'Repair', 'M1'])).toEqual([
      '/materials/2/kind field.not_listed',
    ]);
  });
});

describe('a call that is put', () => {
  const wrong = (changed: Partial<typeof definition>) =>
    contradictionsIn({ ...definition, ...changed }, pack).map(
      ({ pointer, code }) => `${pointer} ${code}`,
    );
  const [field] = definition.requiredFields;
  const [material] = definition.materials;
  if (!field || !material) throw new Error('the call demands nothing');

  it('asks nothing twice, demands nothing unasked, and lists no material twice', () => {
    const own = definition.extra.map((fact) => ({ ...fact, id: 'validUntil' }));

    expect(wrong({})).toEqual([]);
    expect(wrong({ extra: own })).toEqual([
      '/extra/0/id call.asked_twice',
      '/requiredFields/1/pointer call.not_asked',
    ]);
    expect(wrong({ materials: [material, material] })).toEqual([
      '/materials/1/kind call.material_repeated',
    ]);
  });

  it.each([
    ['unknown', 'extra.validTo == "a"'],
    ['of another type', 'extra.validUntil > 3'],
    ['no truth value', 'extra.followUpMonths'],
  ])('has no condition on what is %s', (_, requiredWhen) => {
    expect(wrong({ requiredFields: [{ ...field, requiredWhen }] })).toEqual([
      '/requiredFields/0/requiredWhen condition.invalid',
    ]);
  });
});

const TWO = ['a', 'b'].map((id) => ({ id, name: { zh: id, en: id } }));

it.each([
  [{ kind: 'choice' }, 'extra.choices'],
  [{ kind: 'text', choices: TWO }, 'extra.choices'],
  [{ kind: 'date', min: 1 }, 'extra.bounds'],
  [{ kind: 'choice', choices: [...TWO, ...TWO] }, 'field.repeated'],
  [{ kind: 'number', max: -1 }, 'extra.bounds'],
])('a question that contradicts itself is none: %j', (wrong, code) => {
  const question = { id: 'a', label: { zh: '甲', en: 'a' }, nature: 'given', ...wrong };
  const codes = extraFaults([ExtraFact.parse(question)]).map((fault) => fault.code);
  expect(codes).toEqual([code]);
});
