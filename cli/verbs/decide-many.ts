import { ProblemError } from '../../shared/client/client.ts';
import type { CommandOptions, Moved } from '../commands/command.ts';
import { DECIDER_COMMANDS } from '../commands/decider.ts';
import { type DecisionLine, decisionsIn } from '../decisions.ts';
import { type Desk, readText, UsageError } from '../desk.ts';
import { give, told } from './command.ts';

export interface ManyOptions extends CommandOptions {
  readonly from?: string | undefined;
}

type Result =
  | { readonly application: string; readonly moved: Moved }
  | { readonly application: string; readonly problem: ProblemError['problem'] };

/**
 * `pilots decide --from <decisions.csv>`: each decision through the same command as a single one,
 * and a result for each; 1 where any was refused. Nothing is sent before every line is in order.
 */
export async function decideMany(desk: Desk, path: string, options: ManyOptions): Promise<number> {
  if (options.outcome !== undefined || options.reason !== undefined) {
    throw new UsageError('结果和理由已在文件中。 --from has its outcomes and reasons in the file.');
  }
  const results: Result[] = [];
  try {
    for (const line of decisionsIn(await readText(desk, path), path)) {
      const result = await decided(desk, line, options);
      results.push(result);
      if (!options.json) desk.say(lineOf(result));
    }
  } finally {
    // where one cannot be tried at all, what went before has happened all the same
    if (options.json && results.length > 0) desk.say(JSON.stringify(results, null, 2));
  }
  return results.some((result) => 'problem' in result) ? 1 : 0;
}

async function decided(desk: Desk, line: DecisionLine, options: ManyOptions): Promise<Result> {
  const { application, outcome, reason, clauses } = line;
  const said = { ...options, outcome, reason, clauses };
  try {
    return { application, moved: await give(desk, DECIDER_COMMANDS.decide, application, said) };
  } catch (error) {
    if (!(error instanceof ProblemError)) throw error;
    return { application, problem: error.problem };
  }
}

function lineOf(result: Result): string {
  if ('moved' in result) return told(result.moved);
  const { title, detail, code } = result.problem;
  return `${result.application}: 未作决定 not decided，${title}：${detail} (${code})`;
}
