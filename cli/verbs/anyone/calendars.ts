import { dataOf } from '../../../shared/client/client.ts';
import { API, JSON_OUTPUT } from '../../command-line/common-options.ts';
import { verb } from '../../command-line/verb.ts';
import { clientOf } from '../../context/client.ts';
import { table } from '../../output/table.ts';

/** `pilots calendars`: of which years the working days are known, and from what. */
export const calendars = verb({
  name: 'calendars',
  says: ['工作日按哪些年度的日历计算', 'the years of which working days can be counted'],
  options: { json: JSON_OUTPUT, api: API },
  example: ['pilots calendars'],
  run: async (io, { json }) => {
    const { included, applied } = dataOf(await (await clientOf(io)).GET('/v1/calendars'));
    if (json) {
      io.print(JSON.stringify({ included, applied }, null, 2));
      return 0;
    }
    const rows = applied.map(({ year, version, source, by, at }) => [
      String(year),
      String(version),
      source,
      `${by} ${at}`,
    ]);
    io.print(`${included.first}—${included.last}: 随系统提供 come with the system`);
    if (rows.length > 0) {
      const heads = ['年度 year', '版本 version', '依据 source', '录入 applied'];
      for (const line of table(heads, rows)) io.print(line);
    }
    return 0;
  },
});
