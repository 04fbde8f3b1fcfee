import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { bodyOf, refusalIn } from '../../../support/people/applicants.ts';
import { type Disputes, DISPUTED, OUT, disputesAt, on } from '../../../support/people/disputes.ts';
import { type TestTable, digestOf, startTable } from '../../../support/dynamo.ts';
import { SOURCED, WEAK, versionIn } from '../../../support/people/examiners.ts';
import { AUTOMATION, COMPOSITES, GUANGDONG } from '../../../support/filing.ts';

let table: TestTable;
let at: Disputes;
beforeAll(async () => {
  table = await startTable();
  at = disputesAt(table.store);
});
afterAll(async () => table.stop());

describe('a finding', () => {
  it('is disputed by the clause, and the application goes to a decider', async () => {
    const one = await at.refused();

    const answer = await at.door.dispute(one, 5, DISPUTED, on('2026-11-23'));

    const view = bodyOf('viewForDecider', await at.board.view(one));
    expect(bodyOf('disputeFindings', answer)).toMatchObject({
      state: 'reconsideration',
      version: 6,
    });
    expect(view.reconsideration).toEqual({
      of: 'examination',
      at: '2026-11-23T10:00:00.000+08:00',
      disputed: DISPUTED,
      outcome: null,
      reasons: null,
      by: null,
      decidedAt: null,
    });
    expect(view.allowed).toEqual(expect.arrayContaining(['uphold', 'overturn']));
    // what was decided stays as it was
    expect(view.decision).toMatchObject({ outcome: 'not_accepted', clauses: [SOURCED] });
  });

  it('can be disputed on the last working day after the decision, and not on the next', async () => {
    const one = await at.refused();
    const before = await digestOf(table);

    // ten working days after Friday, the 20th
    const late = await at.door.dispute(one, 5, DISPUTED, on('2026-12-05'));

    expect(refusalIn(late)).toEqual({
      code: 'reconsideration.late',
      until: '2026-12-04',
      today: '2026-12-05',
    });
    expect(await digestOf(table)).toBe(before);
    const lastMinute = { now: new Date('2026-12-04T23:59:59+08:00') };
    expect((await at.door.dispute(one, 5, DISPUTED, lastMinute)).ok).toBe(true);
  });

  it('is in time on a day that is so by any calendar, and waits for the calendar afterwards', async () => {
    // ten working days after 20 November are known; a window of thirty ends in 2027
    const one = await at.refused(await at.aRound(30));

    const later = await at.door.dispute(one, 5, DISPUTED, on('2026-12-21'));

    expect(refusalIn(later)).toEqual({ code: 'calendar.unknown', year: '2027' });
    expect((await at.door.dispute(one, 5, DISPUTED, on('2026-12-20'))).ok).toBe(true);
  });

  it('cannot be disputed where the call offers no reconsideration', async () => {
    const one = await at.refused(await at.aRound(null));

    expect(refusalIn(await at.door.dispute(one, 5, DISPUTED))).toEqual({
      code: 'reconsideration.not_offered',
    });
  });

  it('is of a clause that the pack has, whatever else is disputed', async () => {
    const one = await at.refused();
    const disputed = [...DISPUTED, { clause: 'PP2023-A1', argument: '另有条款。' }];

    expect(refusalIn(await at.door.dispute(one, 5, disputed))).toEqual({
      code: 'examination.clause_unknown',
      clauses: ['PP2023-A1'],
    });
    const several = [...DISPUTED, { clause: WEAK, argument: '同上。' }];
    expect((await at.door.dispute(one, 5, several)).ok).toBe(true);
  });

  it('is the association’s own to dispute, before anybody learns more', async () => {
    const one = await at.refused();

    const others = [
      await at.door.dispute(one, 5, DISPUTED, { caller: AUTOMATION }),
      await at.door.dispute(one, 5, DISPUTED, { caller: { ...COMPOSITES, role: 'recommender' } }),
      await at.door.dispute(one, 5, DISPUTED, { caller: GUANGDONG }),
    ].map(refusalIn);

    expect(others.map(({ code }) => code)).toEqual([
      'application.not_found',
      'caller.forbidden',
      'caller.forbidden',
    ]);
  });

  it('is disputed on the version that was seen', async () => {
    const one = await at.refused();

    expect(refusalIn(await at.door.dispute(one, 4, DISPUTED))).toEqual({
      code: 'application.changed_meanwhile',
      currentVersion: 5,
    });
  });

  it('cannot be disputed while nothing was decided', async () => {
    const one = await at.aCase(await at.aRound());

    expect(refusalIn(await at.door.dispute(one, 2, DISPUTED))).toMatchObject({
      code: 'application.not_from_here',
    });
  });

  it('is disputed once: a retry has the first answer, and a second time is refused', async () => {
    const one = await at.refused();
    const first = await at.door.dispute(one, 5, DISPUTED, { key: 'dispute' });
    const again = await at.door.dispute(one, 5, DISPUTED, { key: 'dispute' });
    versionIn(await at.board.reconsider(one, 6, 'upheld'));

    expect(bodyOf('disputeFindings', again)).toEqual(bodyOf('disputeFindings', first));
    expect(refusalIn(await at.door.dispute(one, 7, DISPUTED))).toEqual({
      code: 'reconsideration.only_once',
    });
  });

  it('is disputed by somebody of the association who is out of the review', async () => {
    const [one, version] = await at.notSelected();
    const caller = { ...COMPOSITES, subject: OUT };

    const answer = await at.door.dispute(one, version, DISPUTED, { caller, ...on('2026-11-24') });

    expect(bodyOf('disputeFindings', answer).state).toBe('reconsideration');
  });
});

describe('a selection', () => {
  it('is disputed from the day on which the association was told, not from the decision', async () => {
    const [one, version] = await at.notSelected();

    // ten working days after Monday, the 23rd; decided it was on the Friday before
    const late = refusalIn(await at.door.dispute(one, version, DISPUTED, on('2026-12-08')));

    expect(late).toMatchObject({ code: 'reconsideration.late', until: '2026-12-07' });
    const answer = await at.door.dispute(one, version, DISPUTED, on('2026-12-07'));
    expect(bodyOf('disputeFindings', answer).state).toBe('reconsideration');
  });

  it('cannot be disputed before the association was told of it', async () => {
    const one = await at.decided('not_selected');

    expect(refusalIn(await at.door.dispute(one, 10, DISPUTED, on('2026-11-23')))).toEqual({
      code: 'application.not_from_here',
      state: 'proposed',
      allowed: [],
    });
  });

  it('that was lost to an objection is disputed from the day of the answer', async () => {
    const [one, version] = await at.lostToObjection();

    // ten working days after Thursday, the 26th
    const late = refusalIn(await at.door.dispute(one, version, DISPUTED, on('2026-12-11')));

    expect(late).toMatchObject({ code: 'reconsideration.late', until: '2026-12-10' });
    expect((await at.door.dispute(one, version, DISPUTED, on('2026-12-10'))).ok).toBe(true);
  });
});
