import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { sampleCall } from '../../../../shared/calls/calls.ts';
import type { Command } from '../../../../shared/domain/commands/commands.ts';
import { aContent, type Case, casesAt, PROPOSED } from '../../../support/cases.ts';
import { OBJECTOR } from '../../../scenarios/round/objecting.ts';
import { entering } from '../../../functions/consumers/overview/entered.ts';
import { openDoors } from '../../../support/doors.ts';
import { claimsOf } from '../../../support/http-event.ts';
import { linksSent, tokenIn } from '../../../support/people/links.ts';
import { serve } from '../../../support/servers/serve.ts';
import { pilotsAt } from '../../../support/pilots.ts';

// a Friday, and the Monday after; a notice of one working day from the Friday is over by then
const FRIDAY = new Date('2026-11-20T02:00:00Z');
const MONDAY = new Date('2026-11-23T02:00:00Z');

const doors = openDoors();
const url = serve(doors);
const { file, run, done: doneBy } = pilotsAt(url);
const entered = entering();
const { start, bring } = casesAt(doors);

beforeAll(() => {
  vi.useFakeTimers({ toFake: ['Date'] });
});
afterAll(() => {
  vi.useRealTimers();
});

let calls = 0;
let callId: string;
beforeEach(async () => {
  vi.setSystemTime(FRIDAY);
  callId = `published-${(calls += 1)}`;
  await publishCall({});
});

async function publishCall(changes: object, headers: object = {}): Promise<void> {
  const { status, text } = await doors().ask('putCall', {
    params: { callId },
    body: { ...sampleCall(new Date()), id: callId, noticeWorkingDays: 1, ...changes },
    claims: claimsOf('admin'),
    headers: { 'idempotency-key': randomUUID(), ...headers },
  });
  if (status !== 200) throw new Error(text);
}

const onCall = (args: readonly string[]) => [...args, '--call', callId];
const pilots = (...args: string[]) => run(onCall(args), { now: new Date() });
const done = (...args: string[]) => doneBy(onCall(args), { now: new Date() });

const brought = async (...commands: Command[]): Promise<Case> =>
  bring(await start(aContent(), callId), commands);
const selected = async () => (await brought(...PROPOSED, 'select')).params.applicationId;

async function stateOf(applicationId: string): Promise<string> {
  const asked = { params: { callId, applicationId }, claims: claimsOf('decider') };
  const { body } = await doors().ask('viewForDecider', asked);
  return body['state'] ?? '';
}

const STATED = ['--name', OBJECTOR.name, '--phone', OBJECTOR.phone] as const;
const SAID = ['--statement', OBJECTOR.statement, '--evidence', OBJECTOR.evidence] as const;
const TO_FIRST = ['--notice', '1', '--position', '1', ...STATED, ...SAID] as const;

describe('pilots notice', () => {
  it('tries first, then publishes all that was selected from the day it names', async () => {
    const id = await selected();

    const tried = await done('notice', '--from', '2026-11-23', '--dry-run');
    expect(tried).toContain('Only tried, nothing was written. 公示 notice 1');
    expect(await stateOf(id)).toBe('selected');

    const said = await done('notice', '--from', '2026-11-23');
    expect(said).toMatch(/^公示 notice 1，2026-11-23 至 to 2026-11-23，1项 projects$/m);
    expect(said).toMatch(/^摘要 hash [0-9a-f]{64}$/m);
    expect(said).toContain(id);
    expect(await stateOf(id)).toBe('public_notice');
  });

  it('begins today in Beijing where no day is named', async () => {
    await selected();
    vi.setSystemTime(new Date('2026-11-22T16:30:00Z'));

    expect(await done('notice')).toContain('2026-11-23 至 to 2026-11-23');
  });

  it('names its length where the call does not', async () => {
    await publishCall({ noticeWorkingDays: null }, { 'if-match': '"1"' });
    await selected();

    expect((await pilots('notice')).complaints).toContain('notice.working_days_missing');
    expect(await done('notice', '--working-days', '2')).toContain('2026-11-20 至 to 2026-11-23');
  });

  it.each([
    [['notice', '--working-days', 'two'], 'two is no number'],
    [['notice', '--from', 'tomorrow'], '/from：'],
    [['notice'], 'notice.nothing_to_publish'],
    [['notice', '--account', 'examiner-1'], 'caller.forbidden'],
    [['announce'], '--notice'],
    [['announce', '--notice', '0'], '0 is no number'],
    [['announce', '--notice', '1'], 'notice.not_found'],
  ])('refuses %j in a sentence', async (words, sentence) => {
    const { code, complaints } = await pilots(...words);

    expect(code).toBe(2);
    expect(complaints).toContain(sentence);
  });
});

describe('pilots objection', () => {
  it('is lodged by options or a file, and read by its access code alone', async () => {
    await selected();
    await done('notice');
    const written = file(
      'objection.yaml',
      `position: 1\nname: 样例异议人\norganisation: null\nphone: 010-00000000\nemail: null\nstatement: 样例\nevidence: 样例\n`,
    );

    const said = await done('objection', ...TO_FIRST);
    const other = JSON.parse(await done('objection', '--notice', '1', '--file', written, '--json'));

    expect(said).toContain('Objection 1-001-1 was received');
    expect(other).toMatchObject({ caseNumber: '1-001-2' });
    const code = /code_[0-9a-z]+/.exec(said)?.[0] ?? '';
    expect(await done('objection', '1-001-1', '--code', code)).toMatch(/处理中 open$/);
    const letter = file('answer.pdf', '');
    const held = await pilots('objection', '1-001-1', '--code', code, '--pdf', letter);
    expect(held).toMatchObject({ code: 2, said: '' });
    const fresh = `${letter}.pdf`;
    const saved = await done('objection', '1-001-1', '--code', code, '--pdf', fresh);
    expect(saved).toContain(`Saved as ${fresh}`);
    expect(readFileSync(fresh, 'latin1')).toMatch(/^%PDF-/);
    const guessed = await pilots('objection', '1-001-1', '--code', other.accessCode);
    expect(guessed).toMatchObject({ code: 2, said: '' });
    expect(guessed.complaints).toContain('objection.not_found');
  });

  it.each([
    [[], '--notice'],
    [['--notice', '1'], '--position'],
    [['--notice', '1', '--position', '0'], '0 is no number'],
    [['--notice', '1', '--position', '1', ...STATED], '--statement'],
    [['--notice', '1', '--file', 'x.yaml', '--name', '样例'], '--file states the whole objection'],
    [TO_FIRST, 'notice.not_found'],
    [['1-001-1'], '--code'],
    [['1-001-1', '1-001-2', '--code', 'x'], 'One at a time'],
  ])('refuses %j in a sentence', async (words, sentence) => {
    const { code, complaints } = await pilots('objection', ...words);

    expect(code).toBe(2);
    expect(complaints).toContain(sentence);
  });

  it('is confirmed by the link that was sent, where the call wants that', async () => {
    await publishCall({ confirmsObjectors: true }, { 'if-match': '"1"' });
    await selected();
    await done('notice');

    const without = await pilots('objection', ...TO_FIRST);
    expect(without.complaints).toContain('/email');
    const asked = await done('objection', ...TO_FIRST, '--email', `${callId}@example.org`);
    expect(asked).toContain('确认后异议才成立');
    const { letters } = await linksSent(doors().table.store, FRIDAY);
    const link = `https://pilots.example.org/calls/${callId}/objection/confirm#${tokenIn(letters[0] ?? { text: '' })}`;
    const said = await done('objection', '--confirm', link);
    expect(said).toContain('Objection 1-001-1 was received');
    expect(await done('objection', '--confirm', link)).toBe(said);

    const other = await pilots('objection', '--confirm', `${link}x`);
    expect(other.complaints).toContain('objection.link_unknown');
    const beside = await pilots('objection', '--confirm', link, '--notice', '1');
    expect(beside).toMatchObject({ code: 2, said: '' });
    expect(beside.complaints).toContain('--confirm');
  });

  it('is answered by somebody who did not decide, with what who objected then reads', async () => {
    const id = await selected();
    await done('notice');
    const code = /code_[0-9a-z]+/.exec(await done('objection', ...TO_FIRST))?.[0] ?? '';
    const answer = ['answer-objection', id, '--case', '1-001-1', '--outcome', 'dismissed'];

    expect(await done('queue', '--as', 'decider', '--queue', 'objections')).toContain(id);
    const shown = await done('show', id, '--as', 'decider');
    expect(shown).toMatch(/^1-001-1 .* 处理中 open$/m);
    expect(shown).toContain('异议内容 what is objected');
    const own = await pilots(...answer, '--reply', '不成立');
    expect(own.complaints).toContain('decision.same_person');
    const tried = await done(...answer, '--reply', '不成立', '--account', 'decider-2', '--dry-run');
    expect(tried).toContain('Only tried');
    expect(await stateOf(id)).toBe('objection_open');

    await done(...answer, '--reply', '经核实，\n不成立', '--account', 'decider-2');
    expect(await stateOf(id)).toBe('public_notice');
    const read = await done('objection', '1-001-1', '--code', code);
    expect(read).toContain('不成立 dismissed');
    expect(read).toMatch(/^答复 reply，20\S+：经核实， 不成立$/m);
  });
});

describe('pilots objections and dismiss-objections', () => {
  it('list all of them, and dismiss those that are named, or all that are open, with one reason', async () => {
    const id = await selected();
    await done('notice');
    for (let count = 1; count <= 4; count += 1) await done('objection', ...TO_FIRST);
    const reply = ['--reply', '经核实，均不成立', '--account', 'decider-2'];
    const open = () => done('objections', id, '--standing', 'open');
    expect((await open()).match(/^1-001-\d .* 处理中 open$/gm)).toHaveLength(4);

    const own = await pilots('dismiss-objections', id, '--reply', 'x');
    expect(own.complaints).toContain('decision.same_person');
    const some = ['dismiss-objections', id, '--cases', '1-001-2，1-001-4', ...reply];
    expect(await done(...some, '--dry-run')).toContain('Only tried');
    expect(await done(...some)).toMatch(/，答复 2 项 objections dismissed 2$/m);
    expect((await open()).match(/^1-001-\d .* open$/gm)).toHaveLength(2);
    expect((await pilots(...some)).complaints).toContain('objection.already_answered');

    expect(await done('dismiss-objections', id, ...reply)).toContain('objections dismissed 2');
    expect(await stateOf(id)).toBe('public_notice');
    expect(await done('dismiss-objections', id, ...reply)).toContain('No objection waits');
    expect(await open()).toContain('There are no objections.');
  });
});

describe('pilots announce', () => {
  it('announces what stood its notice to the end; pilots revoke strikes it off', async () => {
    const id = await selected();
    await done('notice');
    expect((await pilots('announce', '--notice', '1')).complaints).toContain('too_early');
    vi.setSystemTime(MONDAY);

    expect(await done('announce', '--notice', '1', '--dry-run')).toContain('Only tried');
    expect(await stateOf(id)).toBe('public_notice');
    expect(await done('announce', '--notice', '1')).toMatch(/^公布 announcement 1，1项 projects$/m);
    expect(await stateOf(id)).toBe('announced');

    expect(await done('revoke', id, '--reason', '标准已废止', '--dry-run')).toContain('Only tried');
    expect(await done('revoke', id, '--reason', '标准已废止')).toContain('已撤销 revoked');
    expect(await done('announcements')).toMatch(
      new RegExp(`^1 +${callId.toUpperCase()}-001 .*标准已废止$`, 'm'),
    );
  });
});

describe('pilots notices and announcements', () => {
  it('say so where nothing is published', async () => {
    expect(await done('notices')).toBe('尚未发布。 Nothing is published yet.');
    expect(await done('announcements')).toBe('尚未发布。 Nothing is published yet.');
  });

  it('list them, and one with its projects, which pilots verify takes', async () => {
    await selected();
    await done('notice');
    const keys = file('keys.json', (await doors().ask('getKeys')).text);
    vi.setSystemTime(MONDAY);
    await done('announce', '--notice', '1');

    expect(await done('notices')).toMatch(/^1 +2026-11-20T\S+ +2026-11-20 +2026-11-20 +1 +\S+$/m);
    expect(await done('notices', '1')).toMatch(/^1 +T\/CNTAC \S+ +样例标准 +中国自动化学会$/m);
    expect(await done('announcements', '1')).toContain(`${callId.toUpperCase()}-001`);
    for (const verb of ['notices', 'announcements']) {
      const list = file('list.json', await done(verb, '1', '--json'));
      const words = ['verify', list, '--keys', keys, '--api', 'http://no.where'];
      const verified = await run(words);
      expect(verified).toMatchObject({ code: 0, complaints: '' });
      expect(verified.said).toMatch(/WHOLE: 1 entries/);
    }
  });

  it.each([
    [['notices', '7'], 'notice.not_found'],
    [['announcements', '7'], 'announcement.not_found'],
    [['notices', 'first'], 'first is no number'],
  ])('refuse %j in a sentence', async (words, sentence) => {
    const { code, complaints } = await pilots(...words);

    expect(code).toBe(2);
    expect(complaints).toContain(sentence);
  });
});

describe('pilots reconsider, answer-objection and revoke', () => {
  it.each([
    [['reconsider'], '--outcome'],
    [['reconsider', '--outcome', 'upheld'], '--reason'],
    [['answer-objection', '--outcome', 'upheld', '--reply', 'x'], '--case'],
    [['answer-objection', '--case', '1-001-1', '--reply', 'x'], '--outcome'],
    [['answer-objection', '--case', '1-001-1', '--outcome', 'upheld'], '--reply'],
    [['revoke'], '--reason'],
  ])('refuse %j in a sentence', async ([verb = '', ...words], sentence) => {
    const { code, complaints } = await pilots(verb, 'app_0000000000000000', ...words);

    expect(code).toBe(2);
    expect(complaints).toContain(sentence);
  });

  it.each([
    ['reconsider', ['--reason', 'x'], 'upheld, overturned'],
    ['answer-objection', ['--reply', 'x', '--case', '1-001-1'], 'dismissed, upheld'],
  ])('name the outcomes that there are: %s', async (verb, words, outcomes) => {
    const id = await selected();

    const { complaints } = await pilots(verb, id, '--outcome', 'perhaps', ...words);

    expect(complaints).toContain(`--outcome perhaps is none of: ${outcomes}.`);
  });
});

describe('all rounds in figures', () => {
  const rounds = async (...more: string[]) => (await run(['rounds', '--csv', ...more])).said;

  it('tell staff what each association filed here, announced or not, as a table for a spreadsheet', async () => {
    const association = { code: '51100000500000000A', name: '=样例协会' };
    await entered(callId, { association, state: 'not_selected' });
    callId = 'elsewhere';
    await publishCall({ window: null });
    const told = await rounds('--as', 'decider');
    expect(told).toMatch(/^\uFEFF"轮次"/);
    expect(told).toContain(`"社会团体","${association.code}","'=样例协会",1,1,0,0,0`);
    expect(told).not.toContain(callId);
    expect(await rounds()).not.toContain(association.code);
  });
});
