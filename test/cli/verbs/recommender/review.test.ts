import { describe, expect, it } from 'vitest';
import { CommandAnswer } from '../../../../shared/contract/rows/shapes.ts';
import { QueuePage, ReviewView } from '../../../../shared/contract/rows/shapes/review.ts';
import type { Command } from '../../../../shared/domain/commands/commands.ts';
import { aContent, aDefect, casesAt, CLAUSE, checklist } from '../../../support/cases.ts';
import { openDoors } from '../../../support/doors.ts';
import { claimsOf } from '../../../support/http-event.ts';
import { serve } from '../../../support/servers/serve.ts';
import { pilotsAt } from '../../../support/pilots.ts';

const doors = openDoors();
const url = serve(doors);
const { file, run } = pilotsAt(url, ['examiner-1']);
const { start, bring, idAfter } = casesAt(doors);

const pilots = (...args: string[]) => run([...args, '--call', 'sample-2026']);

async function stateOf(applicationId: string): Promise<string> {
  const { body } = await doors().ask('getApplication', {
    params: { callId: 'sample-2026', applicationId },
    claims: claimsOf('association'),
  });
  return body['state'] ?? '';
}

const EXAMINED = ['submit', 'recommend', 'claim'] as const;
const PROPOSED = [...EXAMINED, 'accept', 'convene', 'declare', 'score', 'propose'] as const;

describe('pilots queue', () => {
  it('lists what waits for each side, as a table and as JSON', async () => {
    const [submitted, claimed] = [await idAfter('submit'), await idAfter(...EXAMINED)];

    const forRecommender = await pilots('queue', '--as', 'recommender');
    expect(forRecommender.said).toMatch(new RegExp(`^${submitted}  已提交 `, 'm'));
    expect(forRecommender.said).not.toContain(claimed);

    const mine = await pilots('queue', '--as', 'examiner', '--queue', 'mine', '--json');
    const { applications } = QueuePage.parse(JSON.parse(mine.said));
    expect(applications.map(({ id }) => id)).toContain(claimed);
    expect((await pilots('queue', '--as', 'examiner')).said).not.toContain(claimed);
  });

  it('marks what came back corrected, and nothing else', async () => {
    const [corrected, claimed] = [
      await idAfter(...EXAMINED, 'request_correction', 'submit'),
      await idAfter(...EXAMINED),
    ];

    const { said } = await pilots('queue', '--as', 'examiner', '--queue', 'mine');

    expect(said).toMatch(new RegExp(`^${corrected}  形式审查，已补正 corrected 1×`, 'm'));
    expect(said).toMatch(new RegExp(`^${claimed}  形式审查  `, 'm'));
  });

  it.each<[string, string, readonly Command[]]>([
    ['examiner', 'accepted', [...EXAMINED, 'accept']],
    ['examiner', 'in_review', [...EXAMINED, 'accept', 'convene']],
    ['examiner', 'waiting', [...EXAMINED, 'request_correction']],
    ['decider', 'selected', [...PROPOSED, 'select']],
    ['decider', 'not_selected', [...PROPOSED, 'not_select']],
    ['decider', 'reconsiderations', [...EXAMINED, 'override', 'refuse', 'dispute']],
    ['recommender', 'to_check', ['submit']],
    ['recommender', 'finished', ['submit', 'recommend']],
    ['examiner', 'finished', [...EXAMINED, 'override', 'refuse']],
    ['examiner', 'finished', ['submit', 'withdraw']],
  ])('lists for %s what is %s', async (side, which, commands) => {
    const id = await idAfter(...commands);

    expect((await pilots('queue', '--as', side, '--queue', which)).said).toContain(id);
  });

  it('lists for a decider what is finished after a decision, and nothing that is not for them', async () => {
    const refused = await idAfter(...EXAMINED, 'override', 'refuse');
    const upheld = await idAfter(...EXAMINED, 'override', 'refuse', 'dispute', 'uphold');

    const { said } = await pilots('queue', '--as', 'decider', '--queue', 'finished');
    const shown = await pilots('show', upheld, '--as', 'decider');
    const hidden = await pilots('show', refused, '--as', 'decider');

    expect(said).toMatch(new RegExp(`^${upheld}  不予受理 .*T\\d\\d:\\d\\d`, 'm'));
    expect(said).toContain('办结 finished');
    expect(said).not.toContain(refused);
    expect({ shown: shown.code, hidden: hidden.code }).toEqual({ shown: 0, hidden: 2 });
  });

  it('says until when a claimed one is due, and what happens then', async () => {
    const [mine, waiting] = [
      await idAfter(...EXAMINED),
      await idAfter(...EXAMINED, 'request_correction'),
    ];

    const { said } = await pilots('queue', '--as', 'examiner', '--queue', 'mine');
    expect(said).toMatch(new RegExp(`^${mine} .* 20\\d\\d-\\d\\d-\\d\\d 0/\\d+`, 'm'));
    expect(said).toContain('逾期后 once overdue：');
    const paused = await pilots('queue', '--as', 'examiner', '--queue', 'waiting');
    expect(paused.said).toMatch(new RegExp(`^${waiting} .* 暂停 paused 0/\\d+$`, 'm'));
    expect((await pilots('show', mine, '--as', 'examiner')).said).toMatch(/^期限 due：20\S+ 0/m);
  });

  it('says so where nothing waits', async () => {
    const ofAnother = ['--queue', 'mine', '--account', 'examiner-2'];

    const { code, said } = await pilots('queue', '--as', 'examiner', ...ofAnother);

    expect({ code, said }).toEqual({ code: 0, said: '没有待办。 Nothing waits here.' });
  });

  it.each([
    [['queue'], '--as recommender|examiner|expert|decider'],
    [['queue', '--as', 'admin'], 'is none of: recommender, examiner, expert, decider'],
    [
      ['queue', '--as', 'examiner', '--queue', 'proposed'],
      'there are unclaimed, mine, waiting, accepted, in_review, finished, redactions.',
    ],
    [
      ['queue', '--as', 'decider', '--queue', 'mine'],
      'there are proposed, selected, not_selected, on_notice, objections, reconsiderations, finished.',
    ],
    [['queue', '--as', 'expert', '--queue', 'mine'], 'An expert has one queue'],
    [['queue', '--as', 'recommender', '--queue', 'mine'], 'there are to_check, finished'],
    [['queue', '--as', 'examiner', '--cursor', 'nonsense'], '/cursor：'],
  ])('refuses %j', async (words, complaint) => {
    const { code, complaints } = await pilots(...words);

    expect(code).toBe(2);
    expect(complaints).toContain(complaint);
  });
});

describe('pilots show', () => {
  it('prints every finding with what a person said beside it', async () => {
    const id = await idAfter(...EXAMINED, 'override');

    const { said } = await pilots('show', id, '--as', 'examiner');

    expect(said).toContain('状态 state：形式审查 formal examination');
    expect(said).toMatch(/^可以进行 allowed：.*退回补正 return --file/m);
    expect(said).toContain('推荐意见 opinion：样例：同意推荐');
    expect(said).toContain('认领人 examiner：examiner-1');
    expect(said).toContain('期间的计算参照《民法典》');
    expect(said).toMatch(
      new RegExp(
        `^    符合 met；必备条件 Hard condition；编号 no\\. ${CLAUSE}\n(    .*\n)+?    人工认定 by a person：不符合 unmet：样例：与公告不符$`,
        'm',
      ),
    );
  });

  it('prints what was filed, what each clause says and by which facts, and what is odd', async () => {
    const content = aContent();
    // the number says another year than the date
    const standard = { ...content.standard, publishedOn: '2017-06-01' };
    const odd = await bring(await start({ ...content, standard }), ['submit']);

    const { said } = await pilots('show', odd.params.applicationId, '--as', 'recommender');

    expect(said).toMatch(/^推广计划 Plan of promotion +样例：推广计划。$/m);
    expect(said).toMatch(/^标准状态 Status of the standard +现行有效 in force$/m);
    expect(said).toMatch(/^具有法人资格 It is a legal person +是 yes$/m);
    expect(said).toMatch(/^- \p{Script=Han}.*[a-z]\n {4}符合 met；.*SAMPLE2026-A2$/mu);
    expect(said).toMatch(/^ {4}所用事实 facts：.*实施日期/m);
    expect(said).toMatch(/^提示 warnings：\n- .*\p{Script=Han}/mu);
    expect(said).not.toContain('样例联系人');
  });

  it('prints a correction as it was asked for, and before and after', async () => {
    const id = await idAfter(...EXAMINED, 'request_correction', 'edit', 'submit');

    const { said } = await pilots('show', id, '--as', 'examiner');

    expect(said).toMatch(
      /^推广计划 Plan of promotion +\p{Script=Han}.*（SAMPLE2026-A4） +样例：请补正$/mu,
    );
    expect(said).toMatch(
      /^推广计划 Plan of promotion +"样例：推广计划。" +"样例：修改后的推广计划。"$/m,
    );
  });

  it('prints JSON for programs, without personal data', async () => {
    const { said } = await pilots('show', await idAfter('submit'), '--as', 'recommender', '--json');

    expect(ReviewView.parse(JSON.parse(said)).state).toBe('submitted');
    expect(said).not.toContain('样例联系人');
  });
});

const DECISIONS: readonly { words: string[]; from: readonly Command[]; to: string }[] = [
  {
    words: ['recommend', '--opinion', '同意', '--checked', checklist().join()],
    from: ['submit'],
    to: 'recommended',
  },
  { words: ['decline', '--reasons', '理由'], from: ['submit'], to: 'not_recommended' },
  { words: ['return', '--reasons', '理由'], from: ['submit'], to: 'returned' },
  { words: ['claim'], from: ['submit', 'recommend'], to: 'formal_examination' },
  { words: ['release'], from: EXAMINED, to: 'recommended' },
  {
    words: ['override', '--clause', CLAUSE, '--outcome', 'unmet', '--reason', '理由'],
    from: EXAMINED,
    to: 'formal_examination',
  },
  {
    words: ['return', '--file', file('defects.json', [aDefect('/promotionPlan')])],
    from: EXAMINED,
    to: 'returned_for_correction',
  },
  { words: ['accept', '--reason', '理由'], from: EXAMINED, to: 'accepted' },
  {
    words: ['refuse', '--reason', '理由', '--clauses', `${CLAUSE},SAMPLE2026-A2`],
    from: [...EXAMINED, 'override'],
    to: 'not_accepted',
  },
];

describe.each(DECISIONS)('pilots $words.0', ({ words: [verb = '', ...rest], from, to }) => {
  it(`leads to ${to}, and tries it first where it is asked to`, async () => {
    const id = await idAfter(...from);
    const before = await stateOf(id);

    const tried = await pilots(verb, id, ...rest, '--dry-run');
    expect(tried.complaints).toBe('');
    expect(tried.said).toContain('Only tried, nothing was written.');
    expect(tried.said).toContain(to.replaceAll('_', ' '));
    expect(await stateOf(id)).toBe(before);

    const done = await pilots(verb, id, ...rest, '--json');
    expect(done.complaints).toBe('');
    expect(CommandAnswer.parse(JSON.parse(done.said))).toMatchObject({
      id,
      state: to,
      dryRun: false,
    });
    expect(await stateOf(id)).toBe(to);
  });
});

describe('a verb', () => {
  it.each([
    [['recommend', 'app_0000000000000000'], '--opinion'],
    [['recommend', 'app_0000000000000000', '--opinion', ' '], '--opinion'],
    [['decline', 'app_0000000000000000'], '--reasons'],
    [['return', 'app_0000000000000000'], '--file'],
    [['return', 'app_0000000000000000', '--file', 'missing.json'], 'cannot be read'],
    [['override', 'app_0000000000000000', '--clause', 'A'], '--outcome'],
    [['accept', 'app_0000000000000000'], '--reason'],
    [['refuse', 'app_0000000000000000', '--reason', 'r'], '--clauses'],
    [['claim'], 'Name <application>'],
    [['claim', 'app_0000000000000000'], 'application.not_found'],
  ])('refuses %j in a sentence', async (words, complaint) => {
    const { code, complaints } = await pilots(...words);

    expect(code).toBe(2);
    expect(complaints).toContain(complaint);
  });

  it('needs the call that the application is in', async () => {
    const { complaints } = await run(['claim', 'app_0']);

    expect(complaints).toContain('--call');
  });

  it('says which examiner may not, and which outcome there is not', async () => {
    const { params } = await bring(await start(aContent()), EXAMINED);
    const id = params.applicationId;

    const other = await pilots('release', id, '--account', 'examiner-2');
    expect(other.complaints).toContain('application.held_by_another');

    const odd = ['--clause', CLAUSE, '--outcome', 'perhaps', '--reason', '理由'];
    expect((await pilots('override', id, ...odd)).complaints).toContain(
      'is none of: met, unmet, not_applicable',
    );
  });
});
