import { dataOf } from '../../shared/client/client.ts';
import type { Command, CommandOptions, Moved } from '../commands/command.ts';
import { type Desk } from '../desk.ts';
import { STATES } from '../names.ts';
import { caseOf } from '../review.ts';

/** `pilots recommend <application> …` and its like: one command, on the version just read. */
export async function command(
  desk: Desk,
  given: Command,
  id: string,
  options: CommandOptions,
): Promise<number> {
  const moved = await give(desk, given, id, options);
  desk.say(options.json ? JSON.stringify(moved, null, 2) : told(moved));
  return 0;
}

/** Gives a command and says where it led; throws where the API refused. */
export async function give(
  desk: Desk,
  { side, prepare, find }: Command,
  id: string,
  options: CommandOptions,
): Promise<Moved> {
  const send = await prepare(options, desk);
  const at = find ? await find(desk, id, options) : await caseOf(desk, side, id, options);
  return dataOf(await send(at));
}

/** Where a command led, as a line. */
export function told({ id, state, version, dryRun }: Moved): string {
  const tried = dryRun ? '试行，未写入。 Only tried, nothing was written. ' : '';
  return `${tried}${id}: ${STATES[state]} ${state}，第${version}版 version ${version}`;
}
