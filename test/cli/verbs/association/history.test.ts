import { beforeAll, describe, expect, it, vi } from 'vitest';
import { ApplicationEvent } from '../../../../shared/domain/application/application.ts';
import type { Command } from '../../../../shared/domain/commands/commands.ts';
import { after as caseAfter, type Case, casesAt } from '../../../support/cases.ts';
import { type Doors, openDoors } from '../../../support/doors.ts';
import { loadEntry } from '../../../support/entries.ts';
import { claimsOf } from '../../../support/http-event.ts';
import { serve } from '../../../support/servers/serve.ts';
import { pilotsAt } from '../../../support/pilots.ts';

const doors = openDoors();
/** The door of notifications as it is deployed where no mail is sent; null: as it is elsewhere. */
let mailless: Doors['handlers']['notifications'] | null = null;
const url = serve(() => {
  const { handlers, ...others } = doors();
  return { ...others, handlers: { ...handlers, ...(mailless && { notifications: mailless }) } };
});
const { file, run } = pilotsAt(url, ['association-1']);
const { start, bring, give, idAfter } = casesAt(doors);

const pilots = (...args: string[]) => run(args);
const historyOf = (id: string, ...args: string[]) =>
  pilots('history', id, '--call', 'sample-2026', ...args);

interface Export {
  head: { sequence: number; hash: string };
  events: ApplicationEvent[];
}

async function exportOf(id: string): Promise<Export> {
  const { code, said, complaints } = await historyOf(id, '--json');
  expect({ code, complaints }).toEqual({ code: 0, complaints: '' });
  return JSON.parse(said) as Export;
}

let keys: string;

beforeAll(async () => {
  keys = file('keys.json', (await doors().ask('getKeys')).text);
});

const EXAMINED = ['submit', 'recommend', 'claim'] as const;

/** A filing with its receipt and its history, as its association keeps them. */
async function filing(): Promise<{ at: Case; receipt: string; history: Export }> {
  const at = await start();
  const { text } = await give(at, 'submit');
  const history = await exportOf(at.params.applicationId);
  return { at, receipt: file('receipt.json', text), history };
}

describe('pilots history', () => {
  it('tells when, what and who, and why where somebody gave a reason', async () => {
    const id = await idAfter(
      ...EXAMINED,
      'override',
      'request_correction',
      'edit',
      'submit',
      'override',
      'refuse',
    );

    const { code, said } = await historyOf(id);

    expect(code).toBe(0);
    expect(said).toMatch(/^1\. 20\S+  开始填报 started  社会团体 association（association-1）$/m);
    expect(said).toMatch(/^2\. 20\S+  提交 submitted .*\n {3}判定 verdict：/m);
    expect(said).toMatch(/^3\. 20\S+  推荐 .* recommender（recommender-1）\n.*：样例：同意推荐$/m);
    expect(said).toMatch(
      /^5\. .*\n {3}\p{Script=Han}.*（SAMPLE2026-A4） 不符合 unmet：样例：与公告不符$/mu,
    );
    expect(said).toMatch(
      /^6\. .*\n {3}补正 推广计划 Plan of promotion（依据 by 「\p{Script=Han}.*」，.*（据通知的转载文本，未与原件核对））：样例：请补正$/mu,
    );
    expect(said).toMatch(
      /\n {3}不予受理 not accepted（依据 by 「\p{Script=Han}.*」，.*（据通知的转载文本，未与原件核对））：样例：不符合条件$/u,
    );
  });

  it.each<[Command, string]>([
    ['return', '理由 reasons：样例：请补充说明'],
    ['decline', '理由 reasons：样例：不予推荐'],
    ['withdraw', '理由 reason：样例：不再申报'],
  ])('tells why it was a %s', async (command, why) => {
    expect((await historyOf(await idAfter('submit', command))).said).toContain(`\n   ${why}`);
  });

  it('tells what each edit changed, before and after, and nothing of personal data', async () => {
    const at = await start();
    const people = { ...at.content.people, contactName: '另一联系人' };
    const body = { ...at.content, promotionPlan: '样例：修改后的推广计划。', people };
    await give(at, 'edit', { body });

    const { said } = await historyOf(at.params.applicationId);

    expect(said).toContain(
      '   推广计划 Plan of promotion："样例：推广计划。" → "样例：修改后的推广计划。"\n   个人信息有更改，不显示 personal data, not shown',
    );
    expect(said).not.toContain('联系人"');
  });

  it('tells an edit of something new from one of something left out', async () => {
    const at = await start();
    const { promotionPlan: _left, ...without } = at.content;
    const { headers } = await give(at, 'edit', { body: without });
    await give(caseAfter(at, headers), 'edit');

    const { said } = await historyOf(at.params.applicationId);

    expect(said).toContain('   推广计划 Plan of promotion："样例：推广计划。" → （无 none）');
    expect(said).toContain(
      '   推广计划 Plan of promotion：（无 none） → "样例：修改后的推广计划。"',
    );
  });

  it('tells reviewers the review and what was filed, and no draft since', async () => {
    const at = await bring(await start(), [
      'submit',
      'recommend',
      'claim',
      'request_correction',
      'edit',
    ]);
    const id = at.params.applicationId;

    const { said } = await historyOf(id, '--as', 'examiner');
    expect(said).toMatch(/^6\. \S+  评审步骤（不公开） a confidential step of the review$/m);
    expect(said).not.toContain('修改后的推广计划');
    await bring(at, ['submit']);
    expect((await historyOf(id, '--as', 'examiner')).said).toContain(
      '→ "样例：修改后的推广计划。"',
    );
  });

  it('tells reviewers who sat, scored, proposed and decided, and why', async () => {
    const steps = ['accept', 'convene', 'declare', 'score', 'propose', 'select'] as const;
    const id = await idAfter(...EXAMINED, ...steps);

    const { said } = await historyOf(id, '--as', 'decider');

    expect(said).toContain('   专家 experts：expert-1（样例大学）；组长 chair：expert-1');
    expect(said).toContain('   无利益冲突 no conflict：样例：没有利益冲突');
    expect(said).toMatch(/^ {3}technicalLevel 8，.*：样例：水平较高$/m);
    expect(said).toContain('   入选 selected：样例：评分较高\n   纪要 minutes：样例：专家组纪要');
    expect(said).toMatch(/遴选决定 decided .*（decider-1）\n {3}入选 selected：样例：同意$/m);
  });

  it('tells of a dispute what it is about and what was made of it', async () => {
    const id = await idAfter(...EXAMINED, 'override', 'refuse', 'dispute', 'uphold');

    const { said } = await historyOf(id);

    expect(said).toMatch(
      /申请复核 .*\n {3}\p{Script=Han}.*（SAMPLE2026-A4）：样例：认定与事实不符$/mu,
    );
    expect(said).toMatch(/复核决定 .*\n {3}维持原决定 upheld：样例：维持原认定$/m);
  });

  it('exports for reviewers what pilots verify takes', async () => {
    const id = await idAfter(...EXAMINED, 'request_correction', 'edit');

    const { said } = await historyOf(id, '--as', 'examiner', '--json');

    const verified = await pilots('verify', file('reviewed.json', said));
    expect(verified).toMatchObject({ code: 0, complaints: '' });
    expect(verified.said).toContain('WHOLE in itself: 6 events');
  });

  it('keeps what a person wrote on one line, so that it cannot pass for an event', async () => {
    const at = await bring(await start(), ['submit']);
    await give(at, 'return', { body: { reasons: '理由\n4. 2026 推荐' } });

    const { said } = await historyOf(at.params.applicationId);

    expect(said).toContain('reasons：理由 4. 2026 推荐');
  });

  it('exports every page in order, with where it ends', async () => {
    const edits = Array.from({ length: 101 }, () => 'edit' as const);
    let at = await start();
    for (const [round] of edits.entries()) {
      const { headers } = await give(at, 'edit', {
        body: { ...at.content, promotionPlan: `样例：第${round}稿。` },
      });
      at = { ...at, version: Number(JSON.parse(headers['etag'] ?? '0')) };
    }

    const { head, events } = await exportOf(at.params.applicationId);

    expect(events.map(({ sequence }) => sequence)).toEqual(
      [...Array(102).keys()].map((n) => n + 1),
    );
    expect(events.map((event) => ApplicationEvent.parse(event))).toEqual(events);
    expect(head).toEqual({ sequence: 102, hash: events.at(-1)?.hash });
  });

  it.each([
    [['history'], 'Name <application>'],
    [['history', 'app_0000000000000000'], '--call'],
    [['history', 'app_0000000000000000', '--call', 'sample-2026'], 'application.not_found'],
    [
      ['history', 'app_0000000000000000', '--call', 'sample-2026', '--as', 'expert'],
      '--as expert is none of: association, examiner, decider',
    ],
  ])('refuses %j in a sentence', async (words, complaint) => {
    const { code, complaints } = await pilots(...words);

    expect(code).toBe(2);
    expect(complaints).toContain(complaint);
  });

  it('is for the association whose it is', async () => {
    const { code, complaints } = await historyOf(await idAfter(), '--account', 'examiner-1');

    expect(code).toBe(2);
    expect(complaints).toContain('caller.forbidden');
  });
});

describe('pilots verify, of a history', () => {
  const offline = ['--api', 'http://no.where'];

  it('says offline that it is whole, and of which filing the receipt is', async () => {
    const { history, receipt } = await filing();
    const path = file('history.json', history);

    const alone = await pilots('verify', path, ...offline);
    expect(alone.code).toBe(0);
    expect(alone.said).toMatch(/^自身完整：.*2条记录.*WHOLE in itself: 2 events/);
    // whoever writes all of it anew is found by what was kept elsewhere alone
    expect(alone.said.split('\n')[1]).toContain('--receipt or --checkpoint');

    const both = await pilots('verify', path, '--receipt', receipt, '--keys', keys, ...offline);
    expect(both.code).toBe(0);
    expect(both.said.split('\n')[1]).toMatch(/^相符：.*第2条.*THIS FILING: .* event 2 /);
  });

  it('still holds the first filing after a correction was filed', async () => {
    const { at, receipt } = await filing();
    const then: Command[] = ['recommend', 'claim', 'request_correction', 'edit', 'submit'];
    await bring({ ...at, version: 2 }, then);
    const path = file('history.json', await exportOf(at.params.applicationId));

    const { code, said } = await pilots('verify', path, '--receipt', receipt, '--keys', keys);

    expect(code).toBe(0);
    expect(said).toContain('belongs to event 2');
  });

  it('takes a page of the API that is the whole, and no other', async () => {
    const { at } = await filing();
    const page = (limit: string) =>
      doors().ask('getHistory', {
        params: at.params,
        query: { limit },
        claims: claimsOf('association'),
      });
    const whole = file('page.json', (await page('2')).text);
    const part = file('part.json', (await page('1')).text);

    expect(await pilots('verify', whole)).toMatchObject({ code: 0 });
    expect(await pilots('verify', part)).toMatchObject({
      code: 1,
      said: '不完整：第2条有误（/nextCursor），记录在此处缺失或多余。 NOT WHOLE at event 2 (/nextCursor): the history is cut off or goes on here.',
    });
  });

  it('names the first event that is wrong, and why, and looks no further', async () => {
    const { history, receipt } = await filing();
    const events = history.events.map((event, at) =>
      at === 1 ? { ...event, by: { ...event.by, subject: 'another' } } : event,
    );
    const path = file('changed.json', { ...history, events });

    expect(await pilots('verify', path, '--receipt', receipt, '--keys', keys)).toEqual({
      code: 1,
      said: '不完整：第2条有误，内容与摘要不符。 NOT WHOLE at event 2: it is not what its hash was made of.',
      complaints: '',
    });
  });

  it('says no where the receipt is of another filing', async () => {
    const path = file('history.json', (await filing()).history);
    const { receipt } = await filing();

    const { code, said } = await pilots('verify', path, '--receipt', receipt, '--keys', keys);

    expect(code).toBe(1);
    expect(said.split('\n')[1]).toBe(
      '不符：回执属于另一申报。 NOT THIS FILING: the receipt is of another application.',
    );
  });

  it('says in a sentence what it cannot make sense of', async () => {
    const { history, receipt } = await filing();
    const path = file('history.json', history);
    const odd = file('odd.json', { events: 'none' });

    for (const [words, complaint] of [
      [[odd], 'is no history'],
      [[path, '--receipt', 'missing.json', '--keys', keys], 'cannot be read'],
      [[path, '--content', path], '--content goes with a receipt'],
      [[receipt, '--receipt', receipt, '--keys', keys], '--receipt goes with a history'],
    ] as const) {
      const { code, complaints } = await pilots('verify', ...words);
      expect(code).toBe(2);
      expect(complaints).toContain(complaint);
    }
  });
});

describe('pilots notifications', () => {
  it('says that the system sends no mail, exactly where it sends none', async () => {
    const lines = async () => (await pilots('notifications')).said.split('\n');
    const says = '本系统没有设置发信，不发送邮件。 This system sends no mail.';
    const sending = await lines();
    vi.stubEnv('MAIL', 'null');
    mailless = (await loadEntry('doors/notifications/notifications')).handler;
    expect(await lines()).toEqual([says, ...sending]);
    expect(JSON.parse((await pilots('notifications', '--json')).said)).toMatchObject({
      sendsMail: false,
    });
    mailless = null;
    vi.unstubAllEnvs();
    expect(sending[0]).toBe('邮箱 address: 没有 none here');
  });
});

describe('pilots applications', () => {
  it('lists drafts as well, of one state where one is named', async () => {
    const applicationId = await idAfter();
    const listed = (...args: string[]) => pilots('applications', '--call', 'sample-2026', ...args);

    expect((await listed()).said).toContain(applicationId);
    expect((await listed('--state', 'draft')).said).toContain(applicationId);
    expect((await listed('--state', 'withdrawn')).said).not.toContain(applicationId);
  });
});
