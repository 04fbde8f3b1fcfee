import { describe, expect, it } from 'vitest';
import { casesAt, CLAUSE } from '../../../support/cases.ts';
import { openDoors } from '../../../support/doors.ts';
import { pilotsAt } from '../../../support/pilots.ts';
import { serve } from '../../../support/servers/serve.ts';

const doors = openDoors();
const { file, run, done: doneBy } = pilotsAt(serve(doors));
const { idAfter } = casesAt(doors);

const onCall = (args: readonly string[]) => [...args, '--call', 'sample-2026'];
const pilots = (...args: string[]) => run(onCall(args));
const done = (...args: string[]) => doneBy(onCall(args));

describe('pilots dispute', () => {
  it('disputes a finding once, and another decider reconsiders it', async () => {
    const id = await idAfter('submit', 'recommend', 'claim', 'override', 'refuse');

    const said = await done('dispute', id, '--clause', CLAUSE, '--argument', '与公告相符');
    expect(said).toContain(`${id}: 复核处理中 reconsideration`);
    expect((await pilots('dispute', id, '--clause', CLAUSE, '--argument', 'x')).code).toBe(2);

    expect(await done('queue', '--as', 'decider', '--queue', 'reconsiderations')).toContain(id);
    expect(await done('show', id, '--as', 'decider')).toMatch(
      new RegExp(`^\\p{Script=Han}.*（${CLAUSE}） +与公告相符$`, 'mu'),
    );
    const words = ['reconsider', id, '--outcome', 'overturned', '--reason', '公告日期确在期限内'];
    expect(await done(...words, '--dry-run')).toContain('Only tried');
    expect(await done(...words)).toContain(`${id}: 已受理 accepted`);
  });

  it('takes several in a file', async () => {
    const id = await idAfter('submit', 'recommend', 'claim', 'override', 'refuse');
    const disputed = file('disputed.yaml', `- {clause: ${CLAUSE}, argument: 与公告相符}\n`);

    expect(await done('dispute', id, '--file', disputed)).toContain('reconsideration');
  });

  it.each([
    [[], '--clause'],
    [['--clause', CLAUSE], '--argument'],
    [['--clause', CLAUSE, '--file', 'x.yaml'], '--file names all that is disputed'],
    [['--clause', CLAUSE, '--argument', 'x'], 'application.not_found'],
    [['--clause', CLAUSE, '--argument', 'x', '--dry-run'], 'nothing was done'],
  ])('refuses %j in a sentence', async (words, sentence) => {
    const { code, complaints } = await pilots('dispute', 'app_0000000000000000', ...words);

    expect(code).toBe(2);
    expect(complaints).toContain(sentence);
  });

  it('is for the association whose it is', async () => {
    const id = await idAfter('submit', 'recommend', 'claim', 'override', 'refuse');
    const words = ['--clause', CLAUSE, '--argument', 'x', '--account', 'examiner-1'];

    const { complaints } = await pilots('dispute', id, ...words);

    expect(complaints).toContain('caller.forbidden');
  });
});
