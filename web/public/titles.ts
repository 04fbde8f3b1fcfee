import { catalogue } from '../reader/catalogue.ts';

/** What pages are called: apart from their words, which nobody loads who does not go there. */
export const PUBLIC_TITLES = catalogue({
  question: { zh: '对条款提问', en: 'Ask about a clause' },
  objection: { zh: '对公示项目提出异议', en: 'Object to a project on notice' },
  objectionStatus: { zh: '查询异议办理情况', en: 'What became of an objection' },
  objectionConfirm: { zh: '确认异议', en: 'Confirm an objection' },
});
