import { describe, expect, it } from 'vitest';
import { SAMPLES } from '../../infra/samples.ts';
import { DECLARED } from '../../infra/declarations.ts';
import { aFolder } from './fixtures/assembly.ts';
import { allowedTo, resourcesOf, templatesOf } from './fixtures/stacks.ts';

/** The alias of a function, as CDK names it from the name of the function. */
const ALIAS = /"Ref":"(\w+)Live[0-9A-F]{8}"/;

describe.each(['aws', 'aws-cn'] as const)('a new version in prod (%s)', (partition) => {
  const { service } = templatesOf(aFolder(), 'prod', SAMPLES[partition]);
  const of = (type: string) => Object.entries(resourcesOf(service, type));
  const functions = of('AWS::Lambda::Function');

  it('comes to a tenth of the callers of each function first, by an alias', () => {
    const aliases = of('AWS::Lambda::Alias');
    const versions = new Set(of('AWS::Lambda::Version').map(([id]) => id));

    expect(aliases).toHaveLength(functions.length);
    for (const [id, { Properties, ...rest }] of aliases) {
      const { 'Fn::GetAtt': version } = Properties['FunctionVersion'] as { 'Fn::GetAtt': string[] };
      expect({ id, Properties }).toMatchObject({ id, Properties: { Name: 'live' } });
      expect(versions.has(version[0] ?? '')).toBe(true);
      expect(rest).toMatchObject({
        UpdatePolicy: {
          CodeDeployLambdaAliasUpdate: { ApplicationName: expect.anything() as unknown },
        },
      });
    }
    for (const [, { Properties }] of of('AWS::CodeDeploy::DeploymentGroup'))
      expect(Properties).toMatchObject({
        DeploymentConfigName: 'CodeDeployDefault.LambdaCanary10Percent10Minutes',
        DeploymentStyle: { DeploymentOption: 'WITH_TRAFFIC_CONTROL' },
      });
  });

  it('is taken back where its function fails, and where a door answers with faults', () => {
    const alarms = new Map(of('AWS::CloudWatch::Alarm'));
    const groups = of('AWS::CodeDeploy::DeploymentGroup');

    expect(groups).toHaveLength(functions.length);
    for (const [id, { Properties }] of groups) {
      const { Alarms } = Properties['AlarmConfiguration'] as {
        Alarms: { Name: { Ref: string } }[];
      };
      const causes = Alarms.map(({ Name }) => alarms.get(Name.Ref)?.Properties['AlarmDescription']);
      const name = Object.keys(DECLARED).find((one) => id.toLowerCase().startsWith(`${one}shares`));
      const { daily, follows, takesObjects } = DECLARED[name as keyof typeof DECLARED];
      const isDoor = !daily && !follows && takesObjects === undefined;
      const faults = isDoor ? ['docs/runbook.md#server-errors'] : [];

      expect({ id, causes }).toEqual({
        id,
        causes: ['docs/runbook.md#function-errors', ...faults],
      });
      expect(Properties['AutoRollbackConfiguration']).toEqual({
        Enabled: true,
        Events: ['DEPLOYMENT_FAILURE', 'DEPLOYMENT_STOP_ON_ALARM', 'DEPLOYMENT_STOP_ON_REQUEST'],
      });
    }
  });

  it('is asked by nothing but the alias: routes, stream, clock, files, and what they may', () => {
    const asks = [
      ...of('AWS::ApiGatewayV2::Integration').map(([, one]) => one.Properties['IntegrationUri']),
      ...of('AWS::Lambda::EventSourceMapping').map(([, one]) => one.Properties['FunctionName']),
      ...of('AWS::Scheduler::Schedule').map(([, one]) => one.Properties['Target']),
      ...of('AWS::Events::Rule').map(([, one]) => one.Properties['Targets']),
      ...of('AWS::Lambda::Permission').map(([, one]) => one.Properties['FunctionName']),
    ].map((one) => JSON.stringify(one));

    expect(asks.length).toBeGreaterThan(functions.length);
    expect(asks.filter((one) => !ALIAS.test(one))).toEqual([]);
    for (const [id, { Properties }] of of('AWS::Lambda::EventInvokeConfig'))
      expect({ id, Qualifier: Properties['Qualifier'] }).toEqual({ id, Qualifier: 'live' });
    for (const [id] of of('AWS::Scheduler::Schedule')) {
      const role = allowedTo(service, id.replace(/Schedule[0-9A-F]{8}$/, ''));
      const invoke = role.find(({ Action }) => Action === 'lambda:InvokeFunction');
      expect(JSON.stringify(invoke?.Resource)).toMatch(ALIAS);
    }
    // kept free for all versions together: CodeDeploy moves callers between them
    const doors = functions.filter(([id]) => /^(Applicant|Reviewer|Public)Function/.test(id));
    expect(doors).toHaveLength(3);
    for (const [, { Properties }] of doors)
      expect(Properties['ReservedConcurrentExecutions']).toBeGreaterThan(0);
  });

  it('is led there by a role that may move aliases, look at these alarms, and nothing else', () => {
    const [role] = of('AWS::IAM::Role').filter(([id]) => id.startsWith('Rollout'));
    const statements = allowedTo(service, 'Rollout');
    const actions = new Set(statements.flatMap(({ Action }) => Action));

    expect([...actions].toSorted()).toEqual([
      'cloudwatch:DescribeAlarms',
      'lambda:GetAlias',
      'lambda:GetProvisionedConcurrencyConfig',
      'lambda:UpdateAlias',
    ]);
    expect(JSON.stringify(role?.[1].Properties['AssumeRolePolicyDocument'])).toContain(
      partition === 'aws'
        ? '"Service":"codedeploy.amazonaws.com"'
        : '"Service":"codedeploy.cn-north-1.amazonaws.com.cn"',
    );
  });
});

describe('where it is not prod, or prod says so', () => {
  it.each([
    ['staging', {}],
    ['prod', { rollout: null }],
  ])('a new version of %s is there at once', (name, written) => {
    const { service } = templatesOf(aFolder(), name, SAMPLES.aws, written);

    for (const type of ['Lambda::Alias', 'Lambda::Version', 'CodeDeploy::DeploymentGroup'])
      expect(resourcesOf(service, `AWS::${type}`)).toEqual({});
  });
});
