import { CALL, DRY_RUN, found, REASON, type Topic } from './topic.ts';

const AS = ['--as <side>', 'examiner 或 or decider'] as const;

/** What examiners and deciders have in common. */
export const STAFF_TOPICS: readonly Topic[] = [
  {
    verb: 'personal-data',
    usage: '<application>',
    says: [
      '查看个人信息，须说明理由并留痕',
      'read personal data; that is recorded and shown to the association',
    ],
    options: [
      AS,
      ['--of <case>', '异议人，限决定人 who objected, for deciders; otherwise the association'],
      REASON,
    ],
    example: [
      found('queue --as examiner --queue mine'),
      `pilots personal-data $id ${CALL} --reason '核对联系人'`,
    ],
  },
  {
    verb: 'delegate',
    usage: '',
    says: [
      '委托同事代办，有期限和范围',
      'let a colleague act in your place, for a time and a scope',
    ],
    options: [
      AS,
      ['--to <subject>', '受托人 the colleague'],
      ['--from <date>', '首日，默认今天 the first day; otherwise today in Beijing'],
      ['--until <date>', '末日 the last day'],
      ['--operations <name>,<name>', '事项，默认全部 what it covers; otherwise all'],
      REASON,
      DRY_RUN,
    ],
    example: [
      `pilots delegate ${CALL} --to examiner-2 --until 2099-12-31 --reason '休假'`,
      `pilots queue ${CALL} --as examiner --account examiner-2 --on-behalf-of examiner-1`,
    ],
  },
  {
    verb: 'delegations',
    usage: '',
    says: ['本人的委托与受托', 'what you delegated, and what was delegated to you'],
    options: [AS],
    example: ['pilots delegations'],
  },
  {
    verb: 'withdraw-delegation',
    usage: '<delegation>',
    says: ['撤回委托', 'take a delegation back'],
    options: [AS, DRY_RUN],
    example: [
      `id=$(pilots delegations --json | grep -o 'del_[a-z0-9]*' | head -n 1)`,
      'pilots withdraw-delegation $id',
    ],
  },
  {
    verb: 'reports',
    usage: '',
    says: ['规则变更影响报告', 'the reports on changes of the rules'],
    options: [AS],
    example: [`pilots reports ${CALL}`],
  },
  {
    verb: 'report',
    usage: '<report>',
    says: [
      '一份报告：哪些申报的结论会改变',
      'one report: which verdicts would be another, and by which clause',
    ],
    options: [AS],
    example: [
      `id=$(pilots reports ${CALL} --json | grep -o 're_[a-z0-9_]*' | head -n 1)`,
      `pilots report $id ${CALL}`,
    ],
  },
];
