import type { Caller } from '../../shared/domain/people/caller.ts';
import type { Refusal } from '../../shared/domain/refusal.ts';
import { accept, refuse, type Result } from '../../shared/domain/result.ts';
import { hashOf } from '../../shared/evidence/canonical.ts';
import type { HttpAnswer } from '../../shared/http/answer.ts';
import type { ClaimNames } from '../../shared/http/caller.ts';
import { type Exchange, type HttpHandler, httpHandler } from '../../shared/http/edge.ts';
import { type HttpEvent, header } from '../../shared/http/event.ts';
import { networkOf } from '../../shared/http/network.ts';
import { requestLog } from '../../shared/http/logging.ts';
import { check, type Checked } from '../../shared/http/request.ts';
import { withTimeLeft } from '../../shared/store/table/time-left.ts';
import { BODY_LIMIT_BYTES, type Door, type Route } from '../../shared/contract/route.ts';
import type { Operation, Routes } from '../../shared/contract/routes.ts';
import { arrivalOf } from './arrival.ts';
import { CallerLimits } from './caller-limits.ts';
import { colleagueIn, type DelegatingStore, rowFor, resolveDelegation } from './delegation.ts';
import type { Idempotency, Input, UseCase } from './use-case.ts';
import { fromViewer } from './viewer.ts';

type OperationsOf<D extends Door> = {
  [O in Operation]: Routes[O]['door'] extends D ? O : never;
}[Operation];

/** One use case for every row of a door; a row without one does not compile. */
export type UseCases<Context, D extends Door> = {
  readonly [O in OperationsOf<D>]: UseCase<Context, O>;
};

/** A door with its rows of the contract; one that lacks a row does not compile. */
export interface DoorRows<D extends Door> {
  readonly name: D;
  readonly rows: Pick<Routes, OperationsOf<D>>;
}

/** The doors where a colleague may act for another. */
type Delegable = {
  [O in Operation]: Routes[O] extends { delegable: true } ? Routes[O]['door'] : never;
}[Operation];

/** What a door itself needs of the context of its use cases: a door that lacks it does not compile. */
type Needed<D extends Door> = D extends Delegable ? DelegationContext : unknown;

interface DelegationContext {
  readonly store: DelegatingStore;
}

/** Is told who came with a token, themselves and not for whom; runs beside what is asked, and never fails. */
export type Meet = (caller: Caller, now: Date) => Promise<void>;

/** What differs between environments; an entry reads it once, and nothing below it does. */
export interface DoorSettings {
  readonly claimNames: ClaimNames;
  /** Whether CloudFront alone reaches the gateway; default: anybody does. */
  readonly isBehindCloudFront?: boolean;
  readonly clock?: () => Date;
  readonly meet?: Meet | undefined;
  /** What answers where no row does, at the door of the gateway's catch-all; default: nothing else comes. */
  readonly otherwise?: (() => Promise<typeof import('./without-row.ts')>) | undefined;
}

/** A row of the contract with the use case that answers it. */
interface BoundRow {
  readonly operation: string;
  readonly route: Route;
  readonly useCase: UseCase<unknown, Operation>;
}

/**
 * The Lambda handler of a door: its rows of the contract, bound to use cases and to the context
 * that they share, which lives as long as the instance.
 */
export function openDoor<Context extends Needed<D>, D extends Door>(
  door: DoorRows<D>,
  useCases: UseCases<Context, D>,
  context: Context,
  { claimNames, isBehindCloudFront, meet, otherwise, clock = () => new Date() }: DoorSettings,
): HttpHandler {
  const limits = new CallerLimits(claimNames);
  const bound = bindRows(door.rows, useCases as Record<string, unknown>);
  const handler = httpHandler({
    log: requestLog(door.name),
    clock,
    operation: (event) => bound.get(event.routeKey)?.operation ?? 'unknown',
    handle: async ({ event, now }) => {
      const settings = { context, claimNames, meet, limits };
      const row = bound.get(event.routeKey);
      if (row) return run(row, { event, now }, settings);
      if (!otherwise) throw new Error(`${door.name} has no row for ${event.routeKey}`);
      const { asGet, withoutRow } = await otherwise();
      const head = asGet(event, bound.values());
      if (!head) return withoutRow(event, bound.values());
      return run(head.row, { event: head.event, now }, settings);
    },
  });
  return (event, invocation) =>
    withTimeLeft(invocation, () =>
      handler(isBehindCloudFront ? fromViewer(event) : event, invocation),
    );
}

function bindRows(
  rows: Readonly<Record<string, Route>>,
  useCases: Readonly<Record<string, unknown>>,
): Map<string, BoundRow> {
  return new Map(
    Object.entries(rows).map(([operation, route]) => [
      `${route.method} ${route.path}`,
      // `UseCases` has checked each against its own row; here they are all alike
      { operation, route, useCase: useCases[operation] as UseCase<unknown, Operation> },
    ]),
  );
}

interface Running extends DoorSettings {
  readonly context: unknown;
  readonly limits: CallerLimits;
}

async function run(
  row: BoundRow,
  { event, now }: Exchange,
  { context, claimNames, meet, limits }: Running,
): Promise<Result<HttpAnswer, Refusal>> {
  // before anything is read: a body, a token's role or the table
  const tooOften = limits.refusalOf(event, row.route, now);
  if (tooOften) return refuse(tooOften);
  const colleague = colleagueIn(row.route, event);
  const options = { claimNames, bodyLimit: row.route.bodyLimit ?? BODY_LIMIT_BYTES };
  const checked = check(event, rowFor(row.route, colleague), options);
  if (!checked.ok) return checked;
  const { params, query, body, ifMatch } = checked.value;
  const acting = await actingCaller(row, checked.value, { context, colleague, now });
  if (!acting.ok) return acting;
  // the key is of the person who sends it, whoever it is for
  const idempotency = idempotencyOf(row.operation, event, checked.value);
  const { sourceIp } = event.requestContext.http;
  const from = { network: networkOf(sourceIp), arrivedAt: arrivalOf(event, now) };
  const ifNoneMatch = header(event, 'if-none-match');
  const stated = { params, query, body, ifMatch, ifNoneMatch };
  const input = { ...stated, ...from, caller: acting.value, idempotency, now };
  const { caller } = checked.value;
  const [answer] = await Promise.all([
    row.useCase(context, input as Input<Operation>),
    caller && meet?.(caller, now),
  ]);
  return answer;
}

/** Who calls, in the role of a colleague where it is for one. */
async function actingCaller(
  { operation, route }: BoundRow,
  { caller, params }: Checked,
  { context, colleague, now }: { context: unknown; colleague: string | undefined; now: Date },
): Promise<Result<Caller | null, Refusal>> {
  if (!caller || colleague === undefined) return accept(caller);
  // `openDoor` has checked that the context of such a door has them
  const { store } = context as DelegationContext;
  const { callId = '' } = params as { callId?: string };
  return resolveDelegation(store, caller, colleague, { operation, route, callId, now });
}

function idempotencyOf(
  operation: string,
  event: HttpEvent,
  { caller, idempotencyKey, ifMatch, sent }: Checked,
): Idempotency | undefined {
  if (idempotencyKey === undefined) return undefined;
  const { method, path } = event.requestContext.http;
  // a try (`?dryRun=true`) and the act itself are not the same request
  const fingerprint = hashOf({
    method,
    path,
    query: event.rawQueryString,
    ifMatch: ifMatch ?? null,
    body: sent,
  });
  const whose = caller ? `${caller.organisation.code}#${caller.subject}` : 'anyone';
  return { scope: `${whose}#${operation}`, key: idempotencyKey, fingerprint };
}
