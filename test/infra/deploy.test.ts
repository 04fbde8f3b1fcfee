import { execFile } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { delimiter, join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { deployCloudFront } from '../../infra/deploy/change-set.ts';
import { waitsForDns } from '../../infra/deploy/dns.ts';
import { environmentNamed } from '../../infra/environments.ts';
import {
  refuseDirtyTree,
  refuseLargerShares,
  refuseLosses,
  shownLosses,
} from '../../infra/deploy/gates.ts';
import { type Loss, lossesInChangeSet } from '../../infra/deploy/losses.ts';
import { Refusal } from '../../infra/deploy/refusal.ts';
import { smoke } from '../../infra/deploy/smoke.ts';
import { close, listen } from '../../infra/local/listen.ts';
import { type LocalCloud, startLocalCloud } from '../../infra/local/local-cloud.ts';
import { SAMPLES } from '../../infra/samples.ts';
import { aFolder } from './fixtures/assembly.ts';
import { stacksOf } from './fixtures/stacks.ts';

const root = join(import.meta.dirname, '../..');
const run = promisify(execFile);

describe('the tree from which prod is deployed', () => {
  async function aRepository(): Promise<string> {
    const folder = aFolder();
    const git = (...args: string[]) => run('git', args, { cwd: folder });
    await git('init', '-q');
    await git('config', 'user.email', 'somebody@example.org');
    await git('config', 'user.name', 'somebody');
    writeFileSync(join(folder, 'rules.ts'), '1');
    await git('add', '.');
    await git('commit', '-qm', 'rules');
    return folder;
  }

  it('may be a commit', async () => {
    await expect(refuseDirtyTree('prod', await aRepository())).resolves.toBeUndefined();
  });

  it.each(['rules.ts', 'new.ts'])('may not have %s changed since, and says so', async (file) => {
    const folder = await aRepository();
    writeFileSync(join(folder, file), '2');

    await expect(refuseDirtyTree('prod', folder)).rejects.toThrow(
      new Refusal(`prod is deployed from a commit only; not committed: ${file}.`),
    );
    await expect(refuseDirtyTree('staging', folder)).resolves.toBeUndefined();
  });

  it('is a repository at all', async () => {
    await expect(refuseDirtyTree('prod', aFolder())).rejects.toThrow(Refusal);
  });
});

describe('what a deployment would lose', { timeout: 180_000 }, () => {
  const { app } = stacksOf(aFolder(), 'prod', SAMPLES['aws-cn']);
  const { directory, stacks } = app.synth();
  const [data] = stacks.map(({ stackName }) => stackName).filter((name) => name.endsWith('data'));
  type Changed = Record<string, { Type: string; Properties: Record<string, unknown> }>;

  /** What `cdk diff` says of the data stack of prod, had this been deployed before. */
  async function diffFrom(change: (resources: Changed, idOf: (type: string) => string) => void) {
    const template = JSON.parse(readFileSync(join(directory, `${data}.template.json`), 'utf8')) as {
      Resources: Changed;
    };
    const idOf = (type: string) =>
      Object.entries(template.Resources).find(([, { Type }]) => Type === type)?.[0] ?? '';
    change(template.Resources, idOf);
    const before = join(aFolder(), 'before.json');
    writeFileSync(before, JSON.stringify(template));
    return shownLosses([data ?? ''], directory, ['--template', before]);
  }

  it('is nothing where nothing changes, or only what can be changed in its place', async () => {
    const losses = await diffFrom((resources, idOf) => {
      const table = resources[idOf('AWS::DynamoDB::GlobalTable')];
      Object.assign(table?.Properties ?? {}, { BillingMode: 'PROVISIONED' });
    });

    expect(losses).toEqual([]);
    expect(() => refuseLosses('prod', losses)).not.toThrow();
  });

  // one difference for all of them: to ask `cdk diff` takes seconds
  describe('is found for each of several changes:', () => {
    let losses: readonly Loss[];
    beforeAll(async () => {
      losses = await diffFrom((resources, idOf) => {
        const table = resources[idOf('AWS::DynamoDB::GlobalTable')];
        const KeySchema = [{ AttributeName: 'id', KeyType: 'HASH' }];
        Object.assign(table?.Properties ?? {}, { KeySchema });
        const queue = { Type: 'AWS::SQS::Queue', Properties: {} };
        Object.assign(resources, {
          Deleted: { ...queue, DeletionPolicy: 'Delete' },
          Retained: { ...queue, DeletionPolicy: 'Retain' },
          OldPolicy: {
            Type: 'AWS::SQS::QueuePolicy',
            Properties: { Queues: [], PolicyDocument: {} },
          },
          OldRole: { Type: 'AWS::IAM::Role', Properties: {} },
        });
      });
    });

    it('a table whose key is another', () => {
      const table = losses.filter(({ type }) => type === 'AWS::DynamoDB::GlobalTable');

      expect(table).toMatchObject([{ how: 'replace' }]);
      expect(() => refuseLosses('prod', table)).toThrow(/^prod keeps its data: AWS::DynamoDB/);
      expect(() => refuseLosses('staging', table)).not.toThrow();
    });

    it.each([
      { what: 'a queue that is no longer there', id: 'Deleted', how: 'destroy' },
      { what: 'one that stays but is no longer known', id: 'Retained', how: 'orphan' },
    ])('$what', ({ id, how }) => {
      const queue = losses.filter((loss) => loss.id === id);

      expect(queue).toEqual([{ type: 'AWS::SQS::Queue', id, how }]);
      expect(() => refuseLosses('prod', queue)).toThrow(Refusal);
    });

    it('not a policy or another thing that is made again', () => {
      expect(losses.map(({ type }) => type).toSorted()).toEqual([
        'AWS::DynamoDB::GlobalTable',
        'AWS::SQS::Queue',
        'AWS::SQS::Queue',
      ]);
    });
  });

  it.each([
    { Action: 'Add', Replacement: undefined, is: [] },
    { Action: 'Modify', Replacement: 'False', is: [] },
    { Action: 'Modify', Replacement: 'Conditional', is: ['may be replaced'] },
    { Action: 'Modify', Replacement: 'True', is: ['replace'] },
    { Action: 'Dynamic', Replacement: undefined, is: ['may be replaced'] },
    { Action: 'Remove', Replacement: undefined, is: ['destroy'] },
  ])('by a change set that has $Action of a table ($Replacement) is $is', (given) => {
    const { Action, Replacement, is } = given;
    const change = { Action, LogicalResourceId: 'X', ...(Replacement && { Replacement }) };
    const of = (ResourceType: string) => ({ ResourceChange: { ...change, ResourceType } });
    const Changes = [of('AWS::DynamoDB::GlobalTable'), of('AWS::Lambda::Function')];

    const losses = lossesInChangeSet({ Status: 'CREATE_COMPLETE', Changes });

    expect(losses.map(({ how }: Loss) => how)).toEqual(is);
  });
});

describe('a deployment', { timeout: 300_000 }, () => {
  let cloud: LocalCloud;
  beforeAll(async () => {
    cloud = await startLocalCloud({ folder: aFolder() });
  });
  afterAll(() => cloud.stop());

  it('is tried from outside', async () => {
    const tried = await smoke(cloud.api);

    expect(tried.filter(({ wrong }) => wrong !== null)).toEqual([]);
    expect(tried.length).toBeGreaterThan(4);
  });

  it('that lets everybody in and has another time is found out', async () => {
    const server = createServer((_request, response) => {
      response.writeHead(200, { date: new Date(0).toUTCString() }).end('{}');
    });
    const port = await listen(server, 0);
    const tried = await smoke(`http://127.0.0.1:${port}`);
    await close(server);

    expect(tried.filter(({ wrong }) => wrong === null)).toEqual([]);
    expect(tried.map(({ wrong }) => wrong)).toContain('200, not 401');
  });

  it('of nothing is found out as well', async () => {
    const tried = await smoke('http://127.0.0.1:9');

    expect(tried.filter(({ wrong }) => wrong === null)).toEqual([]);
  });

  /** Programs in the place of the cloud's own; they note how they are called. */
  function standIns(changeSet: unknown, concurrent = 1000) {
    const folder = aFolder();
    mkdirSync(join(folder, 'bin'));
    const write = (name: string, text: string) => writeFileSync(join(folder, name), text);
    const outputs = [
      { OutputKey: 'FrontAddress1', OutputValue: cloud.api },
      { OutputKey: 'Target', OutputValue: 'd-1.cloudfront.example.org' },
    ];
    write('change-set.json', JSON.stringify(changeSet));
    write('stacks.json', JSON.stringify({ Stacks: [{ Outputs: outputs }] }));
    const limit = { ConcurrentExecutions: concurrent };
    write('account.json', JSON.stringify({ AccountLimit: limit }));
    const script = (name: string, cases: string) => {
      write(
        `bin/${name}`,
        `#!/bin/sh\necho "${name} $*" >> ${folder}/asked\ncase "$*" in\n${cases}\nesac\n`,
      );
      chmodSync(join(folder, 'bin', name), 0o755);
    };
    // as the real one, to standard error
    script('cdk', 'diff*) for one in "$@"; do echo "Stack $one" >&2; done;;');
    script(
      'aws',
      `*describe-change-set*) cat ${folder}/change-set.json;;\n*describe-stacks*) cat ${folder}/stacks.json;;\n*get-account-settings*) cat ${folder}/account.json;;`,
    );
    const asked = () =>
      existsSync(join(folder, 'asked')) ? readFileSync(join(folder, 'asked'), 'utf8') : '';
    return { folder, asked, PATH: `${join(folder, 'bin')}${delimiter}${process.env['PATH']}` };
  }

  const nothing = { Status: 'CREATE_COMPLETE', Changes: [] };

  async function start(script: string, args: string[], PATH: string) {
    const { NODE_COMPILE_CACHE = '' } = process.env;
    const PILOTS_DOMAIN = 'localhost';
    const own = { PATH, NODE_COMPILE_CACHE, CDK_OUTDIR: aFolder() };
    const env = { ...SAMPLES['aws-cn'], ...own, PILOTS_DOMAIN };
    return run(process.execPath, [`infra/deploy/${script}.ts`, ...args], { cwd: root, env }).then(
      ({ stdout, stderr }) => ({ code: 0, said: stdout, complained: stderr }),
      ({ code, stderr }: { code: number; stderr: string }) => ({
        code,
        said: stderr,
        complained: stderr,
      }),
    );
  }

  it('shows the difference, makes a change set of each stack, carries it out, and tries it', async () => {
    const { asked, PATH } = standIns(nothing);
    const { code, said, complained } = await start('deploy', ['staging', '--yes'], PATH);
    const calls = asked()
      .split('\n')
      .map((line) => line.replaceAll(/ --app \S+| pilots-\d+/g, ''));

    expect(complained).toContain('Stack pilots-staging-data');
    expect(said).toContain('ok    lets nobody in without a token');
    expect(code).toBe(0);
    expect(
      calls.map((line) => /^\w+ \w+(-\w+)*( pilots-\S+)?|--method \S+/.exec(line)?.[0]),
    ).toEqual([
      'aws lambda',
      'cdk diff pilots-staging-data',
      ...['data', 'service'].flatMap((stack) => [
        `cdk deploy pilots-staging-${stack}`,
        'aws cloudformation',
        `cdk deploy pilots-staging-${stack}`,
      ]),
      'aws cloudformation',
      undefined,
    ]);
    expect(asked().match(/--no-previous-parameters/g)).toHaveLength(4);
    expect(asked().match(/--method \S+/g)).toEqual([
      '--method prepare-change-set',
      '--method execute-change-set',
      '--method prepare-change-set',
      '--method execute-change-set',
    ]);
  });

  it('puts CloudFront before the gateway in its own region, and leads it to where that answers', async () => {
    const { folder, asked, PATH } = standIns(nothing);
    vi.stubEnv('PATH', PATH);
    const deployment = { name: 'dev', region: 'eu-central-1', folder };
    const before = 'pilots-dev-cloudfront';
    const target = await deployCloudFront(deployment, before, 'd-1.execute-api.example.org');
    vi.unstubAllEnvs();
    const lines = asked().trim().split('\n');

    expect(target).toBe('d-1.cloudfront.example.org');
    expect(lines.map((line) => line.split(' ').slice(0, 3).join(' '))).toEqual([
      'cdk deploy pilots-dev-cloudfront',
      'aws cloudformation describe-change-set',
      'cdk deploy pilots-dev-cloudfront',
      'aws cloudformation describe-stacks',
    ]);
    for (const line of lines)
      expect(line).toContain(
        line.startsWith('cdk')
          ? '--parameters Gateway=d-1.execute-api.example.org'
          : '--region us-east-1',
      );
  });

  it('asks, and does nothing where there is nobody to answer', async () => {
    const { asked, PATH } = standIns(nothing);
    const { code, said } = await start('deploy', ['staging'], PATH);

    expect(code).toBe(1);
    expect(said).toContain('There is nobody to ask; --yes goes on without asking.\n');
    expect(asked()).not.toContain('cdk deploy');
  });

  const shares = Object.values(environmentNamed('staging', SAMPLES['aws-cn']).concurrency);
  const needed = shares.reduce<number>((sum, share) => sum + (share ?? 0), 100);

  it.each([
    { has: needed, fits: true },
    { has: needed - 1, fits: false },
  ])('finds its shares in an account of $has runs at a time: $fits', async ({ has, fits }) => {
    const { PATH } = standIns(nothing, has);
    const { PATH: own } = process.env;
    process.env['PATH'] = PATH;
    const refused = await refuseLargerShares(environmentNamed('staging', SAMPLES['aws-cn'])).then(
      () => null,
      (error: unknown) => (error instanceof Refusal ? error.message : String(error)),
    );
    process.env['PATH'] = own;

    expect(refused === null).toBe(fits);
    expect(refused ?? '').toContain(fits ? '' : `the account has ${has}.`);
  });

  it.each([
    { domain: null, waits: false },
    { domain: 'localhost', waits: false },
    { domain: 'pilots.invalid', waits: true },
  ])('of $domain waits for the record of the domain: $waits', async ({ domain, waits }) => {
    const own = domain === null ? null : { name: domain, certificate: '' };

    expect(await waitsForDns({ domain: own }, 'd-1.execute-api.cn-north-1.amazonaws.com.cn')).toBe(
      waits,
    );
  });

  it.each([
    { args: ['prod', '--yes'], says: 'prod is never destroyed.' },
    { args: ['local'], says: 'The local environment is not deployed' },
    { args: ['dev', '--stack', 'pilots-prod-data'], says: 'is not the data stack of dev' },
    { args: ['nowhere', '--yes'], says: 'There is no environment nowhere' },
    { args: [], says: 'npm run destroy -- ' },
  ])('is not destroyed by $args', async ({ args, says }) => {
    const { asked, PATH } = standIns(nothing);
    const { code, said } = await start('destroy', args, PATH);

    expect(code).toBe(1);
    expect(said).toContain(says);
    expect(said).not.toMatch(/^ {4}at /m);
    expect(asked()).toBe('');
  });

  it('is destroyed but for its data, which goes only by its name', async () => {
    const { asked, PATH } = standIns(nothing);
    const gone = () => [...asked().matchAll(/^cdk destroy (\S+)/gm)].map(([, stack]) => stack);

    expect((await start('destroy', ['dev', '--yes'], PATH)).code).toBe(0);
    expect(gone()).toEqual(['pilots-dev-service']);
    await start('destroy', ['dev', '--yes', '--stack', 'pilots-dev-data'], PATH);
    expect(gone()).toEqual(['pilots-dev-service', 'pilots-dev-service', 'pilots-dev-data']);
  });
});
