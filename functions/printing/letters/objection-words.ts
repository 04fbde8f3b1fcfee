import type { Text } from '../../../shared/domain/text.ts';

/** The words of letters on objections (异议): to the association, and to who objects. */
export const O = {
  answerTitle: { zh: '异议答复书', en: 'Answer to an objection' },
  lodgedTitle: { zh: '异议登记回执', en: 'Receipt for an objection' },
  to: { zh: '异议人：', en: 'To whom it may concern who lodged the objection:' },
  objections: { zh: '异议', en: 'The objection' },
  cases: { zh: '异议案号', en: 'Case' },
  lodgedAt: { zh: '提出时间', en: 'Lodged' },
  answeredAt: { zh: '答复时间', en: 'Answered' },
  standing: { zh: '结论', en: 'Outcome' },
  project: { zh: '公示项目', en: 'The project on notice' },
  projectNumber: { zh: '标准编号', en: 'Standard' },
  projectTitle: { zh: '标准名称', en: 'Title' },
  association: { zh: '申报单位', en: 'Association' },
  reply: { zh: '答复', en: 'Answer' },
  recordHash: { zh: '记录摘要（SHA-256）', en: 'Hash of the record' },
  noName: {
    zh: '为保护个人信息，本件不写异议人的姓名和异议内容；凭案号和查询码可以核对。',
    en: 'Who objects and what they say is not printed here; case number and access code lead to the record.',
  },
  waits: {
    zh: '异议正在办理。答复后，凭案号和查询码在同一页面取得答复书。',
    en: 'It is being handled. Once it is answered, case number and access code lead to the answer.',
  },
  open: { zh: '正在办理，尚未答复', en: 'under way; not answered yet' },
  dismissed: { zh: '异议不成立', en: 'not upheld' },
  upheld: { zh: '异议成立', en: 'upheld' },
  lost: {
    zh: '该项目不再入选，从公示名单中撤下；对同一项目尚未答复的其他异议，一并由此答复。',
    en: 'The project is no longer selected. Other objections to it that were open are answered by this as well.',
  },
  staysOn: {
    zh: '该项目继续列入公示名单；对它的异议至此均已答复。',
    en: 'The project stays on notice; all objections to it are answered by now.',
  },
  othersOpen: (open: number): Text => ({
    zh: `该项目继续列入公示名单；另有${open}件异议尚待答复。`,
    en: `The project stays on notice; objections still open: ${open}.`,
  }),
} as const;
