import { describe, expect, it } from 'vitest';
import { dynamoScheduleStore } from '../../../../shared/store/dynamo-schedule-store.ts';
import { openDoors } from '../../../support/doors.ts';
import { pilotsAt } from '../../../support/pilots.ts';
import { serve } from '../../../support/servers/serve.ts';

const doors = openDoors();
const url = serve(doors);
const { file, run } = pilotsAt(url);

const pilots = (...args: string[]) => run(args);
const PERSON = {
  subject: 'zhuanjia',
  name: '样例人员',
  organisation: { code: null, name: '样例大学' },
  roles: ['expert'],
};
const peopleFile = (people: unknown) => file('people.json', people);

describe('the directory by a file', () => {
  it('is planned without a write, applied, and applied again without a change', async () => {
    const path = peopleFile([PERSON]);

    const plan = await pilots('people', 'plan', path);
    const before = await pilots('people', 'list', '--role', 'expert');
    const applied = await pilots('people', 'apply', path);
    const again = await pilots('people', 'apply', path);
    const after = await pilots('people', 'list', '--role', 'expert');

    expect([plan.code, plan.said]).toEqual([0, 'zhuanjia  新列入 new  样例人员（样例大学）expert']);
    expect(before.said).not.toContain('zhuanjia');
    expect([applied.code, again.code]).toEqual([0, 0]);
    expect(again.said).toContain('不变 as it is');
    expect(after.said).toMatch(/^zhuanjia +样例人员 +样例大学 +expert$/m);
  });

  it('changes an entry over the version that is there, and takes somebody out', async () => {
    await pilots('people', 'apply', peopleFile([{ ...PERSON, subject: 'yiyuan' }]));

    const out = await pilots(
      'people',
      'apply',
      peopleFile([{ ...PERSON, subject: 'yiyuan', roles: [] }]),
    );

    expect([out.code, out.said]).toEqual([
      0,
      'yiyuan  更改 changed  样例人员（样例大学）移出 known no more',
    ]);
    expect((await pilots('people', 'list')).said).not.toContain('yiyuan');
  });

  it.each([
    ['that names a role that there is not', [{ ...PERSON, roles: ['friend'] }], '/0/roles/0'],
    ['that names somebody twice', [PERSON, PERSON], 'zhuanjia twice'],
    ['that names nobody', [], 'no list of people'],
    ['whose subject passes for another', [{ ...PERSON, subject: 'expert\u20101' }], 'U+2010'],
  ])('%s is refused before anything is written', async (_what, people, told) => {
    const { code, complaints } = await pilots('people', 'apply', peopleFile(people));

    expect([code, complaints]).toEqual([2, expect.stringContaining(told)]);
  });

  it('is not changed by an examiner, nor chosen from by an expert', async () => {
    const entered = await pilots(
      'people',
      'apply',
      peopleFile([PERSON]),
      '--account',
      'examiner-1',
    );
    const listed = await pilots('people', 'list', '--account', 'expert-1');

    for (const { code, complaints } of [entered, listed])
      expect([code, complaints]).toEqual([2, expect.stringContaining('caller.forbidden')]);
  });
});

describe('how the system runs', () => {
  it('is told with what was set aside, what is unknown of it, and where one reads what to do', async () => {
    const store = dynamoScheduleStore(doors().table);
    const before = await pilots('health');
    const found = {
      'OldestInQueue.unclaimed': 3600,
      'DeadLetters.runs': 2,
      'DeadLettersSince.runs': Date.parse('2026-11-20T08:25:00+08:00'),
    };
    const at = '2026-11-20T10:00:00.000+08:00';
    await store.noteRun({ name: 'gauge', at, of: null, found });

    const { code, said } = await pilots('health');
    const asked = await pilots('health', '--json');
    const others = await pilots('health', '--account', 'examiner-1');

    expect([before.code, before.said]).toEqual([0, expect.stringContaining('Not measured yet')]);
    expect(code).toBe(0);
    expect(said).toMatch(/not reach registers.* 不明 unknown +– +docs\/runbook\.md#dead-letters/);
    expect(said).toMatch(
      /failed again and again +2 +2026-11-20T08:25.* docs\/runbook\.md#missed-runs/,
    );
    expect(said).toMatch(/an examiner to claim it +2026-11-20T09:00/);
    expect(said).toMatch(/^测量等待时间 Measuring what waits +2026-11-20T10:00.* overdue$/m);
    expect(JSON.parse(asked.said)).toMatchObject({ waiting: { measuredAt: at } });
    expect(others.complaints).toContain('caller.forbidden');
  });
});
