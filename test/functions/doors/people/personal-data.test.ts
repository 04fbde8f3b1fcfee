import { describe, expect, it } from 'vitest';
import { listPersonalDataReadings } from '../../../../functions/doors/applicant/records/list-personal-data-readings.ts';
import { deskUseCases } from '../../../../functions/doors/desk/use-cases.ts';
import { reviewerUseCases } from '../../../../functions/doors/reviewer/use-cases.ts';
import { publishedRules } from '../../../../functions/applications/rules.ts';
import type { Caller } from '../../../../shared/domain/people/caller.ts';
import type { Store } from '../../../../shared/store/dynamo-store.ts';
import { AUTOMATION, NOW } from '../../../support/filing.ts';
import {
  type Asking,
  type Filed,
  bodyOf,
  contextWith,
  inputOf,
  refusalIn,
} from '../../../support/people/applicants.ts';
import { SCORES, anExpert } from '../../../support/cases.ts';
import { digestOf } from '../../../support/dynamo.ts';
import {
  EXAMINER,
  SOURCED,
  aDefect,
  openExamining,
  versionIn,
} from '../../../support/people/examiners.ts';
import { aFiling, contentFor } from '../../../support/people/recommenders.ts';

const here = openExamining('readings');

const PEOPLE = { legalRepresentative: '甲', contactName: '乙', contactPhone: '010-12345678' };
const REASON = '样例：核对联系人';
const DECIDER: Caller = { ...EXAMINER, subject: 'person-13', role: 'decider' };

let serial = 100;
const filed = () =>
  aFiling(here.door, here.callId, { number: `T/CNTAC ${(serial += 1)}-2018`, direct: true });
/** Held by the examiner: its version is 3. */
async function claimed(): Promise<Filed> {
  const filing = await filed();
  versionIn(await here.office.claim(filing, 2));
  return filing;
}
const at = ({ id }: Filed) => ({ callId: here.callId, applicationId: id });

const read = (
  filing: Filed,
  of = 'association',
  asking: Asking = {},
  store: Store = here.table.store,
) =>
  deskUseCases.readPersonalData(
    { store },
    inputOf(
      'readPersonalData',
      { params: at(filing), body: { of, reason: REASON } },
      { caller: EXAMINER, ...asking },
    ),
  );
const list = async (filing: Filed, asking: Asking = {}) =>
  listPersonalDataReadings(
    contextWith(here.table.store),
    inputOf('listPersonalDataReadings', { params: at(filing) }, asking),
  );
const readings = async (filing: Filed) =>
  bodyOf('listPersonalDataReadings', await list(filing)).readings;

/** Proposed on, with an expert who sits and one who declared a conflict. */
async function proposed(): Promise<Filed> {
  const filing = await filed();
  versionIn(await here.office.claim(filing, 2));
  versionIn(await here.office.accept(filing, 3));
  const context = { store: here.table.store, rules: publishedRules(here.table.store) };
  const parts = (ifMatch: number, body: object) => ({
    params: at(filing),
    query: {},
    ifMatch,
    body,
  });
  const expert = (number: number) => ({
    caller: { ...EXAMINER, subject: `expert-${number}`, role: 'expert' as const },
  });
  const declares = async (number: number, conflict: boolean) =>
    reviewerUseCases.declareConflict(
      context,
      inputOf(
        'declareConflict',
        parts(4 + number, { conflict, statement: '样例' }),
        expert(number),
      ),
    );
  const panel = { experts: ['expert-1', 'expert-2'].map(anExpert), chair: 'expert-1' };
  const proposal = { outcome: 'selected', reasons: '样例', minutes: '样例' };
  const convening = inputOf('convenePanel', parts(4, panel), { caller: EXAMINER });
  const scoring = inputOf(
    'scoreApplication',
    parts(7, { scores: SCORES, comment: '样例' }),
    expert(1),
  );
  const proposing = inputOf('proposeSelection', parts(8, proposal), { caller: EXAMINER });
  versionIn(await reviewerUseCases.convenePanel(context, convening));
  versionIn(await declares(1, false));
  versionIn(await declares(2, true));
  versionIn(await reviewerUseCases.scoreApplication(context, scoring));
  versionIn(await reviewerUseCases.proposeSelection(context, proposing));
  return filing;
}

describe('a reading of personal data', () => {
  it('tells the people of what was filed, and is shown to the association with its reason', async () => {
    const filing = await claimed();

    const told = bodyOf('readPersonalData', await read(filing));

    const reading = {
      at: '2026-11-20T10:00:00.000+08:00',
      role: 'examiner',
      organisation: EXAMINER.organisation.name,
      of: 'association',
      reason: REASON,
    };
    expect(told).toEqual({ reading, data: PEOPLE });
    expect(await readings(filing)).toEqual([reading]);
  });

  it('is kept each time, oldest first, and twice within one moment', async () => {
    const filing = await claimed();
    const later = new Date(NOW.getTime() + 1);
    for (const now of [later, NOW, NOW])
      bodyOf('readPersonalData', await read(filing, 'association', { now }));

    const moments = (await readings(filing)).map(({ at: moment }) => moment);

    expect(moments).toEqual([
      '2026-11-20T10:00:00.000+08:00',
      '2026-11-20T10:00:00.000+08:00',
      '2026-11-20T10:00:00.001+08:00',
    ]);
  });

  it('is recorded before anything is told: where that fails, nothing is', async () => {
    const filing = await claimed();
    const store: Store = {
      ...here.table.store,
      recordReading: async () => {
        throw new Error('the table is on fire');
      },
    };

    await expect(read(filing, 'association', {}, store)).rejects.toThrow('on fire');
    expect(await readings(filing)).toEqual([]);
  });

  it('is of whom to reach now, though the association has not filed it again', async () => {
    const filing = await claimed();
    versionIn(
      await here.office.giveBack(filing, 3, { defects: [aDefect('/promotionPlan', SOURCED)] }),
    );
    const content = contentFor({ number: `T/CNTAC ${serial}-2018`, direct: true });
    const people = { contactName: '丁' };
    bodyOf('editApplication', await here.door.edit(filing, 4, { ...content, people }));

    const told = bodyOf('readPersonalData', await read(filing));

    expect(told.data).toEqual(people);
  });

  it('enters neither the history nor the version of the application', async () => {
    const filing = await claimed();
    const before = bodyOf('getHistory', await here.door.history(filing));

    bodyOf('readPersonalData', await read(filing));

    expect(bodyOf('getHistory', await here.door.history(filing))).toEqual(before);
    expect(versionIn(await here.office.accept(filing, 3))).toBe(4);
  });

  it('is for deciders once it is proposed on', async () => {
    expect(refusalIn(await read(await filed(), 'association', { caller: DECIDER })).code).toBe(
      'application.not_found',
    );
    const told = bodyOf(
      'readPersonalData',
      await read(await proposed(), 'association', { caller: DECIDER }),
    );
    expect(told).toMatchObject({ reading: { role: 'decider' }, data: PEOPLE });
  });

  it.each(['examiner', 'decider'] as const)(
    'is not for who declared a conflict, as %s either',
    async (role) => {
      const filing = await proposed();
      const caller = { ...EXAMINER, subject: 'expert-2', role };
      const before = await digestOf(here.table);

      expect(refusalIn(await read(filing, 'association', { caller })).code).toBe('review.recused');
      expect(await digestOf(here.table)).toBe(before);
    },
  );

  it('is of nothing that was never filed, nor of what was withdrawn', async () => {
    const content = contentFor({ number: `T/CNTAC ${(serial += 1)}-2018`, direct: true });
    const draft = bodyOf('startApplication', await here.door.start(here.callId, { content }));
    const withdrawn = await filed();
    bodyOf('withdrawApplication', await here.door.withdraw(withdrawn, 2));

    expect(refusalIn(await read({ callId: here.callId, id: draft.id })).code).toBe(
      'application.not_found',
    );
    expect(refusalIn(await read(withdrawn)).code).toBe('application.not_from_here');
  });
});

describe('a reading of an objection', () => {
  it('is not for examiners', async () => {
    expect(refusalIn(await read(await proposed(), '1-001-1')).code).toBe('caller.forbidden');
  });

  it('is of one that there is', async () => {
    const answer = await read(await proposed(), '1-001-1', { caller: DECIDER });

    expect(refusalIn(answer)).toEqual({ code: 'objection.not_found', caseNumber: '1-001-1' });
  });
});

describe('the list of readings', () => {
  it('is for the association of the application only', async () => {
    const filing = await claimed();
    bodyOf('readPersonalData', await read(filing));

    expect(refusalIn(await list(filing, { caller: AUTOMATION })).code).toBe(
      'application.not_found',
    );
    expect(await readings(filing)).toHaveLength(1);
  });

  it('leaves out readings of objections, whose reasons may tell who objects', async () => {
    const filing = await claimed();
    const reading = { at: '2026-11-20T10:00:00.000+08:00', role: 'decider', organisation: 'x' };
    await here.table.store.recordReading(filing.id, {
      reading: { ...reading, of: '1-001-1', reason: '联系异议人' },
      subject: DECIDER.subject,
    });

    expect(await readings(filing)).toEqual([]);
  });
});
