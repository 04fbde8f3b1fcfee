import { dataOf, type Schemas } from '../../shared/client/client.ts';
import type { IoContext } from '../context/context.ts';
import { stateName } from '../output/names.ts';
import type { OnCall, Side } from './on-call.ts';
import { type AtVersion, viewAs } from './view.ts';

export type CommandAnswer = Schemas['CommandAnswer'];

/** Sends a command to the version that was just read. */
export type Send = (
  at: AtVersion,
) => Promise<{ data?: CommandAnswer; error?: unknown; response: Response }>;

export interface Command {
  readonly side: Side;
  readonly send: Send;
  /** Where it goes; absent: to the version that the side is shown. */
  readonly find?: (io: IoContext, applicationId: string, options: OnCall) => Promise<AtVersion>;
}

/** One command on one application, on the version just read; gives the exit code. */
export async function giveCommand(
  io: IoContext,
  { application, ...options }: OnCall & { readonly application: string },
  { side, send, find }: Command,
): Promise<number> {
  const at = find
    ? await find(io, application, options)
    : await viewAs(io, side, application, options);
  const answer = dataOf(await send(at));
  io.print(options.json ? JSON.stringify(answer, null, 2) : commandLine(answer));
  return 0;
}

/** What stands before a result that was only tried. */
export const TRIED = '试行，未写入。 Only tried, nothing was written. ';

/** Says before a result that does not say it itself that it was only tried; programs see what they asked. */
export function printIfTried(io: IoContext, options: Pick<OnCall, 'dry-run' | 'json'>): void {
  if (options['dry-run'] && !options.json) io.print(TRIED.trim());
}

/** Where a command led, as a line. */
export function commandLine(answer: Omit<CommandAnswer, 'updatedAt'>): string {
  const { id, state, version, dryRun } = answer;
  return `${dryRun ? TRIED : ''}${id}: ${stateName(state)}，第${version}版 version ${version}`;
}
