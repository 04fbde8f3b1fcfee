import { dataOf, type Schemas } from '../../../shared/client/client.ts';
import { printIfTried } from '../../applications/give-command.ts';
import { clientFor, dryRunOf, type OnCall } from '../../applications/on-call.ts';
import { TRIABLE } from '../../command-line/common-options.ts';
import { anyWords } from '../../command-line/options.ts';
import { CALL, verb } from '../../command-line/verb.ts';
import type { IoContext } from '../../context/context.ts';
import { table } from '../../output/table.ts';

const PATH = '/v1/recommender/calls/{callId}/ranking';

type Ranking = Schemas['GetRankingAnswer'];

/**
 * `pilots rank [application …]`: puts all that the recommender recommends in the order in which they
 * are named; without any it shows the order.
 */
export const rank = verb({
  name: 'rank',
  says: ['查看或排定推荐项目的次序', 'your recommendations in order, or put them in order'],
  words: { application: anyWords('全部推荐项目，按次序 all that you recommend, in order') },
  options: TRIABLE,
  example: [
    `pilots rank ${CALL}`,
    `ids=$(pilots rank ${CALL} --json | grep -o 'app_[a-z0-9]*')`,
    `pilots rank $ids ${CALL}`,
  ],
  run: async (io, { application: applications, ...options }) => {
    const path = { callId: options.call };
    const client = await clientFor(io, 'recommender', options);
    const before = dataOf(await client.GET(PATH, { params: { path } }));
    if (applications.length === 0) return print(io, before, options);
    const header = { 'If-Match': `"${before.version}"` };
    const params = { path, header, query: dryRunOf(options) };
    const body = { applications: [...applications] };
    return print(io, dataOf(await client.PUT(PATH, { params, body })), options);
  },
});

function print(io: IoContext, ranking: Ranking, options: OnCall): number {
  printIfTried(io, options);
  if (options.json) io.print(JSON.stringify(ranking, null, 2));
  else for (const line of report(ranking)) io.print(line);
  return 0;
}

function report({ applications }: Ranking): string[] {
  if (applications.length === 0) return ['尚未推荐。 Nothing is recommended yet.'];
  const rows = applications.map((id, at) => [String(at + 1), id]);
  return table(['位次 rank', '编号 id'], rows);
}
