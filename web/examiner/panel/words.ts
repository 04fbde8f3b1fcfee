import { GROUND_WORDS } from '../../../shared/domain/people/organisation.ts';
import { catalogue } from '../../reader/catalogue.ts';
import { EXAMINER_TITLES } from '../titles.ts';

/** What an examiner reads while convening a panel and bringing its review to a proposal. */
export const PANEL_DESK_WORDS = catalogue({
  title: EXAMINER_TITLES.panel,
  way: {
    convene: { zh: '组成专家组', en: 'Convene the panel' },
    review: { zh: '专家组与建议', en: 'Panel and proposal' },
  },
  dossier: { zh: '申报内容', en: 'The filing' },
  nothing: {
    zh: '受理后组成专家组。这件申报目前没有专家组。',
    en: 'A panel is convened once a filing is accepted. There is none on this one.',
  },
  convene: { zh: '组成专家组', en: 'Convene the panel' },
  pick: { zh: '从名册中选择专家', en: 'Choose experts from the directory' },
  pickHint: {
    zh: '与申报有共同单位的，写在姓名旁；是否回避由人判断。',
    en: 'Where somebody has an organisation in common with the filing, it stands beside the name; a person judges it.',
  },
  noPeople: {
    zh: '名册中还没有专家，请系统管理人员列入。',
    en: 'The directory has no experts yet; an administrator puts them in.',
  },
  /** What is asked of a panel, before anybody is chosen. */
  asked: {
    heads: {
      size: { zh: '人数', en: 'How many' },
      from: { zh: '来源', en: 'From where' },
      time: { zh: '期限', en: 'By when' },
    },
    size: (size: number | null) =>
      size === null
        ? {
            zh: '本次申报的设置没有规定人数：由您决定，至少 1 名，其中 1 名任组长。',
            en: 'The settings of the call ask for no number: it is yours to decide, one at least, and one of them is the chair.',
          }
        : {
            zh: `本次申报的设置要求 ${size} 名，不多不少，其中 1 名任组长。`,
            en: `The settings of the call ask for ${size}, no more and no fewer; one of them is the chair.`,
          },
    from: (all: number, mayNot: number) => ({
      zh: `系统管理人员列入名册的专家，共 ${all} 名${mayNot === 0 ? '' : `，其中 ${mayNot} 名因单位关系不得参加本申报的评审`}。`,
      en: `The experts whom an administrator put into the directory: ${all}${mayNot === 0 ? '' : `, of whom ${mayNot} may not sit on this panel for their organisation`}.`,
    }),
    time: {
      zh: '本次申报的设置没有规定组成专家组和评审的期限；全部评分交齐，或者组长结束评审后，可以提出建议。',
      en: 'The settings of the call set no time limit for convening or reviewing; a proposal can be made once all scores are in, or the chair has closed the review.',
    },
  },
  /** How far the choice is from the number that is asked for. */
  count: (size: number | null, chosen: number) => {
    const left = size === null ? 0 : size - chosen;
    if (left > 0)
      return {
        zh: `已选 ${chosen} 名，还差 ${left} 名。`,
        en: `${chosen} chosen, ${left} more to choose.`,
      };
    if (left < 0)
      return {
        zh: `已选 ${chosen} 名，多了 ${-left} 名。`,
        en: `${chosen} chosen, ${-left} too many.`,
      };
    return size === null
      ? { zh: `已选 ${chosen} 名。`, en: `${chosen} chosen.` }
      : { zh: `已选 ${chosen} 名，人数已够。`, en: `${chosen} chosen, as many as are asked for.` };
  },
  chair: { zh: '组长', en: 'Chair' },
  find: { zh: '按姓名或单位查找', en: 'Find by name or organisation' },
  grounds: GROUND_WORDS,
  conflict: (ground: string, organisation: string) => ({
    zh: `可能的利益冲突：与${ground}（${organisation}）同属一个单位`,
    en: `possible conflict: in common with ${ground} (${organisation})`,
  }),
  mayNotSit: { zh: '不得参加本申报的评审', en: 'may not sit on this panel' },
  conflicts: { zh: '可能的利益冲突', en: 'Possible conflicts' },
  conflictsSays: {
    zh: '以下来自专家本人的声明，或者由单位名称和代码比对得出；是否回避由您判断。',
    en: 'Declared by the expert, or found by comparing codes and names of organisations; whether somebody is recused is yours to judge.',
  },
  declared: (statement: string) => ({
    zh: `本人声明：${statement}`,
    en: `own declaration: ${statement}`,
  }),
  acts: { zh: '更换和回避', en: 'Replacing and recusing' },
  replace: { zh: '更换', en: 'Replace' },
  recuse: { zh: '回避', en: 'Recuse' },
  whom: (name: string) => ({ zh: `：${name}`, en: `: ${name}` }),
  by: { zh: '由谁接替', en: 'Who takes the place' },
  reason: { zh: '理由', en: 'Reason' },
  propose: { zh: '提出建议', en: 'Propose' },
  proposeSays: {
    zh: '评分已公开。建议连同评审纪要提交审定人员；提交后不能修改。',
    en: 'The scores are open. The proposal goes to the deciders with the minutes, and cannot be changed then.',
  },
  notYet: {
    zh: '全部评分交齐，或者组长结束评审后，可以提出建议。',
    en: 'A proposal can be made once all scores are in, or the chair has closed the review.',
  },
  outcome: { zh: '建议', en: 'Proposal' },
  outcomes: {
    selected: { zh: '入选', en: 'To be selected' },
    not_selected: { zh: '不入选', en: 'Not to be selected' },
  },
  reasons: { zh: '理由', en: 'Reasons' },
  minutes: { zh: '专家组评审纪要', en: 'Minutes of the panel' },
  wrongSize: (size: number, chosen: number) => ({
    zh: `请选择 ${size} 名专家，现在选了 ${chosen} 名`,
    en: `Please choose ${size} experts; ${chosen} chosen now`,
  }),
  missing: {
    experts: { zh: '请至少选择一名专家', en: 'Please choose one expert at least' },
    chair: { zh: '请选择组长', en: 'Please choose the chair' },
    by: { zh: '请选择接替的专家', en: 'Please choose who takes the place' },
    reason: { zh: '请填写理由', en: 'Please state the reason' },
    outcome: { zh: '请选择建议', en: 'Please choose what is proposed' },
    reasons: { zh: '请填写理由', en: 'Please state the reasons' },
    minutes: { zh: '请填写评审纪要', en: 'Please give the minutes' },
  },
  cancel: { zh: '取消', en: 'Cancel' },
});
