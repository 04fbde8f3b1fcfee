import {
  dataOf,
  type PilotsClient,
  ProblemError,
  type Schemas,
} from '../../../shared/client/client.ts';
import { giveCommand } from '../../applications/give-command.ts';
import { actingAs, clientFor, type OnCall } from '../../applications/on-call.ts';
import {
  type ApplicationPath,
  type AtVersion,
  atVersion,
  viewAs,
} from '../../applications/view.ts';
import { APPLICATION, TRIABLE } from '../../command-line/common-options.ts';
import { choice, required, text } from '../../command-line/options.ts';
import { CALL, found, verb } from '../../command-line/verb.ts';
import type { IoContext } from '../../context/context.ts';

const QUEUE = '/v1/expert/calls/{callId}/applications';
const PAGE = 100;

/** `pilots declare <application>`: before it, nothing opens to an expert. */
export const declare = verb({
  name: 'declare',
  says: [
    '先声明有无利益冲突，之后才能查看',
    'declare whether there is a conflict, before anything opens',
  ],
  words: { application: APPLICATION },
  options: {
    conflict: required(choice(['yes', 'no'], '有 yes，无 no: whether there is a conflict')),
    statement: required(text('text', '说明 in your words')),
    ...TRIABLE,
  },
  example: [
    found('reviews'),
    `pilots declare $id ${CALL} --conflict no --statement '与申报单位无关联'`,
    `pilots show $id ${CALL} --as expert`,
  ],
  run: (io, { conflict, statement, ...stated }) =>
    giveCommand(io, stated, {
      side: 'expert',
      find: findUndeclared,
      send: ({ client, params }) =>
        client.POST(`${QUEUE}/{applicationId}/declaration`, {
          params,
          body: { conflict: conflict === 'yes', statement },
        }),
    }),
});

/** Before the declaration nothing is shown but the queue, which tells the version. */
async function findUndeclared(io: IoContext, id: string, options: OnCall): Promise<AtVersion> {
  try {
    return await viewAs(io, 'expert', id, options);
  } catch (error) {
    const isHidden = error instanceof ProblemError && error.problem.code === 'review.not_declared';
    if (!isHidden) throw error;
    const client = await clientFor(io, 'expert', options);
    const path = { callId: options.call, applicationId: id };
    const version = await queuedVersion(client, path);
    if (version === undefined) throw error;
    return atVersion(client, path, version, actingAs('expert', options));
  }
}

async function queuedVersion(
  client: PilotsClient,
  { callId, applicationId }: ApplicationPath,
): Promise<number | undefined> {
  let query: { limit: number; cursor?: string } | null = { limit: PAGE };
  while (query) {
    const params = { path: { callId }, query };
    const page: Schemas['ListExpertQueueAnswer'] = dataOf(await client.GET(QUEUE, { params }));
    const line = page.applications.find(({ id }) => id === applicationId);
    if (line) return line.version;
    query = page.nextCursor === null ? null : { limit: PAGE, cursor: page.nextCursor };
  }
  return undefined;
}
