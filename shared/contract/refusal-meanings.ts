import { ANYWHERE_CODES, type ProblemCode } from '../http/status.ts';
import { type Meaning, meanings } from '../http/wording/meanings.ts';
import type { Door, Route } from './route.ts';
import { refusalsOf, routes } from './routes.ts';

/** Where the gateway's catch-all leads, and what is refused there beside what its rows name. */
const CATCH_ALL: Door = 'public';
const WITHOUT_ROW = ['route.not_found', 'route.method_not_allowed'] as const;

/**
 * What the codes mean that a door may answer with; its bundle has no others. `undefined`: all of them,
 * for a function that is no door.
 */
export function meaningsAt(
  door: Door | undefined,
): Readonly<Partial<Record<ProblemCode, Meaning>>> {
  if (door === undefined) return meanings();
  const rows = Object.values<Route>(routes).filter((route) => route.door === door);
  const codes = new Set<string>([
    ...ANYWHERE_CODES,
    ...rows.flatMap(refusalsOf),
    ...(door === CATCH_ALL ? WITHOUT_ROW : []),
  ]);
  return Object.fromEntries(Object.entries(meanings()).filter(([code]) => codes.has(code)));
}
