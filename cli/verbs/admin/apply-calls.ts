import { historicalCalls, sampleCall } from '../../../shared/calls/calls.ts';
import {
  dataOf,
  type PilotsClient,
  ProblemError,
  type Schemas,
} from '../../../shared/client/client.ts';
import type { CallDefinition } from '../../../shared/domain/calls/call.ts';
import { SIGNED_IN } from '../../command-line/common-options.ts';
import { verb } from '../../command-line/verb.ts';
import { clientOf } from '../../context/client.ts';

/**
 * `pilots calls apply`: publishes the historical calls and the sample call, as an admin. Again is
 * the same: a call that is there already, or is open and may not change, stays as it is.
 */
export const applyCalls = verb({
  name: 'calls apply',
  says: ['发布历年申报通知和样例通知', 'publish the historical calls and the sample call'],
  options: SIGNED_IN,
  example: ['pilots calls apply'],
  run: async (io, { account }) => {
    const client = await clientOf(io, { account, otherwise: 'admin-1' });
    for (const call of [...historicalCalls, sampleCall(io.now())]) {
      io.print(`${call.id}: ${await applyCall(client, call)}`);
    }
    return 0;
  },
});

async function applyCall(client: PilotsClient, call: CallDefinition): Promise<string> {
  const path = { callId: call.id };
  const { data: current } = await client.GET('/v1/calls/{callId}', { params: { path } });
  if (current && saysTheSame(current, call)) return '未变 unchanged';
  try {
    // as JSON, a member that is undefined is one that is absent
    const body = call as Schemas['CallDefinition'];
    const params = { path, ...(current && replacing(current.version)) };
    dataOf(await client.PUT('/v1/calls/{callId}', { params, body }));
    return current ? '已更新 updated' : '已发布 published';
  } catch (error) {
    if (isSampleElsewhere(error))
      return '演示轮次只在本机发布 not published: a sample, for local use';
    const isOpen =
      error instanceof ProblemError && error.problem.code === 'call.changed_while_open';
    if (!isOpen) throw error;
    return '已开放，保持不变 open, kept as it is';
  }
}

function isSampleElsewhere(error: unknown): boolean {
  if (!(error instanceof ProblemError)) return false;
  return (error.problem.errors ?? []).some(({ code }) => code === 'call.sample_elsewhere');
}

/** The header with which a call takes the place of the version that was seen. */
export function replacing(version: number) {
  return { header: { 'If-Match': `"${version}"` } };
}

function saysTheSame(current: object, call: CallDefinition): boolean {
  return Object.entries(call).every(
    ([name, value]) => JSON.stringify(Reflect.get(current, name)) === JSON.stringify(value),
  );
}
