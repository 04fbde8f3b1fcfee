import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Validations } from 'aws-cdk-lib';
import { Template } from 'aws-cdk-lib/assertions';
import { AwsSolutionsChecks } from 'cdk-nag';
import { describe, expect, it } from 'vitest';
import { BUNDLES } from '../../infra/bundling/names.ts';
import { CAUSES } from '../../infra/constructs/watch.ts';
import { DECLARED } from '../../infra/declarations.ts';
import { routes } from '../../shared/contract/routes.ts';
import { METRICS } from '../../shared/http/metrics.ts';
import { isStateful } from '../../infra/deploy/losses.ts';
import { SAMPLES } from '../../infra/samples.ts';
import { aFolder } from './fixtures/assembly.ts';
import { type Statement, resourcesOf, stacksOf } from './fixtures/stacks.ts';

/** What CloudFormation does not have in a partition, by its own list of types. */
const LACKS = { aws: /^$/, 'aws-cn': /^AWS::(Cognito|SES|CloudFront|WAFv2|Pinpoint)::/ };
const OTHER = { aws: 'aws-cn', 'aws-cn': 'aws' } as const;

const deployments = (['aws', 'aws-cn'] as const).flatMap((partition) =>
  ['dev', 'staging', 'prod'].map((name) => {
    const { app, data, service } = stacksOf(aFolder(), name, SAMPLES[partition]);
    // an app is synthesized once only, here, and the checks must be there before
    Validations.of(app).addPlugins(new AwsSolutionsChecks(app));
    const templates = { data: Template.fromStack(data), service: Template.fromStack(service) };
    return { partition, name, app, data, service, templates };
  }),
);
const rolesIn = (template: Template) => Object.entries(resourcesOf(template, 'AWS::IAM::Role'));
const typed = (template: Template, type: string) => Object.values(resourcesOf(template, type));

function statementsIn(template: Template): Statement[] {
  return rolesIn(template).flatMap(([, { Properties }]) =>
    ((Properties['Policies'] ?? []) as { PolicyDocument: { Statement: Statement[] } }[]).flatMap(
      (policy) => policy.PolicyDocument.Statement,
    ),
  );
}

function typesIn(template: Template): string[] {
  const resources = template.toJSON()['Resources'] as Record<string, { Type: string }>;
  return Object.values(resources).map(({ Type }) => Type);
}

describe.each(deployments)('$name in the partition $partition', (deployment) => {
  const { partition, name, app, data, service, templates } = deployment;
  const both = [templates.data, templates.service];

  it('names no partition, host or service that it lacks', () => {
    for (const template of both) {
      const text = JSON.stringify(template.toJSON());
      // services are principals by this one name in every partition
      const hosts = text.replaceAll(/"[a-z-]+\.amazonaws\.com"/g, '');

      expect(text).not.toContain(`arn:${OTHER[partition]}:`);
      expect(
        hosts.match(partition === 'aws' ? /amazonaws\.com\.cn/ : /amazonaws\.com(?!\.cn)/),
      ).toBeNull();
      expect(typesIn(template).filter((type) => LACKS[partition].test(type))).toEqual([]);
    }
  });

  it('has the stream of the table read by two functions at most, for a shard serves no more', () => {
    const feeds = typed(templates.service, 'AWS::Lambda::EventSourceMapping');

    expect(feeds.length).toBeGreaterThan(0);
    expect(feeds.length).toBeLessThanOrEqual(2);
  });

  it('has what cannot be made again in the data stack only, kept and protected', () => {
    const stateful = Object.entries(
      templates.data.toJSON()['Resources'] as Record<string, Record<string, string>>,
    ).filter(([, { Type }]) => isStateful(Type ?? ''));
    expect(stateful.length).toBeGreaterThan(4);
    for (const [id, resource] of stateful)
      expect({ id, ...resource }).toMatchObject({
        DeletionPolicy: 'Retain',
        UpdateReplacePolicy: 'Retain',
      });
    expect(typesIn(templates.service).filter(isStateful)).toEqual([]);
    expect(data.terminationProtection).toBe(true);
    expect(service.terminationProtection).toBe(name === 'prod');
  });

  it('has a table that is protected, encrypted, and can be put back to any second of 35 days', () => {
    const [table, ...others] = typed(templates.data, 'AWS::DynamoDB::GlobalTable');

    expect(others).toEqual([]);
    expect(table).toMatchObject({ DeletionPolicy: 'Retain', UpdateReplacePolicy: 'Retain' });
    expect(table?.Properties).toMatchObject({
      StreamSpecification: { StreamViewType: 'NEW_IMAGE' },
      // a key of DynamoDB's own
      SSESpecification: { SSEEnabled: false },
      Replicas: [
        {
          DeletionProtectionEnabled: true,
          PointInTimeRecoverySpecification: {
            PointInTimeRecoveryEnabled: true,
            RecoveryPeriodInDays: 35,
          },
        },
      ],
    });
  });

  it('has a bucket for checkpoints that is closed, versioned, encrypted, and locked but in dev', () => {
    const [bucket] = typed(templates.data, 'AWS::S3::Bucket');
    const locks = {
      staging: { Mode: 'GOVERNANCE', Days: 1 },
      prod: { Mode: 'COMPLIANCE', Days: 3650 },
    };
    const lock = locks[name as keyof typeof locks];

    expect(bucket).toMatchObject({ DeletionPolicy: 'Retain', UpdateReplacePolicy: 'Retain' });
    expect(bucket?.Properties).toMatchObject({
      VersioningConfiguration: { Status: 'Enabled' },
      PublicAccessBlockConfiguration: {
        BlockPublicAcls: true,
        BlockPublicPolicy: true,
        IgnorePublicAcls: true,
        RestrictPublicBuckets: true,
      },
      BucketEncryption: expect.anything() as unknown,
    });
    expect(bucket?.Properties['ObjectLockConfiguration']).toEqual(
      lock && { ObjectLockEnabled: 'Enabled', Rule: { DefaultRetention: lock } },
    );
  });

  it('has a bucket for files that is closed, encrypted, and forgets what nobody checked, what was exported and parts of no file', () => {
    const [, bucket] = typed(templates.data, 'AWS::S3::Bucket');

    expect(bucket).toMatchObject({ DeletionPolicy: 'Retain', UpdateReplacePolicy: 'Retain' });
    expect(bucket?.Properties).toMatchObject({
      PublicAccessBlockConfiguration: {
        BlockPublicAcls: true,
        BlockPublicPolicy: true,
        IgnorePublicAcls: true,
        RestrictPublicBuckets: true,
      },
      BucketEncryption: expect.anything() as unknown,
      LifecycleConfiguration: {
        Rules: [
          ...['quarantine/', 'exports/', 'asked-exports/'].map((Prefix) => ({
            Prefix,
            ExpirationInDays: 1,
            Status: 'Enabled',
          })),
          { AbortIncompleteMultipartUpload: { DaysAfterInitiation: 1 }, Status: 'Enabled' },
        ],
      },
      NotificationConfiguration: { EventBridgeConfiguration: { EventBridgeEnabled: true } },
    });
  });

  it('lets nothing in without TLS, and no less than TLS 1.2 where that can be said', () => {
    const policies = ['AWS::S3::BucketPolicy', 'AWS::SQS::QueuePolicy', 'AWS::SNS::TopicPolicy'];
    const found = both.flatMap((template) => policies.flatMap((type) => typed(template, type)));

    expect(found).toHaveLength(5);
    for (const { Properties } of found)
      expect(JSON.stringify(Properties)).toContain('"Bool":{"aws:SecureTransport":"false"}');
    expect(JSON.stringify(typed(templates.data, 'AWS::S3::BucketPolicy'))).toContain(
      '"NumericLessThan":{"s3:TlsVersion":1.2}',
    );
    for (const { Properties } of typed(templates.service, 'AWS::ApiGatewayV2::DomainName'))
      expect(Properties['DomainNameConfigurations']).toMatchObject([{ SecurityPolicy: 'TLS_1_2' }]);
  });

  it('gives each function a role of its own', () => {
    for (const template of both) {
      const roles = typed(template, 'AWS::Lambda::Function').map((one) =>
        JSON.stringify(one.Properties['Role']),
      );

      expect(new Set(roles).size).toBe(roles.length);
    }
    expect(typed(templates.service, 'AWS::Lambda::Function')).toHaveLength(BUNDLES.length);
  });

  it('has no wildcard in an action, none in a resource but for objects, and no policy of AWS', () => {
    for (const { Effect, Action, Resource } of both.flatMap(statementsIn)) {
      const actions = [Action].flat();
      // an object cannot be named before it is there
      const ofObjects = actions.every((action) =>
        /^s3:((Get|Put|Delete)Object|ListMultipartUploadParts)$/.test(action),
      );

      expect(Effect).toBe('Allow');
      expect(actions.join()).not.toContain('*');
      expect(ofObjects ? '' : JSON.stringify(Resource)).not.toContain('*');
    }
    for (const template of both) {
      expect(JSON.stringify(template.toJSON())).not.toContain('ManagedPolicyArns');
      expect(typed(template, 'AWS::IAM::Policy')).toEqual([]);
    }
  });

  it('names the partitions of the table wherever DynamoDB can tell them apart', () => {
    const items =
      /^dynamodb:(GetItem|BatchGetItem|Query|PutItem|UpdateItem|DeleteItem|ConditionCheckItem)$/;
    const unbounded = statementsIn(templates.service).filter(
      ({ Action, Resource, Condition }) =>
        [Action].flat().some((action) => items.test(action)) &&
        // its partitions are codes of associations, and a policy does not know who asks
        !JSON.stringify(Resource).includes('/index/byAssociation') &&
        !Condition?.['ForAllValues:StringLike']?.['dynamodb:LeadingKeys'],
    );

    expect(unbounded).toEqual([]);
  });

  it('has a limit of its own for each route, and keeps a share for each door but in dev', () => {
    const [stage] = typed(templates.service, 'AWS::ApiGatewayV2::Stage');
    const keys = typed(templates.service, 'AWS::ApiGatewayV2::Route')
      .map(({ Properties }) => String(Properties['RouteKey']))
      .filter((key) => key !== '$default');
    const shares = typed(templates.service, 'AWS::Lambda::Function').map(
      ({ Properties }) => Properties['ReservedConcurrentExecutions'],
    );

    expect(Object.keys(stage?.Properties['RouteSettings'] ?? {}).toSorted()).toEqual(
      keys.toSorted(),
    );
    expect(shares.filter((share) => share === undefined)).toHaveLength(
      name === 'dev' ? BUNDLES.length : 0,
    );
  });

  it('logs no address, token or person at the gateway', () => {
    const [stage] = typed(templates.service, 'AWS::ApiGatewayV2::Stage');

    expect(JSON.stringify(stage?.Properties['AccessLogSettings'])).not.toMatch(
      /identity|authorizer|sourceIp|userAgent|header|path|query/i,
    );
  });

  it('tells somebody of each alarm, and what to do', () => {
    const alarms = typed(templates.service, 'AWS::CloudWatch::Alarm');
    const composite = typed(templates.service, 'AWS::CloudWatch::CompositeAlarm');
    const book = readFileSync(join(import.meta.dirname, '../../docs/runbook.md'), 'utf8');
    const headings = [...book.matchAll(/^## (.+)$/gm)].map(([, heading]) => heading);
    const entries = [...alarms, ...composite].map(
      ({ Properties }) =>
        /^docs\/runbook\.md#(.+)$/.exec(String(Properties['AlarmDescription']))?.[1],
    );

    expect(headings).toEqual([...CAUSES]);
    const telling = alarms.filter(({ Properties }) => !isPartOfAnother(Properties));
    for (const { Properties } of [...telling, ...composite]) {
      expect(Properties['AlarmActions']).toHaveLength(1);
      expect(Properties['OKActions']).toEqual(Properties['AlarmActions']);
    }
    for (const entry of entries) expect(headings).toContain(entry);
    expect(alarms.length).toBeGreaterThan(BUNDLES.length * 2);
    expect(typed(templates.service, 'AWS::SNS::Subscription')).toMatchObject([
      { Properties: { Protocol: 'email', Endpoint: 'on-call@example.org' } },
    ]);
    expect(typed(templates.service, 'AWS::CloudWatch::Dashboard')).toHaveLength(1);
  });

  it('counts what the gateway turns away by its log, and rings at the first filing', () => {
    const filters = typed(templates.service, 'AWS::Logs::MetricFilter').map(
      ({ Properties }) => Properties,
    );
    const alarms = typed(templates.service, 'AWS::CloudWatch::Alarm')
      .map(({ Properties }) => Properties)
      .filter(({ AlarmDescription }) => String(AlarmDescription).endsWith('turned-away'))
      .map(({ Dimensions: dimensions, Threshold: at, MetricName: metric }) => ({
        metric,
        at,
        ...(dimensions !== undefined && { dimensions }),
      }));
    const ofFiling = (['startApplication', 'editApplication', 'submitApplication'] as const).map(
      (operation) => `${routes[operation].method} ${routes[operation].path}`,
    );

    expect(filters.map(({ FilterPattern }) => FilterPattern)).toEqual(
      Array.from({ length: 2 }, () => '{ $.status = "429" }'),
    );
    expect(alarms).toEqual([
      ...ofFiling.map((Value) => ({
        metric: 'TurnedAwayByRoute',
        at: 1,
        dimensions: [{ Name: 'Route', Value }],
      })),
      { metric: 'TurnedAway', at: 100 },
    ]);
  });

  it('misses a run by the hour after two hours, a daily one after a day, and none before the first', () => {
    const alarms = Object.entries(resourcesOf(templates.service, 'AWS::CloudWatch::Alarm')).filter(
      ([, { Properties }]) => isPartOfAnother(Properties),
    );
    const schedules = BUNDLES.flatMap((bundle) => DECLARED[bundle].daily ?? []);
    const pairs = schedules.map((_, at) => alarms.slice(2 * at, 2 * at + 2));
    const [rung] = typed(templates.service, 'AWS::CloudWatch::CompositeAlarm');

    expect(alarms).toHaveLength(2 * schedules.length);
    expect(
      pairs.map((pair) =>
        pair.map(([, { Properties }]) => [
          Number(Properties['Period']) / 3600,
          Properties['ComparisonOperator'],
          Properties['TreatMissingData'],
        ]),
      ),
    ).toEqual(
      schedules.map(({ hour }) => {
        const hours = hour === null ? 2 : 24;
        return [
          [hours, 'LessThanThreshold', 'breaching'],
          [hours, 'GreaterThanOrEqualToThreshold', 'ignore'],
        ];
      }),
    );
    expect(JSON.stringify(rung?.Properties['AlarmRule']).match(/Fn::GetAtt":\["([^"]+)"/g)).toEqual(
      alarms.map(([id]) => `Fn::GetAtt":["${id}"`),
    );
  });

  it('watches what gives tokens their claims, where there is a pool', () => {
    const pools = typed(templates.data, 'AWS::Cognito::UserPool');
    const triggers = typed(templates.data, 'AWS::Lambda::Function').flatMap(
      ({ Properties }) => Properties['FunctionName'] ?? [],
    );
    const watched = JSON.stringify(typed(templates.service, 'AWS::CloudWatch::Alarm'));

    expect(triggers).toHaveLength(pools.length);
    for (const trigger of triggers) expect(watched).toContain(`"Value":${JSON.stringify(trigger)}`);
  });

  it('watches metrics that some function writes, in the namespace that its functions have', () => {
    const own = typed(templates.service, 'AWS::CloudWatch::Alarm')
      .map(({ Properties }) => Properties)
      .filter((properties) => properties['Namespace'] === `Pilots/${name}`);
    const written = Object.entries(METRICS).map(([metric, { dimension }]) => ({
      metric,
      isPlain: dimension === null,
    }));

    expect(own.map((properties) => properties['MetricName'])).toEqual([
      'OverdueExaminations',
      'CheckpointAge',
      'OutboxLag',
    ]);
    for (const { MetricName: metric, Dimensions } of own) {
      expect(written).toContainEqual({ metric, isPlain: true });
      expect(Dimensions).toBeUndefined();
    }
    const [dashboard] = typed(templates.service, 'AWS::CloudWatch::Dashboard');
    const page = JSON.stringify(dashboard);
    for (const metric of Object.keys(METRICS)) expect(page).toContain(metric);
    expect(JSON.stringify(typed(templates.service, 'AWS::Lambda::Function'))).toContain(
      `"METRICS_NAMESPACE":"Pilots/${name}"`,
    );
  });

  it('says so when its budget runs out, in the money of its partition', () => {
    const limit = partition === 'aws' ? { Amount: 100, Unit: 'USD' } : { Amount: 700, Unit: 'CNY' };

    expect(typed(templates.service, 'AWS::Budgets::Budget')).toMatchObject([
      { Properties: { Budget: { BudgetLimit: limit } } },
    ]);
  });

  it('has no finding of AWS’s own checks (cdk-nag) that is not acknowledged with its evidence', () => {
    const report = readFileSync(join(app.outdir, 'validation-report.json'), 'utf8');
    const { pluginReports } = JSON.parse(report) as {
      pluginReports: { pluginName: string; violations: { ruleName: string }[] }[];
    };

    expect(pluginReports.map(({ pluginName }) => pluginName)).toContain('AwsSolutions');
    expect(pluginReports.flatMap(({ violations }) => violations)).toEqual([]);
  });
});

/** One of those that another alarm is made of, and that tell nobody by themselves. */
function isPartOfAnother({ AlarmDescription }: Readonly<Record<string, unknown>>): boolean {
  return String(AlarmDescription).endsWith('daily-run-missing');
}
