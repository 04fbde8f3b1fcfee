import { describe, expect, it } from 'vitest';
import type { RulePackRef } from '../../../../shared/domain/rules/clause.ts';
import { bodyOf, refusalIn } from '../../../support/people/applicants.ts';
import { digestOf } from '../../../support/dynamo.ts';
import {
  ADMIN,
  NO_MONTHS,
  OLD,
  REASON,
  SEVEN_MONTHS,
  openRuleChanges,
} from '../../../support/rule-changes.ts';

const here = openRuleChanges('round');

const BEGUN = {
  from: OLD.ref,
  to: SEVEN_MONTHS.ref,
  reason: REASON,
  startedAt: '2026-11-20T10:00:00.000+08:00',
  startedBy: ADMIN.subject,
  finishedAt: null,
  evaluated: 0,
  flips: 0,
};

describe('moving a call to another pack', () => {
  it('pins the pack, and begins a report with who did it, when and why', async () => {
    const moved = await here.change.move(here.callId, 1, SEVEN_MONTHS.ref);

    const report = bodyOf('moveToRulePack', moved);
    expect(report).toEqual({ ...BEGUN, id: report.id, callId: here.callId, isMove: true });
    expect(moved).toMatchObject({ value: { status: 201, headers: { etag: '"2"' } } });
    expect(await here.table.store.readCall(here.callId)).toMatchObject({
      version: 2,
      rulePack: SEVEN_MONTHS.ref,
    });
    expect(await here.table.store.listReEvaluations(here.callId)).toEqual([report]);
  });

  it('is done once, however often it is asked for under one key', async () => {
    const key = 'move-1';
    const first = await here.change.move(here.callId, 1, SEVEN_MONTHS.ref, { key });
    const before = await digestOf(here.table);

    const again = await here.change.move(here.callId, 1, SEVEN_MONTHS.ref, { key });

    expect(bodyOf('moveToRulePack', again)).toEqual(bodyOf('moveToRulePack', first));
    expect(await digestOf(here.table)).toBe(before);
  });

  it('by two at once is done by one, and the other is told', async () => {
    const results = await Promise.all([
      here.change.move(here.callId, 1, SEVEN_MONTHS.ref),
      here.change.move(here.callId, 1, NO_MONTHS.ref),
    ]);

    const lost = results.filter(({ ok }) => !ok).map(refusalIn);
    expect(lost).toEqual([{ code: 'call.changed_meanwhile', currentVersion: 2 }]);
    expect(await here.table.store.listReEvaluations(here.callId)).toHaveLength(1);
  });

  it('is refused for a version that was not the last', async () => {
    expect(refusalIn(await here.change.move(here.callId, 2, SEVEN_MONTHS.ref))).toEqual({
      code: 'call.changed_meanwhile',
      currentVersion: 1,
    });
  });
});

describe('asking what another pack would judge', () => {
  it('begins a report, and leaves the call as it is', async () => {
    const before = await here.table.store.readCall(here.callId);

    const report = bodyOf(
      'reEvaluate',
      await here.change.reEvaluate(here.callId, SEVEN_MONTHS.ref),
    );

    expect(report).toEqual({ ...BEGUN, id: report.id, callId: here.callId, isMove: false });
    expect(await here.table.store.readCall(here.callId)).toEqual(before);
  });
});

describe.each([
  ['moving', (to: RulePackRef, of: string) => here.change.move(of, 1, to)],
  ['asking', (to: RulePackRef, of: string) => here.change.reEvaluate(of, to)],
])('%s', (_what, ask) => {
  it.each([
    ['its hash', { hash: 'ab'.repeat(32) }],
    ['its version', { version: 99 }],
    ['its id', { id: 'PP1999' }],
  ])('is refused where no pack was published by %s', async (_which, wrong) => {
    const refusal = refusalIn(await ask({ ...SEVEN_MONTHS.ref, ...wrong }, here.callId));

    expect(refusal.code).toBe('call.pack_unknown');
    expect(await here.table.store.listReEvaluations(here.callId)).toEqual([]);
  });

  it('is refused for the pack that the call goes by, and for a call that is not there', async () => {
    expect(refusalIn(await ask(OLD.ref, here.callId))).toEqual({ code: 're_evaluation.same_pack' });
    expect(refusalIn(await ask(SEVEN_MONTHS.ref, 'nowhere')).code).toBe('call.not_found');
  });
});

describe('what is filed once the call has moved', () => {
  it('is judged by the new pack', async () => {
    bodyOf('moveToRulePack', await here.change.move(here.callId, 1, NO_MONTHS.ref));

    const filed = await here.change.filedSince(here.callId, '2026-06-30', 'T/CNTAC 1-2018');

    const { submission } = bodyOf('getApplication', await here.door.get(filed));
    expect(submission?.assessment.pack).toEqual(NO_MONTHS.ref);
  });
});
