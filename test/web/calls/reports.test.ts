import { describe, expect, it } from 'vitest';
import { APPLICATION_STATES } from '../../../shared/domain/application/application.ts';
import { noteRuleChange, reopen } from '../../../shared/domain/commands/rule-change.ts';
import { opensFor } from '../../../web/calls/reports/places.ts';
import { actsOn, isInForce, turnsOf } from '../../../web/calls/reports/read-report.ts';

const pack = (hash: string) => ({ id: 'SAMPLE-2026', version: 1, hash });
const report = {
  id: 'one',
  callId: 'round',
  from: pack('a'),
  to: pack('b'),
  isMove: true,
  reason: '样例',
  startedAt: '2026-11-20T10:00:00.000+08:00',
  startedBy: 'admin-1',
  finishedAt: null,
  evaluated: 0,
  flips: 0,
};

describe('a filing that a report names', () => {
  it('opens for deciders once something was proposed or disputed, and for examiners always', () => {
    const opening = APPLICATION_STATES.filter((state) => opensFor('decider', { state }));

    expect(opening).toEqual([
      'proposed',
      'selected',
      'not_selected',
      'public_notice',
      'objection_open',
      'announced',
      'revoked',
      'reconsideration',
    ]);
    expect(APPLICATION_STATES.every((state) => opensFor('examiner', { state }))).toBe(true);
  });
});

describe('a report', () => {
  it('asks for acts as long as the call goes by its rules, and where they were not only tried', () => {
    expect(isInForce(report, { rulePack: pack('b') })).toBe(true);
    expect(isInForce(report, { rulePack: pack('c') })).toBe(false);
    expect(isInForce({ ...report, isMove: false }, { rulePack: pack('b') })).toBe(false);
  });
});

describe('what is offered on a filing that a report names', () => {
  it.each(APPLICATION_STATES)('follows the lifecycle where it is %s', (state) => {
    const acts = [
      ...(noteRuleChange.steps[state] ? ['keep'] : []),
      ...(reopen.steps[state] ? ['reopen'] : []),
    ];

    expect(actsOn({ state, action: null })).toEqual(acts);
  });

  it('is nothing once it was acted on', () => {
    const action = { action: 'kept' as const, by: 'examiner-1', at: report.startedAt };

    expect(actsOn({ state: 'accepted', action })).toEqual([]);
  });
});

describe('the clauses that judge otherwise', () => {
  it('are shown where they turn to or from what is not met, and folded else', () => {
    const turn = (from: string, to: string) => ({ clause: `SAMPLE2026-${from}${to}`, from, to });
    const [broken, mended, open] = [
      turn('met', 'unmet'),
      turn('unmet', 'undetermined'),
      turn('met', 'undetermined'),
    ];

    expect(turnsOf({ clauses: [open, broken, mended] })).toEqual({
      decisive: [broken, mended],
      others: [open],
    });
  });
});
