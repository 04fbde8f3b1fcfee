import type { Route } from './route.ts';
import { routes } from './routes.ts';

/** An operation, and where it is found. */
export type Address = readonly [operation: string, method: Route['method'], path: Route['path']];

/** Every operation and where it is found, at whichever door. */
export function addresses(): readonly Address[] {
  return Object.entries<Route>(routes).map(([operation, { method, path }]) => [
    operation,
    method,
    path,
  ]);
}
