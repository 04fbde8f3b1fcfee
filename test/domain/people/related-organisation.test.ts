import { describe, expect, it } from 'vitest';
import type { BarredParty } from '../../../shared/domain/application/application.ts';
import { allowedTo, guard, personRefusal } from '../../../shared/domain/application/guard.ts';
import { barredFrom } from '../../../shared/domain/people/parties.ts';
import { COMMANDS, definitionOf, officeOf } from '../../../shared/domain/commands/commands.ts';
import { OFFICES, type Office } from '../../../shared/domain/people/offices.ts';
import type { Related } from '../../../shared/domain/people/organisation.ts';
import { sampleCall } from '../../../shared/calls/calls.ts';
import { NOW } from '../../support/filing.ts';
import { issuer } from '../../support/issuers.ts';
import { anyHistory, submission } from '../histories.ts';

const DRAFTED = { code: null, name: '样例起草单位' };
const PROVINCE = { code: '11100000000000051T', name: '广东省工业和信息化主管部门' };
const OTHER = '11100000000000061U';
const PARTIES: readonly BarredParty[] = [
  { ground: 'recommender', ...PROVINCE },
  { ground: 'drafting_unit', ...DRAFTED },
];

const { application } = anyHistory();
const barring = (mayNotJudge: readonly BarredParty[]) => ({
  ...application,
  submission: { ...submission, mayNotJudge: [...mayNotJudge] },
});
const somebody = (office: Office, organisation: { code: string | null; name: string }) => {
  const command = COMMANDS.find((one) => officeOf(one) === office);
  if (!command) throw new Error(`nothing is done in ${office}`);
  const { code, name } = organisation;
  return {
    command,
    person: { ...issuer(definitionOf(command).by), organisation: { code: code ?? '', name } },
  };
};
const refused = (
  office: Office,
  organisation: { code: string | null; name: string },
  its: ReturnType<typeof barring> = barring(PARTIES),
) => {
  const { command, person } = somebody(office, organisation);
  const refusal = personRefusal(its, command, person);
  return refusal === null ? 'may' : refusal;
};
const said = (ground: Related, organisation: string) => ({
  code: 'caller.related_organisation',
  ground,
  organisation,
});

describe('whose organisation the call bars from a case', () => {
  it.each(OFFICES.filter((office) => office !== 'filing'))(
    'holds no office of judging: %s',
    (office) => {
      const byDrafter = said('drafting_unit', DRAFTED.name);
      const byProvince = said('recommender', PROVINCE.name);

      expect(refused(office, DRAFTED)).toEqual(byDrafter);
      // to recommend is what a recommender is there for
      expect(refused(office, PROVINCE)).toEqual(office === 'recommendation' ? 'may' : byProvince);
    },
  );

  it.each(OFFICES)('is let through as before where the call bars nobody: %s', (office) => {
    for (const organisation of [DRAFTED, PROVINCE])
      expect(refused(office, organisation, barring([]))).toBe('may');
  });

  it('files as before', () => {
    expect(refused('filing', DRAFTED)).toBe('may');
  });

  it.each(['样例起草单位\u200B', '（样例）起草单位', ' 样例 起草单位。', '样例\u00AD起草单位'])(
    'is known however its name is written: %j',
    (name) => {
      expect(refused('selection', { code: null, name })).toMatchObject({ ground: 'drafting_unit' });
      expect(refused('selection', { code: null, name: `${name}附属中学` })).toBe('may');
    },
  );

  it('is known by its code before its name', () => {
    expect(refused('selection', { code: PROVINCE.code, name: '别名' })).not.toBe('may');
    expect(refused('selection', { code: OTHER, name: PROVINCE.name })).toBe('may');
    expect(refused('selection', { code: null, name: PROVINCE.name })).not.toBe('may');
  });

  it('is refused by the guard of every door, and offered nothing', () => {
    const its = { ...barring(PARTIES), state: 'recommended' as const };
    const { person } = somebody('examination', DRAFTED);

    expect(guard(its, 'claim', person)?.code).toBe('caller.related_organisation');
    expect(allowedTo(its, person)).toEqual([]);
  });
});

describe('what a submission records of whom the call bars', () => {
  const content = { standard: { draftingUnits: [DRAFTED.name] } };
  const recommender = { id: 'rec_440000', kind: 'provincial' as const, division: '440000' };
  const filed = { ...application, content, submission: { filing: { recommender } } };
  const call = (mayNotJudge: Related[]) => ({ ...sampleCall(NOW), mayNotJudge });

  it.each([
    [[], []],
    [['recommender'], ['recommender']],
    [['drafting_unit'], ['drafting_unit']],
    [
      ['drafting_unit', 'recommender'],
      ['recommender', 'drafting_unit'],
    ],
  ] as [Related[], string[]][])('is whom it names: %j', (named, grounds) => {
    expect(barredFrom(filed, call(named)).map(({ ground }) => ground)).toEqual(grounds);
  });

  it('keeps whom a correction names no more, and names nobody twice', () => {
    const corrected = { ...filed, content: { standard: { draftingUnits: ['另一研究院'] } } };
    const before = barredFrom(filed, call(['drafting_unit']));

    const after = barredFrom(corrected, call(['drafting_unit']), before);
    expect(after.map(({ name }) => name)).toEqual([DRAFTED.name, '另一研究院']);
    expect(barredFrom(corrected, call(['drafting_unit']), after)).toEqual(after);
  });

  it('has no recommender of a filing that came directly', () => {
    const direct = { ...filed, submission: { filing: { recommender: null } } };

    expect(barredFrom(direct, call(['recommender']))).toEqual([]);
  });
});
