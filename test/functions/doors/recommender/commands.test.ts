import { describe, expect, it } from 'vitest';
import type { ApplicationState } from '../../../../shared/domain/application/application.ts';
import { fold } from '../../../../shared/domain/application/fold.ts';
import { type Filed, bodyOf, expectOneOf, refusalIn } from '../../../support/people/applicants.ts';
import { digestOf } from '../../../support/dynamo.ts';
import { AUTOMATION, GUANGDONG } from '../../../support/filing.ts';
import {
  CHECKLIST,
  FUJIAN,
  OPINION,
  aFiling,
  openRecommending,
  publishRound,
} from '../../../support/people/recommenders.ts';

const here = openRecommending('round');
let serial = 100;
const number = () => `T/CNTAC ${(serial += 1)}-2018`;
const filed = async () => aFiling(here.door, here.callId, { number: number() });

async function stored({ id }: Filed) {
  const read = await here.table.store.readApplication(id);
  if (!read) throw new Error('no application');
  return read.application;
}

const commands = ['check', 'recommend', 'return', 'decline'] as const;
type CommandName = (typeof commands)[number];

interface Tried {
  readonly caller?: typeof FUJIAN;
  readonly dryRun?: boolean;
}

function give(command: CommandName, one: Filed, version: number, tried: Tried = {}) {
  switch (command) {
    case 'check':
      return here.desk.check(one, version, ['m1'], tried);
    case 'recommend':
      return here.desk.recommend(one, version, tried);
    case 'return':
      return here.desk.giveBack(one, version, tried);
    case 'decline':
      return here.desk.decline(one, version, tried);
  }
}

const LEADS_TO: Record<CommandName, ApplicationState> = {
  check: 'recommender_check',
  recommend: 'recommended',
  return: 'returned',
  decline: 'not_recommended',
};

describe.each(commands)('to %s', (command) => {
  it('leads a filing on from where it waits, and from where it is being checked', async () => {
    const [waiting, checked] = [await filed(), await filed()];
    bodyOf('checkApplication', await here.desk.check(checked, 2, ['m1']));

    for (const [one, version] of [[waiting, 2] as const, [checked, 3] as const]) {
      const answer = await give(command, one, version);

      expect(bodyOf('checkApplication', answer)).toEqual({
        id: one.id,
        callId: here.callId,
        state: LEADS_TO[command],
        version: version + 1,
        updatedAt: '2026-11-20T10:00:00.000+08:00',
        dryRun: false,
      });
      expect(answer.ok && answer.value.headers['etag']).toBe(`"${version + 1}"`);
    }
  });

  it('is recorded as an event, and what is stored is the fold of the events', async () => {
    const one = await filed();
    bodyOf('checkApplication', await give(command, one, 2));

    const history = await here.table.store.readHistory(one.id);

    expect(fold(history)).toEqual(await stored(one));
    expect(history.at(-1)?.event.by).toEqual({
      subject: GUANGDONG.subject,
      role: 'recommender',
      organisation: GUANGDONG.organisation.code,
    });
  });

  it('answers a dry run as it would the act, and writes nothing', async () => {
    const one = await filed();
    const before = await digestOf(here.table);

    const tried = bodyOf('checkApplication', await give(command, one, 2, { dryRun: true }));

    expect(await digestOf(here.table)).toBe(before);
    const done = bodyOf('checkApplication', await give(command, one, 2));
    expect(tried).toEqual({ ...done, dryRun: true });
  });

  it('is as if there were no application for another recommender, whatever its state', async () => {
    const one = await filed();
    const notFound = { code: 'application.not_found', id: one.id };

    const stranger = await give(command, one, 1, { caller: FUJIAN });
    bodyOf('declineApplication', await here.desk.decline(one, 2));
    const later = await give(command, one, 1, { caller: FUJIAN });
    const unknown = await give(command, one, 1, {
      caller: { ...GUANGDONG, organisation: AUTOMATION.organisation },
    });

    expect([stranger, later, unknown].map(refusalIn)).toEqual([notFound, notFound, notFound]);
  });

  it('is refused from any other state, before the version is compared', async () => {
    const one = await filed();
    bodyOf('returnToAssociation', await here.desk.giveBack(one, 2));

    expect(refusalIn(await give(command, one, 1))).toEqual({
      code: 'application.not_from_here',
      state: 'returned',
      allowed: [],
    });
  });

  it('is refused where the application has changed since it was seen', async () => {
    const one = await filed();

    for (const version of [1, 3]) {
      expect(refusalIn(await give(command, one, version))).toEqual({
        code: 'application.changed_meanwhile',
        currentVersion: 2,
      });
    }
  });

  it('is not for those who are no recommender, and not for a draft, a direct filing or another call', async () => {
    const one = await filed();
    const draft = bodyOf('startApplication', await here.door.start(here.callId));
    const direct = await aFiling(here.door, here.callId, { number: number(), direct: true });
    // told before anybody asks whose it is
    const caller = { ...FUJIAN, role: 'association' as const };
    await publishRound(here.door, 'other-round');

    const answers = [
      await give(command, one, 2, { caller }),
      await give(command, { callId: here.callId, id: draft.id }, 1),
      await give(command, direct, 2),
      await give(command, { ...one, callId: 'other-round' }, 2),
      await give(command, { ...one, callId: 'nowhere' }, 2),
    ];

    const codes = answers.map((answer) => refusalIn(answer).code);
    expect(codes).toEqual(['caller.forbidden', ...Array(4).fill('application.not_found')]);
  });

  it('is done by one of two who try at once', async () => {
    const one = await filed();

    const both = await Promise.all([give(command, one, 2), give(command, one, 2)]);

    expectOneOf(both);
    expect((await stored(one)).version).toBe(3);
  });
});

describe('the checklist', () => {
  it('is saved as the call orders it, each item once, and replaced by the next', async () => {
    const one = await filed();
    bodyOf('checkApplication', await here.desk.check(one, 2, ['m2', 'm1', 'm2']));
    const first = (await stored(one)).recommendation;
    bodyOf('checkApplication', await here.desk.check(one, 3, []));

    expect(first).toEqual({ checklist: ['m1', 'm2'], opinion: null });
    expect((await stored(one)).recommendation).toEqual({ checklist: [], opinion: null });
  });

  it('takes no item that the call does not list, and names its place', async () => {
    const one = await filed();
    const expected = { code: 'request.invalid', errors: [{ pointer: '/checklist/1' }] };

    const answers = [
      await here.desk.check(one, 2, ['m1', 'm99']),
      await here.desk.recommend(one, 2, { checklist: ['m1', 'm99', ...CHECKLIST] }),
    ];

    for (const answer of answers) expect(refusalIn(answer)).toMatchObject(expected);
  });

  it('must be complete to recommend, whatever was checked before', async () => {
    const one = await filed();
    bodyOf('checkApplication', await here.desk.check(one, 2, CHECKLIST));

    const refusal = refusalIn(
      await here.desk.recommend(one, 3, { checklist: CHECKLIST.slice(1, -1) }),
    );

    expect(refusal).toMatchObject({
      code: 'recommendation.checklist_incomplete',
      missing: ['m1', 'commitment'],
    });
    bodyOf('recommendApplication', await here.desk.recommend(one, 3));
    expect((await stored(one)).recommendation).toEqual({ checklist: CHECKLIST, opinion: OPINION });
  });
});

describe('a retry of a recommendation', () => {
  it('gets the first answer, also where another act came between', async () => {
    const one = await filed();
    const first = await here.desk.recommend(one, 2, { key: 'retried' });
    bodyOf('withdrawApplication', await here.door.withdraw(one, 3));

    const again = await here.desk.recommend(one, 2, { key: 'retried' });

    expect(bodyOf('recommendApplication', again)).toEqual(bodyOf('recommendApplication', first));
    expect(again.ok && again.value.headers['idempotency-replayed']).toBe('true');
    expect((await stored(one)).state).toBe('withdrawn');
  });
});

describe('the view of a recommender', () => {
  it('shows what was filed with its assessment, what may be done, and nobody’s personal data', async () => {
    const one = await filed();

    const answer = await here.desk.view(one);

    const view = bodyOf('viewForRecommender', answer);
    expect(view).toMatchObject({ id: one.id, state: 'submitted', version: 2, changes: [] });
    expect(view.assessment.verdict).toBe(view.submission?.assessment.verdict);
    expect(view.assessment.findings.length).toBeGreaterThan(5);
    expect(view.allowed).toEqual(['check', 'recommend', 'return', 'decline']);
    expect(JSON.stringify(view)).not.toContain('contactName');
    expect(answer.ok && answer.value.headers['etag']).toBe('"2"');
  });

  it('is of what was filed, while the association puts it right', async () => {
    const one = await filed();
    bodyOf('returnToAssociation', await here.desk.giveBack(one, 2));
    const { content } = await stored(one);
    bodyOf('editApplication', await here.door.edit(one, 3, { ...content, promotionPlan: '改' }));

    const view = bodyOf('viewForRecommender', await here.desk.view(one));

    expect(view).toMatchObject({ state: 'returned', version: 4, allowed: [] });
    expect(view.content.promotionPlan).toBe(content.promotionPlan);
  });

  it('is not for another recommender, and not of a draft', async () => {
    const one = await filed();
    const draft = bodyOf('startApplication', await here.door.start(here.callId));

    for (const answer of [
      await here.desk.view(one, { caller: FUJIAN }),
      await here.desk.view({ callId: here.callId, id: draft.id }),
      await here.desk.view({ ...one, callId: 'nowhere' }),
      await here.desk.view({ callId: here.callId, id: `app_${'0'.repeat(20)}` }),
    ]) {
      expect(refusalIn(answer).code).toBe('application.not_found');
    }
  });
});
