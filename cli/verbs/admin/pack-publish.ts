import { API, SIGNED_IN } from '../../command-line/common-options.ts';
import { required, text, word } from '../../command-line/options.ts';
import { verb } from '../../command-line/verb.ts';
import { clientOf } from '../../context/client.ts';
import type { IoContext } from '../../context/context.ts';
import { type PackFolder, readPackFolder } from '../../packs/folder.ts';
import { type PackPlan, packPlanLines, packPlanOf, sendPack } from '../../packs/plan.ts';
import type { PilotsClient } from '../../../shared/client/client.ts';

const FOLDER = word('规则集的文件夹 the folder of a rule pack');
const ADMIN = { otherwise: 'admin-1' } as const;

/** `pilots pack plan <folder>`: exit code 1 where it would be refused. */
export const packPlan = verb({
  name: 'pack plan',
  says: [
    '发布规则集会在该环境改变什么，什么会被拒绝；不写入',
    'what publishing a pack would change in the environment, and why it would be refused; nothing is written',
  ],
  words: { folder: FOLDER },
  options: { ...SIGNED_IN, api: API },
  example: ['pilots pack plan shared/rules/packs/pp2024'],
  run: async (io, { folder, account }) => {
    const client = await clientOf(io, { account, ...ADMIN });
    return (await planned(io, client, readPackFolder(folder))) ? 0 : 1;
  },
});

/**
 * `pilots pack publish <folder>`: a version of a pack, for good; again, it finds nothing to do. Exit
 * code 2 where it is refused.
 */
export const packPublish = verb({
  name: 'pack publish',
  says: [
    '发布规则集的一个版本，此后不可更改；重复执行不再改变',
    'publish a version of a rule pack, which never changes from then on; again, nothing changes',
  ],
  words: { folder: FOLDER },
  options: {
    note: required(text('text', '依据什么、改了什么 on what it rests, and what was changed')),
    ...SIGNED_IN,
  },
  example: ["pilots pack publish shared/rules/packs/pp2024 --note '按2024年通知'"],
  run: async (io, { folder: path, note, account }) => {
    const client = await clientOf(io, { account, ...ADMIN });
    const folder = readPackFolder(path);
    const plan = await planned(io, client, folder);
    if (!plan) return 2;
    if (!plan.isThere) {
      await sendPack(client, folder, { hash: plan.hash, note });
      io.print(`${plan.pack.id}: 已发布 published`);
    }
    io.print('通知的 call.yaml 中写 a call names it in call.yaml:');
    const { id, version } = plan.pack;
    io.print(`rulePack:\n  id: ${id}\n  version: ${version}\n  hash: ${plan.hash}`);
    return 0;
  },
});

/** Tells the plan, or why there is none; null where it would be refused. */
async function planned(
  io: IoContext,
  client: PilotsClient,
  folder: PackFolder,
): Promise<PackPlan | null> {
  const plan = await packPlanOf(client, folder);
  const refused = 'faults' in plan ? plan.faults : plan.refused;
  if ('pack' in plan) for (const line of packPlanLines(plan)) io.print(line);
  for (const fault of refused) io.printError(fault);
  if (refused.length > 0) {
    io.printError('将被拒绝，未执行。 It would be refused; nothing was done.');
  }
  return refused.length === 0 && 'pack' in plan ? plan : null;
}
