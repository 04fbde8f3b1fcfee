import { type Route, scopesOf } from '../../../shared/contract/route.ts';
import { routes } from '../../../shared/contract/routes.ts';

/** What each role may ask the API for: the scopes of all routes that it may call. */
export function scopesByRole(): Record<string, string[]> {
  const found: Record<string, Set<string>> = {};
  for (const { callers } of Object.values<Route>(routes)) {
    if (callers === 'anyone') continue;
    for (const role of callers)
      for (const scope of scopesOf({ callers: [role] })) (found[role] ??= new Set()).add(scope);
  }
  return Object.fromEntries(Object.entries(found).map(([role, set]) => [role, [...set]]));
}
