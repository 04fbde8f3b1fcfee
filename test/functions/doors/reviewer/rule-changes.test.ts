import { describe, expect, it } from 'vitest';
import type { Caller } from '../../../../shared/domain/people/caller.ts';
import { type Filed, bodyOf, expectOneOf, refusalIn } from '../../../support/people/applicants.ts';
import { digestOf } from '../../../support/dynamo.ts';
import {
  COLLEAGUE,
  EXAMINER,
  SOURCED,
  aDefect,
  versionIn,
} from '../../../support/people/examiners.ts';
import { NOW } from '../../../support/filing.ts';
import { publishRound } from '../../../support/people/recommenders.ts';
import {
  IN_TIME,
  NO_MONTHS,
  OLD,
  SEVEN_MONTHS,
  TOO_LATE,
  openRuleChanges,
} from '../../../support/rule-changes.ts';

const here = openRuleChanges('round');
let serial = 100;
const aNumber = () => `T/CNTAC ${(serial += 1)}-2018`;

/** A direct filing that an examiner has claimed: its version is 3. */
async function claimed(implementedOn = TOO_LATE): Promise<Filed> {
  const filed = await here.change.filedSince(here.callId, implementedOn, aNumber(), true);
  versionIn(await here.office.claim(filed, 2));
  return filed;
}

/** The same, accepted: its version is 4. */
async function accepted(implementedOn = TOO_LATE): Promise<Filed> {
  const filed = await claimed(implementedOn);
  versionIn(await here.office.accept(filed, 3));
  return filed;
}

/** The report of the call's move to seven months, once the register knows of the filings. */
async function movedWith(...filed: Filed[]): Promise<string> {
  await here.change.register(...filed);
  return (await here.change.moved(here.callId, SEVEN_MONTHS.ref)).id;
}

const view = async (filed: Filed) => bodyOf('viewForExaminer', await here.office.view(filed));
const actionOn = async (reportId: string) =>
  bodyOf('getReEvaluation', await here.office.report(here.callId, reportId)).entries[0]?.action;

describe('an examiner who keeps a verdict', () => {
  it('leaves it with the reason in the history, and no decision is touched', async () => {
    const filed = await accepted();
    const reportId = await movedWith(filed);
    const { version: _version, updatedAt: _at, head: _head, ...before } = await view(filed);

    const acted = await here.office.act(filed, 4, { reportId, action: 'keep' });

    expect(bodyOf('actOnRuleChange', acted)).toMatchObject({ state: 'accepted', version: 5 });
    const noted = { reportId, packHash: SEVEN_MONTHS.ref.hash, reason: '规则已更正。' };
    const who = { by: EXAMINER.subject, at: '2026-11-20T10:00:00.000+08:00' };
    expect(await view(filed)).toMatchObject({
      ...before,
      ruleChanges: [{ ...noted, action: 'kept', ...who }],
    });
    expect((await here.table.store.readHistory(filed.id)).at(-1)?.event.body).toEqual({
      type: 'rule_change_noted',
      ...noted,
    });
    expect(await actionOn(reportId)).toEqual({ action: 'kept', ...who });
  });
});

describe('an examiner who reopens an examination', () => {
  it('has it go by the new pack, to its decision', async () => {
    const filed = await accepted();
    const reportId = await movedWith(filed);

    const acted = await here.office.act(filed, 4, { reportId, action: 'reopen' });
    versionIn(await here.office.claim(filed, 5));
    const open = await here.office.accept(filed, 6);
    const refused = await here.office.refuse(filed, 6, [SOURCED]);

    expect(bodyOf('actOnRuleChange', acted)).toMatchObject({ state: 'submitted', version: 5 });
    expect(refusalIn(open)).toMatchObject({ code: 'examination.finding_open', clauses: [SOURCED] });
    expect(bodyOf('refuseApplication', refused)).toMatchObject({ state: 'not_accepted' });
    const { assessment, decision, submission } = await view(filed);
    expect(assessment).toMatchObject({ verdict: 'inadmissible', pack: SEVEN_MONTHS.ref });
    expect(decision?.packHash).toBe(SEVEN_MONTHS.ref.hash);
    // what it was judged by at its filing stays as it was
    expect(submission?.assessment).toMatchObject({ verdict: 'admissible', pack: OLD.ref });
    expect(await actionOn(reportId)).toMatchObject({ action: 'reopened' });
  });

  it('cannot while it is still being examined', async () => {
    const filed = await claimed();
    const reportId = await movedWith(filed);

    expect(
      refusalIn(await here.office.act(filed, 3, { reportId, action: 'reopen' })),
    ).toMatchObject({ code: 'application.not_from_here', state: 'formal_examination' });
    expect(await actionOn(reportId)).toBeNull();
  });

  it('finds it among what a later move affects, by the pack that it goes by', async () => {
    const filed = await accepted();
    const first = await movedWith(filed);
    versionIn(await here.office.act(filed, 4, { reportId: first, action: 'reopen' }));

    const { id } = await here.change.moved(here.callId, NO_MONTHS.ref);

    const { entries } = bodyOf('getReEvaluation', await here.office.report(here.callId, id));
    expect(entries).toMatchObject([{ verdict: { from: 'inadmissible', to: 'admissible' } }]);
  });
});

describe('acting on a report', () => {
  it.each([
    ['keep', 'reopen', 're_evaluation.not_affected'],
    ['reopen', 'keep', 're_evaluation.not_affected'],
    ['keep', 'keep', 're_evaluation.not_affected'],
    ['reopen', 'reopen', 'application.not_from_here'],
  ] as const)('is done once: after %s, %s is refused', async (first, second, code) => {
    const filed = await accepted();
    const reportId = await movedWith(filed);
    versionIn(await here.office.act(filed, 4, { reportId, action: first }));
    const before = await digestOf(here.table);

    const word = { reportId, action: second };
    const again = await here.office.act(filed, 5, word);
    const tried = await here.office.act(filed, 5, word, { dryRun: true });

    const codes = [again, tried].map((result) => refusalIn(result).code);
    expect(codes).toEqual([code, code]);
    expect(await digestOf(here.table)).toBe(before);
  });

  it('is kept as it was done first, whatever came between', async () => {
    const filed = await accepted();
    const reportId = await movedWith(filed);
    const action = {
      action: 'kept',
      by: EXAMINER.subject,
      at: '2026-11-20T10:00:00+08:00',
    } as const;
    const settle = (applicationId: string) =>
      here.table.store.commit(
        { entryAction: { callId: here.callId, reportId, applicationId, action } },
        null,
        NOW,
      );

    const results = [await settle(filed.id), await settle(filed.id), await settle('app_none')];

    const refused = { ok: false, refusal: { code: 're_evaluation.not_affected' } };
    expect(results).toEqual([expect.objectContaining({ ok: true }), refused, refused]);
  });

  it('by two at once is done by one, and the other is told', async () => {
    const filed = await accepted();
    const reportId = await movedWith(filed);

    const results = await Promise.all([
      here.office.act(filed, 4, { reportId, action: 'keep' }),
      here.office.act(filed, 4, { reportId, action: 'reopen' }, { caller: COLLEAGUE }),
    ]);

    expectOneOf(results, 're_evaluation.not_affected');
    expect((await view(filed)).ruleChanges).toHaveLength(1);
  });

  it('is of the version that was seen', async () => {
    const filed = await accepted();
    const reportId = await movedWith(filed);

    expect(refusalIn(await here.office.act(filed, 3, { reportId, action: 'keep' }))).toEqual({
      code: 'application.changed_meanwhile',
      currentVersion: 4,
    });
  });

  it.each(['keep', 'reopen'] as const)(
    'tried: %s is answered, and nothing is written',
    async (action) => {
      const filed = await accepted();
      const reportId = await movedWith(filed);
      const before = await digestOf(here.table);

      const tried = await here.office.act(filed, 4, { reportId, action }, { dryRun: true });

      expect(bodyOf('actOnRuleChange', tried)).toMatchObject({ version: 5, dryRun: true });
      expect(await digestOf(here.table)).toBe(before);
    },
  );

  it('is for what the report names: one that is in time is not affected', async () => {
    const [filed, timely] = [await accepted(), await accepted(IN_TIME)];
    const reportId = await movedWith(filed, timely);

    const act = here.office.act(timely, 4, { reportId, action: 'keep' });

    expect(refusalIn(await act).code).toBe('re_evaluation.not_affected');
  });

  it('is for a report of this call that is there', async () => {
    const filed = await accepted();
    const other = await publishRound(here.door, `${here.callId}-other`);
    const { id: elsewhere } = await here.change.moved(other, SEVEN_MONTHS.ref);

    const refusals = [];
    for (const reportId of ['re_0', elsewhere])
      refusals.push(refusalIn(await here.office.act(filed, 4, { reportId, action: 'keep' })));

    expect(refusals.map(({ code }) => code)).toEqual([
      're_evaluation.not_found',
      're_evaluation.not_found',
    ]);
  });

  it('is for the pack that the call goes by: not one that was only asked about, or left again', async () => {
    const filed = await accepted();
    await here.change.register(filed);
    const asked = bodyOf(
      'reEvaluate',
      await here.change.reEvaluate(here.callId, SEVEN_MONTHS.ref),
    ).id;
    await here.change.make([await here.change.recordOf({ callId: here.callId, reportId: asked })]);
    const left = (await here.change.moved(here.callId, SEVEN_MONTHS.ref)).id;
    const refuseBy = async (reportId: string) =>
      refusalIn(await here.office.act(filed, 4, { reportId, action: 'reopen' })).code;

    const onlyAsked = await refuseBy(asked);
    await here.change.moved(here.callId, NO_MONTHS.ref);

    expect(onlyAsked).toBe('re_evaluation.not_affected');
    expect(await refuseBy(left)).toBe('re_evaluation.not_affected');
  });

  it('is not needed once the filing is judged by the new pack anyway', async () => {
    const filed = await accepted();
    const reportId = await movedWith(filed);
    versionIn(await here.office.act(filed, 4, { reportId, action: 'reopen' }));
    await here.change.moved(here.callId, NO_MONTHS.ref);
    const again = await here.change.moved(here.callId, SEVEN_MONTHS.ref);

    expect(again).toMatchObject({ evaluated: 1, flips: 0 });
    const act = here.office.act(filed, 5, { reportId: again.id, action: 'keep' });
    expect(refusalIn(await act).code).toBe('re_evaluation.not_affected');
  });

  it('is not needed once the association has put right what the new pack asks for', async () => {
    const filed = await claimed();
    const reportId = await movedWith(filed);
    const defects = [aDefect('/standard/implementedOn')];
    versionIn(await here.office.giveBack(filed, 3, { defects }));
    const { content } = bodyOf('getApplication', await here.door.get(filed));
    const standard = { ...content.standard, implementedOn: IN_TIME };
    bodyOf('editApplication', await here.door.edit(filed, 4, { ...content, standard }));
    bodyOf('submitApplication', await here.door.submit(filed, 5));

    const act = await here.office.act(filed, 6, { reportId, action: 'keep' });

    expect(refusalIn(act).code).toBe('re_evaluation.not_affected');
    expect(await actionOn(reportId)).toBeNull();
  });

  it('on what a colleague examines is the colleague’s', async () => {
    const filed = await claimed();
    const reportId = await movedWith(filed);

    const others = await here.office.act(
      filed,
      3,
      { reportId, action: 'keep' },
      { caller: COLLEAGUE },
    );
    const own = await here.office.act(filed, 3, { reportId, action: 'keep' });

    expect(refusalIn(others).code).toBe('application.held_by_another');
    expect(bodyOf('actOnRuleChange', own)).toMatchObject({ state: 'formal_examination' });
  });

  it('is for examiners', async () => {
    const filed = await accepted();
    const reportId = await movedWith(filed);
    const decider: Caller = { ...EXAMINER, role: 'decider' };

    const acted = await here.office.act(
      filed,
      4,
      { reportId, action: 'keep' },
      { caller: decider },
    );

    expect(refusalIn(acted).code).toBe('caller.forbidden');
  });
});
