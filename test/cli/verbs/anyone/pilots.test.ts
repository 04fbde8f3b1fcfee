import { randomUUID } from 'node:crypto';
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { GROUPS } from '../../../../cli/command-line/catalogue.ts';
import { overviewOf } from '../../../../cli/command-line/overview.ts';
import { routes } from '../../../../shared/contract/routes.ts';
import { openDoors } from '../../../support/doors.ts';
import { claimsOf } from '../../../support/http-event.ts';
import { contentOf } from '../../../scenarios/pilots-of-2022.ts';
import { serve } from '../../../support/servers/serve.ts';
import { pilotsAt } from '../../../support/pilots.ts';

const doors = openDoors();
const url = serve(doors);
const { folder, file, run } = pilotsAt(url, ['association-1']);

const pilots = (...args: string[]) => run(args);

const content = contentOf({
  account: 'association-1',
  number: 'T/CNTAC 14-2018',
  titleZh: '纺织企业水足迹核算通用技术要求',
  publishedOn: '2018-06-01',
  implementedOn: '2018-07-01',
});

let receipt: string;
let keys: string;
let jws: string;

beforeAll(async () => {
  const command = (operation: 'startApplication' | 'submitApplication', sent: object) =>
    doors().ask(operation, {
      claims: claimsOf('association'),
      headers: { 'idempotency-key': randomUUID(), 'if-match': '"1"' },
      ...sent,
    });
  const params = { callId: 'sample-2026' };
  const started = await command('startApplication', { params, body: { content } });
  const submitted = await command('submitApplication', {
    params: { ...params, applicationId: String(started.body['id']) },
  });
  ({ jws } = routes.submitApplication.answer.body.parse(submitted.body));
  receipt = file('receipt.json', submitted.text);
  keys = file('keys.json', (await doors().ask('getKeys')).text);
});

const OVERVIEW = overviewOf(GROUPS);

describe('pilots', () => {
  it('explains itself, and starts from the shell', async () => {
    expect(await pilots('help')).toMatchObject({ code: 0, said: OVERVIEW });
    expect(await pilots()).toMatchObject({ code: 0, said: OVERVIEW });
    const entry = join(import.meta.dirname, '../../../../cli/pilots.ts');
    expect(execFileSync(process.execPath, [entry, '--help'], { encoding: 'utf8' })).toBe(
      `${OVERVIEW}\n`,
    );
  });

  it.each([['nothing'], ['assess'], ['verify'], ['token'], ['calls'], ['help', '--colour']])(
    'does not understand %j, and says so in both languages',
    async (...args) => {
      const { code, complaints } = await pilots(...args);

      expect(code).toBe(2);
      expect(complaints).toMatch(/\p{Script=Han}.*[a-z]/u);
    },
  );
});

describe('pilots token', () => {
  it('prints the token and nothing else', async () => {
    expect(await pilots('token', 'association-1')).toMatchObject({
      code: 0,
      said: 'association-1',
    });
  });

  it('names the accounts where there is no such one', async () => {
    const { code, complaints } = await pilots('token', 'association-9');

    expect(code).toBe(2);
    expect(complaints).toContain('association-1');
  });
});

describe('pilots assess', () => {
  const facts = () => file('facts.json', { standard: { status: 'withdrawn' } });

  it('prints the verdict, each clause and what would change it, and asks nothing of what is refused', async () => {
    const { code, said } = await pilots('assess', facts(), '--call', 'sample-2026');

    expect(code).toBe(0);
    expect(said).toContain('结论 verdict：不符合申报条件 inadmissible');
    expect(said).toMatch(
      /^- \p{Script=Han}.*[a-z]\n {4}不符合 unmet；必备条件 Hard condition；编号 no\. SAMPLE2026-A2$/mu,
    );
    expect(said).toMatch(
      /^逐条判断 clause by clause：\n- .*\n {4}不符合 unmet；.*\n( {4}.*\n)* {4}满足该条还需 what it still needs：条款要求：标准状态为“现行有效”。/m,
    );
    expect(said).not.toContain('仍需回答 still to be answered：');
    // what a clause says leads, its id only follows where it is cited
    expect(said).not.toMatch(/^(- )?[A-Z]+\d{4}-[A-Z]\d/m);
  });

  it('tells from which day on rules of adoption are in force, and that an application was earlier', async () => {
    const early = file('early.json', {
      standard: { implementedOn: '2021-07-01' },
      adoption: { appliedOn: '2023-08-17' },
    });
    const { said } = await pilots('assess', early, '--pack', 'ADOPTION-2023');

    expect(said).toContain('适用日期 in force from：2023-08-18');
    expect(said).toContain('本规则集自2023年8月18日起适用');
    expect(said).toContain('申请采信日期须不早于2023年8月18日');
  });

  it('prints JSON for programs', async () => {
    const { said } = await pilots('assess', facts(), '--pack', 'ADOPTION-2023', '--json');

    const assessment = routes.assessByRulePack.answer.body.parse(JSON.parse(said));
    expect(assessment.pack.id).toBe('ADOPTION-2023');
  });

  it.each([
    [['--call', 'nowhere'], 'call.not_found'],
    [['--pack', 'nothing'], 'rule_pack.not_found'],
    [[], '--call'],
    [['--call', 'a', '--pack', 'b'], '--call'],
  ])('refuses %j', async (options, complaint) => {
    const { code, complaints } = await pilots('assess', facts(), ...options);

    expect(code).toBe(2);
    expect(complaints).toContain(complaint);
  });

  it('names each fact that is wrong', async () => {
    const wrong = file('wrong.json', { standard: { status: 'asleep', colour: 'red' } });
    const { code, complaints } = await pilots('assess', wrong, '--call', 'sample-2026');

    expect(code).toBe(2);
    expect(complaints).toContain('标准状态 Status of the standard：');
    expect(complaints).toContain('/standard/colour：');
  });

  it('says of a file that it is missing, or where it is neither YAML nor JSON', async () => {
    const missing = await pilots('assess', join(folder, 'missing.json'), '--call', 'x');
    expect(missing.complaints).toContain('cannot be read');

    const odd = await pilots('assess', file('odd.json', '{'), '--call', 'x');
    expect(odd.complaints).toContain('is neither YAML nor JSON at line 1, column 2');
  });
});

describe('pilots verify', () => {
  it('proves a receipt offline by the keys in a file', async () => {
    const { code, said } = await pilots(
      'verify',
      receipt,
      '--keys',
      keys,
      '--api',
      'http://no.where',
    );

    expect(code).toBe(0);
    expect(said).toMatch(/^有效：https:\/\/pilots\.example 于 .*GENUINE/);
    expect(said.split('\n')).toHaveLength(1);
  });

  it('fetches the keys where it is given none, and takes the bare text as well', async () => {
    expect(await pilots('verify', receipt)).toMatchObject({ code: 0 });
    const bare = file('receipt.txt', `${jws}\n`);
    expect(await pilots('verify', bare, '--keys', `${url()}/v1/keys`)).toMatchObject({ code: 0 });
  });

  it('says no to a receipt that was altered', async () => {
    const [head, payload, signature] = jws.split('.');
    const claims = JSON.parse(Buffer.from(payload ?? '', 'base64url').toString());
    const other = Buffer.from(JSON.stringify({ ...claims, verdict: 'needs_person' }));
    const forged = file('forged.txt', `${head}.${other.toString('base64url')}.${signature}`);

    const { code, said } = await pilots('verify', forged, '--keys', keys);

    expect(code).toBe(1);
    expect(said).toContain('NOT GENUINE');
  });

  it('tells the content that was filed from any other', async () => {
    const filed = file('content.json', content);
    const other = file('other.json', { ...content, technicalContent: '改动' });
    const against = (path: string) => pilots('verify', receipt, '--keys', keys, '--content', path);

    expect(await against(filed)).toMatchObject({ code: 0, said: expect.stringContaining('SAME') });
    expect(await against(other)).toMatchObject({
      code: 1,
      said: expect.stringContaining('DIFFERENT'),
    });
  });

  it('says that keys or receipt are none', async () => {
    const noKeys = file('no-keys.json', { keys: [] });
    expect(await pilots('verify', receipt, '--keys', noKeys)).toMatchObject({ code: 2 });
    expect(await pilots('verify', file('r.json', '{}'), '--keys', keys)).toMatchObject({ code: 2 });
    expect(readFileSync(keys, 'utf8')).toContain('"kty":"EC"');
  });
});
