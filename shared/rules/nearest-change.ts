import type { Change } from '../domain/assessment.ts';
import type { Scope } from './condition.ts';
import type { ParsedClause } from './judge.ts';

export function nearestChange(_parsed: ParsedClause, _scope: Scope): Change[] | null {
  return null;
}
