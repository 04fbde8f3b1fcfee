import { describe, expect, it } from 'vitest';
import { factsFor, judge } from '../../../../functions/applications/judge.ts';
import { publishedRules } from '../../../../functions/applications/rules.ts';
import { recordOf } from '../../../../shared/domain/rules/assessment.ts';
import { packById } from '../../../../shared/rules/packs/registry.ts';
import { type Filed, bodyOf, refusalIn } from '../../../support/people/applicants.ts';
import { command } from '../../../support/people/deciders.ts';
import {
  EXAMINER,
  SOURCED,
  aDefect,
  openExamining,
  versionIn,
} from '../../../support/people/examiners.ts';
import { aFiling } from '../../../support/people/recommenders.ts';

const here = openExamining('reopened');
let serial = 100;

/** Hard, and read in a copy, in the pack that the examination is reopened for. */
const OTHER = 'PP2024-A4';

function otherPack() {
  const published = packById('PP2024');
  if (!published) throw new Error('the pack of 2024 is published');
  return published.ref;
}

/** Accepted by the rules of its filing, reopened for others, and claimed again: its version is 6. */
async function reopened(): Promise<Filed> {
  const number = `T/CNTAC ${(serial += 1)}-2018`;
  const one = await aFiling(here.door, here.callId, { number, direct: true });
  versionIn(await here.office.claim(one, 2));
  versionIn(await here.office.accept(one, 3));
  const application = (await here.table.store.readApplication(one.id))?.application;
  if (!application?.submission) throw new Error('it was filed');
  const rules = publishedRules(here.table.store);
  const facts = factsFor(rules, application, application.submission.filing);
  const assessment = recordOf(await judge(rules, facts, otherPack().hash));
  const metadata = { issuedBy: EXAMINER, on: '2026-11-25' };
  const report = { reportId: 'rep_1', assessment, reason: '规则已更正。' };
  const asking = { now: new Date('2026-11-25T10:00:00+08:00') };
  await command(here.table.store, one, { type: 'reopen', ...metadata, ...report }, asking);
  versionIn(await here.office.claim(one, 5, asking));
  return one;
}

describe('an examination that was reopened for changed rules', () => {
  it('is shown clause by clause as they judge it, to the office and to the association', async () => {
    const one = await reopened();

    const view = bodyOf('viewForExaminer', await here.office.view(one));
    const own = bodyOf('assessApplication', await here.door.assess(one));

    expect([view.assessment.pack.hash, own.pack.hash]).toEqual([
      otherPack().hash,
      otherPack().hash,
    ]);
    // what it was filed by stays beside it
    expect(view.submission?.assessment.pack.id).toBe('SAMPLE-2026');
  });

  it('is judged by their clauses, and not by those of the filing', async () => {
    const one = await reopened();
    const word = { outcome: 'unmet', reason: '已核对公告。' } as const;
    const defects = (clause: string) => ({ defects: [aDefect('/promotionPlan', clause)] });
    const unknown = { code: 'examination.clause_unknown', clauses: [SOURCED] };

    expect(refusalIn(await here.office.override(one, 6, { clause: SOURCED, ...word }))).toEqual(
      unknown,
    );
    expect(refusalIn(await here.office.giveBack(one, 6, defects(SOURCED)))).toEqual(unknown);
    expect(refusalIn(await here.office.refuse(one, 6, [SOURCED]))).toEqual(unknown);
    expect((await here.office.giveBack(one, 6, defects(OTHER), { dryRun: true })).ok).toBe(true);
    expect((await here.office.override(one, 6, { clause: OTHER, ...word })).ok).toBe(true);
  });

  it('is refused by them: the decision names their pack', async () => {
    const one = await reopened();
    const word = { clause: OTHER, outcome: 'unmet', reason: '已核对公告。' } as const;
    versionIn(await here.office.override(one, 6, word));

    versionIn(await here.office.refuse(one, 7, [OTHER]));

    const { decision } = bodyOf('viewForExaminer', await here.office.view(one));
    expect(decision).toMatchObject({ clauses: [OTHER], packHash: otherPack().hash });
    const dispute = (clause: string) =>
      here.door.dispute(one, 8, [{ clause, argument: '认定有误。' }]);
    expect(refusalIn(await dispute(SOURCED))).toMatchObject({ clauses: [SOURCED] });
    expect((await dispute(OTHER)).ok).toBe(true);
  });

  it('goes by the rules of the filing again once it is filed again', async () => {
    const one = await reopened();
    versionIn(await here.office.giveBack(one, 6, { defects: [aDefect('/promotionPlan', OTHER)] }));
    bodyOf('submitApplication', await here.door.submit(one, 7));

    const { assessment } = bodyOf('viewForExaminer', await here.office.view(one));

    expect(assessment.pack.id).toBe('SAMPLE-2026');
  });

  it('has all of its working days again', async () => {
    const one = await reopened();

    const { clock } = bodyOf('viewForExaminer', await here.office.view(one));

    expect(clock).toEqual({ startedOn: '2026-11-25', pauses: [] });
  });
});
