import { contentValue } from '../../../shared/calls/content-words.ts';
import { dataOf, type PilotsClient, ProblemError } from '../../../shared/client/client.ts';
import { checklistOf, itemLine, leftIn } from '../../applications/checklist.ts';
import { giveCommand } from '../../applications/give-command.ts';
import { clientFor, type OnCall } from '../../applications/on-call.ts';
import { several } from '../../applications/several.ts';
import { readView, type View } from '../../applications/view.ts';
import { TRIABLE } from '../../command-line/common-options.ts';
import { required, severalWords, text } from '../../command-line/options.ts';
import { CALL, found, verb } from '../../command-line/verb.ts';
import { type IoContext, UsageError } from '../../context/context.ts';
import { listed } from '../../../shared/domain/texts/listed.ts';
import { oneLine } from '../../output/one-line.ts';

const PATH = '/v1/recommender/calls/{callId}';

/** `pilots recommend <application> …`: in the order in which they are named. */
export const recommend = verb({
  name: 'recommend',
  says: [
    '推荐一项或多项，次序即为推荐次序；每件的核对清单逐项核对',
    'recommend one or several, in this order, each with its own checklist ticked item by item',
  ],
  words: { application: severalWords('申报编号，见 queue ids, as queue lists them') },
  options: {
    opinion: required(text('text', '推荐意见 the opinion')),
    checked: text(
      'm1,m2,…',
      '一项：已核对的清单项，逐项列出；多项各以 check 所存为准 for one: the items checked; several go by what check saved for each',
    ),
    ...TRIABLE,
  },
  example: [
    found('queue --as recommender'),
    `pilots recommend $id ${CALL} --opinion '同意推荐' --checked m1,m2,m3,m4,m5,m6,m7,commitment`,
  ],
  run: async (io, { application: ids, opinion, checked, ...options }) => {
    const [application, ...more] = ids;
    if (application !== undefined && more.length === 0)
      return recommendOne(io, { application, ...options }, { opinion, checked });
    if (checked === undefined) return recommendSeveral(io, ids, opinion, options);
    throw new UsageError(
      '多项须逐件核对，不能用一个 --checked：先用 pilots check 逐件保存。 ' +
        'Several are checked one by one, and not by one --checked: save what you checked on each by pilots check.',
    );
  },
});

interface Recommendation {
  readonly opinion: string;
  readonly checked: string | undefined;
}

/** By the items that are named, or that were saved for it before. */
function recommendOne(
  io: IoContext,
  stated: OnCall & { readonly application: string },
  { opinion, checked }: Recommendation,
): Promise<number> {
  const side = 'recommender';
  return giveCommand(io, stated, {
    side,
    send: async ({ client, params }) => {
      const view = await readView(client, side, params.path, stated);
      const ticked = checked === undefined ? tickedIn(view) : listed(checked);
      const left = leftIn(await checklistOf(client, stated.call), ticked);
      if (left.length > 0) throw unchecked([{ view, left }]);
      const body = { checklist: ticked, opinion };
      return client.POST(`${PATH}/applications/{applicationId}/recommendation`, { params, body });
    },
  });
}

/** Each by what was saved for it; nothing is sent while anything is left to check on any of them. */
async function recommendSeveral(
  io: IoContext,
  ids: readonly string[],
  opinion: string,
  options: OnCall,
): Promise<number> {
  const side = 'recommender';
  const client = await clientFor(io, side, options);
  const items = await checklistOf(client, options.call);
  const views = await viewsOf(client, ids, options);
  const lacking = views.flatMap((view) => {
    const left = leftIn(items, tickedIn(view));
    return left.length > 0 ? [{ view, left }] : [];
  });
  if (lacking.length > 0) throw unchecked(lacking);
  const byId = new Map(views.map((view) => [view.id, tickedIn(view)]));
  const named = ids.map((applicationId) => ({
    applicationId,
    checklist: byId.get(applicationId) ?? [],
    opinion,
  }));
  return several(
    io,
    named,
    {
      side,
      send: async (at, params, some) => {
        const body = { items: [...some] };
        return dataOf(await at.POST(`${PATH}/recommendations`, { params, body })).results;
      },
    },
    options,
  );
}

/** Those that cannot be read are told of when they are sent. */
async function viewsOf(
  client: PilotsClient,
  ids: readonly string[],
  options: OnCall,
): Promise<View[]> {
  const views: View[] = [];
  for (const applicationId of new Set(ids)) {
    const path = { callId: options.call, applicationId };
    const view = await readView(client, 'recommender', path, options).catch(nothingToRead);
    if (view) views.push(view);
  }
  return views;
}

function nothingToRead(error: unknown): null {
  if (error instanceof ProblemError) return null;
  throw error;
}

function tickedIn({ recommendation }: View): string[] {
  return recommendation?.checklist ?? [];
}

interface Lacking {
  readonly view: View;
  readonly left: ReturnType<typeof leftIn>;
}

function unchecked(lacking: readonly Lacking[]): UsageError {
  const lines = lacking.flatMap(({ view: { id, standardNumber, content }, left }) => [
    oneLine(`${id} ${standardNumber ?? ''} ${contentValue('', content.standard?.titleZh ?? '')}：`),
    ...left.map(itemLine),
  ]);
  return new UsageError(
    [
      '尚有未核对的事项，逐件核对后用 pilots check <申报> --checked 保存。 These are left to check; save what is checked on each by pilots check:',
      ...lines,
    ].join('\n'),
  );
}
