import { describe, expect, it } from 'vitest';
import {
  type ActForAnother,
  type Delegation,
  canBeGiven,
  covers,
} from '../../../shared/domain/people/delegation.ts';

const DELEGATION: Delegation = {
  id: 'del_1',
  from: 'a',
  role: 'examiner',
  organisation: 'ministry',
  to: 'b',
  callId: 'c',
  startsOn: '2026-11-20',
  endsOn: '2026-11-27',
  operations: ['acceptApplication'],
  reason: '休假',
  givenAt: '2026-11-19T10:00:00.000+08:00',
  withdrawnAt: null,
};
const ACT: ActForAnother = {
  from: 'a',
  organisation: 'ministry',
  roles: ['examiner'],
  callId: 'c',
  operation: 'acceptApplication',
  on: '2026-11-23',
};

describe('a delegation covers', () => {
  it.each([
    { what: 'the day before its first', act: { on: '2026-11-19' }, is: false },
    { what: 'its first day', act: { on: '2026-11-20' }, is: true },
    { what: 'its last day', act: { on: '2026-11-27' }, is: true },
    { what: 'the day after its last', act: { on: '2026-11-28' }, is: false },
    { what: 'another person’s act', act: { from: 'x' }, is: false },
    { what: 'another organisation', act: { organisation: 'province' }, is: false },
    { what: 'another role', act: { roles: ['decider'] as const }, is: false },
    { what: 'another call', act: { callId: 'd' }, is: false },
    { what: 'another operation', act: { operation: 'refuseApplication' }, is: false },
    { what: 'looking, whatever it names', act: { operation: null }, is: true },
  ])('$what: $is', ({ act, is }) => {
    expect(covers(DELEGATION, { ...ACT, ...act })).toBe(is);
  });

  it('every operation where it names none', () => {
    const all = { ...DELEGATION, operations: [] };

    expect(covers(all, { ...ACT, operation: 'refuseApplication' })).toBe(true);
  });

  it.each([
    ['2027-11-19', true],
    ['2027-11-20', false],
  ])('nothing after a year from the day it was given, whatever its last day: %s, %s', (on, is) => {
    expect(covers({ ...DELEGATION, endsOn: '2099-12-31' }, { ...ACT, on })).toBe(is);
  });

  it('nothing once it is withdrawn', () => {
    const withdrawn = { ...DELEGATION, withdrawnAt: '2026-11-20T10:00:00.000+08:00' };

    expect(covers(withdrawn, ACT)).toBe(false);
  });
});

describe('a delegation can be given', () => {
  it.each([
    { what: 'until today', more: {}, today: '2026-11-27', is: true },
    { what: 'until yesterday', more: {}, today: '2026-11-28', is: false },
    { what: 'for one day', more: { endsOn: '2026-11-20' }, today: '2026-11-20', is: true },
    { what: 'backwards', more: { endsOn: '2026-11-19' }, today: '2026-11-18', is: false },
    { what: 'within a year', more: { endsOn: '2027-11-20' }, today: '2026-11-20', is: true },
    { what: 'beyond a year', more: { endsOn: '2027-11-21' }, today: '2026-11-20', is: false },
    { what: 'to oneself', more: { to: 'a' }, today: '2026-11-20', is: false },
    { what: 'by nobody’s people', more: { organisation: '' }, today: '2026-11-20', is: false },
  ])('$what: $is', ({ more, today, is }) => {
    expect(canBeGiven({ ...DELEGATION, ...more }, today)).toBe(is);
  });
});
