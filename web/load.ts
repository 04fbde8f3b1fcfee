import { type PilotsClient, ProblemError, dataOf } from '../shared/client/client.ts';
import type { Announcements, Call, Calls, Overview, PublishedList, RulePack } from './answers.ts';

/** All that the page of a call shows. */
export interface CallPage {
  readonly call: Call;
  /** Null where the call is judged by an earlier version of its pack than the API gives. */
  readonly pack: RulePack | null;
  readonly notices: readonly PublishedList[];
  readonly announcements: readonly PublishedList[];
  readonly revocations: Announcements['revocations'];
  /** Null before the first announcement. */
  readonly overview: Overview | null;
}

export async function loadCalls(client: PilotsClient): Promise<Calls> {
  return dataOf(await client.GET('/v1/calls'));
}

/** Null where there is no such call; throws where the API cannot be reached or refuses. */
export async function loadCall(client: PilotsClient, callId: string): Promise<CallPage | null> {
  const params = { path: { callId } };
  const call = await orNull('call.not_found', async () =>
    dataOf(await client.GET('/v1/calls/{callId}', { params })),
  );
  if (!call) return null;
  const [pack, notices, announced] = await Promise.all([
    loadPack(client, call),
    loadNotices(client, callId),
    loadAnnouncements(client, callId),
  ]);
  // the figures are public from the first announcement on
  const overview = announced.announcements.length > 0 ? await loadOverview(client, callId) : null;
  return { call, pack, notices, ...announced, overview };
}

async function loadOverview(client: PilotsClient, callId: string): Promise<Overview | null> {
  const params = { path: { callId } };
  return orNull('overview.not_announced', async () =>
    dataOf(await client.GET('/v1/calls/{callId}/overview', { params })),
  );
}

async function loadPack(client: PilotsClient, { rulePack }: Call): Promise<RulePack | null> {
  const params = { path: { packId: rulePack.id } };
  const { ref, pack } = dataOf(await client.GET('/v1/rule-packs/{packId}', { params }));
  // no other rules are shown than those that the call is judged by
  return ref.hash === rulePack.hash ? pack : null;
}

async function loadNotices(client: PilotsClient, callId: string): Promise<PublishedList[]> {
  const params = { path: { callId } };
  const { notices } = dataOf(await client.GET('/v1/calls/{callId}/notices', { params }));
  return Promise.all(
    notices.map(async ({ number }) => {
      const params = { path: { callId, number } };
      return dataOf(await client.GET('/v1/calls/{callId}/notices/{number}', { params }));
    }),
  );
}

async function loadAnnouncements(client: PilotsClient, callId: string) {
  const params = { path: { callId } };
  const answer = await client.GET('/v1/calls/{callId}/announcements', { params });
  const { announcements, revocations } = dataOf(answer);
  const lists = announcements.map(async ({ number }) => {
    const params = { path: { callId, number } };
    return dataOf(await client.GET('/v1/calls/{callId}/announcements/{number}', { params }));
  });
  return { announcements: await Promise.all(lists), revocations };
}

/** Null where the API refuses with this code. */
async function orNull<T>(code: string, ask: () => Promise<T>): Promise<T | null> {
  try {
    return await ask();
  } catch (error) {
    if (error instanceof ProblemError && error.problem.code === code) return null;
    throw error;
  }
}
