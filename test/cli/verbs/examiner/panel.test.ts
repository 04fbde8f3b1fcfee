import { describe, expect, it } from 'vitest';
import { routes } from '../../../../shared/contract/routes.ts';
import type { Command } from '../../../../shared/domain/commands/commands.ts';
import {
  ACCEPTED,
  anExpert,
  casesAt,
  CONVENED,
  DECLARED,
  PROPOSED,
  SCORED,
  SCORES,
} from '../../../support/cases.ts';
import { openDoors } from '../../../support/doors.ts';
import { claimsOf } from '../../../support/http-event.ts';
import { serve } from '../../../support/servers/serve.ts';
import { NEW_PANEL } from '../../../support/people/new-panel.ts';
import { pilotsAt } from '../../../support/pilots.ts';

const doors = openDoors();
const url = serve(doors);
const { file, run } = pilotsAt(url, ['expert-1']);
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

const VERBS: readonly { words: string[]; from: readonly Command[]; to: string }[] = [
  {
    words: [
      'convene',
      '--file',
      file('panel.json', { experts: [anExpert('expert-1')], chair: 'expert-1' }),
    ],
    from: ACCEPTED,
    to: 'expert_review',
  },
  { words: ['assign', ...NEW_PANEL, '--chair', 'expert-1'], from: ACCEPTED, to: 'expert_review' },
  {
    words: [
      'replace-expert',
      '--out',
      'expert-1',
      '--expert',
      'expert-3=样例大学',
      '--reason',
      '理由',
    ],
    from: CONVENED,
    to: 'expert_review',
  },
  {
    words: ['recuse', '--out', 'expert-1', '--reason', '理由'],
    from: CONVENED,
    to: 'expert_review',
  },
  {
    words: ['declare', '--conflict', 'no', '--statement', '样例'],
    from: CONVENED,
    to: 'expert_review',
  },
  {
    words: ['declare', '--conflict', 'yes', '--statement', '后来发现'],
    from: DECLARED,
    to: 'expert_review',
  },
  {
    words: ['score', '--file', file('score.json', { scores: SCORES, comment: '样例' })],
    from: DECLARED,
    to: 'expert_review',
  },
  {
    words: [
      'score',
      '--scores',
      'technicalLevel=8，applicationEffect=7,leadingRole=0',
      '--comment',
      '样例',
    ],
    from: DECLARED,
    to: 'expert_review',
  },
  { words: ['close-review', '--reason', '期满'], from: SCORED, to: 'expert_review' },
  {
    words: ['propose', '--outcome', 'not_select', '--reason', '理由', '--minutes', '纪要'],
    from: SCORED,
    to: 'proposed',
  },
  { words: ['decide', '--outcome', 'select', '--reason', '同意'], from: PROPOSED, to: 'selected' },
  {
    words: ['decide', '--outcome', 'select', '--reason', '同意', '--late-scores', 'counted'],
    from: [...SCORED, 'recuse', 'propose'],
    to: 'selected',
  },
  {
    words: ['decide', '--outcome', 'not_select', '--reason', '名额有限'],
    from: PROPOSED,
    to: 'not_selected',
  },
];

describe.each(VERBS)('pilots $words.0', ({ words: [verb = '', ...rest], from, to }) => {
  it(`with ${rest.join(' ')} leads to ${to}, and tries it first where it is asked to`, async () => {
    const id = await idAfter(...from);
    const { version } = await seen(id);

    const tried = await pilots(verb, id, ...rest, '--dry-run');
    expect(tried.complaints).toBe('');
    expect(tried.said).toContain('Only tried, nothing was written.');
    expect((await seen(id))['version']).toBe(version);

    const done = await pilots(verb, id, ...rest, '--json');
    expect(done.complaints).toBe('');
    const moved = routes.convenePanel.answer.body.parse(JSON.parse(done.said));
    expect(moved).toMatchObject({
      id,
      state: to,
      version: Number(version) + 1,
    });
  });
});

describe('a verb of the review', () => {
  const APP = 'app_0000000000000000';

  it.each([
    [['replace-expert', APP], '--out'],
    [['replace-expert', APP, '--out', 'expert-1', '--reason', 'x'], '--expert'],
    [
      ['replace-expert', APP, '--out', 'a', '--expert', 'b=c', '--expert', 'd=e', '--reason', 'x'],
      'once here',
    ],
    [['recuse', APP, '--out', 'expert-1'], '--reason'],
    [['declare', APP, '--statement', 'x'], '--conflict'],
    [
      ['declare', APP, '--statement', 'x', '--conflict', 'perhaps'],
      '--conflict perhaps is none of: yes, no',
    ],
    [['declare', APP, '--conflict', 'no'], '--statement'],
    [['declare', APP, '--conflict', 'no', '--statement', 'x'], 'application.not_found'],
    [['score', APP], '--file <score.yaml>'],
    [['score', APP, '--scores', 'a=1'], '--comment'],
    [['score', APP, '--scores', 'a', '--comment', 'x'], 'is no score'],
    [['score', APP, '--scores', 'a=1.5', '--comment', 'x'], 'is no score'],
    [['score', APP, '--scores', 'a=1,a=2', '--comment', 'x'], 'scored twice'],
    [['score', APP, '--file', 'x.json', '--comment', 'x'], '--file is the whole sheet'],
    [['close-review', APP], '--reason'],
    [['propose', APP, '--outcome', 'select', '--reason', 'x'], '--minutes'],
    [['propose', APP, '--outcome', 'perhaps'], 'is none of: select, not_select'],
    [['decide', APP], '--from <decisions.csv>'],
    [
      ['decide', APP, '--outcome', 'constructor', '--reason', 'x'],
      'is none of: select, not_select',
    ],
    [['decide', APP, '--outcome', 'select', '--reason', 'x'], 'application.not_found'],
    [['decide', APP, '--from', 'decisions.csv'], 'in the file'],
    [['decide'], 'Name <application>'],
  ])('refuses %j in a sentence', async (words, sentence) => {
    const { code, complaints } = await pilots(...words);

    expect(code).toBe(2);
    expect(complaints).toContain(sentence);
  });

  it('says who may not, what is missing and what a score is out of bounds', async () => {
    const [accepted, convened, declared] = [
      await idAfter(...ACCEPTED),
      await idAfter(...CONVENED),
      await idAfter(...DECLARED),
    ];
    const scores = (points: number) => `technicalLevel=${points},applicationEffect=7,leadingRole=6`;
    const score = (id: string, points: number, ...more: string[]) =>
      pilots('score', id, '--scores', scores(points), '--comment', '样例', ...more);

    const asExpert = await pilots(
      'convene',
      accepted,
      ...NEW_PANEL,
      '--chair',
      'expert-1',
      '--account',
      'expert-1',
    );
    expect(asExpert.complaints).toContain('caller.forbidden');
    expect((await score(convened, 8)).complaints).toContain('review.not_declared');
    expect((await score(declared, 8, '--account', 'expert-2')).complaints).toContain(
      'application.not_found',
    );
    expect((await score(declared, 11)).complaints).toContain('/scores/technicalLevel：');
    expect((await score(declared, 10)).complaints).toBe('');
  });
});

describe('pilots reviews', () => {
  it('lists what an expert is asked to review, before and after the declaration', async () => {
    const [mine, others] = [await idAfter(...CONVENED), await idAfter(...ACCEPTED)];

    const listed = await pilots('reviews');
    expect(listed.said).toMatch(new RegExp(`^${mine}  待声明 to declare `, 'm'));
    expect(listed.said).not.toContain(others);
    expect((await pilots('reviews', '--account', 'expert-3')).said).not.toContain(mine);
    expect((await pilots('queue', '--as', 'expert', '--json')).said).toContain(mine);
    await pilots('declare', mine, '--conflict', 'no', '--statement', '样例');
    expect((await pilots('reviews')).said).toMatch(new RegExp(`^${mine}  待评分 to score `, 'm'));
  });
});

describe('pilots queue --as decider', () => {
  it('lists what was proposed', async () => {
    const [proposed, scored] = [await idAfter(...PROPOSED), await idAfter(...SCORED)];

    const { said } = await pilots('queue', '--as', 'decider');

    expect(said).toMatch(new RegExp(`^${proposed}  已提出建议 `, 'm'));
    expect(said).not.toContain(scored);
  });
});

describe('pilots show', () => {
  it('prints to an expert the panel and the criteria, and no score but the expert’s own', async () => {
    const id = await idAfter(...ACCEPTED);
    await pilots('convene', id, ...NEW_PANEL, '--chair', 'expert-1');
    for (const account of ['expert-1', 'expert-2']) {
      await pilots('declare', id, '--conflict', 'no', '--statement', '样例', '--account', account);
    }
    const sheet = ['--scores', 'technicalLevel=9,applicationEffect=7,leadingRole=6'];
    await pilots('score', id, ...sheet, '--comment', '第一行\n第二行');

    const own = await pilots('show', id, '--as', 'expert');
    const other = await pilots('show', id, '--as', 'expert', '--account', 'expert-2');

    expect(own.said).toMatch(/^expert-1（组长 chair） +样例大学 +履职中 +technicalLevel 9，/m);
    expect(own.said).toMatch(/^expert-1 +第一行 第二行$/m);
    expect(own.said).toMatch(/^technicalLevel +技术水平 Technical level +0–10$/m);
    expect(other.said).toMatch(/^expert-1（组长 chair） +样例大学 +履职中 +已评 in$/m);
    expect(other.said).not.toContain('technicalLevel 9');
  });

  it('opens nothing to an expert who has not declared', async () => {
    const { code, complaints } = await pilots('show', await idAfter(...CONVENED), '--as', 'expert');

    expect(code).toBe(2);
    expect(complaints).toContain('review.not_declared');
  });

  it('prints to a decider the result, the proposal with its minutes, and then the decision', async () => {
    const id = await idAfter(...PROPOSED);
    const before = await pilots('show', id, '--as', 'decider');
    await pilots('decide', id, '--outcome', 'select', '--reason', '同意\n入选');

    const { said } = await pilots('show', id, '--as', 'decider');

    expect(before.said).toContain('totals 21，平均 mean 21');
    expect(before.said).toContain('建议 proposal：入选 selected（examiner-1）：样例：评分较高');
    expect(before.said).toContain('纪要 minutes：样例：专家组纪要');
    // what a person wrote begins no line
    expect(said).toContain('遴选 selection：入选 selected，同意 入选');
  });
});
