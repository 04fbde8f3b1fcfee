import type { Round } from '../domain/publication/years.ts';
import { dataOf, type PilotsClient, ProblemError, type Schemas } from './client.ts';

/** How the counts of a call are asked for; null where they are not for whoever asks. */
type Ask = (callId: string) => Promise<{
  readonly overview: Schemas['Overview'];
  /** For staff only. */
  readonly associations: Round['associations'];
} | null>;

/** Every round whose counts one may see, the earliest first, with what is on its announcements. */
export async function roundsOver(
  client: PilotsClient,
  ask: Ask = announced(client),
): Promise<Round[]> {
  const { calls } = dataOf(await client.GET('/v1/calls'));
  const rounds: Round[] = [];
  // one after the other: a dozen calls, each of a few requests
  for (const call of calls.toReversed()) {
    // of a round that was held elsewhere nothing is known here, which is not nought
    const counted = call.window === null ? null : await ask(call.id);
    if (!counted) continue;
    const { overview, associations } = counted;
    const { goals, byState, byKeyField, byProvince, byRefusingClause, selectedByKeyField } =
      overview;
    const figures = { byState, byKeyField, byProvince, byRefusingClause, selectedByKeyField };
    const [wordings, entries] = await Promise.all([
      Object.keys(byRefusingClause).length > 0 ? wordingsOf(client, call.rulePack) : {},
      entriesOf(client, call.id),
    ]);
    rounds.push({ call, figures, goals, wordings, entries, associations });
  }
  return rounds;
}

/** As everyone sees them: from the first announcement on. */
function announced(client: PilotsClient): Ask {
  return async (callId) => {
    if ((await announcementsOf(client, callId)).length === 0) return null;
    try {
      const params = { path: { callId } };
      const overview = dataOf(await client.GET('/v1/calls/{callId}/overview', { params }));
      return { overview, associations: null };
    } catch (error) {
      // the counts lag a little behind
      const isEarly =
        error instanceof ProblemError && error.problem.code === 'overview.not_announced';
      if (isEarly) return null;
      throw error;
    }
  };
}

/** As examiners and deciders see them: at any time, and what each association filed. */
export function toldStaff(client: PilotsClient): Ask {
  return async (callId) => {
    const params = { path: { callId } };
    const overview = await client.GET('/v1/reviewer/calls/{callId}/overview', { params });
    const listed = await client.GET('/v1/reviewer/calls/{callId}/associations', { params });
    return { overview: dataOf(overview), associations: dataOf(listed).associations };
  };
}

async function wordingsOf(
  client: PilotsClient,
  { id: packId, hash }: Schemas['PublicCall']['rulePack'],
): Promise<Round['wordings']> {
  const params = { path: { packId }, query: { hash } };
  const { pack } = dataOf(await client.GET('/v1/rule-packs/{packId}', { params }));
  return Object.fromEntries(pack.clauses.map(({ id, says }) => [id, says]));
}

async function announcementsOf(client: PilotsClient, callId: string) {
  const params = { path: { callId } };
  return dataOf(await client.GET('/v1/calls/{callId}/announcements', { params })).announcements;
}

async function entriesOf(client: PilotsClient, callId: string): Promise<Round['entries']> {
  const announcements = await announcementsOf(client, callId);
  const lists = announcements.map(async ({ number }) => {
    const path = { callId, number };
    return dataOf(
      await client.GET('/v1/calls/{callId}/announcements/{number}', { params: { path } }),
    );
  });
  return (await Promise.all(lists)).flatMap(({ entries }) => entries);
}
