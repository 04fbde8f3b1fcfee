import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { aDefect, casesAt, PROPOSED, SAMPLE_DIGEST } from '../../../support/cases.ts';
import { readPdf } from '../../../support/documents/pdf-text.ts';
import { day } from '../../../support/people/delegations.ts';
import { openDoors } from '../../../support/doors.ts';
import { putCheckedFile } from '../../../support/files/checked-file.ts';
import { serve } from '../../../support/servers/serve.ts';
import { pilotsAt } from '../../../support/pilots.ts';

const doors = openDoors();
const url = serve(doors);
const { folder, file, run, done: doneBy } = pilotsAt(url);
const { start, bring, give, idAfter } = casesAt(doors);

/** What is about all calls, or about none. */
const OF_NO_CALL = ['delegations', 'withdraw-delegation'];

const onCall = (args: readonly string[]) =>
  OF_NO_CALL.includes(args[0] ?? '') ? args : [...args, '--call', 'sample-2026'];
const pilots = (...args: string[]) => run(onCall(args));
const done = (...args: string[]) => doneBy(onCall(args));

const GIVEN = ['--to', 'examiner-2', '--until', day(1), '--reason', '休假'] as const;
const FOR = ['--account', 'examiner-2', '--on-behalf-of', 'examiner-1'] as const;

afterEach(async () => {
  const { given } = JSON.parse(await done('delegations', '--json'));
  for (const { id, withdrawnAt } of given) {
    if (withdrawnAt === null) await done('withdraw-delegation', id);
  }
});

describe('a delegation', () => {
  it('is tried without being given, and so is its withdrawal', async () => {
    const before = await done('delegations', '--json');
    expect(await done('delegate', ...GIVEN, '--dry-run')).toContain('Only tried');
    expect(await done('delegations', '--json')).toBe(before);

    const { id } = JSON.parse(await done('delegate', ...GIVEN, '--json'));
    expect(await done('withdraw-delegation', id, '--dry-run')).toContain('Only tried');
    const { given } = JSON.parse(await done('delegations', '--json'));
    expect(given).toContainEqual(expect.objectContaining({ id, withdrawnAt: null }));
  });
});

describe('a colleague', () => {
  it('finds what waits for a second person in a list, and who stands in for who asked does not', async () => {
    const draft = await start();
    await putCheckedFile(doors().table.store, draft);
    const filed = await bring(draft, ['submit']);
    const asked = await give(filed, 'ask_redaction', { params: { sha256: SAMPLE_DIGEST } });
    expect(asked.status).toBe(200);
    await done('delegate', ...GIVEN);
    const list = ['queue', '--as', 'examiner', '--queue', 'redactions'];
    const { applicationId } = filed.params;
    expect(await done(...list, '--account', 'examiner-2')).toContain(applicationId);
    for (const who of [[], FOR]) expect(await done(...list, ...who)).toContain('没有待办');
  });

  it('acts by a delegation, until it is withdrawn, and the history says for whom', async () => {
    const [claimed, other] = [
      await idAfter('submit', 'recommend', 'claim'),
      await idAfter('submit', 'recommend'),
    ];
    const said = await done('delegate', ...GIVEN);
    const delegation = /del_[0-9a-z]+/.exec(said)?.[0] ?? '';

    expect(await done('queue', '--as', 'examiner', '--queue', 'mine', ...FOR)).toContain(claimed);
    expect(await done('show', claimed, '--as', 'examiner', ...FOR)).toContain(
      '认领人 examiner：examiner-1',
    );
    expect(await done('accept', claimed, '--reason', '齐全', '--dry-run', ...FOR)).toContain(
      'Only tried',
    );
    expect(await done('accept', claimed, '--reason', '齐全', ...FOR)).toContain('已受理 accepted');
    expect(await done('history', claimed)).toMatch(/^5\. .*（examiner-2 代 for examiner-1）$/m);

    await done('withdraw-delegation', delegation);
    const refused = await pilots('claim', other, ...FOR);
    expect(refused.complaints).toContain('delegation.not_in_force');
  });

  it('is shown what was given and received, with days, scope and reason', async () => {
    await done(
      'delegate',
      ...GIVEN,
      '--from',
      day(),
      '--operations',
      'claimExamination,acceptApplication',
    );

    const received = await done('delegations', '--account', 'examiner-2');

    expect(received).toMatch(/^受托 received：$/m);
    expect(received).toMatch(
      new RegExp(
        `examiner-1 .*${day()} +${day(1)} +claimExamination、acceptApplication +休假$`,
        'm',
      ),
    );
    expect(await done('delegations')).toMatch(/^委托他人 given：$/m);
  });

  it('may be one of deciders', async () => {
    const words = ['delegate', '--as', 'decider', '--to', 'decider-2', '--until', day(1)];
    const given = JSON.parse(await done(...words, '--reason', '休假', '--json'));

    expect(given).toMatchObject({ from: 'decider-1', role: 'decider', startsOn: day() });
    expect(await done('delegations', '--as', 'decider')).toContain(given.id);
    await done('withdraw-delegation', given.id, '--as', 'decider');
  });

  it.each([
    [['delegate'], '--to'],
    [['delegate', '--to', 'examiner-2'], '--until'],
    [['delegate', '--to', 'examiner-2', '--until', '2099-12-31'], '--reason'],
    [['delegate', ...GIVEN, '--as', 'expert'], '--as expert is none of: examiner, decider'],
    [['delegate', ...GIVEN, '--operations', 'everything'], '/operations/0：'],
    [['delegate', ...GIVEN, '--from', day(2)], 'delegation.not_possible'],
    [['withdraw-delegation'], 'Name <delegation>'],
    [['withdraw-delegation', 'del_none'], 'delegation.not_found'],
    [['claim', 'app_0000000000000000', ...FOR], 'delegation.not_in_force'],
    [
      ['recommend', 'app_0000000000000000', '--opinion', 'x', ...FOR],
      'There is no option --on-behalf-of here; nothing was done.',
    ],
    [['return', 'app_0000000000000000', '--reasons', 'x', ...FOR], 'is for examiners and deciders'],
    [['queue', '--as', 'recommender', ...FOR], 'is for examiners and deciders'],
    [
      ['personal-data', 'app_0000000000000000', '--dry-run'],
      'There is no option --dry-run here; nothing was done.',
    ],
  ])('is refused in a sentence: %j', async (words, sentence) => {
    const { code, complaints } = await pilots(...words);

    expect(code).toBe(2);
    expect(complaints).toContain(sentence);
  });
});

describe('pilots personal-data', () => {
  it('shows them with a reason, which the association then reads', async () => {
    const id = await idAfter(...PROPOSED);

    const said = await done('personal-data', id, '--as', 'examiner', '--reason', '核对联系人');

    expect(said).toContain('已留痕 recorded：');
    expect(said).toMatch(/^contactName +样例/m);
    const answer = JSON.parse(
      await done('personal-data', id, '--as', 'decider', '--reason', 'x', '--json'),
    );
    expect(answer).toMatchObject({ reading: { role: 'decider', of: 'association', reason: 'x' } });
  });

  it.each([
    [[], '--reason'],
    [['--reason', 'x'], 'application.not_found'],
    [['--reason', 'x', '--as', 'recommender'], 'is none of: examiner, decider'],
  ])('refuses %j in a sentence', async (words, sentence) => {
    const { code, complaints } = await pilots('personal-data', 'app_0000000000000000', ...words);

    expect(code).toBe(2);
    expect(complaints).toContain(sentence);
  });

  it('of who objects is for deciders', async () => {
    const id = await idAfter('submit');

    const { complaints } = await pilots('personal-data', id, '--of', '1-001-1', '--reason', 'x');

    expect(complaints).toContain('caller.forbidden');
  });
});

describe('--preview', () => {
  it('saves the letter of an act, over nothing that is there, and leaves the act undone', async () => {
    const at = await bring(await start(), ['submit', 'recommend', 'claim']);
    const defects = file('defects.json', [aDefect('/effect')]);
    const out = join(folder, 'preview.pdf');
    const asked = ['return', at.params.applicationId, '--file', defects] as const;

    const saved = await pilots(...asked, '--preview', out);
    const again = await pilots(...asked, '--preview', out);
    const tried = await pilots(...asked, '--preview', join(folder, 'other.pdf'), '--dry-run');

    expect(saved).toMatchObject({ code: 0, complaints: '' });
    expect(saved.said).toContain('nothing was done or sent');
    expect((await readPdf(readFileSync(out))).text).toContain('样例：请补正');
    expect(again.complaints).toContain('is there already');
    expect(tried.complaints).toContain('give no --dry-run');
    // it is where it was, by the version that it had
    await bring(at, ['request_correction']);
  });

  it('is refused with the words of the act', async () => {
    const at = await bring(await start(), ['submit', 'recommend', 'claim']);
    const out = join(folder, 'refused.pdf');

    const asked = [
      'refuse',
      at.params.applicationId,
      '--reason',
      '样例',
      '--clauses',
      'NO-1',
    ] as const;

    const preview = await pilots(...asked, '--preview', out);
    const act = await pilots(...asked);

    expect(act.complaints).toContain('NO-1');
    expect(preview).toEqual(act);
    expect(existsSync(out)).toBe(false);
  });

  it('is for what has a letter: no recommender’s return, and one application', async () => {
    const { applicationId } = (await start()).params;
    const preview = ['--preview', join(folder, 'none.pdf')];
    const answer = ['--case', '1-001-1', '--outcome', 'upheld', '--reply', '样例'];

    const returned = await pilots('return', applicationId, '--reasons', '样例', ...preview);
    const many = await pilots('decide', applicationId, '--from', 'none.csv', ...preview);
    const nowhere = await pilots(
      'answer-objection',
      applicationId,
      ...answer,
      '--preview-to',
      'objector',
    );

    expect(returned.complaints).toContain('has no letter');
    expect(many.complaints).toContain('A preview is of one application');
    expect(nowhere.complaints).toContain('--preview-to goes with --preview');
  });
});
