import { catalogue, counted } from '../../reader/catalogue.ts';

export const PANEL_SHEET_WORDS = catalogue({
  intro: {
    zh: '已受理、尚未组成专家组的申报较多时，可以用一张表逐项写明专家和组长，一次交回。',
    en: 'Where many are accepted and have no panel yet, name the experts and the chair of each in one table, and give it back at once.',
  },
  columns: {
    zh: '“专家”（experts）一格写专家账号，多名用分号隔开；“组长”（chair）一格写其中一名的账号。专家账号见下表。',
    en: 'Under “Experts” (专家 experts) write their accounts, several by semicolons; under “Chair” (组长 chair) the account of one of them. The accounts stand below.',
  },
  directory: (count: number) => ({
    zh: `专家目录：${count} 名`,
    en: `Directory of experts: ${count}`,
  }),
  account: { zh: '账号', en: 'Account' },
  name: { zh: '姓名', en: 'Name' },
  organisation: { zh: '单位', en: 'Organisation' },
  experts: { zh: '专家', en: 'Experts' },
  chair: { zh: '组长', en: 'Chair' },
  confirm: (count: number) => ({
    zh: `确定组成 ${count} 个专家组`,
    en: `Convene ${counted(count, 'panel', 'panels')}`,
  }),
  outgoing: (count: number) => ({
    zh: `即将发送：组成 ${count} 个专家组。`,
    en: `About to be sent: ${counted(count, 'panel', 'panels')}.`,
  }),
});
