import { dataOf } from '../../../shared/client/client.ts';
import { API, JSON_OUTPUT } from '../../command-line/common-options.ts';
import { word } from '../../command-line/options.ts';
import { verb } from '../../command-line/verb.ts';
import { clientOf } from '../../context/client.ts';
import { packReport } from '../../output/pack-report.ts';

/** `pilots rules <pack>`: a pack as a table, for whoever compares it with the notice. */
export const rules = verb({
  name: 'rules',
  says: ['逐条列出一个规则集及其出处，无需登录', 'a rule pack clause by clause, with its sources'],
  words: { pack: word('规则集 the rule pack, e.g. ADOPTION-2023') },
  options: { json: JSON_OUTPUT, api: API },
  example: ['pilots rules PP2024'],
  run: async (io, { pack: packId, json }) => {
    const client = await clientOf(io);
    const answer = await client.GET('/v1/rule-packs/{packId}', { params: { path: { packId } } });
    const answered = dataOf(answer);
    if (json) io.print(JSON.stringify(answered, null, 2));
    else for (const line of packReport(answered)) io.print(line);
    return 0;
  },
});
