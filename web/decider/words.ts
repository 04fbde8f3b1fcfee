import { DECIDER_TITLES } from './titles.ts';
import { catalogue } from '../reader/catalogue.ts';

export const DECIDER_WORDS = catalogue({
  title: DECIDER_TITLES.queue,
  views: {
    proposed: { zh: '待审定', en: 'To decide' },
    selected: { zh: '已入选，待公示', en: 'Selected, before notice' },
    not_selected: { zh: '未入选', en: 'Not selected' },
    on_notice: { zh: '公示中', en: 'On notice' },
    objections: { zh: '有异议待答复', en: 'Objections to answer' },
    reconsiderations: { zh: '复核', en: 'Reconsiderations' },
    finished: { zh: '已办结', en: 'Finished' },
  },
  toPublishing: { zh: '去公示与公布', en: 'To notice and announcement' },
  select: { zh: '入选', en: 'Select' },
  notSelect: { zh: '不入选', en: 'Do not select' },
  reasons: { zh: '理由', en: 'Reasons' },
  weighing: {
    label: {
      zh: '评分公开后退出的专家，其评分',
      en: 'The sheet of whoever went after scores were open',
    },
    hint: {
      zh: '含与不含的平均分见上；取舍的原因请写在理由中。',
      en: 'The means with and without it are shown above; say why among the reasons.',
    },
    noneChosen: { zh: '请选择计入还是不计入', en: 'Choose whether it counts' },
  },
  weighed: {
    counted: {
      name: { zh: '计入', en: 'Counts' },
      hint: { zh: '以公开时的平均分为准', en: 'by the mean as it was opened' },
    },
    set_aside: {
      name: { zh: '不计入', en: 'Is set aside' },
      hint: { zh: '以不含该评分的平均分为准', en: 'by the mean without it' },
    },
  },
  // a selection is told with its notice
  selectedLetter: {
    zh: '入选的告知书随公示发出，写明公示期号和日期，不写这里的理由；预览时公示尚未发布，期号和日期待定，其余与发出的相同。',
    en: 'The letter of a selection goes out with the public notice: it gives the number and the days of the notice, and not these reasons. At the preview these are open, as the notice is not published yet; all else is as it will be sent.',
  },
  // ours: no rule gives the words of a decision
  selectPreset: { zh: '同意评审组的建议，予以入选。', en: 'As the panel proposes, selected.' },
  keep: { zh: '维持原决定', en: 'Keep the decision' },
  overturn: { zh: '推翻原决定', en: 'Overturn the decision' },
  revoke: { zh: '撤销项目', en: 'Revoke the project' },
  dismiss: (caseNumber: string) => ({
    zh: `异议 ${caseNumber} 不成立`,
    en: `Dismiss objection ${caseNumber}`,
  }),
  uphold: (caseNumber: string) => ({
    zh: `异议 ${caseNumber} 成立`,
    en: `Uphold objection ${caseNumber}`,
  }),
  objected: { zh: '异议', en: 'Objections' },
  lodged: (caseNumber: string, at: string) => ({
    zh: `${caseNumber}，提出时间：${at}`,
    en: `${caseNumber}, lodged ${at}`,
  }),
  statement: { zh: '异议内容', en: 'Statement' },
  evidence: { zh: '依据', en: 'Evidence' },
  unnamed: {
    zh: '异议人是谁不在此显示；确需联系时按“查看异议人”，写明理由后查看；查看会留下记录。',
    en: 'Who objects is not shown here. Where they have to be reached, press “Who objects” and state a reason; the reading is recorded.',
  },
  reply: { zh: '答复', en: 'Reply' },
  // of several at once
  check: { zh: '先核对能否办成', en: 'Check what would happen' },
  refused: (count: number) => ({ zh: `办不成：${count} 件`, en: `Cannot be done: ${count}` }),
  nothingYet: {
    zh: '以上只是核对，还没有办理任何一件。',
    en: 'This was only a check: nothing is done yet.',
  },
  back: { zh: '返回修改', en: 'Back' },
});
