import { describe, expect, it } from 'vitest';
import { applicantUseCases } from '../../../../functions/doors/applicant/use-cases.ts';
import { reviewerUseCases } from '../../../../functions/doors/reviewer/use-cases.ts';
import { publishedRules } from '../../../../functions/applications/rules.ts';
import { HistoryExport, verifyHistory } from '../../../../shared/evidence/verify-history.ts';
import {
  type Filed,
  bodyOf,
  contextWith,
  inputOf,
  refusalIn,
} from '../../../support/people/applicants.ts';
import { SOURCED, versionIn } from '../../../support/people/examiners.ts';
import { GUANGDONG } from '../../../support/filing.ts';
import { FROM, SECOND, noonOn, openPublishing } from '../../../support/people/publishers.ts';
import { recommenders } from '../../../support/people/recommenders.ts';

const here = openPublishing('told');
let serial = 100;

const decided = (outcome: 'selected' | 'not_selected', through?: string) =>
  here.decided({
    number: `T/CNTAC ${(serial += 1)}-2018`,
    outcome,
    ...(through && { through }),
  });

/** The state as the association is told it, in every way that tells it. */
async function statesTold(filed: Filed): Promise<unknown[]> {
  const view = bodyOf('getApplication', await here.door.get(filed));
  const { applications } = bodyOf(
    'listApplications',
    await here.door.list({ callId: here.callId }),
  );
  const line = applications.find(({ id }) => id === filed.id);
  const refusal = refusalIn(await here.door.withdraw(filed, view.version));
  return [view.state, line?.state, 'state' in refusal ? refusal.state : refusal];
}

const eventsOf = async (filed: Filed) =>
  bodyOf('getHistory', await here.door.history(filed)).events.map(({ body }) => body.type);

describe.each(['selected', 'not_selected'] as const)('a decision of %s', (outcome) => {
  it('is not seen by the association until it is told', async () => {
    const filed = await decided(outcome);

    const { state, selection, allowed } = bodyOf('getApplication', await here.door.get(filed));

    expect({ state, selection, allowed }).toEqual({
      state: 'proposed',
      selection: null,
      allowed: [],
    });
    expect(await statesTold(filed)).toEqual(['proposed', 'proposed', 'proposed']);
    const history = await here.door.history(filed);
    expect((await eventsOf(filed)).at(-1)).toBe('confidential');
    const answers = [
      await here.door.get(filed),
      history,
      await here.door.list({ callId: here.callId }),
    ];
    for (const answer of answers) {
      expect(answer.ok ? answer.value.body : '').not.toMatch(/selected|样例：同意/);
    }
    const exported = HistoryExport.parse(JSON.parse(history.ok ? history.value.body : '{}'));
    expect(verifyHistory(exported)).toMatchObject({ whole: true });
  });

  it('is seen in full once it is told, and the chain stays whole', async () => {
    const filed = await decided(outcome);
    bodyOf('publishNotice', await here.desk.notice(here.callId));

    const view = bodyOf('getApplication', await here.door.get(filed));

    const state = outcome === 'selected' ? 'public_notice' : 'not_selected';
    expect(await statesTold(filed)).toEqual([state, state, state]);
    expect(view.selection).toMatchObject({ outcome, reasons: '样例：同意' });
    expect(view.publication?.toldAt).not.toBeNull();
    const last = outcome === 'selected' ? 'notice_published' : 'outcome_told';
    expect((await eventsOf(filed)).slice(-2)).toEqual(['selection_decided', last]);
  });

  it('is not seen by the recommender either', async () => {
    const filed = await decided(outcome, 'rec_440000');
    const province = recommenders(here.table.store);
    const seen = async () =>
      bodyOf('viewForRecommender', await province.view(filed, { caller: GUANGDONG }));

    const before = await seen();
    const refusal = refusalIn(await province.decline(filed, before.version));
    bodyOf('publishNotice', await here.desk.notice(here.callId));
    const after = await seen();

    expect([before.state, before.selection]).toEqual(['proposed', null]);
    expect(refusal).toMatchObject({ code: 'application.not_from_here', state: 'proposed' });
    expect(after.selection?.outcome).toBe(outcome);
  });
});

describe('a second decision, after the first was overturned', () => {
  it('is not seen before it is told in its turn, while the first one stays seen', async () => {
    const filed = await decided('not_selected');
    bodyOf('publishNotice', await here.desk.notice(here.callId));
    const { id: applicationId } = filed;
    const params = { callId: here.callId, applicationId };
    const context = { store: here.table.store, rules: publishedRules(here.table.store) };
    const disputed = [{ clause: SOURCED, argument: '样例：认定与事实不符' }];
    const dispute = inputOf('disputeFindings', { params, ifMatch: 10, body: { disputed } }, {});
    const applicant = contextWith(here.table.store);
    expect((await applicantUseCases.disputeFindings(applicant, dispute)).ok).toBe(true);
    const overturn = { outcome: 'overturned', reasons: '样例：改变原认定' };
    const by = { caller: SECOND };
    const decide = { params, query: {}, ifMatch: 11, body: overturn };
    const overturned = inputOf('decideReconsideration', decide, by);
    versionIn(await reviewerUseCases.decideReconsideration(context, overturned));
    const between = bodyOf('getApplication', await here.door.get(filed));

    const body = { outcome: 'selected', reasons: '样例：重新决定', clauses: [] };
    const later = { caller: SECOND, now: noonOn(FROM) };
    const again = inputOf('decideSelection', { params, query: {}, ifMatch: 12, body }, later);
    versionIn(await reviewerUseCases.decideSelection(context, again));

    expect([between.state, between.selection?.outcome]).toEqual(['proposed', 'not_selected']);
    expect(await statesTold(filed)).toEqual(['proposed', 'proposed', 'proposed']);
    const events = await eventsOf(filed);
    expect(events.filter((type) => type === 'selection_decided')).toHaveLength(1);
    expect(events.at(-1)).toBe('confidential');
    bodyOf('publishNotice', await here.desk.notice(here.callId, { now: noonOn(FROM) }));
    expect(await statesTold(filed)).toEqual(['public_notice', 'public_notice', 'public_notice']);
  });
});
