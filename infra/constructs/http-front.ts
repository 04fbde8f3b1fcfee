import { CfnOutput } from 'aws-cdk-lib';
import { AccessLogFormat } from 'aws-cdk-lib/aws-apigateway';
import {
  CorsHttpMethod,
  HttpApi,
  HttpMethod,
  HttpRoute,
  HttpRouteKey,
  HttpStage,
  LogGroupLogDestination,
} from 'aws-cdk-lib/aws-apigatewayv2';
import { HttpJwtAuthorizer } from 'aws-cdk-lib/aws-apigatewayv2-authorizers';
import { HttpLambdaIntegration } from 'aws-cdk-lib/aws-apigatewayv2-integrations';
import type { Function } from 'aws-cdk-lib/aws-lambda';
import { Construct } from 'constructs';
import type { Environment } from '../environments.ts';
import { acknowledgeOpenRoute } from './acknowledge.ts';
import { ownLog } from './own-log.ts';

export interface HttpFrontProps {
  readonly environment: Environment;
  /** The issuer, where it is a parameter of the template and not known yet. */
  readonly issuer: string;
}

export interface RouteProps {
  readonly method: string;
  readonly path: string;
  /** Null: no token is asked for. */
  readonly scope: string | null;
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

/** The HTTP API: its stage with throttling and a log, and the authorizer for tokens. */
export class HttpFront extends Construct {
  readonly api: HttpApi;
  readonly #authorizer: HttpJwtAuthorizer;
  readonly #integrations = new Map<Function, HttpLambdaIntegration>();

  constructor(scope: Construct, id: string, { environment, issuer }: HttpFrontProps) {
    super(scope, id);
    this.api = new HttpApi(this, 'Api', {
      apiName: `pilots-${environment.name}`,
      createDefaultStage: false,
      ...(environment.origins.length > 0 && { corsPreflight: corsFor(environment.origins) }),
    });
    this.#makeStage(environment);
    this.#authorizer = new HttpJwtAuthorizer('Tokens', issuer, {
      jwtAudience: [environment.audience],
    });
    new CfnOutput(this, 'Address', { value: this.api.apiEndpoint });
  }

  /** Leads one method and path to a function. */
  route(id: string, target: Function, { method, path, scope }: RouteProps): void {
    const route = new HttpRoute(this, id, {
      httpApi: this.api,
      routeKey: HttpRouteKey.with(path, HttpMethod[method as keyof typeof HttpMethod]),
      integration: this.#integrationOf(target),
      ...(scope !== null && { authorizer: this.#authorizer, authorizationScopes: [scope] }),
    });
    if (scope === null) acknowledgeOpenRoute(route);
  }

  /** Leads everything that has no route to a function, which says so in the API's own words. */
  otherwise(target: Function): void {
    const route = new HttpRoute(this, 'Otherwise', {
      httpApi: this.api,
      routeKey: HttpRouteKey.DEFAULT,
      integration: this.#integrationOf(target),
    });
    acknowledgeOpenRoute(route);
  }

  #integrationOf(target: Function): HttpLambdaIntegration {
    const integration =
      this.#integrations.get(target) ??
      new HttpLambdaIntegration(`${target.node.path.split('/').at(-2)}Door`, target, {
        scopePermissionToRoute: false,
      });
    this.#integrations.set(target, integration);
    return integration;
  }

  #makeStage({ throttle, logDays }: Environment): void {
    const log = ownLog(this, 'AccessLog', logDays);
    new HttpStage(this, 'Stage', {
      httpApi: this.api,
      autoDeploy: true,
      throttle: { burstLimit: throttle.burst, rateLimit: throttle.rate },
      accessLogSettings: { destination: new LogGroupLogDestination(log), format: ACCESS_LOG },
    });
  }
}

function corsFor(origins: readonly string[]) {
  return {
    allowOrigins: [...origins],
    allowMethods: [CorsHttpMethod.GET, CorsHttpMethod.POST, CorsHttpMethod.PUT],
    allowHeaders: [
      'authorization',
      'content-type',
      'if-match',
      'idempotency-key',
      'accept-language',
    ],
    exposeHeaders: ['etag', 'date', 'location', 'idempotency-replayed'],
  };
}
