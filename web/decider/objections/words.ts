import { catalogue } from '../../reader/catalogue.ts';
import { DECIDER_TITLES } from '../titles.ts';

export const OBJECTIONS_WORDS = catalogue({
  title: DECIDER_TITLES.objections,
  intro: {
    zh: '公示期内对项目提出、还没有答复的异议。几项异议都不成立、理由相同的，可以一并答复；认为成立的，请打开该项目逐项答复。',
    en: 'What was objected to on notice and has no answer yet. Several that are unfounded for the same reason can be answered at once; to uphold one, please open its project.',
  },
  empty: { zh: '没有待答复的异议。', en: 'No objection waits for an answer.' },
  caption: (count: number) => ({ zh: `待答复异议：${count} 项`, en: `To be answered: ${count}` }),
  caseNumber: { zh: '案号', en: 'Case number' },
  project: { zh: '项目', en: 'Project' },
  lodged: { zh: '提出时间', en: 'Lodged' },
  statement: { zh: '异议内容', en: 'Statement' },
  evidence: { zh: '依据', en: 'Evidence' },
  objector: { zh: '异议人', en: 'Objector' },
  mayNot: {
    zh: '您作出了原决定或参与过其他环节，不能答复；由没有参与过本申报的另一位审定人员答复',
    en: 'You decided on it, or had another part in it: another decider, who had none, answers',
  },
  hidden: (numbers: string) => ({
    zh: `您须回避、不显示其异议的项目：${numbers}。由无须回避的审定人员答复。`,
    en: `Out of your sight, since you are out of their review: ${numbers}. A decider who is not answers them.`,
  }),
  cut: (numbers: string) => ({
    zh: `异议很多、未能全部列出的项目：${numbers}。答复列出的以后，再显示其余。`,
    en: `With more than are listed here: ${numbers}. The rest shows once these are answered.`,
  }),
  acts: { zh: '对所选异议的答复', en: 'Answers to what is selected' },
  chosen: (count: number) => ({ zh: `已选 ${count} 项`, en: `${count} ticked` }),
  dismiss: { zh: '答复：不成立', en: 'Dismiss' },
  dismissing: (count: number) => ({
    zh: `答复异议不成立：${count} 项`,
    en: `Dismiss ${count} ${count === 1 ? 'objection' : 'objections'}`,
  }),
  reply: { zh: '答复', en: 'Reply' },
  replyHint: {
    zh: '每位异议人都会看到这段答复。',
    en: 'Each of those who object will read it.',
  },
  preview: {
    association: (project: string) => ({
      zh: `预览给申报单位的文书：${project}`,
      en: `Preview the letter to the association: ${project}`,
    }),
    objector: (project: string) => ({
      zh: `预览给异议人的文书：${project}`,
      en: `Preview the letter to who objects: ${project}`,
    }),
  },
  named: (number: string, count: number) => ({
    zh: `${number}（${count} 项）`,
    en: `${number} (${count})`,
  }),
  can: (count: number) => ({
    zh: `可以答复不成立：${count} 项`,
    en: `Can be dismissed: ${count}`,
  }),
  confirm: (count: number) => ({ zh: `确定答复 ${count} 项`, en: `Dismiss these ${count}` }),
  outgoing: (count: number) => ({
    zh: `即将发送：答复 ${count} 项异议不成立。`,
    en: `About to be sent: dismiss ${count}.`,
  }),
  done: (count: number) => ({
    zh: `已答复 ${count} 项异议不成立。`,
    en: `${count} dismissed.`,
  }),
  who: { zh: '查看异议人', en: 'Who objects' },
  whoOf: (caseNumber: string) => ({ zh: `：${caseNumber}`, en: `: ${caseNumber}` }),
  whoWhy: { zh: '为什么需要查看', en: 'Why you need to know' },
  whoHint: {
    zh: '例如：依据不清，需联系本人核实。谁在何时为何查看，将留下记录。',
    en: 'For example: the evidence is unclear and has to be asked for. Who looked, when and why is recorded.',
  },
  look: { zh: '查看并留下记录', en: 'Look, and have it recorded' },
  people: {
    name: { zh: '姓名', en: 'Name' },
    organisation: { zh: '单位', en: 'Organisation' },
    phone: { zh: '电话', en: 'Telephone' },
    email: { zh: '电子邮箱', en: 'E-mail' },
  },
});
