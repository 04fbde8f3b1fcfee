import { catalogue } from '../reader/catalogue.ts';

export const DOCUMENT_WORDS = catalogue({
  documents: { zh: '依据的文件', en: 'What the rules rest on' },
  measuresNotFound: {
    zh: '团体标准应用示范项目的管理办法没有查到。规则只依据下列文件；原件都没有读到，读的是其他网站上的转载、转发通知、报道或摘要，各自注明。没有写明已核对的，没有人与原件核对过。',
    en: 'No administrative measures of the programme were found. The rules rest on the documents below only. None of the originals was read, but copies, letters that forward them, reports or digests on other sites; each line says which. Where no comparison is named, nobody has compared them with the original.',
  },
  comparedOn: (day: string, by: string, isSame: boolean) => ({
    zh: `已由 ${by} 于${day}与原件核对${isSame ? '一致' : '，有不一致之处'}`,
    en: `${isSame ? 'found the same as' : 'found to differ from'} the original by ${by} on ${day}`,
  }),
  noDate: { zh: '日期未查到', en: 'date not found' },
  laws: {
    zh: '各规则集另据的法律、法规和规定',
    en: 'Laws and regulations that every rule pack also rests on',
  },
  keptHash: (hash: string) => ({
    zh: `所读文本的SHA-256：${hash}`,
    en: `SHA-256 of what was read: ${hash}`,
  }),
  noAddress: { zh: '所读文本的网址没有记录', en: 'where it was read is not on record' },
  copiesRead: { zh: '读自', en: 'read at' },
});
