import { describe, expect, it } from 'vitest';
import { openDoors } from '../../../support/doors.ts';
import { serve } from '../../../support/servers/serve.ts';
import { pilotsAt } from '../../../support/pilots.ts';

const url = serve(openDoors());
const { run } = pilotsAt(url);
const ASSOCIATION = '51100000500002862F';
const EXTEND = ['extend', ASSOCIATION, '--call', 'sample-2026'];
const UNTIL = ['--until', '2091-01-01T17:00:00+08:00'];
const REASON = ['--reason', '样例：系统故障'];

const pilots = (...args: string[]) => run(args);

describe('more time for one association', () => {
  it('is given by an admin and nobody else, and says until when and who gave it', async () => {
    for (const account of ['association-1', 'examiner-1', 'decider-1']) {
      const asked = await pilots(...EXTEND, ...UNTIL, ...REASON, '--account', account);
      expect([asked.code, asked.complaints]).toEqual([
        2,
        expect.stringContaining('caller.forbidden'),
      ]);
    }

    const given = await pilots(...EXTEND, ...UNTIL, ...REASON);

    expect(given.code).toBe(0);
    expect(given.said).toBe(`${ASSOCIATION}: 延期至 until 2091-01-01T17:00:00+08:00（admin-1）`);
  });

  it('needs an instant and a reason', async () => {
    const bare = await pilots(...EXTEND);
    const silent = await pilots(...EXTEND, ...UNTIL);

    expect([bare.code, bare.complaints]).toEqual([2, expect.stringContaining('--until')]);
    expect([silent.code, silent.complaints]).toEqual([2, expect.stringContaining('--reason')]);
  });

  it('that is over already is refused with the field', async () => {
    const past = ['--until', '2020-01-01T17:00:00+08:00'];

    const { code, complaints } = await pilots(...EXTEND, ...past, ...REASON);

    expect([code, complaints]).toEqual([2, expect.stringContaining('/closesAt')]);
  });

  it('is read by the association itself, and by an admin with who gave it', async () => {
    await pilots(...EXTEND, ...UNTIL, ...REASON);

    const own = await pilots('extensions', '--account', 'association-2');
    const all = await pilots('extensions', '--call', 'sample-2026');
    const stranger = await pilots('extensions', '--call', 'sample-2026', '--account', 'examiner-1');

    expect(own.said).toMatch(/sample-2026 .*2091-01-01T17:00:00\+08:00 .*样例：系统故障/);
    expect(own.said).not.toContain('admin-1');
    expect(all.said).toMatch(/51100000500002862F .*2091-01-01T17:00:00\+08:00 .*admin-1/);
    expect([stranger.code, stranger.complaints]).toEqual([
      2,
      expect.stringContaining('caller.forbidden'),
    ]);
  });
});
