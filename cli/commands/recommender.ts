import { dataOf, type PilotsClient } from '../../shared/client/client.ts';
import { stated } from '../review.ts';
import type { Commands, Prepare } from './command.ts';

const PATH = '/v1/recommender/calls/{callId}/applications/{applicationId}';

const recommend: Prepare = async ({ opinion }) => {
  const text = stated(opinion, '--opinion <text>');
  return async ({ client, params }) => {
    const checklist = await checklistOf(client, params.path.callId);
    const body = { checklist, opinion: text };
    return client.POST(`${PATH}/recommendation`, { params, body });
  };
};

/** Every item of the checklist of a call. */
export async function checklistOf(client: PilotsClient, callId: string): Promise<string[]> {
  const call = dataOf(await client.GET('/v1/calls/{callId}', { params: { path: { callId } } }));
  return call.recommenderChecklist.map(({ id }) => id);
}

const decline: Prepare = async (options) => {
  const body = { reasons: stated(options.reasons, '--reasons <text>') };
  return ({ client, params }) => client.POST(`${PATH}/decline`, { params, body });
};

const returnToAssociation: Prepare = async (options) => {
  const body = { reasons: stated(options.reasons, '--reasons <text> or --file <defects.yaml>') };
  return ({ client, params }) => client.POST(`${PATH}/return`, { params, body });
};

/** What a recommender (推荐部门) says of an application. */
export const RECOMMENDER_COMMANDS = {
  recommend: { side: 'recommender', prepare: recommend },
  decline: { side: 'recommender', prepare: decline },
  return: { side: 'recommender', prepare: returnToAssociation },
} as const satisfies Commands;
