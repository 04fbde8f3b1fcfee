import { dirname, join, normalize } from 'node:path';
import { dataOf, type PilotsClient, type Schemas } from '../../../shared/client/client.ts';
import { type CallFolder, readCallFolder } from '../../calls/folder.ts';
import { tryLayout } from '../../calls/layout.ts';
import { toChange, writeNewFolder } from '../../calls/new-folder.ts';
import { callThere, isSame, type Plan, planLines, planOf } from '../../calls/plan.ts';
import { CALL_ID, JSON_OUTPUT, SIGNED_IN } from '../../command-line/common-options.ts';
import { required, text, word } from '../../command-line/options.ts';
import { verb } from '../../command-line/verb.ts';
import { clientOf } from '../../context/client.ts';
import { type IoContext, UsageError } from '../../context/context.ts';
import { needed } from '../../input/stated.ts';
import { replacing } from './apply-calls.ts';

const FOLDER = word('申报通知的文件夹 the folder of a call');

/** `pilots call plan <folder>`: exit code 1 where some of it would be refused. */
export const callPlan = verb({
  name: 'call plan',
  says: [
    '文件夹会在该环境改变什么，什么会被拒绝；不写入',
    'what a folder would change in the environment, and what would be refused; nothing is written',
  ],
  words: { folder: FOLDER },
  options: { json: JSON_OUTPUT, ...SIGNED_IN },
  example: ['pilots call plan next-round'],
  run: async (io, { folder: path, json, account }) => {
    const folder = await readCallFolder(io, path);
    // to read needs nobody; a layout of letters is tried for admins alone
    const who = folder.layout ? { account, otherwise: 'admin-1' } : undefined;
    const planned = await planOf(await clientOf(io, who), folder);
    const { calls: _calls, ...plan } = planned;
    for (const line of json ? [JSON.stringify(plan, null, 2)] : planLines(planned)) io.print(line);
    return planned.refused.length > 0 ? 1 : 0;
  },
});

/**
 * `pilots call apply <folder>`: publishes what the folder says; again, it finds nothing to do. Exit
 * code 2 where it is refused.
 */
export const callApply = verb({
  name: 'call apply',
  says: [
    '按文件夹发布或更新通知；重复执行不再改变',
    'publish or update a call as its folder says; again, nothing changes',
  ],
  words: { folder: FOLDER },
  options: {
    reason: text('text', '已开放而更换规则集时的理由 why an open call gets another pack'),
    'promoted-from': text(
      'url',
      '仅当该环境已有同一文件夹 only if that environment has this very folder',
    ),
    ...SIGNED_IN,
  },
  example: ['pilots call apply next-round'],
  run: async (io, { folder: path, reason, 'promoted-from': origin, account }) => {
    const folder = await readCallFolder(io, path);
    if (origin !== undefined) await refuseUnlessThere(io, origin, folder);
    const client = await clientOf(io, { account, otherwise: 'admin-1' });
    const planned = await planOf(client, folder);
    for (const line of planLines(planned)) io.print(line);
    if (planned.refused.length > 0) {
      io.printError('将被拒绝，未执行。 Some of it would be refused; nothing was done.');
      return 2;
    }
    io.print(`${planned.callId}: ${await applied(client, planned, folder, reason)}`);
    return 0;
  },
});

/** `pilots call new`: the folder of a new call from that of an earlier one. */
export const callNew = verb({
  name: 'call new',
  says: [
    '由往年文件夹建立新一年的文件夹，时间留空待填',
    'the folder of a new call from that of an earlier one, its dates emptied, to be filled',
  ],
  options: {
    from: required(text('folder', '往年的文件夹 the folder of the earlier one')),
    id: required(text('id', '新通知的编号 the id of the new one')),
    out: text('folder', '新文件夹，默认与往年并列 where to; otherwise beside the earlier one'),
  },
  example: [
    'pilots call new --from calls/sample --id sample-2027 --out next-round',
    "sed -i 's/opensAt:.*/opensAt: 2027-03-01T09:00:00+08:00/' next-round/deadlines.yaml",
    "sed -i 's/closesAt:.*/closesAt: 2027-04-30T17:00:00+08:00/' next-round/deadlines.yaml",
  ],
  run: async (io, { from, id, out: target }) => {
    const earlier = normalize(from);
    const out = target ?? join(dirname(earlier), id);
    await writeNewFolder(io, earlier, { id, out });
    io.print(`${out}：已写入，尚须改动： ${out} is written; what must change yet:`);
    for (const line of await toChange(io, out)) io.print(`- ${line}`);
    return 0;
  },
});

/** `pilots call withdraw`: takes a call back that has not opened yet. */
export const callWithdraw = verb({
  name: 'call withdraw',
  says: ['在开放以前撤回通知', 'take a call back before it opens'],
  options: {
    call: CALL_ID,
    reason: required(text('text', '理由 why')),
    ...SIGNED_IN,
  },
  example: ["pilots call withdraw --call sample-2027 --reason '名称有误'"],
  run: async (io, { call: callId, reason, account }) => {
    const client = await clientOf(io, { account, otherwise: 'admin-1' });
    const there = await callThere(client, callId);
    if (!there) throw new UsageError(`没有通知 ${callId}。 There is no call ${callId}.`);
    const params = { path: { callId }, ...replacing(there.version) };
    dataOf(await client.POST('/v1/calls/{callId}/withdrawal', { params, body: { reason } }));
    io.print(`${callId}: 已撤回 taken back`);
    return 0;
  },
});

async function applied(
  client: PilotsClient,
  planned: Plan,
  { definition, layout }: CallFolder,
  reason: string | undefined,
): Promise<string> {
  if (isSame(planned)) return '未变 unchanged';
  const path = { callId: planned.callId };
  let seen = planned.version;
  if (seen !== null && planned.movesPack) {
    const body = { rulePack: definition.rulePack, reason: needed(reason, '--reason <text>') };
    const params = { path, ...replacing(seen) };
    dataOf(await client.POST('/v1/calls/{callId}/rule-pack-changes', { params, body }));
    seen += 1;
  }
  // kept there for this very call, which is not taken without
  if (layout) await tryLayout(client, { definition, layout }, true);
  // as JSON, a member that is undefined is one that is absent
  const body = definition as Schemas['CallDefinition'];
  const params = { path, ...(seen !== null && replacing(seen)) };
  dataOf(await client.PUT('/v1/calls/{callId}', { params, body }));
  return planned.version === null ? '已发布 published' : '已更新 updated';
}

/** What was tried in one environment goes to the next, and nothing else: checked by content hash. */
async function refuseUnlessThere(io: IoContext, origin: string, folder: CallFolder): Promise<void> {
  // anyone may read it, and a token of the one is none of the other
  const client = await clientOf({ ...io, api: origin, token: undefined });
  const there = await callThere(client, folder.definition.id);
  if (there?.sourceHash === folder.hash) return;
  throw new UsageError(
    `${origin} 没有此文件夹的通知，未执行。 ${origin} does not have this folder applied (there: ${there?.sourceHash ?? 'none'}, here: ${folder.hash}); nothing was done.`,
  );
}
