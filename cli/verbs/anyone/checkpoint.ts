import { dataOf, type Schemas } from '../../../shared/client/client.ts';
import { addDays } from '../../../shared/domain/calendar.ts';
import { API, JSON_OUTPUT } from '../../command-line/common-options.ts';
import { optionalWord } from '../../command-line/options.ts';
import { verb } from '../../command-line/verb.ts';
import { clientOf } from '../../context/client.ts';
import { todayAt } from '../../context/today.ts';

/** `pilots checkpoint [date]`: what was signed at the end of a day, of yesterday where none is named. */
export const checkpoint = verb({
  name: 'checkpoint',
  says: [
    '某日（默认昨天）全部记录的签名校验点',
    'what was signed of all histories at the end of a day, or of yesterday',
  ],
  words: { date: optionalWord('日期，如 2026-11-20 the day in Beijing') },
  options: { json: JSON_OUTPUT, api: API },
  example: ['pilots checkpoint --json > checkpoint.json', 'pilots verify checkpoint.json'],
  run: async (io, { date: day, json }) => {
    const client = await clientOf(io);
    const date = day ?? addDays(await todayAt(client), -1);
    const params = { path: { date } };
    const signed = dataOf(await client.GET('/v1/checkpoints/{date}', { params }));
    if (json) io.print(JSON.stringify(signed, null, 2));
    else for (const line of report(signed)) io.print(line);
    return 0;
  },
});

function report({ date, at, size, root, previous }: Schemas['Checkpoint']): string[] {
  return [
    `校验点 checkpoint ${date}，${at}：${size}份记录 histories`,
    `根摘要 root ${root}`,
    `前一校验点 previous ${previous ?? '（无 none）'}`,
  ];
}
