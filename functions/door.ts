import type { Refusal } from '../shared/domain/refusal.ts';
import { refuse, type Result } from '../shared/domain/result.ts';
import { readEnv } from '../shared/env.ts';
import { hashOf } from '../shared/evidence/canonical.ts';
import type { HttpAnswer } from '../shared/http/answer.ts';
import type { ClaimNames } from '../shared/http/caller.ts';
import { type Exchange, type HttpHandler, httpHandler } from '../shared/http/edge.ts';
import type { HttpEvent } from '../shared/http/event.ts';
import { requestLog } from '../shared/http/logging.ts';
import { check, type Checked } from '../shared/http/request.ts';
import { BODY_LIMIT_BYTES, type Door, type Route } from './contract.ts';
import { type Operation, routes, type Routes } from './routes.ts';
import type { Idempotency, Input, UseCase } from './use-case.ts';

type OperationsOf<D extends Door> = {
  [O in Operation]: Routes[O]['door'] extends D ? O : never;
}[Operation];

/** One use case for every row of a door; a row without one does not compile. */
export type UseCases<Context, D extends Door> = {
  readonly [O in OperationsOf<D>]: UseCase<Context, O>;
};

export interface DoorOptions {
  readonly clock?: () => Date;
  readonly claimNames?: ClaimNames;
}

interface Bound {
  readonly operation: string;
  readonly route: Route;
  readonly useCase: UseCase<unknown, Operation>;
}

/**
 * The Lambda handler of a door: its rows of the contract, bound to use cases and to the context
 * that they share, which lives as long as the instance.
 */
export function openDoor<Context, D extends Door>(
  name: D,
  useCases: UseCases<Context, D>,
  context: Context,
  options: DoorOptions = {},
): HttpHandler {
  const bound = bindRows(name, useCases as Record<string, unknown>);
  const { clock = () => new Date(), claimNames = claimNamesOfEnv() } = options;
  return httpHandler({
    log: requestLog(name),
    clock,
    operation: (event) => bound.get(event.routeKey)?.operation ?? 'unknown',
    handle: async (exchange) => {
      const row = bound.get(exchange.event.routeKey);
      if (!row) return refuse(noRoute(exchange.event));
      return run(row, exchange, { context, claimNames });
    },
  });
}

function bindRows(name: Door, useCases: Readonly<Record<string, unknown>>): Map<string, Bound> {
  const rows = Object.entries<Route>(routes).filter(([, route]) => route.door === name);
  return new Map(
    rows.map(([operation, route]) => [
      `${route.method} ${route.path}`,
      // `UseCases` has checked each against its own row; here they are all alike
      { operation, route, useCase: useCases[operation] as UseCase<unknown, Operation> },
    ]),
  );
}

async function run(
  row: Bound,
  { event, now }: Exchange,
  { context, claimNames }: { context: unknown; claimNames: ClaimNames },
): Promise<Result<HttpAnswer, Refusal>> {
  const checked = check(event, row.route, { claimNames, bodyLimit: BODY_LIMIT_BYTES });
  if (!checked.ok) return checked;
  const { params, query, body, caller, ifMatch } = checked.value;
  const idempotency = idempotencyOf(row.operation, event, checked.value);
  const input = { params, query, body, caller, ifMatch, idempotency, now };
  return row.useCase(context, input as Input<Operation>);
}

function idempotencyOf(
  operation: string,
  event: HttpEvent,
  { caller, idempotencyKey, ifMatch, sent }: Checked,
): Idempotency | undefined {
  if (!caller || idempotencyKey === undefined) return undefined;
  const { method, path } = event.requestContext.http;
  return {
    scope: `${caller.organisation.code}#${caller.subject}#${operation}`,
    key: idempotencyKey,
    // a try (`?dryRun=true`) and the act itself are not the same request
    fingerprint: hashOf({
      method,
      path,
      query: event.rawQueryString,
      ifMatch: ifMatch ?? null,
      body: sent,
    }),
  };
}

/** Where the gateway's catch-all leads: a path that is known for other methods, or none. */
function noRoute({ requestContext }: HttpEvent): Refusal {
  const { path } = requestContext.http;
  const allowed = Object.values<Route>(routes)
    .filter((route) => patternOf(route.path).test(path))
    .map((route) => route.method);
  return allowed.length > 0
    ? { code: 'route.method_not_allowed', allowed: [...new Set(allowed)].toSorted() }
    : { code: 'route.not_found' };
}

function patternOf(path: string): RegExp {
  return new RegExp(`^${path.replaceAll('.', '\\.').replaceAll(/\{\w+\}/g, '[^/]+')}$`);
}

function claimNamesOfEnv(): ClaimNames {
  return {
    role: readEnv('ROLE_CLAIM'),
    organisationCode: readEnv('ORGANISATION_CODE_CLAIM'),
    organisationName: readEnv('ORGANISATION_NAME_CLAIM'),
  };
}
