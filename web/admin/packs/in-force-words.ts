import { catalogue } from '../../reader/catalogue.ts';

/** What is said of the packs that calls go by. */
export const IN_FORCE_WORDS = catalogue({
  title: { zh: '各次申报正在适用的规则集', en: 'The pack that each call goes by' },
  none: { zh: '还没有申报通知。', en: 'There is no call yet.' },
  call: { zh: '申报通知', en: 'Call' },
  pack: { zh: '规则集', en: 'Pack' },
  since: { zh: '适用时段', en: 'In force' },
  window: (opens: string, closes: string) => ({
    zh: `${opens}起受理，${closes}截止`,
    en: `filings from ${opens} until ${closes}`,
  }),
  noWindow: { zh: '没有受理时段', en: 'no time of filing is known' },
  published: { zh: '发布', en: 'Published' },
  before: { zh: '与前一版相比', en: 'Since the version before' },
  compare: (version: number) => ({
    zh: `看与第 ${version} 版的不同`,
    en: `what differs from version ${version}`,
  }),
  of: (pack: string) => ({ zh: `：${pack}`, en: `: ${pack}` }),
  first: { zh: '没有前一版', en: 'there is none before' },
  newer: (version: number) => ({
    zh: `已有第 ${version} 版，本次申报不随之改变`,
    en: `version ${version} is there; the call does not follow it`,
  }),
  all: { zh: '全部规则集', en: 'All packs' },
});
