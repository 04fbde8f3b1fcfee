import { packChangeLines } from '../../packs/changes.ts';
import { conditionsSaid, packNamed } from '../../packs/named.ts';
import { LAWS } from '../../../shared/rules/packs/laws.ts';
import { packReport } from '../../output/pack-report.ts';
import { word } from '../../command-line/options.ts';
import { verb } from '../../command-line/verb.ts';

/** `pilots pack diff A B`: clause by clause; exit code 1 where they differ; needs no network. */
export const packDiff = verb({
  name: 'pack diff',
  says: [
    '逐条比较两个规则集；不同则退出码为 1',
    'compare two rule packs clause by clause; exit code 1 where they differ',
  ],
  words: {
    pack: word('往年的规则集：编号或文件夹 the earlier pack: its id or folder'),
    next: word('后一规则集：编号或文件夹 the later pack: its id or folder'),
  },
  example: ['pilots pack diff PP2023 PP2024'],
  run: async (io, { pack, next }) => {
    const lines = packChangeLines(packNamed(pack), packNamed(next));
    for (const line of lines) io.print(line);
    if (lines.length === 0) io.print('条款相同。 The same clauses.');
    return lines.length === 0 ? 0 : 1;
  },
});

/** `pilots pack print`: for whoever compares a pack with the notice and signs; needs no network. */
export const packPrint = verb({
  name: 'pack print',
  says: [
    '逐条列出规则集，供对照通知原文并签字',
    'a rule pack clause by clause, to be laid beside the notice and signed',
  ],
  words: { pack: word('规则集：编号或文件夹 the pack: its id or folder') },
  example: ['pilots pack print PP2024'],
  run: async (io, { pack: named }) => {
    const pack = packNamed(named);
    for (const line of packReport({
      pack,
      compared: [],
      laws: [...LAWS],
      conditions: conditionsSaid(pack),
    }))
      io.print(line);
    io.print('');
    io.print('核对人（签字） read by (signature) ______________  日期 date ______________');
    return 0;
  },
});
