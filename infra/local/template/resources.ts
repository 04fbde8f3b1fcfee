import type { Stack } from './assembly.ts';
import { Sentence } from './sentence.ts';

/** One resource of one stack, as the template has it. */
export interface Resource {
  readonly stack: string;
  readonly id: string;
  readonly type: string;
  readonly properties: Readonly<Record<string, unknown>>;
}

const RUN = new Set([
  'AWS::Cognito::UserPool',
  'AWS::Cognito::UserPoolClient',
  'AWS::Cognito::UserPoolDomain',
  'AWS::DynamoDB::Table',
  'AWS::DynamoDB::GlobalTable',
  'AWS::Events::Rule',
  'AWS::IAM::Policy',
  'AWS::IAM::Role',
  'AWS::KMS::Key',
  'AWS::S3::Bucket',
  'AWS::SQS::Queue',
  'AWS::Scheduler::Schedule',
  'AWS::Lambda::Function',
  'AWS::Lambda::Alias',
  'AWS::Lambda::EventSourceMapping',
  'AWS::ApiGatewayV2::Api',
  'AWS::ApiGatewayV2::Stage',
  'AWS::ApiGatewayV2::Route',
  'AWS::ApiGatewayV2::Integration',
  'AWS::ApiGatewayV2::Authorizer',
  'AWS::ApiGatewayV2::DomainName',
]);

/** Without effect on one machine: what is written where, who is told. */
const PASSED_OVER = new Set([
  'AWS::ApiGatewayV2::ApiMapping',
  'AWS::Budgets::Budget',
  'AWS::CDK::Metadata',
  'AWS::CloudFront::CachePolicy',
  'AWS::CloudFront::Distribution',
  'AWS::CloudFront::OriginRequestPolicy',
  'AWS::CloudWatch::Alarm',
  'AWS::CloudWatch::CompositeAlarm',
  'AWS::CodeDeploy::Application',
  'AWS::CodeDeploy::DeploymentGroup',
  'AWS::CloudWatch::Dashboard',
  'AWS::IAM::ManagedPolicy',
  'AWS::KMS::Alias',
  // how often an event is tried again is in infra/local/schedules
  'AWS::Lambda::EventInvokeConfig',
  'AWS::Lambda::Permission',
  // there is one version of each function
  'AWS::Lambda::Version',
  'AWS::Logs::LogGroup',
  'AWS::Logs::MetricFilter',
  'AWS::Logs::ResourcePolicy',
  'AWS::SNS::Topic',
  'AWS::S3::BucketPolicy',
  'AWS::SNS::Subscription',
  'AWS::SNS::TopicPolicy',
  'AWS::SQS::QueuePolicy',
  'AWS::WAFv2::WebACL',
]);

export interface Sorted {
  readonly run: readonly Resource[];
  readonly passedOver: readonly Resource[];
}

/** What is run and what is passed over. Throws a `Sentence` naming what cannot be run. */
export function sortResources(stacks: readonly Stack[]): Sorted {
  const resources = stacks.flatMap(resourcesOf);
  const unknown = resources.find(({ type }) => !RUN.has(type) && !PASSED_OVER.has(type));
  if (unknown) throw new Sentence(`infra/local does not run ${unknown.type} (${unknown.id}).`);
  return {
    run: resources.filter(({ type }) => RUN.has(type)),
    passedOver: resources.filter(({ type }) => PASSED_OVER.has(type)),
  };
}

function resourcesOf(stack: Stack): Resource[] {
  return Object.entries(stack.template.Resources).map(([id, resource]) => ({
    stack: stack.name,
    id,
    type: resource.Type,
    properties: resource.Properties,
  }));
}
