import { join } from 'node:path';
import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { describe, expect, it } from 'vitest';
import { enter } from '../../../../functions/derived/enter.ts';
import { continueReport } from '../../../../functions/consumers/reevaluation/continue-report.ts';
import { publishedRules } from '../../../../functions/applications/rules.ts';
import type { Command } from '../../../../shared/domain/commands/commands.ts';
import { aGoodPack } from '../../../support/packs.ts';
import { loadEntry } from '../../../support/entries.ts';
import { casesAt } from '../../../support/cases.ts';
import { openDoors } from '../../../support/doors.ts';
import { serve } from '../../../support/servers/serve.ts';
import { pilotsAt } from '../../../support/pilots.ts';
import { wholeStore } from '../../../support/dynamo.ts';

const CALL = 'sample-2026';
const doors = openDoors();
const url = serve(doors);
const { folder, run, done: doneBy } = pilotsAt(url);
const { start, bring } = casesAt(doors);

const ofNoCall = (...args: string[]) => run(args);
const pilots = (...args: string[]) => ofNoCall(...args, '--call', CALL);
const done = (...args: string[]) => doneBy([...args, '--call', CALL]);

/** An application that the register knows of, as the stream would have told it. */
async function registered(...commands: Command[]): Promise<string> {
  const { applicationId } = (await bring(await start(), commands)).params;
  await enter(stored(), { callId: CALL, applicationId }, new Date().toISOString());
  return applicationId;
}

const stored = () =>
  wholeStore({ client: new DynamoDBClient({}), tableName: process.env['TABLE_NAME'] ?? '' });

/** A report, made as the stream would have set off. */
async function made(reportId: string): Promise<void> {
  const store = stored();
  const context = {
    store,
    rules: publishedRules(store),
    clock: () => new Date(),
    hasTime: () => true,
    onFailure: () => {},
  };
  await continueReport(context, { callId: CALL, reportId });
}

const TO = ['--pack', 'PP2024', '--reason', '更正时间要求'] as const;
const idIn = (said: string) => /re_\d+_?[0-9a-z_]*/.exec(said)?.[0] ?? '';

// the call is moved once, and what others say of it comes before
describe('a change of the rules', { shuffle: false }, () => {
  let filed: string;
  let reportId: string;

  it('is tried by an admin: nothing changes, and a report says what would', async () => {
    filed = await registered('submit', 'recommend', 'claim');

    const said = await done('re-evaluate', ...TO);

    expect(said).toContain('试算 trial');
    expect(said).toMatch(/SAMPLE-2026 第\d+版 +PP2024 第\d+版/);
    await made(idIn(said));
    expect(await done('report', idIn(said))).toMatch(
      new RegExp(`^${filed} .* 符合申报条件 admissible → `, 'm'),
    );
    const trial = ['rule-change', filed, '--report', idIn(said), '--action', 'keep'];
    expect((await pilots(...trial, '--reason', 'x')).complaints).toContain('not_affected');
  });

  it('is made on the version just read, by admins alone', async () => {
    const { complaints } = await pilots('move-rules', ...TO, '--account', 'examiner-1');
    expect(complaints).toContain('caller.forbidden');

    reportId = idIn(await done('move-rules', ...TO));

    expect(await done('reports', '--as', 'decider')).toMatch(
      new RegExp(`^${reportId} +更换 move .*更正时间要求$`, 'm'),
    );
    expect((await pilots('move-rules', ...TO)).complaints).toContain('re_evaluation.same_pack');
  });

  it('is kept or acted on by an examiner, with the reason, which the report then shows', async () => {
    await made(reportId);
    const words = ['rule-change', filed, '--report', reportId, '--reason', '原结论仍成立'];

    expect(await done(...words, '--action', 'keep', '--dry-run')).toContain('Only tried');
    expect(await done(...words, '--action', 'keep')).toContain('形式审查 formal examination');
    expect(await done('report', reportId)).toMatch(
      new RegExp(`^${filed} .*维持 kept（examiner-1）$`, 'm'),
    );
    expect(await done('show', filed, '--as', 'examiner')).toContain('原结论仍成立');
    expect(await done('history', filed)).toContain(`报告 report ${reportId}：原结论仍成立`);
    const report = JSON.parse(await done('report', reportId, '--json'));
    expect(report.entries).toHaveLength(report.report.flips);
  });

  it.each([
    [['re-evaluate'], '--pack'],
    [['re-evaluate', '--pack', 'PP2023'], '--reason'],
    [['re-evaluate', '--pack', 'PP1999', '--reason', 'x'], 'rule_pack.not_found'],
    [['move-rules', ...TO, '--dry-run'], 'There is no option --dry-run here; nothing was done.'],
    [['report', 're_none'], 're_evaluation.not_found'],
    [['rule-change', 'app_0000000000000000'], '--report'],
    [['rule-change', 'app_0000000000000000', '--report', 'x'], '--action'],
    [['rule-change', 'app_0000000000000000', '--report', 'x', '--action', 'keep'], '--reason'],
    [['reports', '--as', 'admin'], '--as admin is none of: examiner, decider'],
  ])('refuses %j in a sentence', async (words, sentence) => {
    const { code, complaints } = await pilots(...words);

    expect(code).toBe(2);
    expect(complaints).toContain(sentence);
  });
});

describe('what is said of a clause', () => {
  const PLACE = ['PP2024', '--clause', 'PP2024-A1', '--text'] as const;
  const said = async (...words: string[]) => {
    const answer = await ofNoCall('pack', ...words);
    expect(answer).toMatchObject({ code: 0, complaints: '' });
    return answer.said;
  };

  it('by staff is told to whoever goes on from that version, until an admin dealt with it', async () => {
    const noted = await said('comment', ...PLACE, '样例：起算日不明', '--as', 'examiner');
    const [comment = ''] = /cmt_[a-z0-9]+/.exec(noted) ?? [];
    const next = aGoodPack('PP2031');
    const out = join(folder, 'pp2032');
    const told = /PP2024 第\d+版有 1 条意见[^]*examiner-1（examiner）：样例：起算日不明/;

    expect(await said('comments', 'PP2024')).toContain('样例：起算日不明');
    expect(await said('new', '--from', 'PP2024', '--id', 'PP2032', '--out', out)).toMatch(told);
    expect(await said('plan', next)).toMatch(told);
    expect(await said('publish', next, '--note', '样例')).toMatch(told);

    await said('settle', 'PP2024', comment, '--words', '样例：已写明');
    const after = join(folder, 'pp2033');
    expect(await said('new', '--from', 'PP2024', '--id', 'PP2033', '--out', after)).not.toContain(
      '起算日不明',
    );
    expect(await said('comments', 'PP2024')).not.toContain('起算日不明');
    expect(await said('comments', 'PP2024', '--all')).toContain('样例：已写明');
  });

  it('by anybody is shown once an admin answered it', async () => {
    const asked = await said('ask', ...PLACE, '样例：是否含当日');
    const [number = ''] = /qst_[0-9]+_[a-z0-9]+/.exec(asked) ?? [];

    expect(await said('questions', 'PP2024')).not.toContain('样例：是否含当日');
    expect(await said('questions', 'PP2024', '--waiting')).toContain(number);
    expect(await said('questions', 'PP2024', '--number', number)).toBe('待答复 waiting');
    await said('answer', number, '--words', '样例：含当日');
    expect(await said('questions', 'PP2024')).toMatch(/样例：是否含当日\n +答复.*样例：含当日/);
    const again = await ofNoCall('pack', 'answer', number, '--decline', '样例');
    expect(again).toMatchObject({ code: 2 });
    expect(again.complaints).toContain('question.not_found');
  });
});

describe('pilots overview', () => {
  it('counts the round for staff', async () => {
    await registered('submit');

    const said = await done('overview');

    expect(said).toMatch(/^sample-2026：申报 applications \d+，截至 as of 20/);
    expect(said).toMatch(/^已提交 submitted +\d+$/m);
    expect(said).toContain('目标 goals：');
    expect(JSON.parse(await done('overview', '--as', 'decider', '--json'))).toMatchObject({
      callId: CALL,
    });
  });

  it('is for the public once the round is announced', async () => {
    expect((await pilots('overview', '--public')).complaints).toContain('overview.not_announced');
    expect((await pilots('overview', '--account', 'association-1')).complaints).toContain(
      'caller.forbidden',
    );
  });
});

describe('pilots checkpoint', () => {
  it('gives that of yesterday, or of the day that is named', async () => {
    const { handler } = await loadEntry('schedules/checkpoint/checkpoint');
    const { date } = await handler(
      { scheduledAt: new Date().toISOString() },
      { getRemainingTimeInMillis: () => 30_000 },
    );

    expect((await ofNoCall('checkpoint')).said).toContain(`校验点 checkpoint ${date}`);
    const { said } = await ofNoCall('checkpoint', date, '--json');
    expect(JSON.parse(said)).toMatchObject({ date });
    expect((await ofNoCall('checkpoint', '2020-01-01')).complaints).toContain(
      'checkpoint.not_found',
    );
  });
});
