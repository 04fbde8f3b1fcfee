import type { Route } from './route.ts';
import { routes } from './routes.ts';

/** Where anything at all is found, at whichever door. */
export function addresses(): readonly Pick<Route, 'method' | 'path'>[] {
  return Object.values<Route>(routes).map(({ method, path }) => ({ method, path }));
}
