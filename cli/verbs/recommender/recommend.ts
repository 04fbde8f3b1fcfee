import { dataOf, type PilotsClient } from '../../../shared/client/client.ts';
import { giveCommand } from '../../applications/give-command.ts';
import { several } from '../../applications/several.ts';
import { TRIABLE } from '../../command-line/common-options.ts';
import { required, severalWords, text } from '../../command-line/options.ts';
import { CALL, found, verb } from '../../command-line/verb.ts';

const PATH = '/v1/recommender/calls/{callId}';

/** `pilots recommend <application> …`: in the order in which they are named. */
export const recommend = verb({
  name: 'recommend',
  says: [
    '推荐一项或多项，清单逐项确认，次序即为推荐次序',
    'recommend one or several, in this order; ticks the call’s whole checklist',
  ],
  words: { application: severalWords('申报编号，见 queue ids, as queue lists them') },
  options: { opinion: required(text('text', '推荐意见 the opinion')), ...TRIABLE },
  example: [found('queue --as recommender'), `pilots recommend $id ${CALL} --opinion '同意推荐'`],
  run: (io, { application: ids, opinion, ...options }) => {
    const [application, ...more] = ids;
    if (application !== undefined && more.length === 0) {
      return giveCommand(
        io,
        { application, ...options },
        {
          side: 'recommender',
          send: async ({ client, params }) => {
            const checklist = await checklistOf(client, params.path.callId);
            const body = { checklist, opinion };
            return client.POST(`${PATH}/applications/{applicationId}/recommendation`, {
              params,
              body,
            });
          },
        },
      );
    }
    const named = ids.map((applicationId) => ({ applicationId }));
    return several(io, named, { side: 'recommender', send: recommendTogether(opinion) }, options);
  },
});

function recommendTogether(opinion: string): Parameters<typeof several>[2]['send'] {
  return async (client, params, some) => {
    const checklist = await checklistOf(client, params.path.callId);
    const items = some.map((one) => ({ ...one, checklist, opinion }));
    return client.POST(`${PATH}/recommendations`, { params, body: { items } });
  };
}

/** Every item of the checklist of a call. */
async function checklistOf(client: PilotsClient, callId: string): Promise<string[]> {
  const call = dataOf(await client.GET('/v1/calls/{callId}', { params: { path: { callId } } }));
  return call.recommenderChecklist.map(({ id }) => id);
}
