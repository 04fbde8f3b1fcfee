import { join } from 'node:path';
import { Duration } from 'aws-cdk-lib';
import {
  Effect,
  PolicyDocument,
  PolicyStatement,
  Role,
  ServicePrincipal,
} from 'aws-cdk-lib/aws-iam';
import {
  type Alias,
  Architecture,
  CfnFunction,
  Code,
  Function,
  type IFunction,
  Runtime,
} from 'aws-cdk-lib/aws-lambda';
import type { LogGroup } from 'aws-cdk-lib/aws-logs';
import { Construct } from 'constructs';
import type { FunctionEnv } from '../../shared/env.ts';
import type { Bundle } from '../bundling/names.ts';
import type { Environment } from '../environments.ts';
import { acknowledgeObjects, acknowledgeTraces } from './acknowledge.ts';
import { ownLog } from './own-log.ts';
import type { Permission } from './permissions.ts';

export interface LambdaFunctionProps {
  /** Folder of all bundles. */
  readonly bundles: string;
  readonly bundle: Bundle;
  readonly env: Partial<FunctionEnv>;
  /** All that its role may do, besides writing its own log. */
  readonly may: readonly Permission[];
  readonly architecture: 'arm64' | 'x86_64';
  readonly memoryMb: number;
  /** What Node is started with; null: nothing. */
  readonly nodeOptions: string | null;
  readonly timeoutSeconds: number;
  readonly logDays: Environment['logDays'];
  /** Whether its runs are traced in X-Ray. */
  readonly isTraced: boolean;
  /** How many may run at a time, kept free for it; null: as many as the account has left. */
  readonly reserved: number | null;
}

/** X-Ray has no resources that could be named. */
const TRACE: Permission = {
  actions: ['xray:PutTraceSegments', 'xray:PutTelemetryRecords'],
  resources: ['*'],
};

function cfnOf(lambda: Function): CfnFunction {
  const made = lambda.node.defaultChild;
  if (made instanceof CfnFunction) return made;
  throw new Error(`${lambda.node.path} is no function`);
}

/** One function from its bundle, with a role and a log of its own. */
export class LambdaFunction extends Construct {
  readonly lambda: Function;
  readonly role: Role;
  #alias: Alias | undefined;

  constructor(scope: Construct, id: string, props: LambdaFunctionProps) {
    super(scope, id);
    const logGroup = ownLog(this, 'Log', props.logDays);
    this.role = this.#makeRole(logGroup, [...props.may, ...(props.isTraced ? [TRACE] : [])]);
    if (props.isTraced) acknowledgeTraces(this.role);
    this.lambda = new Function(this, 'Function', {
      code: Code.fromAsset(join(props.bundles, props.bundle)),
      handler: 'index.handler',
      runtime: Runtime.NODEJS_24_X,
      architecture: props.architecture === 'arm64' ? Architecture.ARM_64 : Architecture.X86_64,
      memorySize: props.memoryMb,
      timeout: Duration.seconds(props.timeoutSeconds),
      role: this.role,
      logGroup,
      environment: {
        ...props.env,
        ...(props.nodeOptions !== null && { NODE_OPTIONS: props.nodeOptions }),
      },
      ...(props.reserved !== null && { reservedConcurrentExecutions: props.reserved }),
    });
    // by CDK's own setting the role would get a second policy
    if (props.isTraced) cfnOf(this.lambda).tracingConfig = { mode: 'Active' };
    // without its rights a function may start and fail at its first request
    this.lambda.node.addDependency(this.role);
  }

  /** What is asked where the function is asked: its alias, where it has one. */
  get asked(): IFunction {
    // CDK says of an alias that it may have no role, which it would forbid itself
    return (this.#alias as IFunction | undefined) ?? this.lambda;
  }

  /** The versions of it that are asked, for what names them apart from the function. */
  get qualifier(): { readonly qualifier?: string } {
    return this.#alias ? { qualifier: this.#alias.aliasName } : {};
  }

  /** Has it asked by an alias from here on. */
  askBy(alias: Alias): void {
    this.#alias = alias;
  }

  #makeRole(logGroup: LogGroup, may: readonly Permission[]): Role {
    const log: Permission = {
      actions: ['logs:CreateLogStream', 'logs:PutLogEvents'],
      resources: [logGroup.logGroupArn],
    };
    const statements = [log, ...may].map(
      ({ actions, resources, conditions }) =>
        new PolicyStatement({
          effect: Effect.ALLOW,
          actions: [...actions],
          resources: [...resources],
          ...(conditions && { conditions }),
        }),
    );
    const role = new Role(this, 'Role', {
      assumedBy: new ServicePrincipal('lambda.amazonaws.com'),
      inlinePolicies: { own: new PolicyDocument({ statements }) },
    });
    for (const { objects } of may) if (objects) acknowledgeObjects(role, objects);
    return role;
  }
}
