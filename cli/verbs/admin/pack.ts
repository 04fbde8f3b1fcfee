import { join } from 'node:path';
import { checkPack } from '../../packs/check.ts';
import { PACKS, readPackFolder } from '../../packs/folder.ts';
import { hashOf } from '../../../shared/evidence/canonical.ts';
import { SIGNED_IN } from '../../command-line/common-options.ts';
import type { IoContext } from '../../context/context.ts';
import { packNamed } from '../../packs/named.ts';
import { commentsAs, openCommentLines } from '../../packs/remarks.ts';
import { writeNewPack } from '../../packs/new-pack.ts';
import { required, text, word } from '../../command-line/options.ts';
import { verb } from '../../command-line/verb.ts';
import { packById } from '../../../shared/rules/packs/registry.ts';

/** `pilots pack check <folder>`: exit code 1 where something is wrong; needs no network. */
export const packCheck = verb({
  name: 'pack check',
  says: [
    '检查规则集的文件夹：格式、出处、条件、示例、他年的词语',
    'check the folder of a rule pack: form, sources, conditions, examples, words of another year',
  ],
  words: { folder: word('规则集的文件夹 the folder of a rule pack') },
  example: ['pilots pack check shared/rules/packs/pp2024'],
  run: async (io, { folder }) => {
    const { pack, faults } = checkPack(readPackFolder(folder));
    for (const fault of faults) io.printError(fault);
    if (!pack) return 1;
    const clauses = pack.clauses.length;
    const examples = pack.clauses.flatMap((clause) => clause.examples).length;
    io.print(
      `${pack.id} 第${pack.version}版：${clauses} 条，${examples} 个示例，没有问题。 ${pack.id} version ${pack.version}: ${clauses} clauses, ${examples} examples, nothing is wrong.`,
    );
    return 0;
  },
});

/** `pilots pack new`: the folder of a new pack from that of an earlier one. */
export const packNew = verb({
  name: 'pack new',
  says: [
    '由往年的规则集建立新一年的，须改之处标为“待填”',
    'a new rule pack from an earlier one; what must change is marked 待填',
  ],
  options: {
    from: required(text('pack', '往年的规则集：编号或文件夹 the earlier one: its id or folder')),
    id: required(text('id', '新规则集的编号 the id of the new one')),
    out: text('folder', '新文件夹，默认以编号命名 where to; otherwise named by the id'),
    ...SIGNED_IN,
  },
  example: ['pilots pack new --from PP2024 --id PP2027'],
  run: async (io, { from, id, out = id.toLowerCase(), account }) => {
    writeNewPack(folderOf(from), { id, out });
    io.print(`${out}：已写入。填好“待填”之处，再运行 pilots pack check ${out}。`);
    io.print(`${out} is written. Fill in what says 待填, then run pilots pack check ${out}.`);
    for (const line of await notedTo(io, from, account)) io.print(line);
    return 0;
  },
});

/** What staff noted to the pack that one begins with; without an environment that is left to be asked. */
async function notedTo(io: IoContext, from: string, account: string | undefined) {
  const pack = packNamed(from);
  try {
    const comments = await (await commentsAs(io, { account })).list(pack.id);
    return openCommentLines({ id: pack.id, version: pack.version, hash: hashOf(pack) }, comments);
  } catch {
    return [
      `没有查询对 ${pack.id} 的意见（没有连接到系统，或者没有登录）：连接并登录后运行 pilots pack comments ${pack.id}。 Comments to ${pack.id} were not asked for (no system answers here, or nobody signed in): run pilots pack comments ${pack.id} once that is so.`,
    ];
  }
}

/** A pack by its id is the one that comes with the code. */
function folderOf(pack: string): string {
  return packById(pack) ? join(PACKS, pack.toLowerCase()) : pack;
}
