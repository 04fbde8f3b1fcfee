import { join } from 'node:path';
import { CfnOutput, Duration, RemovalPolicy } from 'aws-cdk-lib';
import {
  AccountRecovery,
  FeaturePlan,
  LambdaVersion,
  Mfa,
  StringAttribute,
  UserPool,
  UserPoolOperation,
} from 'aws-cdk-lib/aws-cognito';
import { PolicyDocument, PolicyStatement, Role, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import { Architecture, Code, Function, Runtime } from 'aws-cdk-lib/aws-lambda';
import { Construct } from 'constructs';
import { COMMAND_LINE_PORTS, commandLineRedirect } from '../../../shared/domain/sign-in.ts';
import type { Environment } from '../../environments.ts';
import { acknowledgePool } from '../acknowledge.ts';
import { ownLog } from '../own-log.ts';
import { poolClient } from './pool-client.ts';

export interface SignInPoolProps {
  readonly environment: Environment;
  /** What each role may ask the API for. */
  readonly scopesByRole: Readonly<Record<string, readonly string[]>>;
}

/** The function that gives access tokens their claims; by name, so that no stack waits for the other. */
export function triggerNameOf({ name }: Pick<Environment, 'name'>): string {
  return `pilots-${name}-access-token`;
}

/**
 * A user pool where no issuer is given: accounts are made by an admin, with a role and an
 * organisation that nobody can set for himself. China has no such service.
 */
export class SignInPool extends Construct {
  readonly pool: UserPool;
  readonly issuer: string;
  /** Where its pages and its token endpoint are. */
  readonly origin: string;
  /** The client of the command line. */
  readonly commandLine: string;
  /** All that another stack reads of it. */
  readonly read: readonly string[];

  constructor(scope: Construct, id: string, props: SignInPoolProps) {
    super(scope, id);
    const pool = this.#makePool();
    pool.addTrigger(
      UserPoolOperation.PRE_TOKEN_GENERATION_CONFIG,
      this.#makeTrigger(props),
      LambdaVersion.V2_0,
    );
    const { name, account } = props.environment;
    this.pool = pool;
    this.commandLine = poolClient(pool, 'Api', pool, {
      redirectUris: COMMAND_LINE_PORTS.map(commandLineRedirect),
    });
    const cognitoDomain = { domainPrefix: `pilots-${name}-${account}` };
    const domain = pool.addDomain('Domain', { cognitoDomain });
    this.origin = domain.baseUrl();
    this.issuer = pool.userPoolProviderUrl;
    this.read = [pool.userPoolId, this.issuer, this.commandLine, domain.domainName];
    new CfnOutput(this, 'PoolId', { value: pool.userPoolId });
  }

  #makePool(): UserPool {
    const own = new StringAttribute({ mutable: true, maxLen: 200 });
    const pool = new UserPool(this, 'Pool', {
      selfSignUpEnabled: false,
      signInAliases: { email: true },
      customAttributes: { role: own, organisation_code: own, organisation_name: own },
      mfa: Mfa.REQUIRED,
      mfaSecondFactor: { otp: true, sms: false },
      passwordPolicy: {
        minLength: 12,
        requireLowercase: true,
        requireUppercase: true,
        requireDigits: true,
        requireSymbols: true,
        tempPasswordValidity: Duration.days(3),
      },
      accountRecovery: AccountRecovery.EMAIL_ONLY,
      // the first plan whose access tokens can carry claims
      featurePlan: FeaturePlan.ESSENTIALS,
      deletionProtection: true,
      removalPolicy: RemovalPolicy.RETAIN,
    });
    acknowledgePool(pool);
    return pool;
  }

  #makeTrigger({ environment, scopesByRole }: SignInPoolProps): Function {
    const logGroup = ownLog(this, 'Log', environment.logDays);
    const write = new PolicyStatement({
      actions: ['logs:CreateLogStream', 'logs:PutLogEvents'],
      resources: [logGroup.logGroupArn],
    });
    const role = new Role(this, 'Role', {
      assumedBy: new ServicePrincipal('lambda.amazonaws.com'),
      inlinePolicies: { own: new PolicyDocument({ statements: [write] }) },
    });
    return new Function(this, 'AccessToken', {
      functionName: triggerNameOf(environment),
      code: Code.fromAsset(join(import.meta.dirname, 'access-token')),
      handler: 'index.handler',
      runtime: Runtime.NODEJS_24_X,
      architecture: Architecture.ARM_64,
      memorySize: 256,
      timeout: Duration.seconds(5),
      role,
      logGroup,
      environment: {
        CLAIMS: JSON.stringify(environment.claims),
        SCOPES_BY_ROLE: JSON.stringify(scopesByRole),
      },
    });
  }
}
