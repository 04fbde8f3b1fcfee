import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { remind } from '../../../functions/schedules/reminders/remind.ts';
import { ADMINS, type Message, newMessage } from '../../../shared/domain/messages/message.ts';
import type { ReEvaluation } from '../../../shared/domain/rules/re-evaluation.ts';
import { dynamoScheduleStore } from '../../../shared/store/dynamo-schedule-store.ts';
import { type TestTable, startTable, wholeStore } from '../../support/dynamo.ts';
import { COMPOSITES, NOW } from '../../support/filing.ts';
import { bodyOf, doors, publishCall } from '../../support/people/applicants.ts';

let table: TestTable;
beforeAll(async () => {
  table = await startTable();
});
afterAll(() => table.stop());

/** A day at noon in Beijing, if nothing else is said. */
const on = (day: string, time = '12:00:00') => new Date(`${day}T${time}+08:00`);
const storeOf = ({ client, tableName }: Pick<TestTable, 'client' | 'tableName'>) => ({
  ...wholeStore({ client, tableName }),
  ...dynamoScheduleStore({ client, tableName }),
});
const run = (now: Date) => remind({ store: storeOf(table) }, now);

describe('admins', () => {
  const toldToAdmins = async (kind: Message['kind']) =>
    (await table.store.listMessages(ADMINS))
      .filter((message) => message.kind === kind)
      .map(({ callId, until }) => ({ callId, until }));
  const at = (day: string) => `${day}T00:20:00.000+08:00`;

  it('are told of a checkpoint and of other runs that did not come, each once', async () => {
    const store = storeOf(table);
    for (const [name, day] of [
      ['checkpoint', '2026-10-01'],
      ['retention', '2026-10-02'],
      ['gauge', '2026-10-04'],
    ] as const)
      await store.noteRun({ name, at: at(day), of: null, found: {} });
    await run(new Date('2026-10-02T02:19:59+08:00'));
    expect(await toldToAdmins('checkpoint_missed')).toEqual([]);
    for (const day of ['2026-10-03', '2026-10-04']) await run(on(day));
    expect(await toldToAdmins('checkpoint_missed')).toEqual([
      { callId: null, until: '2026-10-01' },
    ]);
    expect(await toldToAdmins('run_missed')).toEqual([
      { callId: null, until: '2026-10-02' },
      { callId: null, until: '2026-10-04' },
    ]);
  });

  it('are told of mail that arrived nowhere, but not of that which told them so', async () => {
    const fail = async (message: Message) => {
      const settledAt = on('2026-10-10', '10:00:00').toISOString();
      await table.store.enterMessage(message);
      const failed = { ...message, state: 'refused', dueAt: null, settledAt } as const;
      expect(await table.store.moveMessage(message, failed)).toBe(true);
    };
    const about = { callId: 'drafts', applicationId: null, sequence: null, days: null };
    const given = { ...about, at: on('2026-10-10').toISOString(), until: null };
    await fail(newMessage({ ...given, kind: 'mail_failed', to: ADMINS }));
    await run(on('2026-10-10'));
    expect(await toldToAdmins('mail_failed')).toEqual([{ callId: 'drafts', until: null }]);
    await fail(newMessage({ ...given, kind: 'recommending_due', to: 'recommender:1' }));
    await run(on('2026-10-11', '09:59:00'));
    await run(on('2026-10-11', '09:59:00'));
    expect(await toldToAdmins('mail_failed')).toContainEqual({ callId: null, until: '2026-10-11' });
    await run(on('2026-10-12'));
    expect(await toldToAdmins('mail_failed')).toHaveLength(2);
  });

  it('are told of more time that was given, and of a report that is done', async () => {
    const [door, callId] = [doors(table.store), 'told-admins'];
    const window = {
      opensAt: '2026-11-01T09:00:00.000+08:00',
      closesAt: '2026-12-01T17:00:00.000+08:00',
      zone: 'Asia/Shanghai',
      graceMinutes: 0,
    } as const;
    await publishCall(door, { id: callId, window });
    const until = '2026-12-10T17:00:00.000+08:00';
    const body = { association: COMPOSITES.organisation.code, closesAt: until, reason: '样例' };
    bodyOf('extendCall', await door.extend(callId, 1, body));
    const report = await aReport(callId);
    await run(NOW);
    expect(await toldToAdmins('rules_compared')).toEqual([]);
    const done = '2026-11-20T11:00:00.000+08:00';
    expect(await table.store.finishReEvaluation(report, done)).toBe(true);
    await run(on('2026-11-21', '10:00:00'));
    await run(on('2026-11-22', '12:00:00'));
    expect(await toldToAdmins('more_time_given')).toContainEqual({ callId, until });
    expect(await toldToAdmins('rules_compared')).toEqual([{ callId, until: done }]);
  });

  async function aReport(callId: string): Promise<ReEvaluation> {
    const ref = { id: 'sample-2026', version: 1, hash: 'ab'.repeat(32) };
    const report = {
      id: 'rev_1',
      callId,
      from: ref,
      to: ref,
      isMove: false,
      reason: '样例',
      startedAt: '2026-11-20T10:00:00.000+08:00',
      startedBy: 'admin-1',
      finishedAt: null,
      evaluated: 0,
      flips: 0,
    };
    expect(await table.store.commit({ reEvaluation: report }, null, NOW)).toMatchObject({
      ok: true,
    });
    return report;
  }
});
