import { dataOf, type Schemas } from '../../shared/client/client.ts';
import { addDays } from '../../shared/domain/calendar.ts';
import { clientOf } from '../client.ts';
import type { Desk } from '../desk.ts';
import { todayAt } from '../today.ts';

/**
 * `pilots checkpoint [date]`: what was signed at the end of a day, yesterday in Beijing where none is
 * named; with `--json` to be kept.
 */
export async function checkpoint(
  desk: Desk,
  day: string | undefined,
  { json }: { readonly json?: boolean | undefined },
): Promise<number> {
  const client = await clientOf(desk);
  const date = day ?? addDays(await todayAt(client), -1);
  const params = { path: { date } };
  const found = dataOf(await client.GET('/v1/checkpoints/{date}', { params }));
  if (json) desk.say(JSON.stringify(found, null, 2));
  else for (const line of report(found)) desk.say(line);
  return 0;
}

function report({ date, at, size, root, previous }: Schemas['Checkpoint']): string[] {
  return [
    `校验点 checkpoint ${date}，${at}：${size}份记录 histories`,
    `根摘要 root ${root}`,
    `前一校验点 previous ${previous ?? '（无 none）'}`,
  ];
}
