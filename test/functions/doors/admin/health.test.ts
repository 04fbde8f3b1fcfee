import { describe, expect, it, vi } from 'vitest';
import { DECLARED } from '../../../../infra/declarations.ts';
import { beijingInstant } from '../../../../shared/domain/calendar.ts';
import { RUNS, RunName, isRunLate } from '../../../../shared/domain/operations/health.ts';
import { dynamoScheduleStore } from '../../../../shared/store/dynamo-schedule-store.ts';
import { openDoors } from '../../../support/doors.ts';
import { claimsOf } from '../../../support/http-event.ts';

type Opened = ReturnType<typeof openDoors>;

const healthAt = async (doors: Opened) => {
  const { status, body } = await doors().ask('getHealth', { claims: claimsOf('admin') });
  expect(status).toBe(200);
  return body as unknown as {
    waiting: object | null;
    runs: { name: string; at: string | null; isLate: boolean; found: object }[];
  };
};

// apart, since no other test may have run anything before
describe('how a system runs that was just deployed', () => {
  const doors = openDoors({ calls: 'none' });

  it('is told of an environment in which nothing has run yet', async () => {
    const { waiting, runs } = await healthAt(doors);

    expect(waiting).toBeNull();
    expect(runs.map(({ name }) => name)).toEqual(RunName.options);
    expect(runs.every(({ at, isLate }) => at === null && !isLate)).toBe(true);
  });
});

describe('how the system runs', () => {
  const doors = openDoors({ calls: 'none' });

  it('is what the last run of each name has noted, and since when the oldest waits', async () => {
    const store = dynamoScheduleStore(doors().table);
    const at = '2026-11-20T10:00:00.000+08:00';
    const found = {
      'OldestInQueue.unclaimed': 86_400,
      OverdueExaminations: 2,
      CheckpointAge: 1,
      FailedMessages: 3,
      'DeadLetters.changes': 0,
      'DeadLetters.runs': 2,
      'DeadLettersSince.runs': Date.parse('2026-11-20T08:25:00+08:00'),
    };
    await store.noteRun({ name: 'retention', at, of: null, found: { applications: 1 } });
    await store.noteRun({ name: 'retention', at, of: null, found: { applications: 3 } });
    await store.noteRun({ name: 'gauge', at, of: null, found });

    const { waiting, runs } = await healthAt(doors);

    expect(waiting).toEqual({
      measuredAt: at,
      oldest: [{ queue: 'unclaimed', filedAt: '2026-11-19T10:00:00.000+08:00' }],
      overdue: 2,
      failedMessages: 3,
      deadLetters: [
        { queue: 'changes', count: 0, since: null },
        { queue: 'runs', count: 2, since: '2026-11-20T08:25:00.000+08:00' },
      ],
    });
    const retention = runs.find(({ name }) => name === 'retention');
    expect(retention).toMatchObject({ at, found: { applications: 3 } });
  });

  it('has an unknown number of what was set aside where no queue could be asked', async () => {
    const since = Date.parse('2026-11-20T08:25:00+08:00');
    const found = { OverdueExaminations: 0, 'DeadLettersSince.changes': since };
    const at = '2026-11-20T11:00:00.000+08:00';
    await dynamoScheduleStore(doors().table).noteRun({ name: 'gauge', at, of: null, found });

    expect((await healthAt(doors)).waiting).toMatchObject({
      deadLetters: [
        { queue: 'changes', count: null, since: '2026-11-20T08:25:00.000+08:00' },
        { queue: 'runs', count: null, since: null },
      ],
    });
  });

  it.each(['association', 'examiner', 'decider'] as const)('is not for an %s', async (role) => {
    const { status } = await doors().ask('getHealth', { claims: claimsOf(role) });

    expect(status).toBe(403);
  });
});

describe('what never ran', () => {
  const doors = openDoors({ calls: 'none' });
  const isLateAfter = async (hours: number) => {
    const at = beijingInstant(new Date(Date.now() - hours * 3_600_000));
    await dynamoScheduleStore(doors().table).noteRun({ name: 'gauge', at, of: null, found: {} });
    const { runs } = await healthAt(doors);
    return Object.fromEntries(runs.map(({ name, isLate }) => [name, isLate]));
  };

  it('is late, as anything else, once another ran so long ago', async () => {
    vi.useFakeTimers({ toFake: ['Date'] });
    expect(await isLateAfter(2)).toMatchObject({ reminders: false, retention: false });
    expect(await isLateAfter(3)).toMatchObject({ reminders: true, retention: false });
    expect(await isLateAfter(26)).toMatchObject({ reminders: true, retention: false });
    expect(await isLateAfter(27)).toMatchObject({ reminders: true, retention: true });
  });
});

describe('a run', () => {
  const at = '2026-11-20T10:00:00.000+08:00';
  const after = (ms: number) => new Date(Date.parse(at) + ms);

  it.each([
    ['gauge', 2],
    ['checkpoint', 26],
  ] as const)('%s is late once %i hours are over', (name, hours) => {
    expect(isRunLate({ name, at }, after(hours * 3_600_000))).toBe(false);
    expect(isRunLate({ name, at }, after(hours * 3_600_000 + 1))).toBe(true);
  });

  it('is expected as often as it is scheduled, and none is left out but what runs every minute', () => {
    const scheduled = Object.entries(DECLARED).flatMap(([name, { daily }]) =>
      daily && daily.minute !== null ? [[name, daily.hour === null ? 'hour' : 'day']] : [],
    );

    expect(Object.fromEntries(scheduled)).toEqual(RUNS);
  });
});
