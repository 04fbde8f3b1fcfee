import { stated } from '../review.ts';
import type { Commands, Prepare } from './command.ts';
import { listed } from './listed.ts';
import { selectionIn } from './selection.ts';

const PATH = '/v1/decider/calls/{callId}/applications/{applicationId}';

const decide: Prepare = async ({ outcome, reason, clauses = '' }) => {
  const said = stated(outcome, '--outcome select or not_select, or --from <decisions.csv>');
  const body = {
    outcome: selectionIn(said),
    reasons: stated(reason, '--reason <text>'),
    ...(clauses === '' ? {} : { clauses: listed(clauses) }),
  };
  return ({ client, params }) => client.POST(`${PATH}/decision`, { params, body });
};

/** What a decider says of an application. */
export const DECIDER_COMMANDS = {
  decide: { side: 'decider', prepare: decide },
} as const satisfies Commands;
