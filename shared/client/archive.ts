import type { AnswerOf } from './api-types.ts';
import { type PilotsClient, dataOf } from './client.ts';

export type Archived = AnswerOf<'getArchive'>['applications'][number];
export type ArchivedEvents = Archived['events'];

/** All that the association filed, page by page; a long history is there in its first part. */
export async function* archiveOf(client: PilotsClient): AsyncGenerator<Archived> {
  let query: { cursor?: string } | null = {};
  while (query) {
    const page: AnswerOf<'getArchive'> = dataOf(
      await client.GET('/v1/archive', { params: { query } }),
    );
    yield* page.applications;
    query = page.nextCursor === null ? null : { cursor: page.nextCursor };
  }
}

/** The whole history of one that the archive gave, to where it ended when it was given. */
export async function eventsOf(client: PilotsClient, one: Archived): Promise<ArchivedEvents> {
  const { id: applicationId, callId, version } = one.application;
  const events = [...one.events];
  for (let cursor = one.nextCursor; cursor !== null && events.length < version;) {
    const params = { path: { callId, applicationId }, query: { limit: 100, cursor } };
    const page: AnswerOf<'getHistory'> = dataOf(
      await client.GET('/v1/calls/{callId}/applications/{applicationId}/events', { params }),
    );
    events.push(...page.events);
    cursor = page.nextCursor;
  }
  return events.slice(0, version);
}
