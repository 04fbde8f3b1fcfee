import { paginateScan } from '@aws-sdk/client-dynamodb';
import { beforeAll, describe, expect, it } from 'vitest';
import { hashOf } from '../../../../shared/evidence/canonical.ts';
import type { ReportMakingStore } from '../../../../shared/store/reports/re-evaluation-store.ts';
import { type Filed, bodyOf, refusalIn } from '../../../support/people/applicants.ts';
import { digestOf } from '../../../support/dynamo.ts';
import { aDefect, versionIn } from '../../../support/people/examiners.ts';
import {
  aFiling,
  contentFor,
  publishRound,
  recommenders,
} from '../../../support/people/recommenders.ts';
import {
  IN_TIME,
  NO_MONTHS,
  SEVEN_MONTHS,
  TOO_LATE,
  openRuleChanges,
} from '../../../support/rule-changes.ts';

const here = openRuleChanges('round');
let serial = 100;
const aNumber = () => `T/CNTAC ${(serial += 1)}-2018`;

const since = (day: string, callId = here.callId) => here.change.filedSince(callId, day, aNumber());
const flip = ({ id }: Filed) => ({
  applicationId: id,
  verdict: { from: 'admissible', to: 'inadmissible' },
  clauses: [{ clause: 'SAMPLE2026-A4', from: 'met', to: 'unmet' }],
});
const byId = (one: Filed, other: Filed) => (one.id < other.id ? -1 : 1);

/** Filings that the register knows, all of which seven months rule out. */
async function someTooLate(count: number, callId?: string): Promise<Filed[]> {
  const all: Filed[] = [];
  for (let filed = 0; filed < count; filed += 1) all.push(await since(TOO_LATE, callId));
  await here.change.register(...all);
  return all.toSorted(byId);
}

/** A report that nobody has begun to make. */
async function begun(to = SEVEN_MONTHS.ref, callId = here.callId) {
  const { id } = bodyOf('reEvaluate', await here.change.reEvaluate(callId, to));
  const of = { callId, reportId: id };
  return { of, record: await here.change.recordOf(of) };
}

const reportOf = async (reportId: string, query: object = {}, callId = here.callId) =>
  bodyOf('getReEvaluation', await here.office.report(callId, reportId, query));

/** Whatever belongs to an application. */
async function applications(): Promise<string> {
  const items = [];
  const scan = paginateScan({ client: here.table.client }, { TableName: here.table.tableName });
  for await (const { Items = [] } of scan) items.push(...Items);
  return hashOf(
    items
      .filter(({ pk }) => pk?.S?.startsWith('APPLICATION#'))
      .map(hashOf)
      .toSorted(),
  );
}

describe('a report on another pack', () => {
  it('names those that flip, by which clause, and no other; nothing of them changes', async () => {
    const [late, timely] = [await since(TOO_LATE), await since(IN_TIME)];
    await here.change.register(late, timely);
    const before = await applications();

    const { id } = await here.change.moved(here.callId, SEVEN_MONTHS.ref);

    const { report, entries, nextCursor } = await reportOf(id);
    expect(report).toMatchObject({
      evaluated: 2,
      flips: 1,
      finishedAt: '2026-11-20T10:00:00.000+08:00',
    });
    const { state, version, association, standardNumber, titleZh } = bodyOf(
      'viewForExaminer',
      await here.office.view(late),
    ) as never as Record<string, unknown>;
    expect([state, titleZh]).toEqual(['submitted', undefined]);
    expect(entries).toEqual([
      {
        ...flip(late),
        state,
        version,
        association,
        standardNumber,
        titleZh: expect.any(String),
        action: null,
      },
    ]);
    expect(nextCursor).toBeNull();
    expect(await applications()).toBe(before);
  });

  it('tells where each stands now, not where it stood', async () => {
    const [late] = await someTooLate(1);
    if (!late) throw new Error('a filing');
    const { id } = await here.change.moved(here.callId, SEVEN_MONTHS.ref);

    versionIn(await recommenders(here.table.store).recommend(late, 2));

    expect((await reportOf(id)).entries).toMatchObject([{ state: 'recommended' }]);
  });

  it('leaves out drafts, and what was withdrawn', async () => {
    const content = contentFor({ number: aNumber() });
    const started = await here.door.start(here.callId, { content });
    const draft = { callId: here.callId, id: bodyOf('startApplication', started).id };
    const withdrawn = await since(TOO_LATE);
    bodyOf('withdrawApplication', await here.door.withdraw(withdrawn, 2));
    await here.change.register(draft, withdrawn);

    expect(await here.change.moved(here.callId, SEVEN_MONTHS.ref)).toMatchObject({
      evaluated: 0,
      flips: 0,
    });
  });

  it('judges what was filed, whatever its association writes meanwhile', async () => {
    const filed = await here.change.filedSince(here.callId, TOO_LATE, aNumber(), true);
    versionIn(await here.office.claim(filed, 2));
    const defects = [aDefect('/standard/implementedOn')];
    versionIn(await here.office.giveBack(filed, 3, { defects }));
    const { content } = bodyOf('getApplication', await here.door.get(filed));
    const standard = { ...content.standard, implementedOn: IN_TIME };
    bodyOf('editApplication', await here.door.edit(filed, 4, { ...content, standard }));
    await here.change.register(filed);

    const { id } = await here.change.moved(here.callId, SEVEN_MONTHS.ref);

    expect((await reportOf(id)).entries).toMatchObject([flip(filed)]);
  });

  it('of a call without filings is finished, and says so', async () => {
    const report = await here.change.moved(here.callId, SEVEN_MONTHS.ref);

    expect(report).toMatchObject({ evaluated: 0, flips: 0 });
    expect(report.finishedAt).not.toBeNull();
  });
});

describe('the list of reports', () => {
  it('begins with the newest', async () => {
    const at = (minute: number) => ({ now: new Date(Date.UTC(2026, 10, 20, 2, minute)) });
    const ids = [];
    for (const minute of [0, 1, 2]) {
      const asked = await here.change.reEvaluate(here.callId, SEVEN_MONTHS.ref, at(minute));
      ids.push(bodyOf('reEvaluate', asked).id);
    }

    const { reports } = bodyOf('listReEvaluations', await here.office.reports(here.callId));

    expect(reports.map(({ id }) => id)).toEqual(ids.toReversed());
  });

  it('and a report are those of a call that is there', async () => {
    const { of } = await begun();
    await publishRound(here.door, `${here.callId}-other`);
    const refusals = [
      await here.office.reports('nowhere'),
      await here.office.report('nowhere', of.reportId),
      await here.office.report(here.callId, 're_0'),
      await here.office.report(`${here.callId}-other`, of.reportId),
    ].map((result) => refusalIn(result).code);

    expect(refusals).toEqual([
      'call.not_found',
      'call.not_found',
      're_evaluation.not_found',
      're_evaluation.not_found',
    ]);
  });
});

describe('the pages of a report', () => {
  it('hold every entry once, in the order of the ids', async () => {
    const all = await someTooLate(3);
    const { id } = await here.change.moved(here.callId, SEVEN_MONTHS.ref);

    const first = await reportOf(id, { limit: 2 });
    const second = await reportOf(id, { limit: 2, cursor: first.nextCursor });

    const named = [first, second].map(({ entries }) => entries.map((e) => e.applicationId));
    expect(named).toEqual([[all[0]?.id, all[1]?.id], [all[2]?.id]]);
    expect(second.nextCursor).toBeNull();
  });

  it('go on by a cursor of this very report only', async () => {
    await someTooLate(2);
    const { id } = await here.change.moved(here.callId, SEVEN_MONTHS.ref);
    const { nextCursor: cursor } = await reportOf(id, { limit: 1 });
    const { of } = await begun(NO_MONTHS.ref);

    const refusals = [
      await here.office.report(here.callId, of.reportId, { cursor }),
      await here.office.report(here.callId, id, { cursor: 'bm90aGluZw' }),
    ].map((result) => refusalIn(result).code);

    expect(refusals).toEqual(['request.invalid', 'request.invalid']);
  });
});

describe('the making of a report', () => {
  const MORE_THAN_A_PART = 51;
  const counts = { evaluated: MORE_THAN_A_PART, flips: MORE_THAN_A_PART };
  let large: string;
  beforeAll(async () => {
    large = await publishRound(here.door, 'large');
    await someTooLate(MORE_THAN_A_PART, large);
  });

  it('goes on where it was broken off, and judges each filing once', async () => {
    const { of, record } = await begun(SEVEN_MONTHS.ref, large);
    let entered = 0;
    const enterEvaluated: ReportMakingStore['enterEvaluated'] = async (...part) => {
      if ((entered += 1) === 2) throw new Error('the connection was lost');
      return here.table.store.enterEvaluated(...part);
    };

    const broken = await here.change.make([record], {
      store: { ...here.table.store, enterEvaluated },
    });
    const between = await here.table.store.readReEvaluation(of);
    const mended = await here.change.make([record]);

    expect(broken.batchItemFailures).toHaveLength(1);
    expect(between).toMatchObject({ evaluated: 50, flips: 50, finishedAt: null });
    expect(mended).toEqual({ batchItemFailures: [] });
    expect(await here.table.store.readReEvaluation(of)).toMatchObject(counts);
    const { entries } = await reportOf(of.reportId, { limit: 100 }, large);
    expect(entries).toHaveLength(MORE_THAN_A_PART);
  });

  it('ends with a part when its time is over, and goes on when the stream tells of that part', async () => {
    const { of, record } = await begun(SEVEN_MONTHS.ref, large);
    const hasTime = () => false;

    // as for every part that was entered, there is a record of each
    await here.change.make([record, record, record], { hasTime });
    const first = await here.table.store.readReEvaluation(of);
    await here.change.make([await here.change.recordOf(of)], { hasTime });
    await here.change.make([await here.change.recordOf(of)], { hasTime });

    expect(first).toMatchObject({ evaluated: 50, finishedAt: null });
    const last = await here.table.store.readReEvaluation(of);
    expect(last).toMatchObject({ ...counts, finishedAt: expect.any(String) as unknown });
  });

  it('by two at once counts nothing twice', async () => {
    const { of, record } = await begun(SEVEN_MONTHS.ref, large);

    const answers = await Promise.all([1, 2, 3].map(() => here.change.make([record])));

    // who comes second begins anew, and fails nobody
    expect(answers).toEqual([1, 2, 3].map(() => ({ batchItemFailures: [] })));
    expect(await here.table.store.readReEvaluation(of)).toMatchObject(counts);
  });

  it('changes nothing once it is finished', async () => {
    await someTooLate(2);
    const { record } = await begun();
    await here.change.make([record]);
    const before = await digestOf(here.table);

    await here.change.make([record, record]);

    expect(await digestOf(here.table)).toBe(before);
  });

  it('takes what the register learns of meanwhile', async () => {
    const [first, second, third] = [
      await since(TOO_LATE),
      await since(TOO_LATE),
      await since(TOO_LATE),
    ];
    await here.change.register(first);
    const { of, record } = await begun();
    let looks = 0;
    const finishReEvaluation: ReportMakingStore['finishReEvaluation'] = async (...report) => {
      // another one judges the second, and leaves the third, between the last look and the end
      if ((looks += 1) === 1) {
        await here.change.register(second);
        await here.change.make([await here.change.recordOf(of)], { hasTime: () => false });
        await here.change.register(third);
      }
      return here.table.store.finishReEvaluation(...report);
    };

    await here.change.make([record], { store: { ...here.table.store, finishReEvaluation } });

    expect(await here.table.store.readReEvaluation(of)).toMatchObject({ evaluated: 3, flips: 3 });
  });

  it('is finished by the first who finds nothing left', async () => {
    const { of, record } = await begun();
    const finishReEvaluation: ReportMakingStore['finishReEvaluation'] = async (...report) => {
      await here.change.make([record]);
      return here.table.store.finishReEvaluation(...report);
    };
    const store = { ...here.table.store, finishReEvaluation };

    await here.change.make([record], { store, clock: () => new Date('2026-11-20T03:00:00.000Z') });

    expect((await here.table.store.readReEvaluation(of))?.finishedAt).toBe(
      '2026-11-20T10:00:00.000+08:00',
    );
  });

  it('passes over every other change of the table', async () => {
    const { record } = await begun();
    const { NewImage } = record.dynamodb ?? {};
    const before = await digestOf(here.table);

    const answer = await here.change.make([
      { eventName: 'REMOVE', dynamodb: { SequenceNumber: '1' } },
      { eventName: 'REMOVE', dynamodb: { SequenceNumber: '2', NewImage } },
      {
        eventName: 'MODIFY',
        dynamodb: { SequenceNumber: '3', NewImage: { ...NewImage, pk: { S: 'CALLS' } } },
      },
    ]);

    expect(answer).toEqual({ batchItemFailures: [] });
    expect(await digestOf(here.table)).toBe(before);
  });
});

describe('a filing that crossed with the move', () => {
  it('is added to the report once, however often it is told of', async () => {
    const filed = await since(TOO_LATE);
    const message = await here.change.recordOfFiling(filed);
    const { id } = await here.change.moved(here.callId, SEVEN_MONTHS.ref);
    const before = (await reportOf(id)).report;

    await here.change.make([message]);
    await Promise.all([here.change.make([message]), here.change.make([message])]);

    expect(before).toMatchObject({ evaluated: 0, flips: 0 });
    const { report, entries } = await reportOf(id);
    expect(report).toMatchObject({ evaluated: 1, flips: 1, finishedAt: before.finishedAt });
    expect(entries).toMatchObject([flip(filed)]);
  });

  it('is not added where the report has judged it', async () => {
    const [filed] = await someTooLate(1);
    if (!filed) throw new Error('a filing');
    const message = await here.change.recordOfFiling(filed);
    await here.change.moved(here.callId, SEVEN_MONTHS.ref);
    const before = await digestOf(here.table);

    await here.change.make([message]);

    expect(await digestOf(here.table)).toBe(before);
  });

  it('needs nothing where it was judged by the pack of the call, before a move or after it', async () => {
    const early = await since(TOO_LATE);
    await begun();
    await here.change.make([await here.change.recordOfFiling(early)]);
    await here.change.moved(here.callId, SEVEN_MONTHS.ref);
    const late = await aFiling(here.door, here.callId, { number: aNumber() });
    const before = await digestOf(here.table);

    await here.change.make([await here.change.recordOfFiling(late)]);

    expect(await digestOf(here.table)).toBe(before);
  });
});
