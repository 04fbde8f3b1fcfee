import { describe, expect, it } from 'vitest';
import type { Application } from '../../../shared/domain/application/application.ts';
import { decide } from '../../../shared/domain/application/decide.ts';
import type { ApplicationCommand, Command } from '../../../shared/domain/commands/commands.ts';
import { isOpen } from '../../../shared/domain/review/panel.ts';
import { aContent } from '../../support/filing.ts';
import { by } from '../../support/issuers.ts';
import { GIVEN, lived } from '../histories.ts';

/** Whose hand it is: one person's, or that of the first for the second. */
type Hand = readonly [string] | readonly [string, string];

const nameOf = ([by, onBehalfOf]: Hand) => (onBehalfOf ? `${by} for ${onBehalfOf}` : by);
const signed = ([by, onBehalfOf]: Hand) => ({ by, ...(onBehalfOf && { onBehalfOf }) });

const EXAMINED: ApplicationCommand[] = [GIVEN.submit, GIVEN.recommend, GIVEN.claim];
const SCORED: ApplicationCommand[] = [
  ...EXAMINED,
  GIVEN.accept,
  GIVEN.convene,
  GIVEN.declare,
  GIVEN.score,
  GIVEN.close_review,
];

const proposedBy = (hand: Hand): ApplicationCommand[] => [
  ...SCORED,
  {
    ...GIVEN.propose,
    ...by('examiner', ...hand),
    proposal: { ...GIVEN.propose.proposal, ...signed(hand) },
  },
];
const selects = (type: 'select' | 'not_select', hand: Hand): ApplicationCommand => {
  const command = GIVEN[type];
  const decision = { ...command.decision, ...signed(hand) };
  return { ...command, ...by('decider', ...hand), decision };
};
const after = (command: ApplicationCommand, [subject, onBehalfOf]: Hand): ApplicationCommand => {
  const { role, organisation } = command.issuedBy;
  const issuedBy = { role, organisation, subject, ...(onBehalfOf && { onBehalfOf }) };
  return { ...command, issuedBy };
};

const DISPUTED = [GIVEN.tell, GIVEN.dispute];
const OBJECTED = [GIVEN.publish, GIVEN.object];
const refused = (hand: Hand): ApplicationCommand => ({
  ...GIVEN.refuse,
  ...by('examiner', ...hand),
  decision: { ...GIVEN.refuse.decision, ...signed(hand) },
});
const ofExamination: ApplicationCommand = { ...GIVEN.dispute, of: 'examination' };
const STRANGER: Hand = ['stranger'];

/** What somebody did, and what therefore takes somebody else. */
const RULES: readonly {
  what: string;
  before: (hand: Hand) => ApplicationCommand[];
  command: (hand: Hand) => ApplicationCommand;
}[] = [
  {
    what: 'proposed: select',
    before: proposedBy,
    command: (hand) => selects('select', hand),
  },
  {
    what: 'proposed: not select',
    before: proposedBy,
    command: (hand) => selects('not_select', hand),
  },
  ...(['dismiss_objection', 'uphold_objection'] as const).flatMap((type) => [
    {
      what: `proposed: ${type}`,
      before: (hand: Hand) => [...proposedBy(hand), selects('select', STRANGER), ...OBJECTED],
      command: (hand: Hand) => after(GIVEN[type], hand),
    },
    {
      what: `selected: ${type}`,
      before: (hand: Hand) => [...proposedBy(STRANGER), selects('select', hand), ...OBJECTED],
      command: (hand: Hand) => after(GIVEN[type], hand),
    },
  ]),
  ...(['uphold', 'overturn'] as const).flatMap((type) => [
    {
      what: `proposed: ${type}`,
      before: (hand: Hand) => [...proposedBy(hand), selects('not_select', STRANGER), ...DISPUTED],
      command: (hand: Hand) => after(GIVEN[type], hand),
    },
    {
      what: `did not select: ${type}`,
      before: (hand: Hand) => [...proposedBy(STRANGER), selects('not_select', hand), ...DISPUTED],
      command: (hand: Hand) => after(GIVEN[type], hand),
    },
    {
      what: `refused in the examination: ${type}`,
      before: (hand: Hand) => [
        ...EXAMINED.slice(0, -1),
        after(GIVEN.claim, hand),
        refused(hand),
        ofExamination,
      ],
      command: (hand: Hand) => after(GIVEN[type], hand),
    },
  ]),
  {
    what: 'did not select, and it was overturned: select',
    before: (hand) => [
      ...proposedBy(STRANGER),
      selects('not_select', hand),
      ...DISPUTED,
      after(GIVEN.overturn, ['somebody']),
    ],
    command: (hand) => selects('select', hand),
  },
  {
    what: 'upheld an objection, and it was overturned: not select',
    before: (hand) => overturned(hand, STRANGER),
    command: (hand) => selects('not_select', hand),
  },
  {
    what: 'selected, an objection was upheld, and it was overturned: select',
    before: (hand) => overturned(STRANGER, hand),
    command: (hand) => selects('select', hand),
  },
  {
    what: 'upheld an objection, and it was overturned: dismiss another',
    before: (hand) => [
      ...overturned(hand, STRANGER),
      selects('select', ['anew']),
      ...OBJECTED,
      { ...GIVEN.object, caseNumber: '2-001-1' },
    ],
    command: (hand) =>
      ({ ...after(GIVEN.dismiss_objection, hand), caseNumber: '2-001-1' }) as ApplicationCommand,
  },
];

/** Selected by one, upheld against by another, and overturned by a third. */
function overturned(upholding: Hand, selecting: Hand): ApplicationCommand[] {
  return [
    ...proposedBy(['proposer']),
    selects('select', selecting),
    ...OBJECTED,
    after(GIVEN.uphold_objection, upholding),
    GIVEN.dispute,
    after(GIVEN.overturn, ['somebody']),
  ];
}

const EARLIER: readonly Hand[] = [['a'], ['a', 'b']];
const LATER: readonly Hand[] = [
  ['a'],
  ['b'],
  ['c'],
  ['a', 'c'],
  ['c', 'a'],
  ['b', 'c'],
  ['c', 'b'],
  ['c', 'd'],
  ['a', 'b'],
  ['b', 'a'],
];

const TABLE = RULES.flatMap((rule) =>
  EARLIER.flatMap((earlier) =>
    LATER.map((later) => ({
      ...rule,
      earlier,
      later,
      first: nameOf(earlier),
      second: nameOf(later),
      isSame: later.some((person) => earlier.includes(person)),
    })),
  ),
);

const codeOf = (application: Application, command: ApplicationCommand) => {
  const decided = decide(application, command);
  return decided.ok ? 'done' : decided.refusal.code;
};

describe('what takes two persons', () => {
  it.each(TABLE)('where $first $what by $second', ({ before, command, earlier, later, isSame }) => {
    const { application } = lived(aContent(), before(earlier));

    expect(codeOf(application, command(later))).toBe(isSame ? 'decision.same_person' : 'done');
  });
});

describe('who is out of the review', () => {
  const conflicted: ApplicationCommand = {
    ...GIVEN.declare,
    ...by('expert', 'expert-2'),
    declaration: { conflict: true, statement: '参与起草' },
  };
  const reviewed = [...SCORED.slice(0, -2), conflicted, GIVEN.score];
  const proposed = [...reviewed, GIVEN.propose];
  const selected = [...proposed, GIVEN.select];
  const published = [...selected, GIVEN.publish];
  const announced = [...published, GIVEN.announce];
  const untold = [...proposed, GIVEN.not_select];
  const disputed = [...untold, ...DISPUTED];

  const acts: readonly [readonly ApplicationCommand[], (hand: Hand) => ApplicationCommand][] = [
    [reviewed, (hand) => after(GIVEN.propose, hand)],
    [reviewed, (hand) => after(GIVEN.recuse, hand)],
    [reviewed, (hand) => after(GIVEN.replace_expert, hand)],
    [proposed, (hand) => selects('select', hand)],
    [proposed, (hand) => selects('not_select', hand)],
    [selected, (hand) => after(GIVEN.publish, hand)],
    [untold, (hand) => after(GIVEN.tell, hand)],
    [[...published, GIVEN.object], (hand) => after(GIVEN.dismiss_objection, hand)],
    [[...published, GIVEN.object], (hand) => after(GIVEN.dismiss_objections, hand)],
    [[...published, GIVEN.object], (hand) => after(GIVEN.uphold_objection, hand)],
    [published, (hand) => after(GIVEN.announce, hand)],
    [announced, (hand) => after(GIVEN.revoke, hand)],
    [disputed, (hand) => after(GIVEN.uphold, hand)],
    [disputed, (hand) => after(GIVEN.overturn, hand)],
    [announced, (hand) => after(GIVEN.note_rule_change, hand)],
  ];
  const hands: readonly Hand[] = [['expert-2'], ['c', 'expert-2'], ['expert-2', 'c']];
  const table = acts.flatMap(([before, command]) =>
    hands.map((hand) => ({ type: command(hand).type, before, command, hand, name: nameOf(hand) })),
  );

  it.each(table)('is out of it as $name as well: $type', ({ before, command, hand }) => {
    const { application } = lived(aContent(), before);

    expect(codeOf(application, command(hand))).toBe('review.recused');
  });

  /** Who conflicts is out already, and who scored is replaced by nobody once the scores are open. */
  const OTHERWISE: Partial<Record<Command, string>> = {
    recuse: 'review.expert_barred',
    replace_expert: 'review.scores_open',
  };

  it('keeps nobody else from any of it', () => {
    for (const [before, command] of acts) {
      const { application } = lived(aContent(), before);
      const code = codeOf(application, command(['c', 'd']));
      const { type } = command(['c']);
      expect({ type, code }).toEqual({ type, code: OTHERWISE[type] ?? 'done' });
    }
  });

  it('leaves the scores of the others open', () => {
    const { review } = lived(aContent(), proposed).application;

    expect(review && isOpen(review)).toBe(true);
  });
});
