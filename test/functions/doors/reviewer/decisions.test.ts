import { describe, expect, it } from 'vitest';
import type { DraftContent } from '../../../../shared/domain/application/content.ts';
import { type Filed, bodyOf, refusalIn } from '../../../support/people/applicants.ts';
import { digestOf } from '../../../support/dynamo.ts';
import {
  EXAMINER,
  SOURCED,
  WEAK,
  aDefect,
  openExamining,
  versionIn,
} from '../../../support/people/examiners.ts';
import { contentFor } from '../../../support/people/recommenders.ts';

const SEALS = 'SAMPLE2026-M6';
const PRIORITY = 'SAMPLE2026-B2';

const here = openExamining('round');
let serial = 100;

/** A filing of which the examiner holds the only claim: its version is 3. */
async function held(change = (content: DraftContent) => content): Promise<Filed> {
  const number = `T/CNTAC ${(serial += 1)}-2018`;
  const content = change(contentFor({ number, direct: true }));
  const { id } = bodyOf('startApplication', await here.door.start(here.callId, { content }));
  bodyOf('submitApplication', await here.door.submit({ callId: here.callId, id }, 1));
  versionIn(await here.office.claim({ callId: here.callId, id }, 2));
  return { callId: here.callId, id };
}

/** Without two seals that no notice demands: the rules leave both clauses to a person. */
const doubtful = (content: DraftContent): DraftContent => ({
  ...content,
  commitment: { ...content.commitment, sealed: false },
  materials: content.materials?.map((each) =>
    each.kind === 'M6' ? { ...each, sealed: false } : each,
  ),
});

const said = (clause: string, outcome: 'met' | 'unmet' | 'not_applicable') => ({
  clause,
  outcome,
  reason: '已核对原件。',
});

describe('a word on a finding', () => {
  it('stands beside what the rules found, with its reason', async () => {
    const filed = await held(doubtful);

    const version = versionIn(await here.office.override(filed, 3, said(WEAK, 'met')));

    const view = bodyOf('viewForExaminer', await here.office.view(filed));
    const found = view.assessment.findings.find(({ clause }) => clause === WEAK);
    expect(version).toBe(4);
    expect(found?.outcome).toBe('undetermined');
    expect(view.submission?.assessment.outcomes[WEAK]).toBe('undetermined');
    expect(view.examination?.overrides).toEqual([said(WEAK, 'met')]);
  });

  it('is replaced by a later one on the same clause, and both stay in the history', async () => {
    const filed = await held();
    versionIn(await here.office.override(filed, 3, said(SOURCED, 'unmet')));

    versionIn(await here.office.override(filed, 4, said(SOURCED, 'met')));

    const view = bodyOf('viewForExaminer', await here.office.view(filed));
    const { events } = bodyOf('getHistory', await here.door.history(filed));
    expect(view.examination?.overrides).toEqual([said(SOURCED, 'met')]);
    expect(events.filter(({ body }) => body.type === 'finding_overridden')).toHaveLength(2);
  });

  it('is on a clause of the pack that judged the filing', async () => {
    const filed = await held();

    expect(refusalIn(await here.office.override(filed, 3, said('PP2023-A1', 'met')))).toEqual({
      code: 'examination.clause_unknown',
      clauses: ['PP2023-A1'],
    });
  });

  it('no longer counts once that clause is returned for correction', async () => {
    const filed = await held(doubtful);
    versionIn(await here.office.override(filed, 3, said(WEAK, 'met')));
    versionIn(await here.office.override(filed, 4, said(SEALS, 'met')));
    const defects = [aDefect('/promotionPlan', WEAK)];
    versionIn(await here.office.giveBack(filed, 5, { defects }));
    bodyOf('submitApplication', await here.door.submit(filed, 6));

    expect(refusalIn(await here.office.accept(filed, 7))).toMatchObject({
      code: 'examination.finding_open',
      clauses: [WEAK],
    });
  });
});

describe('an acceptance', () => {
  it('is kept with who, when, by which rules and on which content', async () => {
    const filed = await held();

    const accepted = bodyOf('acceptApplication', await here.office.accept(filed, 3));

    const { decision, submission } = bodyOf('viewForExaminer', await here.office.view(filed));
    expect(accepted).toMatchObject({ state: 'accepted', version: 4 });
    expect(decision).toEqual({
      outcome: 'accepted',
      reason: '材料齐全，符合要求。',
      clauses: [],
      by: EXAMINER.subject,
      at: '2026-11-20T10:00:00.000+08:00',
      packHash: submission?.assessment.pack.hash,
      contentHash: submission?.contentHash,
    });
  });

  it('needs a word on every hard clause that is unmet or open, and names them', async () => {
    const filed = await held(doubtful);
    const open = async (version: number) => {
      const refusal = refusalIn(await here.office.accept(filed, version));
      return refusal.code === 'examination.finding_open' ? refusal.clauses : refusal;
    };

    expect(await open(3)).toEqual([WEAK, SEALS]);
    versionIn(await here.office.override(filed, 3, said(WEAK, 'not_applicable')));
    expect(await open(4)).toEqual([SEALS]);
    versionIn(await here.office.override(filed, 4, said(SEALS, 'unmet')));
    expect(await open(5)).toEqual([SEALS]);
    versionIn(await here.office.override(filed, 5, said(SEALS, 'met')));
    expect((await here.office.accept(filed, 6)).ok).toBe(true);
  });

  it('is not hindered by what others than examiners judge', async () => {
    const filed = await held();
    const { assessment } = bodyOf('viewForExaminer', await here.office.view(filed));

    const left = assessment.findings.filter(({ outcome }) => outcome === 'undetermined');

    expect(left.length).toBeGreaterThan(0);
    expect((await here.office.accept(filed, 3)).ok).toBe(true);
  });

  it('is hindered by a clause that a person found unmet', async () => {
    const filed = await held();
    versionIn(await here.office.override(filed, 3, said(SOURCED, 'unmet')));

    expect(refusalIn(await here.office.accept(filed, 4))).toMatchObject({
      code: 'examination.finding_open',
      clauses: [SOURCED],
    });
  });
});

describe('a refusal', () => {
  it('cites a hard clause that is unmet and was read in a copy, and may cite others', async () => {
    const filed = await held(doubtful);
    versionIn(await here.office.override(filed, 3, said(SOURCED, 'unmet')));

    const cited = [WEAK, SOURCED, WEAK];
    const refused = bodyOf('refuseApplication', await here.office.refuse(filed, 4, cited));

    const { decision } = bodyOf('viewForExaminer', await here.office.view(filed));
    expect(refused.state).toBe('not_accepted');
    expect(decision).toMatchObject({
      outcome: 'not_accepted',
      clauses: [WEAK, SOURCED],
      reason: '不符合申报条件。',
      by: EXAMINER.subject,
    });
  });

  it.each([
    ['only on what was forwarded, though it is unmet', WEAK, null],
    ['on a clause that is met', SOURCED, null],
    ['on a clause that is still open', SEALS, null],
    ['on a clause that does not apply, by a person’s word', SEALS, 'not_applicable'],
    ['on a clause that never excludes, though a person found it unmet', PRIORITY, 'unmet'],
  ] as const)('cannot rest %s', async (_what, clause, outcome) => {
    const filed = await held(doubtful);
    if (outcome) versionIn(await here.office.override(filed, 3, said(clause, outcome)));

    const refusal = refusalIn(await here.office.refuse(filed, outcome ? 4 : 3, [clause]));

    expect(refusal).toMatchObject({ code: 'examination.refusal_unfounded', clauses: [clause] });
  });

  it('rests on what is cited, not on what else is unmet', async () => {
    const filed = await held(doubtful);
    versionIn(await here.office.override(filed, 3, said(SOURCED, 'unmet')));

    expect(refusalIn(await here.office.refuse(filed, 4, [WEAK]))).toMatchObject({
      code: 'examination.refusal_unfounded',
    });
  });

  it('cites clauses of the pack that judged the filing', async () => {
    const filed = await held();

    expect(refusalIn(await here.office.refuse(filed, 3, [SOURCED, 'PP2023-A1']))).toEqual({
      code: 'examination.clause_unknown',
      clauses: ['PP2023-A1'],
    });
  });
});

describe('a decision', () => {
  it.each(['accepted', 'not_accepted'] as const)('of %s is not made again', async (outcome) => {
    const filed = await held();
    versionIn(await here.office.override(filed, 3, said(SOURCED, 'unmet')));
    if (outcome === 'accepted') {
      versionIn(await here.office.override(filed, 4, said(SOURCED, 'met')));
      versionIn(await here.office.accept(filed, 5));
    } else {
      versionIn(await here.office.refuse(filed, 4, [SOURCED]));
    }
    const { version, decision } = bodyOf('viewForExaminer', await here.office.view(filed));
    const before = await digestOf(here.table);

    const again = [
      await here.office.accept(filed, version),
      await here.office.refuse(filed, version, [SOURCED]),
      await here.office.override(filed, version, said(SOURCED, 'met')),
      await here.office.giveBack(filed, version, { defects: [aDefect('/effect')] }),
      await here.office.release(filed, version),
      await here.door.withdraw(filed, version),
      await here.door.edit(filed, version, {}),
    ].map(refusalIn);

    // what is left is a panel on what was accepted, a change of the rules, and to dispute a refusal
    const onRules = ['note_rule_change', 'reopen'];
    const left =
      outcome === 'accepted'
        ? { examiner: ['convene', ...onRules], association: [] }
        : { examiner: onRules, association: ['dispute'] };
    expect(again).toEqual(
      again.map((_refusal, index) => {
        const allowed = index < 5 ? left.examiner : left.association;
        return { code: 'application.not_from_here', state: outcome, allowed };
      }),
    );
    expect(decision?.outcome).toBe(outcome);
    expect(await digestOf(here.table)).toBe(before);
  });

  it('can be tried first, and is then still to be made', async () => {
    const filed = await held();

    const tried = bodyOf('acceptApplication', await here.office.accept(filed, 3, { dryRun: true }));
    const { state, decision } = bodyOf('viewForExaminer', await here.office.view(filed));

    expect(tried).toMatchObject({ state: 'accepted', version: 4, dryRun: true });
    expect([state, decision]).toEqual(['formal_examination', null]);
  });

  it('by a retry of the same act is told as it was made', async () => {
    const filed = await held();
    const first = await here.office.accept(filed, 3, { key: 'once' });

    const again = await here.office.accept(filed, 3, { key: 'once' });

    expect(bodyOf('acceptApplication', again)).toEqual(bodyOf('acceptApplication', first));
  });

  it('shows in its history who gave it for whom, and the chain is whole', async () => {
    const filed = await held();
    versionIn(await here.office.accept(filed, 3));

    const { events } = bodyOf('getHistory', await here.door.history(filed));

    expect(events.at(-1)).toMatchObject({
      by: { subject: EXAMINER.subject, role: 'examiner' },
      body: { type: 'examination_decided', decision: { outcome: 'accepted' } },
    });
  });
});
