import type { HttpEvent } from '../../shared/http/event.ts';
import type { Route } from '../../shared/contract/route.ts';

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
export function headOf<Row extends { readonly route: Route }>(
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

/** What a path of the contract matches, its parameters by their names. */
export function patternOf(path: string): RegExp {
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
