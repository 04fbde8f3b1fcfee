import { catalogue } from '../../reader/catalogue.ts';

export const VERIFY_WORDS = catalogue({
  title: { zh: '核验', en: 'Verify' },
  intro: {
    zh: '核验一份回执、办理记录、公示或公布名单、校验点是否由本系统签发，有没有被改动。不需要登录，内容不留存。',
    en: 'See whether a receipt, a history, a published list or a checkpoint is this system’s own and unchanged. No sign-in is needed and nothing is kept.',
  },
  drop: { zh: '把文件拖到这里，或者选择文件', en: 'Drop a file here, or choose one' },
  paste: { zh: '也可以粘贴内容', en: 'Or paste what it holds' },
  hint: {
    zh: '文件中的全部内容；回执也可以只粘贴签名。',
    en: 'All of the file; of a receipt its signature will do.',
  },
  verify: { zh: '核验', en: 'Verify' },
  nothing: {
    zh: '请先选择文件，或者粘贴内容。',
    en: 'Choose a file first, or paste what it holds.',
  },
  chosen: (name: string) => ({ zh: `已选择：${name}`, en: `Chosen: ${name}` }),
  pdf: {
    zh: '这是供阅读和打印的 PDF，用于核验的是 JSON 文件。申报回执的 JSON 文件在回执页，按“保存用于核验的回执（JSON）”取得；也可以在下面粘贴 PDF 中印出的签名。',
    en: 'This is the PDF, made for reading and printing; the file to verify is the JSON file. That of a receipt is on its page: press “Save the receipt for verification (JSON)”. Or paste here the signature that is printed in the PDF.',
  },
  toReceipts: {
    zh: '到“我的申报”打开回执页',
    en: 'To your applications, and the page of a receipt',
  },
  unknown: {
    zh: '没有认出这是什么。可以核验的有：回执、办理记录、带签名的名单、校验点，都是从本系统保存的 JSON 文件。',
    en: 'This was not recognised. A receipt, a history, a signed list and a checkpoint can be verified, as JSON files saved from this system.',
  },
  encoding: {
    zh: '文件不是 UTF-8 编码，可能被别的程序另存过，其中的文字已无法辨认。请核验从本系统保存的原文件。',
    en: 'The file is not in UTF-8: another program may have saved it, and its text cannot be told. Verify the file as it was saved from this system.',
  },
  repeated: (pointer: string) => ({
    zh: `其中 ${pointer} 出现了两次，无法确定以哪一个为准，因此不予核验。`,
    en: `${pointer} is there twice and nobody can tell which one counts, so it is not verified.`,
  }),
  whole: {
    receipt: { zh: '回执有效', en: 'The receipt is genuine' },
    history: { zh: '办理记录自身完整', en: 'The history is whole in itself' },
    list: { zh: '名单完整', en: 'The list is whole' },
    checkpoint: { zh: '校验点有效', en: 'The checkpoint is genuine' },
  },
  wholeSays: {
    receipt: {
      zh: '由本系统签发，内容没有被更改。',
      en: 'This system signed it, and nothing in it was changed.',
    },
    history: {
      zh: '各条前后相接：其中没有一条被更改、删除、增加或调换。整份重新编造或末尾被截去的记录，要与回执或当日的校验点对照才能发现。',
      en: 'Each event is fastened to the one before: none was changed, removed, added or moved among them. That a history was written anew as a whole, or cut short, shows only beside a receipt or the checkpoint of a day.',
    },
    list: {
      zh: '由本系统签发，没有一项被更改、删除、增加或调换。',
      en: 'This system signed it, and no entry was changed, removed, added or moved.',
    },
    checkpoint: {
      zh: '由本系统签发，所含的各项没有被更改。',
      en: 'This system signed it, and its leaves were not changed.',
    },
  },
  broken: {
    receipt: { zh: '回执无效', en: 'The receipt is not genuine' },
    history: { zh: '办理记录不完整', en: 'The history is incomplete' },
    list: { zh: '名单与发布时不一致', en: 'The list is not as it was published' },
    checkpoint: { zh: '校验点无效', en: 'The checkpoint is not genuine' },
  },
  wrong: (what: string) => ({ zh: `首先发现：${what}。`, en: `The first thing found: ${what}.` }),
  wrongAt: (entry: number, what: string) => ({
    zh: `首先发现：第 ${entry} 项，${what}。`,
    en: `The first thing found: entry ${entry}, ${what}.`,
  }),
  what: {
    application: { zh: '申报编号', en: 'Application number' },
    receivedAt: { zh: '收到时间', en: 'Received' },
    call: { zh: '申报通知', en: 'Call' },
    association: { zh: '社会团体', en: 'Association' },
    verdict: { zh: '提交时的结论', en: 'Verdict at submission' },
    contentHash: { zh: '内容校验值', en: 'Digest of the content' },
    count: { zh: '条数', en: 'Entries' },
    last: { zh: '最后一条', en: 'The last one' },
    published: { zh: '发布时间', en: 'Published' },
    listKind: { zh: '名单', en: 'List' },
    date: { zh: '日期', en: 'Date' },
    size: { zh: '包含的申报数', en: 'Applications in it' },
    hash: { zh: '校验值', en: 'Digest' },
  },
  verdicts: {
    admissible: { zh: '符合可预判的条件', en: 'it meets what can be judged beforehand' },
    needs_person: { zh: '需人工判断', en: 'a person has to judge' },
  },
  public_notice: (number: number) => ({ zh: `第 ${number} 号公示`, en: `public notice ${number}` }),
  announcement: (number: number) => ({ zh: `第 ${number} 号公布`, en: `announcement ${number}` }),
});
