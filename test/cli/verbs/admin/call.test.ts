import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { CALL_FILES } from '../../../../cli/calls/files.ts';
import { SAMPLE_MOMENT } from '../../../../cli/generate/sample-folder.ts';
import { routes } from '../../../../shared/contract/routes.ts';
import { sampleCall } from '../../../../shared/calls/calls.ts';
import { CallDefinition } from '../../../../shared/domain/calls/call.ts';
import { packById } from '../../../../shared/rules/packs/registry.ts';
import { openDoors } from '../../../support/doors.ts';
import { serve } from '../../../support/servers/serve.ts';
import { pilotsAt, runAt } from '../../../support/pilots.ts';
import {
  CLOSES,
  OPENS,
  SAMPLE,
  STILL_OPEN,
  callFolders,
  readFolder,
  replace,
} from './call-folders.ts';

const doors = openDoors({ calls: 'none' });
const url = serve(doors);
const { run } = pilotsAt(url);
const { work, aFolder, lastId } = callFolders('round');

const pilots = (...args: string[]) => run(args);

/** The pack that the sample round judges by. */
const PACK = sampleCall(SAMPLE_MOMENT).rulePack;
const PAST = ['deadlines.yaml', OPENS, 'opensAt: 2020-01-01T00:00:00+08:00'] as const;
const FUTURE = ['deadlines.yaml', OPENS, 'opensAt: 2080-01-01T00:00:00+08:00'] as const;
const anOpenFolder = () => aFolder(PAST, STILL_OPEN);
const aFutureFolder = () => aFolder(FUTURE, STILL_OPEN);

async function stored(folder: string) {
  const { definition } = await readFolder(folder);
  const { body } = await doors().ask('getCall', { params: { callId: definition.id } });
  return routes.getCall.answer.body.parse(body);
}

describe('the sample round as a folder', () => {
  it('is exactly what the code says of it', async () => {
    const { definition, hash } = await readFolder(SAMPLE);

    expect(definition).toEqual({ ...sampleCall(SAMPLE_MOMENT), sourceHash: hash });
  });

  it('has every field of a call in one file', () => {
    const fields = Object.values(CALL_FILES).flatMap(({ shape }) => Object.keys(shape));
    const ofACall = Object.keys(CallDefinition.shape).filter((name) => name !== 'sourceHash');
    expect(fields.toSorted()).toEqual([...ofACall, 'scoreSheet'].toSorted());
  });
});

describe('the content hash of a folder', () => {
  it('does not hang on comments and layout, and does on every value and letter', async () => {
    const one = anOpenFolder();
    const { hash } = await readFolder(one);
    replace(one, 'deadlines.yaml', 'noticeWorkingDays: 5', '# 公示\nnoticeWorkingDays:   5');
    expect((await readFolder(one)).hash).toBe(hash);
    replace(one, 'deadlines.yaml', 'noticeWorkingDays:   5', 'noticeWorkingDays: 6');
    const changed = (await readFolder(one)).hash;
    mkdirSync(join(one, 'letters'));
    writeFileSync(join(one, 'letters', 'welcome.md'), '样例');
    const withLetter = (await readFolder(one)).hash;
    expect(new Set([hash, changed, withLetter]).size).toBe(3);
  });
});

describe('a folder with mistakes', () => {
  it.each([
    [
      'deadlines.yaml',
      OPENS,
      'opensAt:',
      /deadlines\.yaml:6 \/window\/opensAt：还没有填写.*Not filled in yet/,
    ],
    ['deadlines.yaml', OPENS, 'opensAt: 2026-11-13', /:6 \/window\/opensAt：.*with its zone/],
    [
      'deadlines.yaml',
      CLOSES,
      CLOSES.replace('2027', '2025'),
      /:7 \/window\/closesAt：.*after the/,
    ],
    ['deadlines.yaml', '  grace', '  late: 1\n  grace', /:9 \/window\/late：.*no such field/],
    ['call.yaml', 'isSample: true\n', '', /call\.yaml:5 \/isSample：必须填写。 This is required\./],
    [
      'call.yaml',
      `hash: ${PACK.hash}`,
      `hash: ${'f'.repeat(64)}`,
      new RegExp(
        `call\\.yaml:15 /rulePack/hash：.*version ${PACK.version} is ${PACK.hash.slice(0, 6)}`,
      ),
    ],
    ['call.yaml', 'scoreSheet:\n  version: 1', 'scoreSheet:\n  version: 2', /scoreSheet\/version/],
    [
      'call.yaml',
      'mayNotJudge: []',
      'mayNotJudge: [applicant]',
      /call\.yaml:112 \/mayNotJudge\/0：/,
    ],
    ['call.yaml', 'isSample: true', 'isSample: [', /call\.yaml:\d+ 不是 YAML/],
    ['call.yaml', 'isSample: true', 'isSample: true\nisSample: true', /call\.yaml:7 不是 YAML/],
    ['materials.yaml', 'filing.route ==', 'filing.rout ==', /Fields\/3\/requiredWhen：.*decided/],
  ] as const)('%s: %j as %j is told with its line', async (file, from, to, sentence) => {
    const { code, complaints } = await pilots('call', 'plan', aFolder([file, from, to]));

    expect(complaints).toMatch(sentence);
    expect(complaints.split('\n')).toHaveLength(1);
    expect(code).toBe(2);
  });

  it('has all of them told at once, one line each', async () => {
    const folder = aFolder(
      ['deadlines.yaml', OPENS, 'opensAt: soon'],
      ['call.yaml', 'isSample: true', 'isSample: maybe'],
    );

    const { complaints } = await pilots('call', 'plan', folder);

    expect(complaints.split('\n')).toHaveLength(2);
  });

  it('that lacks a file names it', async () => {
    const { code, complaints } = await pilots('call', 'plan', work);

    expect(code).toBe(2);
    expect(complaints).toContain('call.yaml cannot be read');
  });
});

describe('applying a folder', () => {
  it('publishes it once; again nothing would change and nothing is written', async () => {
    const folder = anOpenFolder();
    const { hash } = await readFolder(folder);

    expect((await pilots('call', 'plan', folder)).said).toContain('it would be published');
    const first = await pilots('call', 'apply', folder);
    const again = await pilots('call', 'apply', folder);

    expect([first.code, first.said]).toEqual([0, expect.stringContaining('已发布 published')]);
    expect(again.said).toContain('未变 unchanged');
    expect((await pilots('call', 'plan', folder)).said).toContain('Nothing would change');
    expect(await stored(folder)).toMatchObject({ version: 1, sourceHash: hash });
  });

  it('is for admins only', async () => {
    const folder = anOpenFolder();

    for (const account of ['association-1', 'examiner-1', 'decider-1']) {
      const { code, complaints } = await pilots('call', 'apply', folder, '--account', account);
      expect([code, complaints]).toEqual([2, expect.stringContaining('caller.forbidden')]);
    }
    expect((await pilots('call', 'plan', folder)).said).toContain('it would be published');
  });

  it.each([
    { minutes: 0, isWarned: true },
    { minutes: 1, isWarned: false },
  ])(
    'warns where a call has no grace: $minutes minutes, $isWarned',
    async ({ minutes, isWarned }) => {
      const folder = aFutureFolder();
      replace(folder, 'deadlines.yaml', 'graceMinutes: 30', `graceMinutes: ${minutes}`);

      const { code, said } = await pilots('call', 'plan', folder);

      expect(said.includes('one second after the closing is late')).toBe(isWarned);
      expect(code).toBe(0);
    },
  );

  it('shows old and new, and compares a list by the names in it', async () => {
    const folder = aFutureFolder();
    await pilots('call', 'apply', folder);
    replace(folder, 'deadlines.yaml', 'noticeWorkingDays: 5', 'noticeWorkingDays: 7');
    replace(folder, 'recommenders.yaml', 'division: "110000"', 'division: "110001"');

    const { said, code } = await pilots('call', 'plan', folder);

    expect(code).toBe(0);
    expect(said).toMatch(/^公示期（工作日） Public notice, working days +5 +7$/m);
    expect(said).toMatch(
      /^推荐部门 › 北京市\S+ › 行政区划代码 Recommenders › .* › division code +110000 +110001$/m,
    );
    expect(said).not.toMatch(/^\/|rec_110000/m);
    await pilots('call', 'apply', folder);
    expect(await stored(folder)).toMatchObject({ version: 2, noticeWorkingDays: 7 });
  });

  it('to an open call shows that another opening is refused, and then does nothing at all', async () => {
    const folder = anOpenFolder();
    await pilots('call', 'apply', folder);
    replace(folder, 'deadlines.yaml', '2020-01-01', '2020-01-02');
    replace(folder, 'deadlines.yaml', 'noticeWorkingDays: 5', 'noticeWorkingDays: 7');

    const planned = await pilots('call', 'plan', folder);
    const applied = await pilots('call', 'apply', folder);

    expect(planned.code).toBe(1);
    expect(planned.said).toMatch(
      /^受理时间 › 开始时间 Window › opens at .*refused: the call is open$/m,
    );
    expect(planned.said.match(/refused/g)).toHaveLength(1);
    expect(applied.code).toBe(2);
    expect(await stored(folder)).toMatchObject({ version: 1, noticeWorkingDays: 5 });
  });

  it('may move the opening of a call that is still to open', async () => {
    const folder = aFutureFolder();
    await pilots('call', 'apply', folder);
    replace(folder, 'deadlines.yaml', '2080-01-01', '2081-01-01');

    expect((await pilots('call', 'apply', folder)).said).toContain('已更新 updated');
  });

  it('moves an open call to another pack with a reason only', async () => {
    const folder = anOpenFolder();
    await pilots('call', 'apply', folder);
    const own = packById('SAMPLE-2026')?.ref.hash ?? '';
    const { id = '', hash = '' } = packById('PP2024')?.ref ?? {};
    replace(folder, 'call.yaml', 'id: SAMPLE-2026', `id: ${id}`);
    replace(folder, 'call.yaml', own, hash);

    const planned = await pilots('call', 'plan', folder);
    const silent = await pilots('call', 'apply', folder);
    expect([planned.code, planned.said]).toEqual([0, expect.stringContaining('needs --reason')]);
    expect([silent.code, silent.complaints]).toEqual([2, expect.stringContaining('--reason')]);
    expect(await stored(folder)).toMatchObject({ version: 1, rulePack: { hash: own } });

    const moved = await pilots('call', 'apply', folder, '--reason', '样例：更正');

    expect(moved.code).toBe(0);
    expect(await stored(folder)).toMatchObject({
      version: 3,
      rulePack: { id, hash },
      sourceHash: (await readFolder(folder)).hash,
    });
    expect((await pilots('call', 'apply', folder)).said).toContain('未变 unchanged');
  });

  it('that was moved to another pack by hand is no longer what its folder says', async () => {
    const folder = anOpenFolder();
    await pilots('call', 'apply', folder);
    const { definition } = await readFolder(folder);
    const pack = ['--pack', 'PP2024', '--reason', '样例'];

    const moved = await pilots('move-rules', '--call', definition.id, ...pack);

    expect(moved.code).toBe(0);
    expect(await stored(folder)).toMatchObject({ sourceHash: null });
    expect((await pilots('call', 'plan', folder)).said).toMatch(
      /^规则集 › 编号 Rule pack › id +PP2024 /m,
    );
  });
});

describe('promoting a folder', () => {
  it('goes on only where the environment before has this very folder', async () => {
    const folder = aFutureFolder();
    const promote = () => pilots('call', 'apply', folder, '--promoted-from', url());

    const early = await promote();
    await pilots('call', 'apply', folder);
    const right = await promote();
    replace(folder, 'deadlines.yaml', 'noticeWorkingDays: 5', 'noticeWorkingDays: 7');
    const other = await promote();

    expect([early.code, right.code, other.code]).toEqual([2, 0, 2]);
    expect(other.complaints).toContain((await readFolder(folder)).hash);
    expect(await stored(folder)).toMatchObject({ version: 1, noticeWorkingDays: 5 });
  });
});

describe('comparing', () => {
  it('a folder with an environment, or two folders, ends with 1 where they differ', async () => {
    const folder = anOpenFolder();
    const before = await pilots('call', 'diff', folder);
    await pilots('call', 'apply', folder);
    const same = await pilots('call', 'diff', folder);
    const other = join(work, 'other');
    cpSync(folder, other, { recursive: true });
    mkdirSync(join(other, 'letters'));
    writeFileSync(join(other, 'letters', 'welcome.md'), '样例');
    const letters = await pilots('call', 'diff', folder, other);
    replace(other, 'deadlines.yaml', 'graceMinutes: 30', 'graceMinutes: 0');
    const both = await pilots('call', 'diff', folder, other, '--json');

    expect([before.code, same.code, letters.code, both.code]).toEqual([1, 0, 1, 1]);
    expect(letters.said).toContain('letters/welcome.md');
    expect(JSON.parse(both.said)).toMatchObject({
      changes: [{ pointer: '/window/graceMinutes', before: 30, after: 0 }],
      letters: ['welcome.md'],
    });
  });

  it('tells of a list of which only the order is another', async () => {
    const one = aFolder();
    const id = lastId();
    const other = aFolder();
    replace(other, 'call.yaml', `id: ${lastId()}`, `id: ${id}`);
    const [first, second] = ['  - miit_managed\n', '  - entrusted_social_organisation\n'];
    replace(other, 'call.yaml', first + second, second + first);
    const theme =
      /policyThemes:\n((?: {2}- id:.*\n(?: {4}.*\n)*?))((?: {2}- id:.*\n(?: {4}.*\n)*))/;
    const text = readFileSync(join(other, 'call.yaml'), 'utf8');
    writeFileSync(join(other, 'call.yaml'), text.replace(theme, 'policyThemes:\n$2$1'));

    const { said } = await pilots('call', 'diff', one, other);

    expect(said).toMatch(/^政策主题 Policy themes +\p{Script=Han}/mu);
    expect(said).toMatch(/^可以直接申报的 › 第1项 .* 工业和信息化部管理的社会团体 /m);
  });
});

describe('pilots call', () => {
  it.each([
    [
      [],
      'Say: pilots call new, pilots call plan, pilots call apply, pilots call withdraw, pilots call diff',
    ],
    [['plna', 'x'], 'There is no call plna. 请用 Say: pilots call new, pilots call plan'],
    [['plan'], 'Name <folder>'],
    [['plan', 'a', 'b'], 'One at a time; too many: b'],
    [['diff'], 'Name <folder>'],
    [['new', 'x'], 'Nothing like x goes here'],
  ])('with %j says what it can do', async (words, sentence) => {
    expect(await pilots('call', ...words)).toMatchObject({
      code: 2,
      complaints: expect.stringContaining(sentence),
    });
  });

  it('applies nothing where it was asked to try, which it cannot', async () => {
    const folder = aFutureFolder();
    const { code, complaints } = await pilots('call', 'apply', folder, '--dry-run');

    expect(code).toBe(2);
    expect(complaints).toContain('There is no option --dry-run');
    expect((await pilots('call', 'plan', folder)).said).toContain('it would be published');
  });

  it('asks for a sign-in to apply, and for none to plan and to compare', async () => {
    const folder = aFutureFolder();
    const elsewhere = (...words: string[]) =>
      runAt(join(work, 'nowhere', 'cloud.json'), ['call', ...words, folder, '--api', url()]);

    const codes = [await elsewhere('plan'), await elsewhere('diff'), await elsewhere('apply')];

    expect(codes.map(({ code }) => code)).toEqual([0, 1, 3]);
  });
});
