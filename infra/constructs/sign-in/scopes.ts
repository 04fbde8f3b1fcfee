import { type Route, scopeOf } from '../../../shared/contract/route.ts';
import { routes } from '../../../shared/contract/routes.ts';

/** What each role may ask the API for: the scopes of all routes that it may call. */
export function scopesByRole(): Record<string, string[]> {
  const found: Record<string, Set<string>> = {};
  for (const route of Object.values<Route>(routes)) {
    const scope = scopeOf(route);
    if (scope === null || route.callers === 'anyone') continue;
    for (const role of route.callers) (found[role] ??= new Set()).add(scope);
  }
  return Object.fromEntries(Object.entries(found).map(([role, set]) => [role, [...set]]));
}
