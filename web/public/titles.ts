import { catalogue } from '../reader/catalogue.ts';

/** What pages are called: apart from their words, which nobody loads who does not go there. */
export const PUBLIC_TITLES = catalogue({
  check: { zh: '我的标准能否申报', en: 'Would my standard qualify?' },
  home: { zh: '首页', en: 'Home' },
  calls: { zh: '申报通知', en: 'Calls' },
  overview: { zh: '概况与时间', en: 'Overview and dates' },
  conditions: { zh: '申报条件', en: 'Conditions' },
  materials: { zh: '申报材料', en: 'Materials' },
  recommenders: { zh: '推荐部门', en: 'Recommenders' },
  notices: { zh: '公示', en: 'Public notices' },
  results: { zh: '公布结果', en: 'Results' },
  adoption: { zh: '采信', en: 'Adoption' },
  verify: { zh: '核验', en: 'Verify' },
  question: { zh: '对条款提问', en: 'Ask about a clause' },
  objection: { zh: '对公示项目提出异议', en: 'Object to a project on notice' },
  objectionStatus: { zh: '查询异议办理情况', en: 'What became of an objection' },
  objectionConfirm: { zh: '确认异议', en: 'Confirm an objection' },
});
