import type { Route } from './route.ts';
import { routes } from './routes.ts';

export interface Address extends Pick<Route, 'method' | 'path'> {
  readonly operation: string;
}

/** Every operation and where it is found, at whichever door. */
export function addresses(): readonly Address[] {
  return Object.entries<Route>(routes).map(([operation, { method, path }]) => ({
    operation,
    method,
    path,
  }));
}
