import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { casesAt, CLAUSE, PROPOSED } from '../../../support/cases.ts';
import { openDoors } from '../../../support/doors.ts';
import { claimsOf } from '../../../support/http-event.ts';
import { serve } from '../../../support/servers/serve.ts';
import { pilotsAt } from '../../../support/pilots.ts';

const doors = openDoors();
const url = serve(doors);
const { folder, file, run } = pilotsAt(url, ['decider-1']);
const { start, bring } = casesAt(doors);

const decide = (content: string | Buffer, ...more: string[]) =>
  run(['decide', '--call', 'sample-2026', '--from', file('decisions.csv', content), ...more]);

const proposed = async () => (await bring(await start(), PROPOSED)).params.applicationId;

async function selectionOf(applicationId: string) {
  const { body } = await doors().ask('viewForDecider', {
    params: { callId: 'sample-2026', applicationId },
    claims: claimsOf('decider'),
  });
  return (body as Record<string, unknown>)['selection'];
}

const HEAD = 'application,outcome,reason';

describe('pilots decide --from', () => {
  it('decides each line, with its reasons and clauses, and says what became of it', async () => {
    const [one, two] = [await proposed(), await proposed()];
    const lines = [
      `\uFEFFoutcome,application,clauses,reason`,
      `select,${one},,"同意，""入选"""`,
      `not_select,${two},"${CLAUSE};SAMPLE2026-A2","名额有限\n另行通知"`,
    ];

    const { code, said, complaints } = await decide(`${lines.join('\r\n')}\r\n`);

    expect({ code, complaints }).toEqual({ code: 0, complaints: '' });
    expect(said.split('\n')).toEqual([
      `${one}: 已办理 done，第10版 version 10`,
      `${two}: 已办理 done，第10版 version 10`,
    ]);
    expect(await selectionOf(one)).toMatchObject({ outcome: 'selected', reasons: '同意，"入选"' });
    expect(await selectionOf(two)).toMatchObject({
      outcome: 'not_selected',
      reasons: '名额有限\n另行通知',
      clauses: [CLAUSE, 'SAMPLE2026-A2'],
    });
  });

  it('goes on after a line that is refused, and tells by its exit code', async () => {
    const [one, two] = [await proposed(), await proposed()];
    const nowhere = 'app_0000000000000000';
    const content = [HEAD, `${nowhere},select,x`, `${one},select,x`, `${two},select,x`].join('\n');

    const tried = await decide(content, '--dry-run', '--json');
    expect(tried.code).toBe(1);
    expect(JSON.parse(tried.said)).toMatchObject([
      { applicationId: nowhere, status: 404, code: 'application.not_found', version: null },
      { applicationId: one, status: 200, code: null, version: 10 },
      { applicationId: two, status: 200, code: null, version: 10 },
    ]);
    expect(await selectionOf(one)).toBeNull();

    const { code, said } = await decide(content);
    expect(code).toBe(1);
    expect(said.split('\n')).toEqual([
      `${nowhere}: 未办理 not done，application.not_found`,
      `${one}: 已办理 done，第10版 version 10`,
      `${two}: 已办理 done，第10版 version 10`,
    ]);
    const again = JSON.parse((await decide(content, '--json')).said);
    expect(again).toMatchObject([
      { code: 'application.not_found' },
      { code: null, isDone: true, version: 10 },
      { code: null, isDone: true, version: 10 },
    ]);
  });

  it('says of a line that it was only tried', async () => {
    const one = await proposed();

    const { code, said } = await decide(`${HEAD}\n${one},select,x`, '--dry-run');

    expect(code).toBe(0);
    expect(said).toBe(
      `试行，未写入。 Only tried, nothing was written. ${one}: 已办理 done，第10版 version 10`,
    );
    expect(await selectionOf(one)).toBeNull();
  });

  it('decides nothing where any line is wrong, and names them all', async () => {
    const one = await proposed();
    const content = [
      HEAD,
      `${one},select,同意`,
      `${one},select,x`,
      ',perhaps,',
      'app_1,not_select, ',
    ];

    const { code, complaints } = await decide(content.join('\n'));

    expect(code).toBe(2);
    expect(
      complaints
        .split('\n')
        .slice(1)
        .map((line) => line.replace(/:.*/, '')),
    ).toEqual(['第3行 line 3', '第4行 line 4', '第4行 line 4', '第4行 line 4', '第5行 line 5']);
    expect(await selectionOf(one)).toBeNull();
  });

  it.each([
    ['', 'names these columns'],
    [HEAD, 'holds no decision'],
    ['application,outcome', 'names these columns'],
    [`${HEAD},reason`, 'names these columns'],
    [`${HEAD}\n"a,select,x`, 'no CSV at line 2'],
    [`${HEAD}\na,select`, 'no CSV at line 2'],
    [Buffer.from([0xc9, 0xea, 0xb1, 0xa8]), 'Save'],
  ])('refuses %j in a sentence', async (content, sentence) => {
    const { code, complaints } = await decide(content);

    expect(code).toBe(2);
    expect(complaints).toContain(sentence);
  });

  it('takes back its own template: filled in, with rows left empty and columns of one’s own', async () => {
    const [one, two] = [await proposed(), await proposed()];
    const path = join(folder, 'template.csv');
    const template = await run(['decide', '--call', 'sample-2026', '--template', path]);
    const written = readFileSync(path, 'utf8');
    const filled = written
      .split('\r\n')
      .filter(
        (line) =>
          /^\uFEFF|"$|,$/.test(line) &&
          (line.includes('申报编号') || line.includes(one) || line.includes(two)),
      )
      .map((line) => {
        if (line.includes('申报编号')) return `"备注",${line.replace('\uFEFF', '')}`;
        return `"无",${line.includes(one) ? line.replace(/,,,$/, ',"不入选","名额有限",') : line}`;
      });

    const { code, said, complaints } = await decide(
      `\uFEFF${filled.join('\r\n')}\r\n,,,,,,,\r\n,,,,,,,\r\n\r\n`,
    );

    expect(template).toMatchObject({ code: 0, complaints: '' });
    expect(written).toMatch(/^\uFEFF"申报编号 application","标准编号 standard",/);
    expect(code).toBe(0);
    expect(said).toBe(`${one}: 已办理 done，第10版 version 10`);
    expect(complaints).toContain('1行未填写');
    expect(complaints).toContain('备注、标准编号 standard、标准名称 title、社会团体 association');
    expect(await selectionOf(one)).toMatchObject({ outcome: 'not_selected', reasons: '名额有限' });
    expect(await selectionOf(two)).toBeNull();
  });

  it('says of a file that is given again that all stands so already, and changes nothing', async () => {
    const one = await proposed();
    const content = `${HEAD}\n${one},select,同意`;
    await decide(content);
    const before = await selectionOf(one);

    const again = await decide(content);
    const another = await decide(`${HEAD}\n${one},select,另一理由`);

    expect(again).toMatchObject({ code: 0, complaints: '' });
    expect(again.said).toBe(`${one}: 此前已照此办理 it stood so already，第10版 version 10`);
    expect(another).toMatchObject({
      code: 1,
      said: `${one}: 未办理 not done，application.not_from_here`,
    });
    expect(await selectionOf(one)).toEqual(before);
  });

  it('takes no outcome and no reason beside the file', async () => {
    const { complaints } = await decide(HEAD, '--reason', 'x');

    expect(complaints).toContain(
      '--from has its outcomes and reasons in the file; give no --reason with --from.',
    );
  });

  it('is for deciders', async () => {
    const { code, said } = await decide(
      `${HEAD}\n${await proposed()},select,x`,
      '--account',
      'examiner-1',
    );

    expect(code).toBe(1);
    expect(said).toContain('caller.forbidden');
  });
});
