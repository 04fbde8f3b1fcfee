import { CfnParameter, Stack, type StackProps } from 'aws-cdk-lib';
import type { Construct } from 'constructs';
import { type Door, type Route, SCOPES } from '../functions/contract.ts';
import { routes } from '../functions/routes.ts';
import type { FunctionEnv } from '../shared/env.ts';
import { BUNDLES, type Bundle } from './bundles.ts';
import { Daily } from './constructs/daily.ts';
import { HttpFront } from './constructs/http-front.ts';
import { LambdaFunction } from './constructs/lambda-function.ts';
import { type Permission, followStream, sendTo } from './constructs/permissions.ts';
import { feedFromStream, streamOf } from './constructs/stream-feed.ts';
import type { DataStack } from './data-stack.ts';
import { DECLARED, type Declaration } from './declarations.ts';
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

  constructor(scope: Construct, id: string, props: ServiceStackProps) {
    super(scope, id, props);
    const { environment, data, bundles } = props;
    this.#environment = environment;
    this.#data = data;
    this.#bundles = bundles;
    const issuer = new CfnParameter(this, 'Issuer', {
      default: environment.issuer ?? '',
      description: 'The OpenID issuer whose tokens the API takes',
    });
    this.#front = new HttpFront(this, 'Front', {
      environment,
      issuer: issuer.valueAsString,
      audience: environment.audience,
    });
    const env = this.#env();
    for (const name of BUNDLES) this.#add(name, DECLARED[name], env);
    this.#front.openStage();
  }

  #add(name: Bundle, declared: Declaration, env: FunctionEnv): void {
    const id = `${name[0]?.toUpperCase()}${name.slice(1)}`;
    const added = new LambdaFunction(this, id, {
      bundles: this.#bundles,
      bundle: name,
      env: declared.isWithoutEnv ? null : env,
      may: this.#permissions(declared),
      memoryMb: declared.memoryMb ?? 512,
      timeoutSeconds: declared.timeoutSeconds ?? 10,
      logDays: this.#environment.logDays,
      reserved: this.#environment.concurrency[name] ?? null,
    });
    this.#lead(name, declared, added);
    const { follows: pattern, daily: at } = declared;
    if (pattern) feedFromStream(this, `${id}Feed`, added, { data: this.#data, pattern });
    const { missedRuns } = this.#data;
    const schedule = `pilots-${this.#environment.name}-${name}`;
    if (at) new Daily(this, `${id}Daily`, { name: schedule, at, target: added, missedRuns });
  }

  #permissions({ may, follows, daily }: Declaration): Permission[] {
    const { deadLetters, missedRuns } = this.#data;
    return [
      ...may(this.#data),
      ...(follows ? followStream(streamOf(this.#data), deadLetters) : []),
      ...(daily ? [sendTo(missedRuns)] : []),
    ];
  }

  /** The routes that lead to a function. */
  #lead(name: Bundle, declared: Declaration, { lambda }: LambdaFunction): void {
    for (const [operation, route] of Object.entries<Route>(routes)) {
      if (route.door !== name) continue;
      const { method, path } = route;
      this.#front.route(operation, lambda, { method, path, scope: scopeOf(route) });
    }
    for (const [page, path] of Object.entries(declared.pages ?? {}))
      this.#front.route(page, lambda, { method: 'GET', path, scope: null });
    if (declared.answersOtherwise) this.#front.otherwise(lambda);
  }

  #env(): FunctionEnv {
    const { claims } = this.#environment;
    const { table, receiptKey, checkpoints } = this.#data;
    return {
      TABLE_NAME: table.tableName,
      RECEIPT_KEY_ID: receiptKey.keyId,
      CHECKPOINT_BUCKET: checkpoints.bucketName,
      RECEIPT_ISSUER: this.#front.address,
      ROLE_CLAIM: claims.role,
      ORGANISATION_CODE_CLAIM: claims.organisationCode,
      ORGANISATION_NAME_CLAIM: claims.organisationName,
    };
  }
}

/** Null: no token is asked for. */
function scopeOf({ callers, door }: Route): string | null {
  if (callers === 'anyone') return null;
  const scope = (SCOPES as Partial<Record<Door, string>>)[door];
  if (!scope) throw new Error(`a route of the ${door} door asks for a token`);
  return scope;
}
