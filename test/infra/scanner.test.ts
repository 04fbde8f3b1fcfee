import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { Validations } from 'aws-cdk-lib';
import { AwsSolutionsChecks } from 'cdk-nag';
import { SAMPLES } from '../../infra/samples.ts';
import { actionsOf, allowedTo, resourcesOf, stacksOf, templatesOf } from './fixtures/stacks.ts';

const DIGEST = `sha256:${'ab'.repeat(32)}`;
const SCANNED = { scanner: { repository: 'pilots/scanner', digest: DIGEST } };

/** What there is of scanning in an environment with these settings. */
function scanningIn(partition: keyof typeof SAMPLES, written: object) {
  const folder = mkdtempSync(join(tmpdir(), 'scanner-'));
  const { service } = templatesOf(folder, 'dev', SAMPLES[partition], { ...written });
  const images = Object.values(resourcesOf(service, 'AWS::Lambda::Function')).filter(
    ({ Properties }) => Properties['PackageType'] === 'Image',
  );
  const patterns = Object.values(resourcesOf(service, 'AWS::Events::Rule')).map(
    ({ Properties }) => Properties['EventPattern'] as { source: string[]; detail: object },
  );
  const verdicts = patterns.find(({ source }) => source.includes('aws.guardduty'));
  const scans = patterns.filter((one) => JSON.stringify(one.detail).includes('"prefix":"clean/"'));
  return { service, images, verdicts, scans };
}

describe('an environment without a scanner', () => {
  it('has no container, and takes what GuardDuty says where somebody has it watch', () => {
    const { images, verdicts, scans } = scanningIn('aws', {});

    expect(images).toEqual([]);
    expect(verdicts?.source).toEqual(['aws.guardduty']);
    expect(scans).toEqual([verdicts]);
  });
});

describe.each(['aws', 'aws-cn'] as const)('an environment with ClamAV in %s', (partition) => {
  it('has the image of that digest scan what was kept, and takes what it says', () => {
    const { service, images, verdicts, scans } = scanningIn(partition, SCANNED);

    expect(images).toHaveLength(1);
    expect(JSON.stringify(images[0]?.Properties['Code'])).toContain(`pilots/scanner@${DIGEST}`);
    expect(verdicts?.source).toEqual(['aws.guardduty', 'pilots.scanner']);
    expect(scans.map(({ source }) => source)).toContainEqual(['aws.s3']);
    const may = allowedTo(service, 'Scanner');
    expect(actionsOf(may)).toEqual([
      'events:PutEvents',
      'logs:CreateLogStream',
      'logs:PutLogEvents',
      's3:GetObject',
      's3:ListBucket',
      'sqs:SendMessage',
    ]);
    const tells = may.find(({ Action }) => Action === 'events:PutEvents');
    expect(tells?.Condition).toMatchObject({
      StringEquals: { 'events:source': 'pilots.scanner' },
    });
    const reads = may.find(({ Action }) => Action === 's3:GetObject');
    expect(JSON.stringify(reads?.Resource)).toContain('/clean/*');
  });

  it('has no finding of AWS’s own checks (cdk-nag) that is not acknowledged with its evidence', () => {
    const folder = mkdtempSync(join(tmpdir(), 'scanner-'));
    const { app } = stacksOf(folder, 'dev', SAMPLES[partition], SCANNED);
    Validations.of(app).addPlugins(new AwsSolutionsChecks(app));
    app.synth();
    const { pluginReports } = JSON.parse(
      readFileSync(join(app.outdir, 'validation-report.json'), 'utf8'),
    ) as { pluginReports: { violations: { ruleName: string }[] }[] };

    expect(pluginReports.flatMap(({ violations }) => violations)).toEqual([]);
  });
});

describe('a scanner', () => {
  it.each([{ digest: 'latest' }, { digest: `${DIGEST}0` }])(
    'that is not named by its digest is refused: %o',
    ({ digest }) => {
      expect(() =>
        scanningIn('aws', { scanner: { repository: 'pilots/scanner', digest } }),
      ).toThrow('The setting scanner.digest of dev is not usable');
    },
  );
});

describe('its image', () => {
  it('has a bundle that loads where there is nothing else, with the handler that its client is told of', () => {
    const dockerfile = readFileSync('infra/scanner/Dockerfile', 'utf8');
    const [, bundling = '', into = ''] =
      /^RUN npx (esbuild .*) --outfile=(\S+)$/m.exec(dockerfile) ?? [];
    const [, entryPoint = '[]'] = /^ENTRYPOINT (.*)$/m.exec(dockerfile) ?? [];
    const told = new Map(
      (JSON.parse(entryPoint) as string[]).flatMap((word) => {
        const [, name, value] = /^([A-Z_]+)=(.*)$/.exec(word) ?? [];
        return name && value ? [[name, value]] : [];
      }),
    );
    const [module, handler = ''] = told.get('_HANDLER')?.split('.') ?? [];
    const bundle = join(mkdtempSync(join(tmpdir(), 'scanner-')), 'index.mjs');
    const [program = '', ...options] = bundling.split(' ');

    execFileSync(`node_modules/.bin/${program}`, [...options, `--outfile=${bundle}`], {
      stdio: 'pipe',
    });
    const script = `console.log(typeof (await import(${JSON.stringify(bundle)}))[${JSON.stringify(handler)}])`;
    const env = { AWS_REGION: 'cn-north-1', MATERIALS_BUCKET: 'materials' };

    expect(into).toBe(`${told.get('LAMBDA_TASK_ROOT')}/${module}.mjs`);
    expect(
      execFileSync(process.execPath, ['--input-type=module', '-e', script], {
        env,
        encoding: 'utf8',
      }),
    ).toBe('function\n');
  });
});
