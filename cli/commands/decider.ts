import type { Schemas } from '../../shared/client/client.ts';
import { stated } from '../review.ts';
import type { Commands, Prepare } from './command.ts';
import { listed } from './listed.ts';
import { selectionIn } from './selection.ts';

/** Where the routes of deciders are. */
export const DECIDER_PATH = '/v1/decider/calls/{callId}';
const PATH = `${DECIDER_PATH}/applications/{applicationId}` as const;

const decide: Prepare = async ({ outcome, reason, clauses = '' }) => {
  const said = stated(outcome, '--outcome select or not_select, or --from <decisions.csv>');
  const body = {
    outcome: selectionIn(said),
    reasons: stated(reason, '--reason <text>'),
    ...(clauses === '' ? {} : { clauses: listed(clauses) }),
  };
  return ({ client, params }) => client.POST(`${PATH}/decision`, { params, body });
};

const answerObjection: Prepare = async (options) => {
  const caseNumber = stated(options.case, '--case <number>, as show lists it');
  // the API checks each outcome and names those that there are
  const body = {
    outcome: stated(options.outcome, '--outcome dismissed or upheld'),
    reply: stated(options.reply, '--reply <text>'),
  } as Schemas['AnswerObjectionRequest'];
  return ({ client, params: { path, ...others } }) =>
    client.POST(`${PATH}/objections/{caseNumber}/answer`, {
      params: { path: { ...path, caseNumber }, ...others },
      body,
    });
};

const reconsider: Prepare = async ({ outcome, reason }) => {
  const body = {
    outcome: stated(outcome, '--outcome upheld or overturned'),
    reasons: stated(reason, '--reason <text>'),
  } as Schemas['DecideReconsiderationRequest'];
  return ({ client, params }) => client.POST(`${PATH}/reconsideration`, { params, body });
};

const revoke: Prepare = async ({ reason }) => {
  const body = { reasons: stated(reason, '--reason <text>') };
  return ({ client, params }) => client.POST(`${PATH}/revocation`, { params, body });
};

/** What a decider says of an application. */
export const DECIDER_COMMANDS = {
  decide: { side: 'decider', prepare: decide },
  'answer-objection': { side: 'decider', prepare: answerObjection },
  reconsider: { side: 'decider', prepare: reconsider },
  revoke: { side: 'decider', prepare: revoke },
} as const satisfies Commands;
