import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { RegionInfo } from 'aws-cdk-lib/region-info';
import { describe, expect, it } from 'vitest';
import { environmentNamed } from '../../infra/environments.ts';
import { partitionOf } from '../../infra/partition.ts';
import { CLOUDFRONT_SAMPLE, SAMPLES } from '../../infra/samples.ts';
import { SettingError, VARIABLES, settingsIn } from '../../infra/settings.ts';
import { aFolder } from './fixtures/assembly.ts';

const DEPLOYED = ['dev', 'staging', 'prod'];
// what variables say of mail would lie over what a file says
const china = Object.fromEntries(
  Object.entries(SAMPLES['aws-cn']).filter(([name]) => !name.startsWith('PILOTS_MAIL')),
);

describe('the settings of an environment', () => {
  it('are complete for the local one without any variable', () => {
    expect(environmentNamed('local', {})).toMatchObject({
      account: null,
      region: null,
      claims: { role: 'role', organisationCode: 'organisation_code' },
    });
  });

  it('of the local one heed nothing from outside', () => {
    expect(environmentNamed('local', china, { logDays: 365 })).toEqual(
      environmentNamed('local', {}),
    );
  });

  it.each(DEPLOYED)('of %s come from variables', (name) => {
    expect(environmentNamed(name, china)).toMatchObject({
      name,
      account: '123456789012',
      issuer: 'https://sign-in.example.org',
      domain: { name: 'api.pilots.example.org' },
      alarmReceivers: ['on-call@example.org'],
      budget: { monthly: 700 },
    });
  });

  it('come from a file as well, and a variable is heard before it', () => {
    const written = {
      account: '210987654321',
      logDays: 7,
      throttle: { routes: { listCalls: { burst: 1, rate: 1 } } },
    };
    const environment = environmentNamed('dev', china, written);

    expect(environment).toMatchObject({
      account: '123456789012',
      logDays: 7,
      throttle: { reads: { burst: 200 }, routes: { listCalls: { burst: 1, rate: 1 } } },
    });
  });

  it.each([
    { rush: { filings: 1000, seconds: 20 }, burst: 2000, rate: 100, share: 300 },
    { rush: { filings: 1001, seconds: 20 }, burst: 2002, rate: 101, share: 301 },
    { rush: { filings: 40 }, burst: 80, rate: 4, share: 12 },
  ])(
    'size limits and shares of a filing from a rush of $rush.filings',
    ({ rush, burst, rate, share }) => {
      const { throttle, concurrency } = environmentNamed('prod', china, { rush });

      for (const operation of ['startApplication', 'editApplication', 'submitApplication'])
        expect(throttle.routes[operation]).toEqual({ burst, rate });
      expect(throttle.routes['decideSelection']).toBeUndefined();
      expect(concurrency.applicant).toBe(share);
      expect(concurrency.public).toBe(100);
    },
  );

  it('are heard before what follows from the rush', () => {
    const written = {
      concurrency: { applicant: 7 },
      throttle: { routes: { submitApplication: { burst: 3, rate: 2 } } },
    };
    const { throttle, concurrency } = environmentNamed('prod', china, written);

    expect(concurrency).toMatchObject({ applicant: 7, web: 50 });
    expect(throttle.routes['submitApplication']).toEqual({ burst: 3, rate: 2 });
    expect(throttle.routes['editApplication']).toEqual({ burst: 2000, rate: 100 });
  });

  it('take lists and numbers from variables', () => {
    expect(settingsIn({ PILOTS_ORIGINS: 'https://a, https://b,', PILOTS_BUDGET: '7' })).toEqual({
      origins: ['https://a', 'https://b'],
      budget: { monthly: 7 },
    });
  });

  it.each([
    { variable: 'PILOTS_ACCOUNT', says: 'account, which is not given' },
    { variable: 'PILOTS_REGION', says: 'region, which is not given' },
    { variable: 'PILOTS_ISSUER', says: 'issuer: cn-north-1 has no user pool' },
    { variable: 'PILOTS_ALARM_RECEIVERS', says: 'alarmReceivers' },
  ])('name what $variable would give where it is missing', ({ variable, says }) => {
    const incomplete = { ...china, [variable]: undefined };

    expect(() => environmentNamed('prod', incomplete)).toThrow(SettingError);
    expect(() => environmentNamed('prod', incomplete)).toThrow(
      `The environment prod needs the setting ${says}`,
    );
  });

  it.each([
    { setting: 'account', variables: { PILOTS_ACCOUNT: '12345678901' } },
    { setting: 'region', variables: { PILOTS_REGION: 'Beijing' } },
    { setting: 'issuer', variables: { PILOTS_ISSUER: 'sign-in' } },
    { setting: 'origins.0', variables: { PILOTS_ORIGINS: 'nowhere' } },
    { setting: 'alarmReceivers.0', variables: { PILOTS_ALARM_RECEIVERS: 'nobody' } },
    { setting: 'budget.monthly', variables: { PILOTS_BUDGET: '0' } },
    { setting: 'domain.certificate', variables: { PILOTS_CERTIFICATE: undefined } },
  ])('name $setting where it is wrong', ({ setting, variables }) => {
    expect(() => environmentNamed('prod', { ...china, ...variables })).toThrow(
      `The setting ${setting} of prod is not usable`,
    );
  });

  it.each([
    { setting: 'logdays', written: { logdays: 7 } },
    { setting: 'throttle.reads.bursts', written: { throttle: { reads: { bursts: 7 } } } },
    { setting: 'rush.filings', written: { rush: { filings: 0 } } },
    { setting: 'concurrency.nobody', written: { concurrency: { nobody: 7 } } },
    { setting: 'concurrency.public', written: { concurrency: { public: 0 } } },
    { setting: 'objectLock.mode', written: { objectLock: { mode: 'NONE' } } },
    { setting: 'mail.kind', written: { mail: { kind: 'pigeon' } } },
    { setting: 'cloudFront.certificate', written: { cloudFront: { certificate: elsewhere() } } },
  ])('name $setting of the file where it is unknown or wrong', ({ setting, written }) => {
    expect(() => environmentNamed('prod', china, written)).toThrow(
      `The setting ${setting} of prod is not usable`,
    );
  });

  it.each([
    { what: 'no lock on its checkpoints', written: { objectLock: null } },
    { what: 'an issuer that anyone on the way can be', written: { issuer: 'http://sign-in' } },
    { what: 'a certificate of elsewhere', written: { domain: { certificate: elsewhere() } } },
  ])('cannot be $what', ({ written }) => {
    const { PILOTS_ISSUER, PILOTS_CERTIFICATE, ...others } = china;
    const both = {
      issuer: PILOTS_ISSUER,
      domain: { certificate: PILOTS_CERTIFICATE },
      ...written,
    };

    expect(() => environmentNamed('prod', others, both)).toThrow(
      /^The environment prod needs the setting /,
    );
  });

  it.each([
    { what: 'no issuer', written: { issuer: null }, zh: 'issuer', en: 'issuer: cn-north-1 has no' },
    { what: 'a pool that is kept', written: { keepsPool: true }, zh: 'keepsPool', en: 'keepsPool' },
    { what: 'letters by SES', written: { mail: ses() }, zh: 'mail.kind', en: 'mail of the kind' },
    { what: 'CloudFront', written: CLOUDFRONT_SAMPLE, zh: 'cloudFront', en: 'cloudFront null' },
  ])('of China refuse $what, which its partition lacks, with a code and in words', (row) => {
    const { PILOTS_ISSUER: issuer, PILOTS_DOMAIN, PILOTS_CERTIFICATE, ...others } = china;
    const domain = { name: PILOTS_DOMAIN, certificate: PILOTS_CERTIFICATE };
    const asked = () => environmentNamed('prod', others, { issuer, domain, ...row.written });

    expect(asked).toThrow(SettingError);
    expect(asked).toThrow(`setting.not_in_partition: 环境 prod（cn-north-1）：`);
    expect(asked).toThrow(new RegExp(`：[^。]*${row.zh}[^。]*。The environment prod needs`));
    expect(asked).toThrow(`The environment prod needs the setting ${row.en}`);
  });

  it('may have traces and a budget in both partitions, which both have X-Ray and AWS Budgets', () => {
    for (const variables of Object.values(SAMPLES)) {
      const { tracing, budget } = environmentNamed('prod', variables, { tracing: true });

      expect({ tracing, isBudgeted: budget !== null }).toEqual({ tracing: true, isBudgeted: true });
    }
  });

  it.each(RegionInfo.regions.map(({ name, partition }) => ({ name, partition })))(
    'of $name, in $partition, go by its partition or are refused',
    ({ name: region, partition = '' }) => {
      const told = {
        aws: /^taken$/,
        'aws-cn': /^setting\.not_in_partition: 环境 dev（.*The environment dev needs/,
      };

      expect(partitionOf({ region })).toBe(partition === 'aws-cn' ? 'aws-cn' : 'aws');
      expect(toldOf({ ...SAMPLES.aws, PILOTS_REGION: region })).toMatch(
        told[partition as keyof typeof told] ??
          /^setting\.partition_unknown: 环境 dev .*The environment dev needs/,
      );
    },
  );

  it('may leave the issuer to a user pool where there is one', () => {
    expect(environmentNamed('prod', SAMPLES.aws).issuer).toBeNull();
  });

  it('are all told to admins', () => {
    const page = readFileSync(join(import.meta.dirname, '../../docs/deploying.md'), 'utf8');
    const untold = VARIABLES.filter(({ variable }) => !page.includes(`\`${variable}\``));

    expect(untold).toEqual([]);
  });

  it('are not made up for an environment that is not there', () => {
    expect(() => environmentNamed('production', china)).toThrow('There is no environment');
  });

  it('stop the synthesis with one sentence where they are missing', async () => {
    const root = join(import.meta.dirname, '../..');
    const CDK_CONTEXT_JSON = JSON.stringify({ environment: 'prod' });
    const env = { PATH: process.env['PATH'], CDK_OUTDIR: aFolder(), CDK_CONTEXT_JSON };
    const run = promisify(execFile)(process.execPath, ['infra/app.ts'], { cwd: root, env });

    await expect(run).rejects.toMatchObject({
      code: 1,
      stderr: 'The environment prod needs the setting account, which is not given.\n',
    });
  });
});

function toldOf(variables: Readonly<Record<string, string>>): string {
  try {
    environmentNamed('dev', variables);
    return 'taken';
  } catch (error) {
    return (error as Error).message;
  }
}

function ses() {
  return { kind: 'ses', from: 'pilots@example.org' };
}

function elsewhere() {
  return 'arn:aws:acm:eu-central-1:123456789012:certificate/sample';
}
