import type { Application } from '../../../shared/domain/application/application.ts';
import { MOST_ON_A_LIST } from '../../../shared/domain/publication/published-list.ts';
import type { PublisherContext } from './context.ts';

const PAGE = 100;

/**
 * What waits to be published, or to be told, as it is now: those who filed first, as many as one list
 * takes. The queues lag a little behind: what was decided in the last moment may be left for the next.
 */
export async function waiting(
  store: PublisherContext['store'],
  callId: string,
  kind: 'selected' | 'not_selected',
  most = MOST_ON_A_LIST,
): Promise<Application[]> {
  const ids: string[] = [];
  let cursor: string | undefined;
  do {
    const page = await store.listQueue({ callId, kind }, { limit: PAGE, cursor });
    if (!page.ok) throw new Error('a queue refused its own cursor');
    ids.push(...page.value.lines.map(({ id }) => id));
    cursor = page.value.nextCursor ?? undefined;
  } while (cursor !== undefined && ids.length < most);
  const applications = await store.readApplications(ids.slice(0, most));
  return applications.filter(({ state }) => state === kind);
}
