import type { Alarm } from 'aws-cdk-lib/aws-cloudwatch';
import { CfnApplication, CfnDeploymentGroup } from 'aws-cdk-lib/aws-codedeploy';
import { PolicyDocument, PolicyStatement, Role, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import { Alias, CfnAlias, type IVersion } from 'aws-cdk-lib/aws-lambda';
import { Construct } from 'constructs';
import type { Environment } from '../environments.ts';
import { partitionOf } from '../partition.ts';
import type { LambdaFunction } from './lambda-function.ts';

type Shares = NonNullable<Environment['rollout']>;

/** The name under which a function is asked that is rolled out: of whichever versions are live. */
const LIVE = 'live';

/**
 * Brings a new version of a function to its callers by parts: an alias leads a share of what is asked
 * to it, and all of it after some minutes; where an alarm rings before, all goes to the version of
 * before and the deployment is rolled back. CodeDeploy moves the shares, by a role that may do
 * nothing else.
 */
export class Rollout extends Construct {
  readonly #config: string;
  readonly #application: CfnApplication;
  readonly #may = new PolicyDocument();
  readonly #role: Role;

  constructor(scope: Construct, id: string, environment: Environment, shares: Shares) {
    super(scope, id);
    this.#config = `CodeDeployDefault.Lambda${shares}`;
    this.#application = new CfnApplication(this, 'Application', { computePlatform: 'Lambda' });
    this.#role = new Role(this, 'Role', {
      assumedBy: new ServicePrincipal(principalIn(environment)),
      inlinePolicies: { own: this.#may },
    });
  }

  /** Has a function asked for by its alias from here on; `alarms` end the deployment of a version. */
  take(taken: LambdaFunction, alarms: readonly Alarm[]): void {
    const { lambda } = taken;
    // CDK says of a version that it may have no role, which it would forbid itself
    const version = lambda.currentVersion as IVersion;
    const alias = new Alias(taken, 'Live', { aliasName: LIVE, version });
    const group = new CfnDeploymentGroup(taken, 'Shares', {
      applicationName: this.#application.ref,
      serviceRoleArn: this.#role.roleArn,
      deploymentConfigName: this.#config,
      deploymentStyle: { deploymentOption: 'WITH_TRAFFIC_CONTROL', deploymentType: 'BLUE_GREEN' },
      alarmConfiguration: {
        enabled: true,
        alarms: alarms.map(({ alarmName: name }) => ({ name })),
      },
      autoRollbackConfiguration: {
        enabled: true,
        events: ['DEPLOYMENT_FAILURE', 'DEPLOYMENT_STOP_ON_ALARM', 'DEPLOYMENT_STOP_ON_REQUEST'],
      },
    });
    const own = [lambda.functionArn, `${lambda.functionArn}:${LIVE}`];
    const ofLambda = ['GetAlias', 'UpdateAlias', 'GetProvisionedConcurrencyConfig'];
    this.#allow(
      ofLambda.map((action) => `lambda:${action}`),
      own,
    );
    this.#allow(
      ['cloudwatch:DescribeAlarms'],
      alarms.map(({ alarmArn }) => alarmArn),
    );
    handOver(alias, this.#application, group);
    taken.askBy(alias);
  }

  #allow(actions: string[], resources: string[]): void {
    this.#may.addStatements(new PolicyStatement({ actions, resources }));
  }
}

/** CloudFormation has CodeDeploy make the change of an alias instead of making it itself. */
function handOver(alias: Alias, application: CfnApplication, group: CfnDeploymentGroup): void {
  const plain = alias.node.defaultChild;
  if (!(plain instanceof CfnAlias)) throw new Error(`${alias.node.path} is no alias`);
  plain.cfnOptions.updatePolicy = {
    codeDeployLambdaAliasUpdate: {
      applicationName: application.ref,
      deploymentGroupName: group.ref,
    },
  };
}

/** As whom CodeDeploy comes; in China it has another name in each region. */
function principalIn(environment: Environment): string {
  return partitionOf(environment) === 'aws-cn'
    ? `codedeploy.${environment.region}.amazonaws.com.cn`
    : 'codedeploy.amazonaws.com';
}
