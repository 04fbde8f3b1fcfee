import { addresses } from '../../shared/contract/addresses.ts';
import type { Route } from '../../shared/contract/route.ts';
import type { Refusal } from '../../shared/domain/refusal.ts';
import { accept, refuse, type Result } from '../../shared/domain/result.ts';
import type { HttpAnswer } from '../../shared/http/answer.ts';
import type { HttpEvent } from '../../shared/http/event.ts';

/** A row and the request as it is to be answered. */
export interface Addressed<Row> {
  readonly row: Row;
  readonly event: HttpEvent;
}

/**
 * HEAD has no routes of its own at the gateway, whose catch-all brings it here: it is answered as GET
 * is (RFC 9110, 9.3.2) where that needs no token. Those that ask for one stay with GET: the catch-all
 * knows nobody.
 */
export function asGet<Row extends { readonly route: Route }>(
  event: HttpEvent,
  rows: Iterable<Row>,
): Addressed<Row> | undefined {
  const { method, path } = event.requestContext.http;
  const found = method === 'HEAD' ? headOf(path, rows) : undefined;
  if (!found) return undefined;
  const pathParameters = Object.fromEntries(
    Object.entries(found.params).map(([name, value]) => [name, decoded(value)]),
  );
  const routeKey = `GET ${found.row.route.path}`;
  return { row: found.row, event: { ...event, routeKey, pathParameters } };
}

/** The row that answers HEAD at a path, with the parameters as they were sent. */
function headOf<Row extends { readonly route: Route }>(
  path: string,
  rows: Iterable<Row>,
): { row: Row; params: Readonly<Record<string, string>> } | undefined {
  for (const row of rows) {
    if (row.route.method !== 'GET' || row.route.callers !== 'anyone') continue;
    const found = patternOf(row.route.path).exec(path);
    if (found) return { row, params: found.groups ?? {} };
  }
  return undefined;
}

/**
 * Where the gateway's catch-all leads: a path that is known for other methods, or none. A browser
 * that asks before it sends is told of the methods; from where it may come the gateway knows.
 */
export async function withoutRow(
  event: HttpEvent,
  rows: Iterable<{ readonly route: Route }>,
): Promise<Result<HttpAnswer, Refusal>> {
  const { path, method } = event.requestContext.http;
  const allowed: string[] = addresses()
    .filter(([, , pattern]) => patternOf(pattern).test(path))
    .map(([, method]) => method);
  if (headOf(path, rows)) allowed.push('HEAD');
  if (allowed.length === 0) return refuse({ code: 'route.not_found' });
  const methods = [...new Set(allowed)].toSorted();
  return method === 'OPTIONS'
    ? accept({ status: 204, headers: { allow: methods.join(', ') }, body: '' })
    : refuse({ code: 'route.method_not_allowed', allowed: methods });
}

/** What a path of the contract matches, its parameters by their names. */
function patternOf(path: string): RegExp {
  const text = path.replaceAll('.', '\\.').replaceAll(/\{(\w+)\}/g, '(?<$1>[^/]+)');
  return new RegExp(`^${text}$`);
}

// a sequence that is none reaches the check of the parameter as it was sent
function decoded(value: string): string {
  try {
    return decodeURIComponent(value);
  } catch {
    return value;
  }
}
