import { ACTING, CALL, DRY_RUN, found, type Group, ON_BEHALF, REASON } from './topic.ts';

const WAITING = found('queue --as recommender');
const RECOMMENDED = `ids=$(pilots rank ${CALL} --json | grep -o 'app_[a-z0-9]*')`;
const MINE = found('queue --as examiner --queue mine');
const REPORT = `report=$(pilots reports ${CALL} --json | grep -o 're_[a-z0-9_]*' | head -n 1)`;
const RULE_CHANGE = [
  REPORT,
  `id=$(pilots report $report ${CALL} --json | grep -o 'app_[a-z0-9]*' | head -n 1)`,
  `pilots rule-change $id ${CALL} --report $report --action keep --reason '原结论仍成立'`,
];

export const RECOMMENDER: Group = {
  who: 'recommender',
  topics: [
    {
      verb: 'queue',
      usage: '--as <side>',
      says: ['待办，最早的在前', 'what waits for you, oldest first'],
      options: [
        ['--as <side>', 'recommender, examiner, expert 或 or decider'],
        ['--queue <queue>', 'examiner: unclaimed 未领取, mine 本人, waiting 待补正,'],
        ['', '  accepted 已受理, in_review 专家评审中'],
        ['', 'decider: proposed 待决定, selected 待公示, not_selected 待告知,'],
        ['', '  on_notice 公示中, objections 异议, reconsiderations 申诉'],
        ['--cursor <cursor>', '下一页 the next page, as the one before names it'],
        ON_BEHALF,
      ],
      example: [`pilots queue ${CALL} --as recommender`],
    },
    {
      verb: 'show',
      usage: '<application> --as <side>',
      says: ['逐条判断、专家组和可以进行的操作', 'its findings, its panel, and what may be done'],
      options: [['--as <side>', 'recommender, examiner, expert 或 or decider'], ON_BEHALF],
      example: [WAITING, `pilots show $id ${CALL} --as recommender`],
    },
    {
      verb: 'recommend',
      usage: '<application> …',
      says: [
        '推荐一项或多项，清单逐项确认',
        'recommend one or several; ticks the call’s whole checklist',
      ],
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
        ['--file <defects.yaml>', '形式审查 an examiner: every defect at once, as'],
        ['', '- {pointer: /promotionPlan, clause: …, instruction: …}'],
        ['--late-ground <text>', '上次未告知的理由 why a defect was not named the first time'],
        ...ACTING,
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
    {
      verb: 'rank',
      usage: '[application …]',
      says: ['查看或排定推荐项目的次序', 'your recommendations in order, or put them in order'],
      options: [DRY_RUN],
      example: [`pilots rank ${CALL}`, RECOMMENDED, `pilots rank $ids ${CALL}`],
    },
  ],
};

export const EXAMINER: Group = {
  who: 'examiner',
  seeAlso: ['queue --as examiner', 'show --as examiner', 'return --file <defects.yaml>'],
  topics: [
    {
      verb: 'claim',
      usage: '<application>',
      says: ['领取，其他人不能再办', 'take it, so that nobody else does'],
      options: [...ACTING],
      example: [found('queue --as examiner'), `pilots claim $id ${CALL}`],
    },
    {
      verb: 'release',
      usage: '<application>',
      says: ['放回', 'put it back'],
      options: [...ACTING],
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
        ...ACTING,
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
      options: [REASON, ...ACTING],
      example: [MINE, `pilots accept $id ${CALL} --reason '材料齐全，符合条件'`],
    },
    {
      verb: 'refuse',
      usage: '<application>',
      says: ['不予受理，须引用条款', 'refuse, citing at least one clause'],
      options: [REASON, ['--clauses <id>,<id>', '所依据的条款 the clauses it rests on'], ...ACTING],
      example: [
        MINE,
        `pilots override $id ${CALL} --clause SAMPLE2026-A4 --outcome unmet --reason '与公告不符'`,
        `pilots refuse $id ${CALL} --reason '实施未满六个月' --clauses SAMPLE2026-A4`,
      ],
    },
    {
      verb: 'rule-change',
      usage: '<application>',
      says: [
        '规则变更后维持结论，或重新审查',
        'after a change of the rules: keep the verdict, or examine anew',
      ],
      options: [
        ['--report <id>', '影响报告，见 reports the report that names it'],
        ['--action <action>', 'keep 维持, reopen 重新审查'],
        REASON,
        ...ACTING,
      ],
      example: RULE_CHANGE,
    },
  ],
};
