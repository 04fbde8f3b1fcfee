import { dataOf, type PilotsClient } from '../../../shared/client/client.ts';
import { giveCommand } from '../../applications/give-command.ts';
import { several } from '../../applications/several.ts';
import { TRIABLE } from '../../command-line/common-options.ts';
import { required, severalWords, text } from '../../command-line/options.ts';
import { CALL, found, verb } from '../../command-line/verb.ts';
import { UsageError } from '../../context/context.ts';
import { listed } from '../../input/listed.ts';

const PATH = '/v1/recommender/calls/{callId}';

/** `pilots recommend <application> …`: in the order in which they are named. */
export const recommend = verb({
  name: 'recommend',
  says: [
    '推荐一项或多项，次序即为推荐次序；核对清单逐项写明',
    'recommend one or several, in this order; the items of the checklist are named one by one',
  ],
  words: { application: severalWords('申报编号，见 queue ids, as queue lists them') },
  options: {
    opinion: required(text('text', '推荐意见 the opinion')),
    checked: text(
      'm1,m2,…',
      '已核对的清单项，逐项列出；不写则列出全部 the items checked; without it they are listed',
    ),
    ...TRIABLE,
  },
  example: [
    found('queue --as recommender'),
    `pilots recommend $id ${CALL} --opinion '同意推荐' --checked m1,m2,m3,m4,m5,m6,m7,commitment`,
  ],
  run: (io, { application: ids, opinion, checked, ...options }) => {
    const [application, ...more] = ids;
    if (application !== undefined && more.length === 0) {
      return giveCommand(
        io,
        { application, ...options },
        {
          side: 'recommender',
          send: async ({ client, params }) => {
            const checklist = await tickedIn(client, params.path.callId, checked);
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
    return several(
      io,
      named,
      { side: 'recommender', send: recommendTogether(opinion, checked) },
      options,
    );
  },
});

function recommendTogether(
  opinion: string,
  checked: string | undefined,
): Parameters<typeof several>[2]['send'] {
  return async (client, params, some) => {
    const checklist = await tickedIn(client, params.path.callId, checked);
    const items = some.map((one) => ({ ...one, checklist, opinion }));
    return client.POST(`${PATH}/recommendations`, { params, body: { items } });
  };
}

/** The items that were named; a `UsageError` lists those of the call's checklist that were not. */
async function tickedIn(client: PilotsClient, callId: string, checked = ''): Promise<string[]> {
  const call = dataOf(await client.GET('/v1/calls/{callId}', { params: { path: { callId } } }));
  const ticked = listed(checked);
  const missing = call.recommenderChecklist.filter(({ id }) => !ticked.includes(id));
  if (missing.length === 0) return ticked;
  const items = missing.map(({ id, text: { zh, en } }) => `  ${id} ${zh} ${en}`);
  throw new UsageError(
    ['核对后以 --checked 逐项列出。 Check these, and name each in --checked:', ...items].join('\n'),
  );
}
