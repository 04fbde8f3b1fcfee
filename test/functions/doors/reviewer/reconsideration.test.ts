import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { fold } from '../../../../shared/domain/application/fold.ts';
import { verifyHistory } from '../../../../shared/evidence/verify-history.ts';
import { type Filed, bodyOf, expectOneOf, refusalIn } from '../../../support/people/applicants.ts';
import { DECIDER, OTHER_DECIDER } from '../../../support/people/deciders.ts';
import { type Disputes, DISPUTED, OUT, disputesAt, on } from '../../../support/people/disputes.ts';
import { type TestTable, digestOf, startTable } from '../../../support/dynamo.ts';
import { COLLEAGUE, EXAMINER, versionIn } from '../../../support/people/examiners.ts';

let table: TestTable;
let at: Disputes;
beforeAll(async () => {
  table = await startTable();
  at = disputesAt(table.store);
});
afterAll(async () => table.stop());

const stateOf = async (one: Filed) => bodyOf('getApplication', await at.door.get(one)).state;

describe('a reconsideration of an examination', () => {
  async function disputed(): Promise<Filed> {
    const one = await at.refused();
    bodyOf('disputeFindings', await at.door.dispute(one, 5, DISPUTED));
    return one;
  }

  it.each([
    ['upheld', 'not_accepted'],
    ['overturned', 'accepted'],
  ] as const)('that is %s leaves it %s, with its reasons', async (outcome, state) => {
    const one = await disputed();

    const answer = await at.board.reconsider(one, 6, outcome, on('2026-11-24'));

    const { reconsideration, decision } = bodyOf('viewForExaminer', await at.office.view(one));
    expect(bodyOf('decideReconsideration', answer)).toMatchObject({ state, version: 7 });
    expect(reconsideration).toMatchObject({
      outcome,
      reasons: '已复核。',
      by: DECIDER.subject,
      decidedAt: '2026-11-24T10:00:00.000+08:00',
    });
    expect(decision?.outcome).toBe('not_accepted');
  });

  it('is not for the first decider, in whatever role and for whomever', async () => {
    const one = await disputed();
    const first = { ...DECIDER, subject: EXAMINER.subject };
    const before = await digestOf(table);

    const refusals = [
      await at.board.reconsider(one, 6, 'upheld', { caller: first }),
      await at.board.reconsider(one, 6, 'overturned', {
        caller: { ...DECIDER, onBehalfOf: EXAMINER.subject },
      }),
      await at.board.reconsider(one, 6, 'overturned', {
        caller: { ...first, onBehalfOf: DECIDER.subject },
      }),
    ].map(refusalIn);

    expect(refusals).toMatchObject(refusals.map(() => ({ code: 'decision.same_person' })));
    expect(await digestOf(table)).toBe(before);
    const view = bodyOf('viewForDecider', await at.board.view(one, { caller: first }));
    expect(view.allowed).toEqual([]);
  });

  it('is for deciders alone, and only once it was disputed', async () => {
    const one = await at.refused();
    const forbidden = await at.board.reconsider(one, 5, 'upheld', { caller: COLLEAGUE });
    const unknown = await at.board.reconsider(one, 5, 'upheld');

    expect(refusalIn(forbidden)).toEqual({ code: 'caller.forbidden' });
    expect(refusalIn(unknown)).toEqual({ code: 'application.not_found', id: one.id });
  });

  it('has one decision where two are made at once', async () => {
    const one = await disputed();

    const answers = await Promise.all([
      at.board.reconsider(one, 6, 'upheld'),
      at.board.reconsider(one, 6, 'overturned', { caller: OTHER_DECIDER }),
    ]);

    expectOneOf(answers);
  });

  it('that another overtook between its reading and its writing is told the version', async () => {
    const one = await disputed();
    const overtaken = disputesAt({
      ...table.store,
      commit: async (...change) => {
        versionIn(await at.board.reconsider(one, 6, 'upheld'));
        return table.store.commit(...change);
      },
    });

    const late = await overtaken.board.reconsider(one, 6, 'overturned', { caller: OTHER_DECIDER });

    expect(refusalIn(late)).toEqual({ code: 'application.changed_meanwhile', currentVersion: 7 });
  });

  it('that another came before is told the state', async () => {
    const one = await disputed();
    versionIn(await at.board.reconsider(one, 6, 'upheld'));

    const late = await at.board.reconsider(one, 6, 'overturned', { caller: OTHER_DECIDER });

    const state = 'not_accepted';
    expect(refusalIn(late)).toEqual({ code: 'application.not_from_here', state, allowed: [] });
  });

  it('can be tried first, and is then still to be decided', async () => {
    const one = await disputed();

    const tried = await at.board.reconsider(one, 6, 'overturned', { dryRun: true });

    expect(bodyOf('decideReconsideration', tried)).toMatchObject({
      state: 'accepted',
      dryRun: true,
    });
    expect(await stateOf(one)).toBe('reconsideration');
  });

  it('is in the history of the association with its reasons, and the chain is whole', async () => {
    const one = await disputed();
    versionIn(await at.board.reconsider(one, 6, 'overturned'));

    const history = bodyOf('getHistory', await at.door.history(one));

    expect(history.events.slice(-2)).toMatchObject([
      { body: { type: 'findings_disputed', of: 'examination', disputed: DISPUTED } },
      { body: { type: 'reconsideration_decided', outcome: 'overturned', reasons: '已复核。' } },
    ]);
    expect(verifyHistory({ events: history.events })).toMatchObject({ whole: true });
    const stored = await table.store.readHistory(one.id);
    const read = await table.store.readApplication(one.id);
    expect(fold(stored)).toEqual(read?.application);
  });
});

describe('a reconsideration of a selection', () => {
  it('that is overturned is decided anew, by somebody else than the first decider', async () => {
    const [one, version] = await at.notSelected();
    bodyOf('disputeFindings', await at.door.dispute(one, version, DISPUTED, on('2026-11-24')));

    for (const caller of [DECIDER, { ...DECIDER, subject: EXAMINER.subject }]) {
      const own = await at.board.reconsider(one, version + 1, 'overturned', { caller });
      expect(refusalIn(own)).toMatchObject({ code: 'decision.same_person' });
    }
    const overturned = await at.board.reconsider(one, version + 1, 'overturned', {
      caller: OTHER_DECIDER,
    });

    expect(bodyOf('decideReconsideration', overturned).state).toBe('proposed');
    expect(bodyOf('viewForDecider', await at.board.view(one)).allowed).not.toContain('select');
    const another = await at.board.view(one, { caller: OTHER_DECIDER });
    expect(bodyOf('viewForDecider', another).allowed).toContain('select');
  });

  it('that was lost to an objection is not reconsidered by whoever upheld it', async () => {
    const [one, version] = await at.lostToObjection();
    bodyOf('disputeFindings', await at.door.dispute(one, version, DISPUTED, on('2026-11-27')));
    const reconsider = (subject: string) =>
      at.board.reconsider(one, version + 1, 'overturned', { caller: { ...DECIDER, subject } });

    for (const { subject } of [OTHER_DECIDER, DECIDER, EXAMINER]) {
      expect(refusalIn(await reconsider(subject))).toMatchObject({
        code: 'decision.same_person',
      });
    }
    expect((await reconsider('person-23')).ok).toBe(true);
  });

  it('is not reconsidered by whoever is out of its review', async () => {
    const [one, version] = await at.notSelected();
    bodyOf('disputeFindings', await at.door.dispute(one, version, DISPUTED, on('2026-11-24')));
    const caller = { ...DECIDER, subject: OUT };

    const refusal = refusalIn(await at.board.reconsider(one, version + 1, 'upheld', { caller }));

    expect(refusal).toEqual({ code: 'review.recused' });
  });

  it('that is upheld stays as it was', async () => {
    const [one, version] = await at.notSelected();
    bodyOf('disputeFindings', await at.door.dispute(one, version, DISPUTED, on('2026-11-24')));

    versionIn(await at.board.reconsider(one, version + 1, 'upheld', { caller: OTHER_DECIDER }));

    expect(await stateOf(one)).toBe('not_selected');
  });
});
