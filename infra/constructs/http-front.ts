import { CfnOutput } from 'aws-cdk-lib';
import { AccessLogFormat } from 'aws-cdk-lib/aws-apigateway';
import {
  type CfnStage,
  CorsHttpMethod,
  DomainName,
  HttpApi,
  HttpMethod,
  HttpRoute,
  HttpRouteKey,
  HttpStage,
  LogGroupLogDestination,
  SecurityPolicy,
} from 'aws-cdk-lib/aws-apigatewayv2';
import { HttpJwtAuthorizer } from 'aws-cdk-lib/aws-apigatewayv2-authorizers';
import { HttpLambdaIntegration } from 'aws-cdk-lib/aws-apigatewayv2-integrations';
import { Certificate } from 'aws-cdk-lib/aws-certificatemanager';
import { Bucket } from 'aws-cdk-lib/aws-s3';
import type { IFunction } from 'aws-cdk-lib/aws-lambda';
import type { LogGroup } from 'aws-cdk-lib/aws-logs';
import { Construct } from 'constructs';
import { routes } from '../../shared/contract/routes.ts';
import type { Environment } from '../environments.ts';
import { SettingError } from '../settings.ts';
import { acknowledgeOpenRoute } from './acknowledge.ts';
import { ownLog } from './own-log.ts';
import type { SignInWays } from './sign-in/sign-in.ts';

export interface RouteProps {
  readonly method: string;
  readonly path: string;
  /** Null: no token is asked for. */
  readonly scopes: readonly string[];
}

// no address and no token: who called is in the history of what was changed
const ACCESS_LOG = AccessLogFormat.custom(
  JSON.stringify({
    requestId: '$context.requestId',
    time: '$context.requestTime',
    route: '$context.routeKey',
    status: '$context.status',
    latency: '$context.responseLatency',
    fault: '$context.integrationErrorMessage',
  }),
);

/** The HTTP API: its routes with their limits, its log, and the authorizer for tokens. */
export class HttpFront extends Construct {
  readonly api: HttpApi;
  /** Where the API answers. */
  readonly address: string;
  /** A line for each request, by route and status. */
  readonly log: LogGroup;
  readonly #environment: Environment;
  #authorizer: HttpJwtAuthorizer | undefined;
  readonly #integrations = new Map<IFunction, HttpLambdaIntegration>();
  readonly #limited = new Map<HttpRoute, Limit>();

  constructor(scope: Construct, id: string, environment: Environment) {
    super(scope, id);
    const { name, domain, origins, logDays } = environment;
    this.#environment = environment;
    this.log = ownLog(this, 'AccessLog', logDays);
    this.api = new HttpApi(this, 'Api', {
      apiName: `pilots-${name}`,
      createDefaultStage: false,
      // a second address would be a way past what stands before the first
      disableExecuteApiEndpoint: domain !== null,
      ...(origins.length > 0 && { corsPreflight: corsFor(origins) }),
    });
    this.address = domain ? `https://${domain.name}` : this.api.apiEndpoint;
    new CfnOutput(this, 'Address', { value: this.address });
  }

  /** Whose tokens open the routes that ask for one, and for whom they must be meant; before any such route. */
  takeTokens({ issuer, audience }: Pick<SignInWays, 'issuer' | 'audience'>): void {
    this.#authorizer = new HttpJwtAuthorizer('Tokens', issuer, { jwtAudience: [...audience] });
  }

  /** Leads one method and path to a function; `id` is the operation's. */
  route(id: string, target: IFunction, { method, path, scopes }: RouteProps): void {
    const route = new HttpRoute(this, id, {
      httpApi: this.api,
      routeKey: HttpRouteKey.with(path, HttpMethod[method as keyof typeof HttpMethod]),
      integration: this.#integrationOf(target),
      ...(scopes.length > 0 && this.#asking(scopes)),
    });
    if (scopes.length === 0) acknowledgeOpenRoute(route);
    const { reads, writes, openWrites, routes } = this.#environment.throttle;
    const isRead = ['GET', 'HEAD', 'ANY'].includes(method);
    const ofKind = isRead ? reads : scopes.length === 0 ? openWrites : writes;
    this.#limited.set(route, { key: `${method} ${path}`, id, limit: routes[id] ?? ofKind });
  }

  /** Leads everything that has no route to a function. */
  otherwise(target: IFunction): void {
    const route = new HttpRoute(this, 'Otherwise', {
      httpApi: this.api,
      routeKey: HttpRouteKey.DEFAULT,
      integration: this.#integrationOf(target),
    });
    acknowledgeOpenRoute(route);
  }

  /** Opens the stage, once all routes are there. */
  openStage(): void {
    this.#checkLimits();
    const { throttle, domain } = this.#environment;
    const stage = new HttpStage(this, 'Stage', {
      httpApi: this.api,
      autoDeploy: true,
      throttle: { burstLimit: throttle.reads.burst, rateLimit: throttle.reads.rate },
      accessLogSettings: { destination: new LogGroupLogDestination(this.log), format: ACCESS_LOG },
      ...(domain && { domainMapping: { domainName: this.#makeDomain(domain) } }),
    });
    const settings = [...this.#limited.values()].map(({ key, limit }) => [key, settingsOf(limit)]);
    const plain = stage.node.defaultChild as CfnStage;
    plain.routeSettings = Object.fromEntries(settings) as Record<string, unknown>;
    // a limit for a route that is not there yet fails the deployment
    stage.node.addDependency(...this.#limited.keys());
  }

  #asking(scopes: readonly string[]) {
    if (!this.#authorizer) throw new Error('it is not said yet whose tokens are taken');
    return { authorizer: this.#authorizer, authorizationScopes: [...scopes] };
  }

  #integrationOf(target: IFunction): HttpLambdaIntegration {
    const integration =
      this.#integrations.get(target) ??
      new HttpLambdaIntegration(`${target.node.path.split('/').at(-2)}Door`, target, {
        scopePermissionToRoute: false,
      });
    this.#integrations.set(target, integration);
    return integration;
  }

  #makeDomain({ name, certificate }: NonNullable<Environment['domain']>): DomainName {
    const domain = new DomainName(this, 'Domain', {
      domainName: name,
      certificate: Certificate.fromCertificateArn(this, 'Certificate', certificate),
      securityPolicy: SecurityPolicy.TLS_1_2,
      ...this.#ofCloudFrontAlone(),
    });
    // what the record of the domain must lead to
    new CfnOutput(this, 'DomainTarget', { value: domain.regionalDomainName });
    return domain;
  }

  /** Nobody gets as far as a route, or takes from its limit, without the certificate of CloudFront. */
  #ofCloudFrontAlone() {
    const { truststore = null, truststoreVersion: version = null } =
      this.#environment.cloudFront ?? {};
    const [, name = '', key = ''] = /^s3:\/\/([^/]+)\/(.+)$/.exec(truststore ?? '') ?? [];
    if (truststore === null) return {};
    const bucket = Bucket.fromBucketName(this, 'Truststore', name);
    return { mtls: { bucket, key, ...(version !== null && { version }) } };
  }

  #checkLimits(): void {
    const known = new Set([...this.#limited.values()].map(({ id }) => id));
    const unknown = Object.keys(this.#environment.throttle.routes).find((id) => !known.has(id));
    if (unknown === undefined) return;
    throw new SettingError(
      `The setting throttle.routes.${unknown} of ${this.#environment.name} is not usable: there is no operation ${unknown}.`,
    );
  }
}

interface Limit {
  readonly key: string;
  readonly id: string;
  readonly limit: { readonly burst: number; readonly rate: number };
}

function settingsOf({ burst, rate }: Limit['limit']) {
  return { ThrottlingBurstLimit: burst, ThrottlingRateLimit: rate };
}

/** Those that there is any operation of. */
const METHODS = [...new Set(Object.values(routes).map(({ method }) => method))];

function corsFor(origins: readonly string[]) {
  return {
    allowOrigins: [...origins],
    allowMethods: METHODS.map((method) => CorsHttpMethod[method]),
    allowHeaders: [
      'authorization',
      'content-type',
      'if-match',
      'idempotency-key',
      'accept-language',
    ],
    exposeHeaders: [
      'etag',
      'date',
      'location',
      'idempotency-replayed',
      'retry-after',
      'allow',
      'server-time',
      'x-correlation-id',
    ],
  };
}
