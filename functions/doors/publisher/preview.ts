import type { Application } from '../../../shared/domain/application/application.ts';
import { openAmong } from '../../../shared/domain/publication/objections.ts';
import type { PublishedList } from '../../../shared/domain/publication/published-list.ts';
import { type Plan, digestOf, namedIn } from './plan.ts';

/** What is shown before a list is published: what would be on it, what would not, and why. */
export function previewOf(plan: Plan, { entries }: PublishedList) {
  const { unlisted, contested, days } = plan;
  return {
    digest: digestOf(plan),
    entries: entries.map(({ chain: _chain, ...entry }) => entry),
    told: unlisted.map(namedIn),
    contested: contested.map(contestedIn),
    days: [...days],
  };
}

function contestedIn(application: Application) {
  const { notice, objections } = application.publication ?? {};
  if (!notice) throw new Error(`${application.id} is on no notice`);
  const openObjections = (objections ?? []).reduce((sum, each) => sum + openAmong(each), 0);
  return { ...namedIn(application), position: notice.position, openObjections };
}
