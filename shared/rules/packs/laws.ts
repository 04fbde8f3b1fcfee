import type { Law } from '../../domain/rules/source.ts';

/**
 * What every pack rests on beside its own documents, as far as it is known. They stand beside the
 * packs, since those that were published rest on them as well and never change.
 */
export const LAWS: readonly Law[] = [
  {
    key: 'standardization-law',
    issuer: '发布机关未查到',
    document: '《标准化法》（2018年1月1日起施行）',
    title: '标准化法',
    number: null,
    date: '2017-11-04',
    copies: [],
    read: 'source',
    serves: {
      zh: '第十八条（哪些社会团体制定团体标准）、第二十九条（复审周期）、第三十九条和第四十二条（废止标准、撤销编号）',
      en: 'articles 18 (which social organisations make association standards), 29 (when standards are reviewed), 39 and 42 (withdrawal, revoked numbers)',
    },
  },
  {
    key: 'registration-regulation',
    issuer: '发布机关未查到',
    document: '《社会团体登记管理条例》',
    title: '社会团体登记管理条例',
    number: null,
    date: '2016-02-06',
    copies: [],
    read: 'source',
    serves: {
      zh: '第十七条（分支机构不具有法人资格）',
      en: 'article 17 (branches are no legal persons)',
    },
  },
  {
    key: 'civil-code',
    issuer: '发布机关未查到',
    document: '《民法典》',
    title: '民法典',
    number: null,
    date: null,
    copies: [
      {
        key: 'LAWBOOK',
        address: 'https://github.com/LawRefBook/Laws',
        is: 'copy',
        hash: null,
      },
    ],
    read: 'source',
    serves: {
      zh: '第二百零一条至第二百零四条（期间的计算，类推适用）',
      en: 'articles 201 to 204 (how dates are counted, by analogy)',
    },
  },
  {
    key: 'shanghai-rules',
    issuer: '上海市',
    document: '上海市的有关规定（标题、文号未查到）',
    title: null,
    number: null,
    date: null,
    copies: [],
    read: 'not_found',
    serves: {
      zh: '第二十三条（把复审周期用于团体标准）',
      en: 'article 23 (has association standards reviewed as often)',
    },
  },
];
