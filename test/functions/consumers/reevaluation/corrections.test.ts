import { describe, expect, it } from 'vitest';
import { SYSTEM, beginReports } from '../../../../functions/schedules/corrections/begin-reports.ts';
import type { PublishedPack } from '../../../../shared/domain/rules/clause.ts';
import { bodyOf } from '../../../support/people/applicants.ts';
import { NOW } from '../../../support/filing.ts';
import { OLD, SEVEN_MONTHS, TOO_LATE, openRuleChanges } from '../../../support/rule-changes.ts';

const here = openRuleChanges('corrected');

/** As a deployment looks for them whose latest version of the sample round's pack is this one. */
const lookedFor = ({ ref, pack }: PublishedPack) => {
  const listed = { ref, title: pack.title, clauses: pack.clauses.length, published: null };
  return beginReports({ store: here.table.store, packs: { list: async () => [listed] } }, NOW);
};
const reportsOf = () => here.table.store.listReEvaluations(here.callId);

describe('a correction of a pack', () => {
  it('begins a report for each call that has the version before, once', async () => {
    const filed = await here.change.filedSince(here.callId, TOO_LATE, 'T/CNTAC 1-2018');
    await here.change.register(filed);

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
    const of = { callId: here.callId, reportId: report?.id ?? '' };
    await here.change.make([await here.change.recordOf(of)]);
    expect(await here.table.store.readReEvaluation(of)).toMatchObject({ evaluated: 1, flips: 1 });
    expect((await here.table.store.readCall(here.callId))?.rulePack).toEqual(OLD.ref);
  });

  it('begins none where the call has the latest version, or a later one', async () => {
    expect(await lookedFor(OLD)).toEqual({ begun: 0 });
    expect(await reportsOf()).toEqual([]);

    await here.change.moved(here.callId, SEVEN_MONTHS.ref);
    await lookedFor(OLD);
    expect(await reportsOf()).toHaveLength(1);
  });

  it('begins none where somebody has asked for it already', async () => {
    bodyOf('reEvaluate', await here.change.reEvaluate(here.callId, SEVEN_MONTHS.ref));

    await lookedFor(SEVEN_MONTHS);

    expect(await reportsOf()).toMatchObject([{ startedBy: 'person-20' }]);
  });
});
