import { dataOf, type Schemas } from '../../shared/client/client.ts';
import type { Desk } from '../desk.ts';
import { callIdOf, clientFor, type ReviewOptions, tryingIt } from '../review.ts';
import { table } from '../table.ts';
import { sayWhereTried } from './command.ts';

const PATH = '/v1/recommender/calls/{callId}/ranking';

type Ranking = Schemas['GetRankingAnswer'];

/**
 * `pilots rank --call <id> [application …]`: puts all that the recommender recommends in the order
 * in which they are named; without any it shows the order.
 */
export async function rank(
  desk: Desk,
  applications: readonly string[],
  options: ReviewOptions,
): Promise<number> {
  const path = { callId: callIdOf(options) };
  const client = await clientFor(desk, 'recommender', options);
  const before = dataOf(await client.GET(PATH, { params: { path } }));
  if (applications.length === 0) return tell(desk, before, options);
  const header = { 'If-Match': `"${before.version}"` };
  const params = { path, header, query: tryingIt(options) };
  const body = { applications: [...applications] };
  return tell(desk, dataOf(await client.PUT(PATH, { params, body })), options);
}

function tell(desk: Desk, ranking: Ranking, options: ReviewOptions): number {
  sayWhereTried(desk, options);
  if (options.json) desk.say(JSON.stringify(ranking, null, 2));
  else for (const line of report(ranking)) desk.say(line);
  return 0;
}

function report({ applications }: Ranking): string[] {
  if (applications.length === 0) return ['尚未推荐。 Nothing is recommended yet.'];
  const rows = applications.map((id, at) => [String(at + 1), id]);
  return table(['位次 rank', '编号 id'], rows);
}
