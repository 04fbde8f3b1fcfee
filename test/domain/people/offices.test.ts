import { describe, expect, it } from 'vitest';
import type { Application } from '../../../shared/domain/application/application.ts';
import { signedHands } from '../../../shared/domain/application/hands.ts';
import { personRefusal } from '../../../shared/domain/application/guard.ts';
import { decide } from '../../../shared/domain/application/decide.ts';
import {
  type ApplicationCommand,
  COMMANDS,
  definitionOf,
  officeOf,
} from '../../../shared/domain/commands/commands.ts';
import { OFFICES, type Office } from '../../../shared/domain/people/offices.ts';
import { seatsOf } from '../../../shared/domain/review/panel.ts';
import { aContent } from '../../support/filing.ts';
import { by, issuer } from '../../support/issuers.ts';
import { anyHistory, GIVEN, lived } from '../histories.ts';

/** Held (row), wanted (column): − may not. */
const TABLE = `
                fil rec exa rev sel obj con rev
filing           +   -   -   -   -   -   -   -
recommendation   +   +   -   -   -   -   -   -
examination      +   -   +   -   -   -   -   -
review           +   -   -   +   -   -   -   -
selection        +   -   -   -   -   -   -   +
objections       +   -   -   -   +   +   +   +
reconsideration  +   -   -   -   +   +   +   +
revocation       +   -   -   -   +   +   +   +
`;
const CELLS = TABLE.trim()
  .split('\n')
  .slice(1)
  .flatMap((line) => {
    const [held = '', ...marks] = line.split(/\s+/);
    return OFFICES.map((wanted, index) => ({
      held: held as Office,
      wanted,
      may: marks[index] === '+',
    }));
  });

const HANDS = [['a'], ['a', 'b'], ['b', 'a'], ['b', 'c'], ['b']] as const;
const { application } = anyHistory();

function refused(its: Application, wanted: Office, [subject, onBehalfOf]: readonly string[]) {
  const command = COMMANDS.find((one) => officeOf(one) === wanted);
  if (!command || subject === undefined) throw new Error(`nothing is done in ${wanted}`);
  const { by: role } = definitionOf(command);
  const refusal = personRefusal(its, command, issuer(role, subject, onBehalfOf));
  return refusal ?? 'may';
}

describe('a person who held an office in a case', () => {
  it.each(CELLS)('$held, as to $wanted: $may', ({ held, wanted, may }) => {
    const its = { ...application, hands: [{ office: held, subject: 'a' }] };
    const said = may ? 'may' : { code: 'decision.same_person', office: held };

    for (const hand of HANDS) {
      const isConcerned = (hand as readonly string[]).includes('a');
      expect([hand, refused(its, wanted, hand)]).toEqual([hand, isConcerned ? said : 'may']);
    }
  });

  it('has every office in the table', () => {
    expect(CELLS).toHaveLength(OFFICES.length ** 2);
  });

  it('sits from the day on which the seat is given', () => {
    const { review } = application;
    const seats = seatsOf({
      experts: [{ subject: 'a', organisation: { code: null, name: '样例大学' } }],
    });
    const convened = { seats, chair: 'a', size: null, sheetVersion: 1, closed: null };
    const its = { ...application, hands: [], review: { ...review, ...convened, proposal: null } };

    expect(refused(its, 'selection', ['a'])).toMatchObject({ office: 'review' });
    expect(refused(its, 'review', ['a'])).toBe('may');
  });

  it('is read off what was signed where hands were not kept yet', () => {
    const examiner = { examiner: 'a', overrides: [], defects: [], returns: 0, lateGrounds: 0 };
    const examination = { ...examiner, reassessment: null };

    expect(signedHands({ ...application, examination })).toEqual([
      { office: 'examination', subject: 'a' },
    ]);
    expect(signedHands(application)).toEqual([]);
  });

  it('is noted for each act, for both of B for A, once', () => {
    const { hands } = lived(aContent(), [
      GIVEN.submit,
      GIVEN.recommend,
      { ...GIVEN.claim, ...by('examiner', 'b', 'a') },
      { ...GIVEN.override, ...by('examiner', 'a') },
    ]).application;

    expect(hands.map(({ office, subject }) => `${subject} ${office}`)).toEqual([
      'person-1 filing',
      'association-1 filing',
      'recommender-1 recommendation',
      'b examination',
      'a examination',
    ]);
  });
});

describe('a seat on the panel', () => {
  const accepted = [GIVEN.submit, GIVEN.recommend, GIVEN.claim, GIVEN.accept];
  const seat = (subject: string) => ({
    subject,
    organisation: { code: null, name: '样例大学' },
  });
  const convening = (subject: string, hand: readonly [string, string?]): ApplicationCommand => ({
    ...GIVEN.convene,
    ...by('examiner', ...hand),
    panel: { experts: [seat(subject)], chair: subject },
  });
  const said = (before: readonly ApplicationCommand[], command: ApplicationCommand) => {
    const decided = decide(lived(aContent(), before).application, command);
    return decided.ok ? 'done' : decided.refusal;
  };

  it.each([
    ['who filed', 'association-1', ['convener'], 'filing'],
    ['who recommended', 'recommender-1', ['convener'], 'recommendation'],
    ['who accepted', 'examiner-1', ['convener'], 'examination'],
    ['who convenes', 'convener', ['convener'], 'examination'],
    ['for whom it is convened', 'absent', ['convener', 'absent'], 'examination'],
  ] as const)('is not given to %s', (_who, subject, hand, office) => {
    const refusal = { code: 'decision.same_person', office, subject };

    expect(said(accepted, convening(subject, hand))).toEqual(refusal);
    expect(said(accepted, convening('somebody', hand))).toBe('done');
  });

  it('is not given to them by a replacement either', () => {
    const replacing = (subject: string): ApplicationCommand => ({
      ...GIVEN.replace_expert,
      ...by('examiner', 'replacer'),
      replacement: { out: 'expert-2', expert: seat(subject), reason: '另有安排' },
    });
    const convened = [...accepted, GIVEN.convene];

    expect(said(convened, replacing('replacer'))).toMatchObject({ office: 'examination' });
    expect(said(convened, replacing('recommender-1'))).toMatchObject({ office: 'recommendation' });
    expect(said(convened, replacing('somebody'))).toBe('done');
  });
});
