import { ACTING, CALL, DRY_RUN, found, type Group, REASON, type Topic } from './topic.ts';
import { PUBLICATION_TOPICS } from './publication.ts';

const REVIEWED = found('reviews');
const OUT = ['--out <subject>', '离任的专家 the expert who goes'] as const;
const OUTCOME = ['--outcome <outcome>', 'select 入选, not_select 不入选'] as const;

/** What examiners do once an application is accepted. */
export const PANEL_TOPICS: readonly Topic[] = [
  {
    verb: 'convene',
    usage: '<application> …',
    says: [
      '为一项或多项组建专家组（也可写作 assign）',
      'convene a panel on one or several; assign is the same',
    ],
    options: [
      ['--expert <subject>=<organisation>[=<code>]', '专家及其单位，每人一次 once for each expert'],
      ['--chair <subject>', '组长 the chair, one of them'],
      ['--file <panel.yaml>', '或用文件 or all in a file, as'],
      ['', '{experts: [{subject: …, organisation: {code: null, name: …}}], chair: …}'],
      ...ACTING,
    ],
    example: [
      found('queue --as examiner --queue mine'),
      `pilots accept $id ${CALL} --reason '材料齐全，符合条件'`,
      `pilots convene $id ${CALL} --expert expert-1=样例大学 --expert expert-2=样例学院 --chair expert-1`,
    ],
  },
  {
    verb: 'replace-expert',
    usage: '<application>',
    says: ['更换专家', 'give the place of an expert to another'],
    options: [
      OUT,
      ['--expert <subject>=<organisation>[=<code>]', '接任的专家 who comes'],
      REASON,
      ...ACTING,
    ],
    example: [
      REVIEWED,
      `pilots replace-expert $id ${CALL} --out expert-2 --expert expert-3=样例研究院 --reason '另有安排'`,
    ],
  },
  {
    verb: 'recuse',
    usage: '<application>',
    says: ['专家回避', 'recuse an expert'],
    options: [OUT, REASON, ...ACTING],
    example: [REVIEWED, `pilots recuse $id ${CALL} --out expert-3 --reason '参与起草'`],
  },
  {
    verb: 'propose',
    usage: '<application>',
    says: [
      '评分公开后提出建议，由另一人决定',
      'propose once the scores are open; another person decides',
    ],
    options: [
      OUTCOME,
      REASON,
      ['--minutes <text>', '专家组纪要 the minutes of the panel'],
      ...ACTING,
    ],
    example: [
      REVIEWED,
      `pilots propose $id ${CALL} --outcome select --reason '评分较高' --minutes '专家组一致同意'`,
    ],
  },
];

export const EXPERT: Group = {
  who: 'expert',
  seeAlso: ['show --as expert'],
  topics: [
    {
      verb: 'reviews',
      usage: '',
      says: ['请您评审的申报', 'what you are asked to review, oldest first'],
      options: [['--cursor <cursor>', '下一页 the next page, as the one before names it']],
      example: [`pilots reviews ${CALL}`],
    },
    {
      verb: 'declare',
      usage: '<application>',
      says: [
        '先声明有无利益冲突，之后才能查看',
        'declare whether there is a conflict, before anything opens',
      ],
      options: [
        ['--conflict <yes|no>', '有无利益冲突 whether there is one'],
        ['--statement <text>', '说明 in your words'],
        DRY_RUN,
      ],
      example: [
        REVIEWED,
        `pilots declare $id ${CALL} --conflict no --statement '与申报单位无关联'`,
        `pilots show $id ${CALL} --as expert`,
      ],
    },
    {
      verb: 'score',
      usage: '<application>',
      says: ['评分，提交后不再更改', 'hand in your score sheet; it is final'],
      options: [
        ['--scores <criterion>=<points>,…', '各项分数，评分项见 show the criteria stand in show'],
        ['--comment <text>', '评语 the comment'],
        ['--file <score.yaml>', '或用文件 or both in a file, as'],
        ['', '{scores: {technicalLevel: 8, …}, comment: …}'],
        DRY_RUN,
      ],
      example: [
        REVIEWED,
        `pilots score $id ${CALL} --scores technicalLevel=8,applicationEffect=7,leadingRole=6 --comment '水平较高'`,
      ],
    },
    {
      verb: 'close-review',
      usage: '<application>',
      says: ['组长结束评审', 'the chair closes the review'],
      options: [REASON, DRY_RUN],
      example: [REVIEWED, `pilots close-review $id ${CALL} --reason '评审期满'`],
    },
  ],
};

export const DECIDER: Group = {
  who: 'decider',
  seeAlso: ['queue --as decider', 'show --as decider', 'delegate', 'personal-data', 'overview'],
  topics: [
    {
      verb: 'decide',
      usage: '<application>',
      says: ['决定是否入选，一项或多项', 'decide: one application, or all in a file'],
      options: [
        OUTCOME,
        REASON,
        ['--clauses <id>,<id>', '所依据的条款 the clauses it rests on'],
        [
          '--from <decisions.csv>',
          '多项：UTF-8 文件 many: columns application,outcome,reason[,clauses]',
        ],
        ...ACTING,
      ],
      example: [
        found('queue --as decider'),
        `pilots show $id ${CALL} --as decider`,
        `pilots decide $id ${CALL} --outcome select --reason '同意'`,
      ],
    },
    ...PUBLICATION_TOPICS,
  ],
};
