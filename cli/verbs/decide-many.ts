import { DECIDER_PATH } from '../commands/decider.ts';
import { listed } from '../commands/listed.ts';
import { selectionIn } from '../commands/selection.ts';
import { type DecisionLine, decisionsIn } from '../decisions.ts';
import { type Desk, readText, UsageError } from '../desk.ts';
import type { CommandOptions } from '../commands/command.ts';
import { several } from './several.ts';

/**
 * `pilots decide --from <decisions.csv>`: a result for each decision; 1 where any was refused.
 * Nothing is sent before every line is in order.
 */
export async function decideMany(
  desk: Desk,
  path: string,
  options: CommandOptions,
): Promise<number> {
  if (options.outcome !== undefined || options.reason !== undefined) {
    throw new UsageError('结果和理由已在文件中。 --from has its outcomes and reasons in the file.');
  }
  const lines = decisionsIn(await readText(desk, path), path);
  return several(
    desk,
    lines.map(decisionOf),
    {
      side: 'decider',
      send: (client, params, items) =>
        client.POST(`${DECIDER_PATH}/decisions`, { params, body: { items: [...items] } }),
    },
    options,
  );
}

function decisionOf({ application, outcome, reason, clauses }: DecisionLine) {
  return {
    applicationId: application,
    outcome: selectionIn(outcome),
    reasons: reason,
    ...(clauses === '' ? {} : { clauses: listed(clauses) }),
  };
}
