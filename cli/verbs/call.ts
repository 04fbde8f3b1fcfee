import { dirname, join, normalize } from 'node:path';
import { dataOf, type PilotsClient, type Schemas } from '../../shared/client/client.ts';
import { type CallFolder, readCallFolder } from '../calls/folder.ts';
import { writeNewFolder } from '../calls/new-folder.ts';
import { callThere, isSame, type Plan, planLines, planOf } from '../calls/plan.ts';
import { clientOf } from '../client.ts';
import { type Desk, UsageError } from '../desk.ts';
import { stated } from '../review.ts';
import { replacing } from './apply-calls.ts';
import { diff } from './call-diff.ts';

export interface CallOptions {
  readonly account?: string | undefined;
  readonly from?: string | undefined;
  readonly id?: string | undefined;
  readonly out?: string | undefined;
  readonly reason?: string | undefined;
  readonly 'promoted-from'?: string | undefined;
  readonly json?: boolean | undefined;
}

/** `pilots call plan|apply|diff|new`: a call as a folder of files. */
export async function call(
  desk: Desk,
  [act, ...folders]: readonly string[],
  options: CallOptions,
): Promise<number> {
  const [folder, other] = folders;
  if (act === 'new' && folders.length === 0) return makeNew(desk, options);
  if (act === 'diff' && folder !== undefined && folders.length <= 2) {
    return diff(desk, [folder, other], options);
  }
  if (act === 'plan' && folder !== undefined && folders.length === 1) {
    return plan(desk, folder, options);
  }
  if (act === 'apply' && folder !== undefined && folders.length === 1) {
    return apply(desk, folder, options);
  }
  throw new UsageError(
    '请用 Say: pilots call plan <folder>, call apply <folder>, call diff <folder> [folder], or call new --from <folder> --id <id>',
  );
}

/** Exit code 1 where some of it would be refused. */
async function plan(desk: Desk, path: string, { json }: CallOptions): Promise<number> {
  const planned = await planOf(await clientOf(desk), await readCallFolder(desk, path));
  for (const line of json ? [JSON.stringify(planned, null, 2)] : planLines(planned)) desk.say(line);
  return planned.refused.length > 0 ? 1 : 0;
}

/** Publishes what the folder says; again, it finds nothing to do. Exit code 2 where it is refused. */
async function apply(desk: Desk, path: string, options: CallOptions): Promise<number> {
  const folder = await readCallFolder(desk, path);
  const origin = options['promoted-from'];
  if (origin !== undefined) await refuseUnlessThere(desk, origin, folder);
  const client = await clientOf(desk, { account: options.account, otherwise: 'admin-1' });
  const planned = await planOf(client, folder);
  for (const line of planLines(planned)) desk.say(line);
  if (planned.refused.length > 0) {
    desk.complain('将被拒绝，未执行。 Some of it would be refused; nothing was done.');
    return 2;
  }
  desk.say(`${planned.callId}: ${await applied(client, planned, folder, options)}`);
  return 0;
}

async function applied(
  client: PilotsClient,
  planned: Plan,
  { definition }: CallFolder,
  { reason }: CallOptions,
): Promise<string> {
  if (isSame(planned)) return '未变 unchanged';
  const path = { callId: planned.callId };
  let seen = planned.version;
  if (seen !== null && planned.movesPack) {
    const body = { rulePack: definition.rulePack, reason: stated(reason, '--reason <text>') };
    const params = { path, ...replacing(seen) };
    dataOf(await client.POST('/v1/calls/{callId}/rule-pack-changes', { params, body }));
    seen += 1;
  }
  // as JSON, a member that is undefined is one that is absent
  const body = definition as Schemas['CallDefinition'];
  const params = { path, ...(seen !== null && replacing(seen)) };
  dataOf(await client.PUT('/v1/calls/{callId}', { params, body }));
  return planned.version === null ? '已发布 published' : '已更新 updated';
}

/** What was tried in one environment goes to the next, and nothing else: checked by content hash. */
async function refuseUnlessThere(desk: Desk, origin: string, folder: CallFolder): Promise<void> {
  // anyone may read it, and a token of the one is none of the other
  const client = await clientOf({ ...desk, api: origin, token: undefined });
  const there = await callThere(client, folder.definition.id);
  if (there?.sourceHash === folder.hash) return;
  throw new UsageError(
    `${origin} 没有此文件夹的通知，未执行。 ${origin} does not have this folder applied (there: ${there?.sourceHash ?? 'none'}, here: ${folder.hash}); nothing was done.`,
  );
}

async function makeNew(desk: Desk, options: CallOptions): Promise<number> {
  const from = normalize(stated(options.from, '--from <folder>'));
  const id = stated(options.id, '--id <id>');
  const out = options.out ?? join(dirname(from), id);
  await writeNewFolder(desk, from, { id, out });
  desk.say(`${out}：已写入。请填写 deadlines.yaml 的时间，核对 call.yaml 的名称和规则集。`);
  desk.say(
    `${out} is written. Fill in the instants in deadlines.yaml; look at name and pack in call.yaml.`,
  );
  return 0;
}
