import * as z from 'zod';
import type { FunctionPool } from '../functions/pool.ts';
import type { Resource } from '../template/resources.ts';
import { Sentence } from '../template/sentence.ts';
import type { Values } from '../template/values.ts';
import { Authorizer } from './authorizer.ts';
import { Cors } from './cors.ts';
import type { GatewaySettings, Throttle } from './gateway.ts';
import { type GatewayRoute, RouteTable } from './route-table.ts';

const Integration = z.object({
  IntegrationType: z.literal('AWS_PROXY'),
  IntegrationUri: z.string(),
  PayloadFormatVersion: z.literal('2.0'),
});
const JwtAuthorizer = z.object({
  AuthorizerType: z.literal('JWT'),
  JwtConfiguration: z.object({ Audience: z.array(z.string()), Issuer: z.string() }),
});
const Route = z.object({
  RouteKey: z.string(),
  Target: z.string(),
  AuthorizationType: z.enum(['NONE', 'JWT']).default('NONE'),
  AuthorizerId: z.string().optional(),
  AuthorizationScopes: z.array(z.string()).default([]),
});
const Domain = z.object({ MutualTlsAuthentication: z.object({}).optional() });
const Limits = z.object({
  ThrottlingBurstLimit: z.number().optional(),
  ThrottlingRateLimit: z.number().optional(),
});
const Stage = z.object({
  StageName: z.literal('$default'),
  DefaultRouteSettings: Limits.optional(),
  RouteSettings: z.record(z.string(), Limits).default({}),
});

/** Reads routes, integrations, authorizers and the stage of the API from the template. */
export function gatewaySettings(
  api: Resource,
  resources: readonly Resource[],
  values: Values,
  functions: ReadonlyMap<string, FunctionPool>,
): GatewaySettings {
  const ofType = (type: string) =>
    resources.filter((resource) => resource.type === `AWS::ApiGatewayV2::${type}`);
  const readAll = <S extends z.ZodType>(type: string, schema: S) =>
    ofType(type).map((resource) => ({
      id: resource.id,
      read: read(resource, values, schema),
    }));

  // what routes refer to has its logical id for a name
  for (const type of ['Integration', 'Authorizer', 'DomainName'])
    for (const resource of ofType(type)) values.set(resource, { ref: resource.id });
  const targets = readAll('Integration', Integration).map(
    ({ id, read }) => [`integrations/${id}`, functionIn(read.IntegrationUri)] as const,
  );
  const authorizers = readAll('Authorizer', JwtAuthorizer).map(
    ({ id, read: { JwtConfiguration: jwt } }) =>
      [id, new Authorizer({ issuer: jwt.Issuer, audience: jwt.Audience })] as const,
  );
  const routes = readAll('Route', Route).map(({ read }) => routeOf(read, new Map(targets)));
  const cors = values.propertyOf(api, 'CorsConfiguration');
  return {
    apiId: 'local',
    routes: new RouteTable(routes),
    functions,
    authorizers: new Map(authorizers),
    ...throttlesOf(readAll('Stage', Stage)[0]?.read),
    cors: cors ? Cors.parse(cors) : null,
    // on this machine it plays CloudFront as well, since a client has no certificate to show
    isBehindCloudFront: readAll('DomainName', Domain).some(
      ({ read }) => read.MutualTlsAuthentication !== undefined,
    ),
  };
}

function read<S extends z.ZodType>(resource: Resource, values: Values, schema: S): z.output<S> {
  const parsed = schema.safeParse(values.propertiesOf(resource));
  if (parsed.success) return parsed.data;
  const issue = parsed.error.issues[0];
  throw new Sentence(
    `infra/local does not run ${resource.type} (${resource.id}) as it is: ${issue?.path.join('.')}, ${issue?.message}`,
  );
}

function routeOf(route: z.infer<typeof Route>, targets: ReadonlyMap<string, string>): GatewayRoute {
  const integration = targets.get(route.Target);
  if (!integration) throw new Sentence(`The route ${route.RouteKey} leads to no integration.`);
  return {
    key: route.RouteKey,
    integration,
    authorizer: route.AuthorizationType === 'JWT' ? (route.AuthorizerId ?? '') : null,
    scopes: route.AuthorizationScopes,
  };
}

/** The ARN of a function, given as it is or inside an invocation's address. */
function functionIn(uri: string): string {
  return /functions\/(.+)\/invocations$/.exec(uri)?.[1] ?? uri;
}

function throttlesOf(stage: z.infer<typeof Stage> | undefined) {
  const ofRoutes = Object.entries(stage?.RouteSettings ?? {}).flatMap(([key, limits]) => {
    const throttle = throttleOf(limits);
    return throttle ? [[key, throttle] as const] : [];
  });
  return {
    throttle: throttleOf(stage?.DefaultRouteSettings),
    throttleByRoute: new Map(ofRoutes),
  };
}

function throttleOf(limits: z.infer<typeof Limits> | undefined): Throttle | null {
  const { ThrottlingBurstLimit: burst, ThrottlingRateLimit: rate } = limits ?? {};
  return burst === undefined || rate === undefined ? null : { burst, rate };
}
