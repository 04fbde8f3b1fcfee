import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ACCEPTED, casesAt, SCORED } from '../../../support/cases.ts';
import { openDoors } from '../../../support/doors.ts';
import { claimsOf } from '../../../support/http-event.ts';
import { serve } from '../../../support/servers/serve.ts';
import { NEW_PANEL } from '../../../support/people/new-panel.ts';
import { pilotsAt } from '../../../support/pilots.ts';

const doors = openDoors();
const url = serve(doors);
const { folder, file, run } = pilotsAt(url, ['expert-1']);
const { idAfter } = casesAt(doors);

const pilots = (...args: string[]) => run([...args, '--call', 'sample-2026']);

/** The application as its examiner sees it. */
async function seen(applicationId: string) {
  const { body } = await doors().ask('viewForExaminer', {
    params: { callId: 'sample-2026', applicationId },
    claims: claimsOf('examiner'),
  });
  return body as Record<string, unknown>;
}

describe('pilots convene --from', () => {
  const HEAD = 'application,experts,chair';
  const ONE = 'expert-1=样例大学；expert-2=样例学院=11100000000000051T';
  const from = (rows: readonly string[], ...more: string[]) =>
    pilots('convene', '--from', file('panels.csv', [HEAD, ...rows].join('\n')), ...more);
  const chairOf = async (id: string) => {
    const { panel } = (await seen(id)) as { panel: { chair: string } | null };
    return panel?.chair ?? null;
  };

  it('convenes the panel of each row, tells what became of it, and does nothing twice', async () => {
    const [one, two, three] = [
      await idAfter(...ACCEPTED),
      await idAfter(...ACCEPTED),
      await idAfter(...SCORED),
    ];
    const rows = [
      `${one},${ONE},expert-1`,
      `${two},expert-2=样例学院,expert-2`,
      `${three},${ONE},expert-2`,
    ];

    const tried = await from(rows, '--dry-run');
    expect([tried.code, await chairOf(one)]).toEqual([1, null]);
    const { code, said } = await from(rows);
    const again = await from(rows.slice(0, 2));

    expect(code).toBe(1);
    expect(said.split('\n')).toEqual([
      `${one}: 已办理 done，第6版 version 6`,
      `${two}: 已办理 done，第6版 version 6`,
      `${three}: 未办理 not done，application.not_from_here`,
    ]);
    expect([await chairOf(one), await chairOf(two)]).toEqual(['expert-1', 'expert-2']);
    expect(again.code).toBe(0);
    expect(again.said.match(/此前已照此办理/g)).toHaveLength(2);
  });

  it('refuses a panel without hindering another', async () => {
    const [one, two] = [await idAfter(...ACCEPTED), await idAfter(...ACCEPTED)];

    const { code, said } = await from([`${one},${ONE},expert-3`, `${two},${ONE},expert-2`]);

    expect(code).toBe(1);
    expect(said).toContain(`${one}: 未办理 not done，request.invalid`);
    expect([await chairOf(one), await chairOf(two)]).toEqual([null, 'expert-2']);
  });

  it('sends nothing where any row is wrong, and names each', async () => {
    const one = await idAfter(...ACCEPTED);

    const { code, complaints } = await from([
      `${one},${ONE},expert-1`,
      `${one},expert-1,`,
      `,${ONE},expert-1`,
    ]);

    expect(code).toBe(2);
    expect(
      complaints
        .split('\n')
        .slice(1)
        .map((line) => line.replace(/:.*/, '')),
    ).toEqual(['第3行 line 3', '第3行 line 3', '第3行 line 3', '第4行 line 4']);
    expect(await chairOf(one)).toBeNull();
  });

  it('writes a template of what was accepted, over nothing that is there', async () => {
    const one = await idAfter(...ACCEPTED);
    const path = join(folder, 'to-convene.csv');

    expect(await pilots('convene', '--template', path)).toMatchObject({ code: 0 });
    expect(await pilots('convene', '--template', path)).toMatchObject({ code: 2 });
    const written = readFileSync(path, 'utf8');
    expect(written).toMatch(/^\uFEFF"申报编号 application",.*"专家 experts","组长 chair"\r\n/);
    expect(written).toMatch(new RegExp(`"${one}",.*,,\r\n`));
  });
});

describe('pilots convene', () => {
  it('takes its panel from options, with the organisations and their codes', async () => {
    const id = await idAfter(...ACCEPTED);

    const { complaints } = await pilots('convene', id, ...NEW_PANEL, '--chair', 'expert-2');

    expect(complaints).toBe('');
    expect((await seen(id))['panel']).toMatchObject({
      chair: 'expert-2',
      seats: [
        { subject: 'expert-1', organisation: { code: null, name: '样例大学' } },
        { subject: 'expert-2', organisation: { code: '11100000000000051T', name: '样例学院' } },
      ],
    });
  });

  it.each([
    [['--chair', 'expert-1'], '--expert'],
    [NEW_PANEL, '--chair'],
    [['--expert', 'expert-1', '--chair', 'expert-1'], 'names no expert'],
    [['--expert', '=样例大学', '--chair', 'expert-1'], 'names no expert'],
    [['--expert', 'a=b=c=d', '--chair', 'a'], 'names no expert'],
    [['--file', 'panel.json', '--chair', 'expert-1'], '--file names the whole panel'],
    [[...NEW_PANEL, '--chair', 'expert-3'], '/chair：'],
    [['--expert', 'a=b=123', '--chair', 'a'], '/experts/0/organisation/code：'],
  ])('refuses %j in a sentence', async (words, sentence) => {
    const { code, complaints } = await pilots('convene', await idAfter(...ACCEPTED), ...words);

    expect(code).toBe(2);
    expect(complaints).toContain(sentence);
  });
});
