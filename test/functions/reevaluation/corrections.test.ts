import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { SYSTEM, beginReports } from '../../../functions/corrections/begin-reports.ts';
import type { PublishedPack } from '../../../shared/domain/clause.ts';
import { bodyOf } from '../../applicants.ts';
import { type TestTable, startTable } from '../../dynamo.ts';
import { NOW } from '../../filing.ts';
import { publishRound } from '../../recommenders.ts';
import { OLD, type RuleChanges, SEVEN_MONTHS, TOO_LATE, ruleChanges } from '../../rule-changes.ts';

let table: TestTable;
let change: RuleChanges;
let callId: string;
beforeAll(async () => {
  table = await startTable();
  change = ruleChanges(table);
});
afterAll(async () => table.stop());

let serial = 0;
beforeEach(async () => {
  callId = await publishRound(change.door, `corrected-${(serial += 1)}`);
});

/** As a deployment looks for them whose latest version of the sample round's pack is this one. */
const lookedFor = (latest: PublishedPack) =>
  beginReports(
    { store: table.store, packById: (id) => (id === OLD.ref.id ? latest : undefined) },
    NOW,
  );
const reportsOf = () => table.store.listReEvaluations(callId);

describe('a correction of a pack', () => {
  it('begins a report for each call that has the version before, once', async () => {
    const filed = await change.filedSince(callId, TOO_LATE, 'T/CNTAC 1-2018');
    await change.register(filed);

    expect((await lookedFor(SEVEN_MONTHS)).begun).toBeGreaterThan(0);
    expect(await lookedFor(SEVEN_MONTHS)).toEqual({ begun: 0 });

    const [report, ...others] = await reportsOf();
    expect(others).toEqual([]);
    expect(report).toMatchObject({
      from: OLD.ref,
      to: SEVEN_MONTHS.ref,
      isMove: false,
      startedBy: SYSTEM,
      finishedAt: null,
    });
    const of = { callId, reportId: report?.id ?? '' };
    await change.make([await change.recordOf(of)]);
    expect(await table.store.readReEvaluation(of)).toMatchObject({ evaluated: 1, flips: 1 });
    expect((await table.store.readCall(callId))?.rulePack).toEqual(OLD.ref);
  });

  it('begins none where the call has the latest version, or a later one', async () => {
    expect(await lookedFor(OLD)).toEqual({ begun: 0 });
    expect(await reportsOf()).toEqual([]);

    await change.moved(callId, SEVEN_MONTHS.ref);
    await lookedFor(OLD);
    expect(await reportsOf()).toHaveLength(1);
  });

  it('begins none where somebody has asked for it already', async () => {
    bodyOf('reEvaluate', await change.reEvaluate(callId, SEVEN_MONTHS.ref));

    await lookedFor(SEVEN_MONTHS);

    expect(await reportsOf()).toMatchObject([{ startedBy: 'person-20' }]);
  });
});
