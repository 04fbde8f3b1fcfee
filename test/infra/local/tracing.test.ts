import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Validations } from 'aws-cdk-lib';
import { Template } from 'aws-cdk-lib/assertions';
import { AwsSolutionsChecks } from 'cdk-nag';
import { describe, expect, it } from 'vitest';
import { BUNDLES } from '../../../infra/bundles.ts';
import { SAMPLES } from '../../../infra/samples.ts';
import { aFolder } from '../fixtures/assembly.ts';
import { actionsOf, allowedTo, resourcesOf, stacksOf, templatesOf } from '../fixtures/stacks.ts';

const TRACES = ['xray:PutTelemetryRecords', 'xray:PutTraceSegments'];

describe.each(['aws', 'aws-cn'] as const)('tracing in the partition %s', (partition) => {
  it('is off unless it is asked for, with no right to it', () => {
    const { service } = templatesOf(aFolder(), 'prod', SAMPLES[partition]);

    expect(JSON.stringify(service.toJSON())).not.toMatch(/xray|TracingConfig/i);
  });

  it('is on for every function where it is asked for, each with the right to send and no other', () => {
    const { app, service } = stacksOf(aFolder(), 'prod', SAMPLES[partition], { tracing: true });
    Validations.of(app).addPlugins(new AwsSolutionsChecks(app));
    const template = Template.fromStack(service);

    const functions = Object.values(resourcesOf(template, 'AWS::Lambda::Function'));
    expect(functions).toHaveLength(BUNDLES.length);
    for (const { Properties } of functions) {
      expect(Properties['TracingConfig']).toEqual({ Mode: 'Active' });
    }
    for (const [first = '', ...rest] of BUNDLES) {
      const everywhere = allowedTo(template, first.toUpperCase() + rest.join('')).filter(
        ({ Resource }) => Resource === '*',
      );
      expect(actionsOf(everywhere)).toEqual(TRACES);
    }
    expect(Object.keys(resourcesOf(template, 'AWS::IAM::Policy'))).toEqual([]);

    const report = readFileSync(join(app.outdir, 'validation-report.json'), 'utf8');
    const { pluginReports } = JSON.parse(report) as { pluginReports: { violations: object[] }[] };
    expect(pluginReports.flatMap(({ violations }) => violations)).toEqual([]);
  });
});
