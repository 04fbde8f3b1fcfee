import { checklistOf, itemLine } from '../../applications/checklist.ts';
import { giveCommand } from '../../applications/give-command.ts';
import { viewAs } from '../../applications/view.ts';
import { APPLICATION, TRIABLE } from '../../command-line/common-options.ts';
import { text } from '../../command-line/options.ts';
import { CALL, found, verb } from '../../command-line/verb.ts';
import type { IoContext } from '../../context/context.ts';
import type { OnCall } from '../../applications/on-call.ts';
import { listed } from '../../../shared/domain/texts/listed.ts';

/** `pilots check <application>`: the checklist of one filing, or with `--checked` what of it is ticked. */
export const check = verb({
  name: 'check',
  says: [
    '逐件核对：查看一件申报的核对清单，或保存已核对的事项',
    'the checklist of one filing, or save what of it is checked',
  ],
  words: { application: APPLICATION },
  options: {
    checked: text('m1,m2,…', '已核对的清单项，全部列出 all the items that are checked by now'),
    ...TRIABLE,
  },
  example: [
    found('queue --as recommender'),
    `pilots check $id ${CALL}`,
    `pilots check $id ${CALL} --checked m1,m2`,
  ],
  run: async (io, { checked, ...stated }) => {
    if (checked === undefined) return show(io, stated);
    return giveCommand(io, stated, {
      side: 'recommender',
      send: ({ client, params }) =>
        client.PUT('/v1/recommender/calls/{callId}/applications/{applicationId}/check', {
          params,
          body: { checklist: listed(checked) },
        }),
    });
  },
});

async function show(
  io: IoContext,
  { application, ...options }: OnCall & { readonly application: string },
): Promise<number> {
  const { view, client } = await viewAs(io, 'recommender', application, options);
  const items = await checklistOf(client, options.call);
  const ticked = view.recommendation?.checklist ?? [];
  if (options.json) io.print(JSON.stringify({ items, checked: ticked }, null, 2));
  else
    for (const item of items) io.print(`${ticked.includes(item.id) ? '✓' : '–'}${itemLine(item)}`);
  return 0;
}
