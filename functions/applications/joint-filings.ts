import type { JointFiling } from '../../shared/store/applications/joint-filing-store.ts';

/** Another association may have withdrawn and filed again: it is still one joint filing. */
export function onePerAssociation(filings: readonly JointFiling[]) {
  const first = new Map<string, string>();
  for (const { association, flaggedAt } of filings) {
    const earliest = first.get(association);
    if (!earliest || Date.parse(flaggedAt) < Date.parse(earliest))
      first.set(association, flaggedAt);
  }
  return Array.from(first, ([association, flaggedAt]) => ({ association, flaggedAt }));
}
