import { CALL, REASON, type Topic } from './topic.ts';

/** A call as a folder of files, which admins keep beside the code. */
export const CALL_TOPICS: readonly Topic[] = [
  {
    verb: 'call new',
    usage: '--from <folder> --id <id>',
    says: [
      '由往年文件夹建立新一年的文件夹，时间留空待填',
      'the folder of a new call from that of an earlier one, its dates emptied, to be filled',
    ],
    options: [
      ['--from <folder>', '往年的文件夹 the folder of the earlier one'],
      ['--id <id>', '新通知的编号 the id of the new one'],
      ['--out <folder>', '新文件夹，默认与往年并列 where to; otherwise beside the earlier one'],
    ],
    example: [
      'pilots call new --from calls/sample --id sample-2027 --out next-round',
      "sed -i 's/opensAt:.*/opensAt: 2027-03-01T09:00:00+08:00/' next-round/deadlines.yaml",
      "sed -i 's/closesAt:.*/closesAt: 2027-04-30T17:00:00+08:00/' next-round/deadlines.yaml",
    ],
  },
  {
    verb: 'call plan',
    usage: '<folder>',
    says: [
      '文件夹会在该环境改变什么，什么会被拒绝；不写入',
      'what a folder would change in the environment, and what would be refused; nothing is written',
    ],
    example: ['pilots call plan next-round'],
  },
  {
    verb: 'call apply',
    usage: '<folder>',
    says: [
      '按文件夹发布或更新通知；重复执行不再改变',
      'publish or update a call as its folder says; again, nothing changes',
    ],
    options: [
      ['--reason <text>', '已开放而更换规则集时的理由 why an open call gets another pack'],
      [
        '--promoted-from <url>',
        '仅当该环境已有同一文件夹 only if that environment has this very folder',
      ],
    ],
    example: ['pilots call apply next-round'],
  },
  {
    verb: 'call diff',
    usage: '<folder> [folder]',
    says: [
      '比较文件夹与环境，或两个文件夹；不同则退出码为 1',
      'compare the environment with a folder, or two folders; exit code 1 where they differ',
    ],
    example: ['pilots call diff next-round'],
  },
  {
    verb: 'extend',
    usage: '<organisation code>',
    says: ['准予某一社会团体延期', 'give one association more time, in one environment'],
    options: [['--until <instant>', '延至何时，含时区 until when, with its zone'], REASON],
    example: [
      `pilots extend 51100000500002862F ${CALL} --until 2090-01-01T17:00:00+08:00 --reason '样例：系统故障'`,
    ],
  },
];
