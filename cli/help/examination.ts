import { CALL, DRY_RUN, found, type Group, REASON } from './topic.ts';

const WAITING = found('queue --as recommender');
const MINE = found('queue --as examiner --queue mine');

export const RECOMMENDER: Group = {
  who: 'recommender',
  topics: [
    {
      verb: 'queue',
      usage: '--as <side>',
      says: ['待办，最早的在前', 'what waits for you, oldest first'],
      options: [
        ['--as <side>', 'recommender, examiner, expert 或 or decider'],
        ['--queue <queue>', 'examiner: unclaimed 未领取, mine 本人, waiting 待补正'],
        ['--cursor <cursor>', '下一页 the next page, as the one before names it'],
      ],
      example: [`pilots queue ${CALL} --as recommender`],
    },
    {
      verb: 'show',
      usage: '<application> --as <side>',
      says: ['逐条判断、专家组和可以进行的操作', 'its findings, its panel, and what may be done'],
      options: [['--as <side>', 'recommender, examiner, expert 或 or decider']],
      example: [WAITING, `pilots show $id ${CALL} --as recommender`],
    },
    {
      verb: 'recommend',
      usage: '<application>',
      says: ['推荐，清单逐项确认', 'recommend; ticks the call’s whole checklist'],
      options: [['--opinion <text>', '推荐意见 the opinion'], DRY_RUN],
      example: [WAITING, `pilots recommend $id ${CALL} --opinion '同意推荐'`],
    },
    {
      verb: 'return',
      usage: '<application>',
      says: [
        '退回：推荐部门说明理由，形式审查列明补正',
        'return: a recommender with reasons, an examiner with defects',
      ],
      options: [
        ['--reasons <text>', '推荐部门 a recommender: why'],
        ['--file <defects.json>', '形式审查 an examiner: every defect at once, as'],
        ['', '[{"pointer": "/promotionPlan", "clause": "…", "instruction": "…"}]'],
        ['--late-ground <text>', '上次未告知的理由 why a defect was not named the first time'],
        DRY_RUN,
      ],
      example: [WAITING, `pilots return $id ${CALL} --reasons '请补充应用效果'`],
    },
    {
      verb: 'decline',
      usage: '<application>',
      says: ['不予推荐，不可撤回', 'do not recommend; that is final'],
      options: [['--reasons <text>', '理由 why'], DRY_RUN],
      example: [WAITING, `pilots decline $id ${CALL} --reasons '与本地产业无关'`],
    },
  ],
};

export const EXAMINER: Group = {
  who: 'examiner',
  seeAlso: ['queue --as examiner', 'show --as examiner', 'return --file <defects.json>'],
  topics: [
    {
      verb: 'claim',
      usage: '<application>',
      says: ['领取，其他人不能再办', 'take it, so that nobody else does'],
      options: [DRY_RUN],
      example: [found('queue --as examiner'), `pilots claim $id ${CALL}`],
    },
    {
      verb: 'release',
      usage: '<application>',
      says: ['放回', 'put it back'],
      options: [DRY_RUN],
      example: [MINE, `pilots release $id ${CALL}`],
    },
    {
      verb: 'override',
      usage: '<application>',
      says: ['人工认定某一条款', 'judge a clause yourself; the rules’ finding stays beside'],
      options: [
        ['--clause <id>', '条款 the clause'],
        ['--outcome <outcome>', 'met 符合, unmet 不符合, not_applicable 不适用'],
        REASON,
        DRY_RUN,
      ],
      example: [
        MINE,
        `pilots override $id ${CALL} --clause SAMPLE2026-A4 --outcome met --reason '经查公告'`,
      ],
    },
    {
      verb: 'accept',
      usage: '<application>',
      says: ['受理', 'accept'],
      options: [REASON, DRY_RUN],
      example: [MINE, `pilots accept $id ${CALL} --reason '材料齐全，符合条件'`],
    },
    {
      verb: 'refuse',
      usage: '<application>',
      says: ['不予受理，须引用条款', 'refuse, citing at least one clause'],
      options: [REASON, ['--clauses <id>,<id>', '所依据的条款 the clauses it rests on'], DRY_RUN],
      example: [
        MINE,
        `pilots override $id ${CALL} --clause SAMPLE2026-A4 --outcome unmet --reason '与公告不符'`,
        `pilots refuse $id ${CALL} --reason '实施未满六个月' --clauses SAMPLE2026-A4`,
      ],
    },
  ],
};
