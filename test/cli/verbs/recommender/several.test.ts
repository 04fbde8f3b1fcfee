import { describe, expect, it } from 'vitest';
import { casesAt, checklist } from '../../../support/cases.ts';
import { openDoors } from '../../../support/doors.ts';
import { serve } from '../../../support/servers/serve.ts';
import { pilotsAt } from '../../../support/pilots.ts';

const doors = openDoors();
const url = serve(doors);
const { run } = pilotsAt(url);
const { idAfter } = casesAt(doors);

const pilots = (...args: string[]) => run([...args, '--call', 'sample-2026']);

const ACCEPTED = ['submit', 'recommend', 'claim', 'accept'] as const;
const PANEL = ['--expert', 'expert-1=样例大学', '--chair', 'expert-1'] as const;
const CHECKED = ['--checked', checklist().join('，')] as const;
const NOWHERE = 'app_0000000000000000';

describe('pilots convene, on several', () => {
  it('convenes one panel on each, and says of each what became of it', async () => {
    const [one, two] = [await idAfter(...ACCEPTED), await idAfter(...ACCEPTED)];

    const tried = await pilots('convene', one, two, ...PANEL, '--dry-run');
    expect(tried.code).toBe(0);
    expect(tried.said).toMatch(/^(试行，未写入。.*已办理 done，第6版 version 6\n?){2}$/);

    const done = await pilots('assign', one, NOWHERE, two, ...PANEL, '--json');
    expect(done.code).toBe(1);
    expect(JSON.parse(done.said)).toEqual([
      { applicationId: one, status: 200, code: null, version: 6 },
      { applicationId: NOWHERE, status: 404, code: 'application.not_found', version: null },
      { applicationId: two, status: 200, code: null, version: 6 },
    ]);
    const shown = await pilots('show', two, '--as', 'examiner');
    expect(shown.said).toContain('expert-1（组长 chair）');
  });

  it.each([
    [[NOWHERE, NOWHERE], '--expert'],
    [[NOWHERE, NOWHERE, '--expert', 'expert-1=样例大学'], '--chair'],
  ])('refuses %j in a sentence', async (words, sentence) => {
    const { code, complaints } = await pilots('convene', ...words);

    expect(code).toBe(2);
    expect(complaints).toContain(sentence);
  });

  it('convenes nobody whom the directory does not know by the name that was typed', async () => {
    const [one, two] = [await idAfter(...ACCEPTED), await idAfter(...ACCEPTED)];
    const mistyped = ['--expert', 'expret-1=样例大学', '--chair', 'expret-1'];

    const alone = await pilots('convene', one, ...mistyped);
    const several = await pilots('convene', one, two, ...mistyped);

    expect([alone.code, alone.complaints]).toEqual([2, expect.stringContaining('expret-1')]);
    expect(several.code).toBe(1);
    expect(several.said).toMatch(/^(app_.*未办理 not done，person.unknown\n?){2}$/);
    expect((await pilots('show', one, '--as', 'examiner')).said).not.toContain('expret-1');
  });

  it('names one that is named twice', async () => {
    const id = await idAfter(...ACCEPTED);

    const { code, complaints } = await pilots('convene', id, id, ...PANEL);

    expect(code).toBe(2);
    expect(complaints).toContain('/items/1/applicationId：');
  });
});

const checkedOn = async (id: string, items: readonly string[] = checklist()) =>
  pilots('check', id, '--checked', items.join('，'));

describe('pilots recommend, on several', () => {
  it('keeps the order in which they are named', async () => {
    const ids: string[] = [];
    for (let at = 0; at < 4; at += 1) ids.push(await idAfter('submit'));
    // by their ids, which are random, they would stand the other way round
    const order = ids.toSorted().toReversed();
    for (const id of ids) await checkedOn(id);

    const { code } = await pilots('recommend', ...order, '--opinion', '同意推荐');

    expect(code).toBe(0);
    const { applications } = JSON.parse((await pilots('rank', '--json')).said);
    expect(applications.slice(-4)).toEqual(order);
  });

  it('ticks nothing that was not named, and lists what is left to check', async () => {
    const id = await idAfter('submit');
    const [first, last] = [checklist()[0] ?? '', checklist().at(-1) ?? ''];
    const some = ['--checked', checklist().slice(0, -1).join()];

    const none = await pilots('recommend', id, '--opinion', '同意推荐');
    const most = await pilots('recommend', id, '--opinion', '同意推荐', ...some);

    expect([none.code, most.code]).toEqual([2, 2]);
    expect(none.complaints).toContain(`  ${first} 已核对`);
    expect(most.complaints).toContain(`  ${last} 已核对`);
    expect(most.complaints).not.toContain(`  ${first} 已核对`);
    expect((await pilots('show', id, '--as', 'recommender', '--json')).said).toContain(
      '"submitted"',
    );
  });

  it('takes no one list for several, and names by filing what is left on any of them', async () => {
    const [one, two] = [await idAfter('submit'), await idAfter('submit')];
    const last = checklist().at(-1) ?? '';
    await checkedOn(one);
    await checkedOn(two, checklist().slice(0, -1));
    const opinion = ['--opinion', '同意推荐'];

    const unseen = await pilots('recommend', one, two, ...opinion, ...CHECKED);
    const lacking = await pilots('recommend', one, two, ...opinion);

    expect([unseen.code, lacking.code]).toEqual([2, 2]);
    expect(unseen.complaints).toContain('not by one --checked');
    expect(lacking.complaints).toContain(two);
    expect(lacking.complaints).not.toContain(one);
    expect(lacking.complaints).toContain(`  ${last} `);
    // nothing of it was sent
    for (const id of [one, two]) {
      const { said } = await pilots('show', id, '--as', 'recommender', '--json');
      expect(said).toContain('"recommender_check"');
    }
  });

  it('recommends each with what was checked, and one that is refused hinders no other', async () => {
    const [one, two] = [await idAfter('submit'), await idAfter('submit', 'recommend')];
    await checkedOn(one);

    const { code, said } = await pilots('recommend', two, one, NOWHERE, '--opinion', '同意推荐');

    expect(code).toBe(1);
    expect(said.split('\n').toSorted()).toEqual(
      [
        `${two}: 未办理 not done，application.not_from_here`,
        `${one}: 已办理 done，第4版 version 4`,
        `${NOWHERE}: 未办理 not done，application.not_found`,
      ].toSorted(),
    );
  });
});

describe('pilots check', () => {
  it('shows the checklist of one filing with what is ticked, and saves what is checked', async () => {
    const id = await idAfter('submit');
    const [first, second] = [checklist()[0] ?? '', checklist()[1] ?? ''];

    const before = await pilots('check', id);
    const saved = await checkedOn(id, [first]);
    const then = await pilots('check', id);

    expect(before.said.split('\n')).toHaveLength(checklist().length);
    expect(before.said).not.toContain('✓');
    expect(saved.code).toBe(0);
    expect(then.said).toContain(`✓  ${first} `);
    expect(then.said).toContain(`–  ${second} `);
    expect(JSON.parse((await pilots('check', id, '--json')).said)).toMatchObject({
      checked: [first],
    });
  });

  it('is taken as it was saved where one is recommended without a word on it', async () => {
    const id = await idAfter('submit');
    await checkedOn(id);

    expect((await pilots('recommend', id, '--opinion', '同意推荐')).code).toBe(0);
  });
});

describe('pilots rank', () => {
  it('shows what is recommended in its order, and puts it in another', async () => {
    const [one, two] = [await idAfter('submit', 'recommend'), await idAfter('submit', 'recommend')];
    const before: string[] = JSON.parse((await pilots('rank', '--json')).said).applications;
    expect(before).toEqual(expect.arrayContaining([one, two]));

    const order = before.toReversed();
    expect((await pilots('rank', ...order, '--dry-run')).said).toContain('Only tried');
    expect(JSON.parse((await pilots('rank', '--json')).said).applications).toEqual(before);
    const ranked = await pilots('rank', ...order);

    expect(ranked.complaints).toBe('');
    expect(ranked.said.split('\n').slice(2)).toEqual(
      order.map((id, at) => expect.stringMatching(new RegExp(`^${at + 1} +${id}$`))),
    );
    expect((await pilots('rank')).said).toBe(ranked.said);
    expect((await pilots('show', one, '--as', 'examiner')).said).toContain(
      `推荐排序 rank：${order.indexOf(one) + 1}`,
    );
  });

  it('names all of them, and is for recommenders', async () => {
    await idAfter('submit', 'recommend');

    expect((await pilots('rank', NOWHERE)).complaints).toContain('ranking.not_the_same_set');
    expect((await pilots('rank', '--account', 'examiner-1')).complaints).toContain(
      'caller.forbidden',
    );
  });
});

describe('a verb for one application', () => {
  it('takes no more than one', async () => {
    const { code, complaints } = await pilots('claim', NOWHERE, 'app_1111111111111111');

    expect(code).toBe(2);
    expect(complaints).toContain('一次一项。 One at a time; too many: app_1111111111111111.');
  });
});
