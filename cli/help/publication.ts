import { ACTING, CALL, found, REASON, type Topic } from './topic.ts';

const DISPUTED = found('queue --as decider --queue reconsiderations');

/** What deciders do once it is decided, up to the announcement and after it. */
export const PUBLICATION_TOPICS: readonly Topic[] = [
  {
    verb: 'reconsider',
    usage: '<application>',
    says: [
      '对申诉作出决定；原决定人不能处理',
      'decide what was disputed; not by the first decider',
    ],
    options: [['--outcome <outcome>', 'upheld 维持, overturned 改变'], REASON, ...ACTING],
    example: [
      DISPUTED,
      `pilots reconsider $id ${CALL} --outcome upheld --reason '经复核，维持' --account decider-2`,
    ],
  },
  {
    verb: 'notice',
    usage: '',
    says: [
      '公示全部入选项目，同时告知未入选单位',
      'put all that was selected on public notice, and tell those who were not',
    ],
    options: [
      ['--from <date>', '首日，默认今天 the first day; otherwise today in Beijing'],
      ['--working-days <days>', '工作日，申报通知未规定时 only where the call sets none'],
      ...ACTING,
    ],
    example: [`pilots notice ${CALL} --dry-run`, `pilots notice ${CALL}`],
  },
  {
    verb: 'answer-objection',
    usage: '<application>',
    says: [
      '答复异议；提出建议或作出决定的人不能答复',
      'answer an objection; not by who proposed or decided',
    ],
    options: [
      ['--case <number>', '案号，见 show the case number, as show lists it'],
      ['--outcome <outcome>', 'dismissed 不成立, upheld 成立'],
      ['--reply <text>', '答复，异议人可查看 the reply, which who objected can read'],
      ...ACTING,
    ],
    example: [
      found('queue --as decider --queue objections'),
      `pilots answer-objection $id ${CALL} --case 1-001-1 --outcome dismissed --reply '经核实，不成立' --account decider-2`,
    ],
  },
  {
    verb: 'announce',
    usage: '',
    says: [
      '公布公示期满且无未处理异议的项目',
      'announce what stood a notice to its end and has no open objection',
    ],
    options: [['--notice <number>', '公示序号 the number of the notice'], ...ACTING],
    example: [`pilots announce ${CALL} --notice 1`],
  },
  {
    verb: 'revoke',
    usage: '<application>',
    says: ['撤销已公布的项目', 'revoke an announced project'],
    options: [REASON, ...ACTING],
    example: [
      `id=$(pilots announcements 1 ${CALL} --json | grep -o 'app_[a-z0-9]*' | head -n 1)`,
      `pilots revoke $id ${CALL} --reason '标准已废止'`,
    ],
  },
];
