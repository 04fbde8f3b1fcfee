import { join } from 'node:path';
import { CfnOutput, Duration, RemovalPolicy } from 'aws-cdk-lib';
import {
  AccountRecovery,
  ClientAttributes,
  FeaturePlan,
  LambdaVersion,
  Mfa,
  OAuthScope,
  StringAttribute,
  UserPool,
  type UserPoolClient,
  UserPoolOperation,
} from 'aws-cdk-lib/aws-cognito';
import { PolicyDocument, PolicyStatement, Role, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import { Architecture, Code, Function, Runtime } from 'aws-cdk-lib/aws-lambda';
import { Construct } from 'constructs';
import type { Environment } from '../environments.ts';
import { acknowledgePool } from './acknowledge.ts';
import { ownLog } from './own-log.ts';

export interface SignInPoolProps {
  readonly environment: Environment;
  /** What each role may ask the API for. */
  readonly scopesByRole: Readonly<Record<string, readonly string[]>>;
}

/**
 * A user pool where no issuer is given: accounts are made by an admin, with a role and an
 * organisation that nobody can set for himself. China has no such service.
 */
export class SignInPool extends Construct {
  readonly issuer: string;
  readonly audience: string;

  constructor(scope: Construct, id: string, props: SignInPoolProps) {
    super(scope, id);
    const pool = this.#makePool();
    pool.addTrigger(
      UserPoolOperation.PRE_TOKEN_GENERATION_CONFIG,
      this.#makeTrigger(props),
      LambdaVersion.V2_0,
    );
    const { name, account, origins } = props.environment;
    const client = this.#makeClient(pool, origins);
    pool.addDomain('Domain', { cognitoDomain: { domainPrefix: `pilots-${name}-${account}` } });
    this.issuer = pool.userPoolProviderUrl;
    this.audience = client.userPoolClientId;
    new CfnOutput(this, 'Client', { value: this.audience });
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

  #makeClient(pool: UserPool, origins: readonly string[]): UserPoolClient {
    const readable = new ClientAttributes().withStandardAttributes({ email: true });
    return pool.addClient('Api', {
      generateSecret: false,
      authFlows: { userSrp: true },
      oAuth: {
        flows: { authorizationCodeGrant: true },
        scopes: [OAuthScope.OPENID],
        // the command line listens on the machine of the person who signs in (RFC 8252, 7.3)
        callbackUrls: ['http://localhost:8400/callback', ...origins.map((origin) => `${origin}/`)],
      },
      readAttributes: readable,
      writeAttributes: readable,
      accessTokenValidity: Duration.hours(1),
      refreshTokenValidity: Duration.hours(12),
      preventUserExistenceErrors: true,
    });
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
