import { Stack, type StackProps } from 'aws-cdk-lib';
import type { Alarm } from 'aws-cdk-lib/aws-cloudwatch';
import type { Construct } from 'constructs';
import { type Route, scopesOf } from '../shared/contract/route.ts';
import { routes } from '../shared/contract/routes.ts';
import type { FunctionEnv } from '../shared/env.ts';
import { BUNDLES, type Bundle } from './bundling/names.ts';
import { Daily } from './constructs/daily.ts';
import { HttpFront } from './constructs/http-front.ts';
import { LambdaFunction } from './constructs/lambda-function.ts';
import { Rollout } from './constructs/rollout.ts';
import { type Permission, followStream, sendTo } from './constructs/permissions.ts';
import { turnedAway } from './constructs/own-metrics.ts';
import { monthlyBudget } from './constructs/monthly-budget.ts';
import { sendMail } from './constructs/mail.ts';
import { Scanner } from './constructs/scanner.ts';
import { type SignInWays, signInWays } from './constructs/sign-in/sign-in.ts';
import { feedFromStream, streamOf } from './constructs/stream-feed.ts';
import { ObjectFeed } from './constructs/object-feed.ts';
import { Watch, namespaceOf } from './constructs/watch.ts';
import type { DataStack } from './data-stack.ts';
import type { Declaration } from './declaration.ts';
import { DECLARED } from './declarations.ts';
import type { Environment } from './environments.ts';

export interface ServiceStackProps extends StackProps {
  readonly environment: Environment;
  readonly data: DataStack;
  /** Folder of the functions' bundles. */
  readonly bundles: string;
}

/** The functions as they are declared: behind the HTTP API, on the stream, by the clock. Holds no data. */
export class ServiceStack extends Stack {
  readonly #environment: Environment;
  readonly #data: DataStack;
  readonly #bundles: string;
  readonly #front: HttpFront;
  readonly #watch: Watch;
  readonly #failing: Alarm;
  readonly #rollout: Rollout | null;

  constructor(scope: Construct, id: string, props: ServiceStackProps) {
    super(scope, id, props);
    const { environment, data, bundles } = props;
    this.#environment = environment;
    this.#data = data;
    this.#bundles = bundles;
    this.#front = new HttpFront(this, 'Front', environment);
    const { address } = this.#front;
    const signIn = signInWays(this, environment, { pool: data.signIn, address });
    this.#front.takeTokens(signIn);
    this.#watch = new Watch(this, 'Watch', environment);
    const ofGateway = `${namespaceOf(environment)}/Gateway`;
    this.#failing = this.#watch.api(this.#front.api, turnedAway(this, ofGateway, this.#front.log));
    const { rollout } = environment;
    this.#rollout = rollout && new Rollout(this, 'Rollout', environment, rollout);
    const env = this.#env(signIn);
    for (const name of BUNDLES) this.#add(name, DECLARED[name], env);
    if (environment.scanner)
      new Scanner(this, 'Scanner', { environment, data, scanner: environment.scanner });
    this.#front.openStage();
    this.#watch.runs();
    this.#watch.queue('DeadLetters', data.deadLetters, 'dead-letters');
    this.#watch.queue('MissedRuns', data.missedRuns, 'missed-runs');
    if (data.signIn) this.#watch.signInTrigger(environment);
    this.#watch.round(environment);
    monthlyBudget(this, 'Budget', environment);
  }

  #add(name: Bundle, declared: Declaration, env: FunctionEnv): void {
    const id = `${name[0]?.toUpperCase()}${name.slice(1)}`;
    const added = new LambdaFunction(this, id, {
      bundles: this.#bundles,
      bundle: name,
      env: partOf(env, declared.env),
      may: this.#permissions(declared),
      architecture: declared.architecture ?? 'arm64',
      memoryMb: declared.memoryMb ?? 512,
      nodeOptions: declared.nodeOptions ?? null,
      timeoutSeconds: declared.timeoutSeconds ?? 10,
      logDays: this.#environment.logDays,
      isTraced: this.#environment.tracing,
      reserved: this.#environment.concurrency[name] ?? null,
    });
    const { follows: pattern, daily: at } = declared;
    const does = { follows: pattern !== undefined, ...(at && { daily: at }) };
    const failing = this.#watch.function(id, added.lambda, does);
    // before anything leads to it
    this.#rollout?.take(added, [failing, ...(isDoor(declared) ? [this.#failing] : [])]);
    this.#lead(name, declared, added);
    if (pattern) feedFromStream(this, `${id}Feed`, added, { data: this.#data, pattern });
    const { takesObjects: prefix, takesVerdicts: verdictsOn } = declared;
    if (prefix !== undefined)
      new ObjectFeed(this, `${id}Feed`, {
        target: added,
        data: this.#data,
        prefix,
        verdictsOn,
        isScannedHere: this.#environment.scanner !== null,
      });
    const { missedRuns } = this.#data;
    const schedule = `pilots-${this.#environment.name}-${name}`;
    if (at) new Daily(this, `${id}Daily`, { name: schedule, at, target: added, missedRuns });
  }

  #permissions({ may, follows, daily, takesObjects, sendsMail }: Declaration): Permission[] {
    const { deadLetters, missedRuns } = this.#data;
    return [
      ...may(this.#data),
      ...(follows ? followStream(streamOf(this.#data), deadLetters) : []),
      ...(daily || takesObjects !== undefined ? [sendTo(missedRuns)] : []),
      ...(sendsMail && this.#environment.mail ? sendMail(this, this.#environment.mail) : []),
    ];
  }

  /** The routes that lead to a function. */
  #lead(name: Bundle, declared: Declaration, { asked: lambda }: LambdaFunction): void {
    for (const [operation, route] of Object.entries<Route>(routes)) {
      if (route.door !== name) continue;
      const { method, path } = route;
      this.#front.route(operation, lambda, { method, path, scopes: scopesOf(route) });
    }
    for (const [page, path] of Object.entries(declared.pages ?? {})) {
      this.#front.route(page, lambda, { method: 'GET', path, scopes: [] });
      this.#front.route(`${page}Head`, lambda, { method: 'HEAD', path, scopes: [] });
    }
    const { answersUnder: under } = declared;
    if (under !== undefined)
      this.#front.route('Unknown', lambda, {
        method: 'ANY',
        path: `${under}/{path+}`,
        scopes: [],
      });
    if (declared.answersOtherwise) this.#front.otherwise(lambda);
  }

  #env({ says }: SignInWays): FunctionEnv {
    const { claims, objectionWorkBits, cloudFront } = this.#environment;
    const { table, receiptKey, checkpoints, materials, deadLetters, missedRuns } = this.#data;
    // by `LastQueue` in shared/domain
    const lastQueues = {
      changes: deadLetters.queueUrl,
      runs: missedRuns.queueUrl,
    };
    return {
      TABLE_NAME: table.tableName,
      RECEIPT_KEY_ID: receiptKey.keyId,
      CHECKPOINT_BUCKET: checkpoints.bucketName,
      MATERIALS_BUCKET: materials.bucketName,
      LAST_QUEUES: this.toJsonString(lastQueues),
      RECEIPT_ISSUER: this.#front.address,
      SIGN_IN: this.toJsonString(says),
      METRICS_NAMESPACE: namespaceOf(this.#environment),
      MAIL: JSON.stringify(this.#environment.mail),
      // a receiver that one tries things with; in the cloud it would be the function itself
      WEBHOOKS_TO_LOOPBACK: String(this.#environment.name === 'local'),
      OBJECTION_WORK_BITS: String(objectionWorkBits),
      // as long as others reach the gateway, what they say of themselves counts for nothing
      IS_BEHIND_CLOUDFRONT: String((cloudFront?.truststore ?? null) !== null),
      ROLE_CLAIM: claims.role,
      ORGANISATION_CODE_CLAIM: claims.organisationCode,
      ORGANISATION_NAME_CLAIM: claims.organisationName,
    };
  }
}

/** Whether its faults are answers of the gateway. */
function isDoor({ daily, follows, takesObjects }: Declaration): boolean {
  return daily === undefined && follows === undefined && takesObjects === undefined;
}

/** The variables that a function reads. */
function partOf(env: FunctionEnv, names: Declaration['env']): Partial<FunctionEnv> {
  return names ? Object.fromEntries(names.map((name) => [name, env[name]])) : env;
}
