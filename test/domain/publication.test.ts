import { describe, expect, it } from 'vitest';
import { newApplicationId } from '../../functions/doors/applicant/filing/new-id.ts';
import { appendEvents } from '../../functions/applications/append-events.ts';
import type { Application } from '../../shared/domain/application/application.ts';
import { decide } from '../../shared/domain/application/decide.ts';
import type { ApplicationCommand } from '../../shared/domain/commands/commands.ts';
import { standingOf } from '../../shared/domain/publication/objections.ts';
import { COMPOSITES, NOW, aContent } from '../support/filing.ts';
import { by } from '../support/issuers.ts';
import { GIVEN } from './histories.ts';

const content = { ...aContent(), recommendation: { route: 'direct' as const } };
const { organisation: association } = COMPOSITES;

/** An application after these commands, each of which is accepted. */
function after(...commands: readonly ApplicationCommand[]): Application {
  const applicationId = newApplicationId();
  const start = { type: 'start', callId: 'c', association, copiedFrom: null, content } as const;
  let seen: Application | null = null;
  for (const command of [start, ...commands]) {
    const decided = decide(seen, command);
    if (!decided.ok) throw new Error(`${command.type}: ${decided.refusal.code}`);
    const issuedBy = command.type === 'start' ? COMPOSITES : command.issuedBy;
    seen = appendEvents(seen, decided.value, { applicationId, issuedBy, now: NOW }).next;
  }
  if (!seen) throw new Error('a start is never refused');
  return seen;
}

const PROPOSED = [
  GIVEN.submit,
  GIVEN.claim,
  GIVEN.accept,
  {
    ...GIVEN.convene,
    panel: { experts: GIVEN.convene.panel.experts.slice(0, 1), chair: 'expert-1' },
  },
  GIVEN.declare,
  GIVEN.score,
  GIVEN.propose,
] as const;
const SELECTED = [...PROPOSED, GIVEN.select] as const;
const place = { number: 1, position: 1, from: '2026-11-20', to: '2026-11-26' };
const ON_NOTICE = [...SELECTED, { ...GIVEN.publish, place }] as const;
const OBJECTED = [...ON_NOTICE, GIVEN.object] as const;

const codeOf = (application: Application, command: ApplicationCommand) => {
  const decided = decide(application, command);
  return decided.ok ? 'accepted' : decided.refusal.code;
};

describe('a project on public notice', () => {
  const application = after(...ON_NOTICE);

  it.each([
    ['2026-11-19', 'objection.not_in_period'],
    ['2026-11-20', 'accepted'],
    ['2026-11-26', 'accepted'],
    ['2026-11-27', 'objection.not_in_period'],
  ])('can be objected to on %s: %s', (on, code) => {
    expect(codeOf(application, { ...GIVEN.object, on })).toBe(code);
  });

  it.each([
    ['2026-11-26', 'announcement.too_early'],
    ['2026-11-27', 'accepted'],
  ])('can be announced on %s: %s', (on, code) => {
    expect(codeOf(application, { ...GIVEN.announce, on })).toBe(code);
  });

  it('cannot be announced while an objection is open', () => {
    expect(codeOf(after(...OBJECTED), GIVEN.announce)).toBe('application.not_from_here');
  });

  it('goes on to be announced once every objection is dismissed', () => {
    const second = { ...GIVEN.object, caseNumber: '1-001-2' };
    const one = after(...OBJECTED, second, GIVEN.dismiss_objection);

    expect(one.state).toBe('objection_open');
    const all = { ...GIVEN.dismiss_objection, caseNumber: '1-001-2' };
    expect(after(...OBJECTED, second, GIVEN.dismiss_objection, all).state).toBe('public_notice');
  });

  it('goes on to be announced once all are dismissed together, and not while one is left', () => {
    const more = ['1-001-2', '1-001-3'].map((caseNumber) => ({ ...GIVEN.object, caseNumber }));
    const dismissed = (...caseNumbers: string[]) =>
      after(...OBJECTED, ...more, { ...GIVEN.dismiss_objections, caseNumbers });

    expect(dismissed('1-001-1', '1-001-3').state).toBe('objection_open');
    expect(dismissed('1-001-1', '1-001-3', '1-001-2').state).toBe('public_notice');
    // one that is named twice is one
    expect(dismissed('1-001-1', '1-001-1', '1-001-3').state).toBe('objection_open');
  });

  it('has several dismissed together or none: each is open, and somebody was given its number', () => {
    const two = after(...OBJECTED, { ...GIVEN.object, caseNumber: '1-001-2' });
    const code = (...caseNumbers: string[]) =>
      codeOf(two, { ...GIVEN.dismiss_objections, caseNumbers });

    expect(code('1-001-1', '1-001-2')).toBe('accepted');
    expect(code('1-001-1', '1-001-3')).toBe('objection.not_found');
    const one = after(
      ...OBJECTED,
      { ...GIVEN.object, caseNumber: '1-001-2' },
      GIVEN.dismiss_objection,
    );
    const given = { ...GIVEN.dismiss_objections, caseNumbers: ['1-001-2', '1-001-1'] };
    expect(codeOf(one, given)).toBe('objection.already_answered');
  });

  it('is struck by one objection that is upheld, which answers the others as well', () => {
    const second = { ...GIVEN.object, caseNumber: '1-001-2' };
    const { state, publication } = after(...OBJECTED, second, GIVEN.uphold_objection);

    expect(state).toBe('not_selected');
    const [of] = publication?.objections ?? [];
    expect(of && [1, 2].map((number) => standingOf(of, number))).toEqual(['upheld', 'upheld']);
  });
});

describe('an objection', () => {
  const application = after(...OBJECTED);

  it.each([
    ['who proposed', by('decider', 'examiner-1')],
    ['who decided', by('decider', 'decider-1')],
    ['somebody in the name of who decided', by('decider', 'decider-2', 'decider-1')],
    ['somebody in the name of who proposed', by('decider', 'decider-2', 'examiner-1')],
  ])('is not answered by %s', (_who, metadata) => {
    expect(codeOf(application, { ...GIVEN.dismiss_objection, ...metadata })).toBe(
      'decision.same_person',
    );
  });

  it('is answered by somebody else, once', () => {
    expect(codeOf(application, GIVEN.dismiss_objection)).toBe('accepted');
    const two = after(...OBJECTED, { ...GIVEN.object, caseNumber: '1-001-2' });
    const answered = decide(two, GIVEN.dismiss_objection);
    if (!answered.ok) throw new Error(answered.refusal.code);
    const occasion = { applicationId: two.id, issuedBy: COMPOSITES, now: NOW };
    const { next } = appendEvents(two, answered.value, occasion);

    expect(codeOf(next, GIVEN.dismiss_objection)).toBe('objection.already_answered');
  });

  it('is not answered under a number that nobody was given', () => {
    const unknown = { ...GIVEN.dismiss_objection, caseNumber: '1-001-9' };

    expect(codeOf(application, unknown)).toBe('objection.not_found');
  });
});

describe('a finding', () => {
  const refused = after(GIVEN.submit, GIVEN.claim, GIVEN.refuse);
  const dispute = { ...GIVEN.dispute, of: 'examination' as const, until: '2026-12-04' };

  it.each([
    ['2026-12-04', '2026-12-04', 'accepted'],
    ['2026-12-05', '2026-12-04', 'reconsideration.late'],
    ['2026-11-20', null, 'reconsideration.not_offered'],
  ])('is disputed on %s where the window is to %s: %s', (on, until, code) => {
    expect(codeOf(refused, { ...dispute, on, until })).toBe(code);
  });

  it('is disputed once', () => {
    const upheld = after(GIVEN.submit, GIVEN.claim, GIVEN.refuse, dispute, GIVEN.uphold);

    expect(upheld.state).toBe('not_accepted');
    expect(codeOf(upheld, dispute)).toBe('reconsideration.only_once');
  });

  it.each([
    ['who decided first', by('decider', 'examiner-1'), 'decision.same_person'],
    ['somebody in their name', by('decider', 'decider-2', 'examiner-1'), 'decision.same_person'],
    ['somebody else', by('decider', 'decider-2'), 'accepted'],
  ])('that is disputed is judged again by %s', (_who, metadata, code) => {
    const disputed = after(GIVEN.submit, GIVEN.claim, GIVEN.refuse, dispute);

    expect(codeOf(disputed, { ...GIVEN.overturn, ...metadata })).toBe(code);
  });

  it('is not disputed of a decision that the association was not told yet', () => {
    const notSelected = after(...PROPOSED, GIVEN.not_select);

    expect(codeOf(notSelected, GIVEN.dispute)).toBe('application.not_from_here');
    expect(codeOf(after(...PROPOSED, GIVEN.not_select, GIVEN.tell), GIVEN.dispute)).toBe(
      'accepted',
    );
  });

  it('leads, where it is overturned, to a decision by yet somebody else than the first decider', () => {
    const again = after(...PROPOSED, GIVEN.not_select, GIVEN.tell, GIVEN.dispute, {
      ...GIVEN.overturn,
      ...by('decider', 'decider-2'),
    });

    expect(again.state).toBe('proposed');
    expect(codeOf(again, GIVEN.select)).toBe('decision.same_person');
    expect(codeOf(again, { ...GIVEN.select, ...by('decider', 'decider-2') })).toBe('accepted');
  });
});

describe('a change of the rules', () => {
  it('is noted on a verdict and moves nothing', () => {
    const { state, ruleChanges } = after(...SELECTED, GIVEN.note_rule_change);

    expect(state).toBe('selected');
    expect(ruleChanges).toMatchObject([{ action: 'kept', reportId: 'rev_1' }]);
  });

  it('reopens an examination by the changed rules, held by nobody', () => {
    const assessment = { ...GIVEN.reopen.assessment, verdict: 'inadmissible' as const };
    const { state, examination, decision, clock } = after(GIVEN.submit, GIVEN.claim, GIVEN.accept, {
      ...GIVEN.reopen,
      assessment,
    });

    expect(state).toBe('submitted');
    expect(examination).toMatchObject({ examiner: null, overrides: [], reassessment: assessment });
    expect(decision).toBeNull();
    expect(clock).toEqual({ startedOn: '2026-11-20', pauses: [] });
  });
});

describe('the clock of the examination', () => {
  it('runs from a direct filing on, and stands still while the association has it', () => {
    const returned = after(GIVEN.submit, GIVEN.claim, GIVEN.request_correction);
    const back = after(GIVEN.submit, GIVEN.claim, GIVEN.request_correction, GIVEN.submit);

    expect(after(GIVEN.submit).clock).toEqual({ startedOn: '2026-11-20', pauses: [] });
    expect(returned.clock?.pauses).toEqual([{ from: '2026-11-20', to: null }]);
    expect(back.clock?.pauses).toEqual([{ from: '2026-11-20', to: '2026-11-20' }]);
  });
});
