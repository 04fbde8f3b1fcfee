import { dataOf } from '../../shared/client/client.ts';
import type { Command, CommandOptions, Moved } from '../commands/command.ts';
import { type Desk } from '../desk.ts';
import { STATES } from '../names.ts';
import { caseOf, type ReviewOptions } from '../review.ts';

/** `pilots recommend <application> …` and its like: one command, on the version just read. */
export async function command(
  desk: Desk,
  given: Command,
  id: string,
  options: CommandOptions,
): Promise<number> {
  const { side, prepare, find } = given;
  const send = await prepare(options, desk);
  const at = find ? await find(desk, id, options) : await caseOf(desk, side, id, options);
  const moved = dataOf(await send(at));
  desk.say(options.json ? JSON.stringify(moved, null, 2) : told(moved));
  return 0;
}

/** What stands before a result that was only tried. */
export const TRIED = '试行，未写入。 Only tried, nothing was written. ';

/** Says before a result that does not say it itself that it was only tried; programs see what they asked. */
export function sayWhereTried(desk: Desk, options: ReviewOptions): void {
  if (options['dry-run'] && !options.json) desk.say(TRIED.trim());
}

/** Where a command led, as a line. */
export function told({ id, state, version, dryRun }: Omit<Moved, 'updatedAt'>): string {
  return `${dryRun ? TRIED : ''}${id}: ${STATES[state]} ${state}，第${version}版 version ${version}`;
}
