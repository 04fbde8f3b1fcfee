import type { Role } from '../domain/people/caller.ts';
import type { Door, Route } from './route.ts';
import { routes } from './routes.ts';

/** Where the acts are that may be left to a colleague by their names. */
const JUDGING: Door = 'reviewer';

/**
 * Every operation, and which roles may leave it to a colleague by its name: mostly none. As plain
 * data, which bundling puts in the place of this module: who leaves it does nothing of it.
 */
export function delegable(): Readonly<Record<string, readonly Role[]>> {
  return Object.fromEntries(
    Object.entries<Route>(routes).map(([operation, { door, callers, delegable: may }]) => [
      operation,
      may && door === JUDGING && callers !== 'anyone' ? callers : [],
    ]),
  );
}
