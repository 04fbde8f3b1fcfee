import { catalogue } from '../reader/catalogue.ts';

export const SHEET_WORDS = catalogue({
  fetch: { zh: '第一步：下载模板', en: 'First: take the template' },
  template: { zh: '下载模板（CSV）', en: 'Take the template (CSV)' },
  openWith: {
    zh: '用 Excel 或 WPS 打开后填写。列的次序不限，可以另加自己的列；不办理的行留空。',
    en: 'Open it in Excel or WPS and fill it in. Columns may stand in any order, with your own among them; leave empty what is not to be done.',
  },
  giveBack: { zh: '第二步：交回填好的表', en: 'Second: give it back filled in' },
  drop: { zh: '拖放或选择填好的 CSV 文件', en: 'Drop or choose the CSV file' },
  dropHint: {
    zh: '在 Excel 或 WPS 中另存为 CSV。选好后只作核对，您确定之前什么都不办理。',
    en: 'Save it as CSV in Excel or WPS. It is only checked at first: nothing is done before you say so.',
  },
  checking: { zh: '正在核对……', en: 'Checking…' },
  faulty: (count: number) => ({
    zh: `表中有 ${count} 处须改正，什么都没有办理`,
    en: `${count} ${count === 1 ? 'place has' : 'places have'} to be put right; nothing is done`,
  }),
  faultyHow: {
    zh: '请改正后保存，再交回一次。',
    en: 'Put them right, save the file and give it back again.',
  },
  faults: { zh: '须改正之处', en: 'What has to be put right' },
  row: { zh: '行', en: 'Row' },
  rowAt: (row: number) => ({ zh: `第 ${row} 行`, en: `Row ${row}` }),
  column: { zh: '列', en: 'Column' },
  what: { zh: '问题', en: 'What is wrong' },
  whole: { zh: '整个文件', en: 'The file' },
  blank: (count: number) => ({
    zh: `未填写、不办理的行：${count} 行。`,
    en: `Rows that are not filled in and not done: ${count}.`,
  }),
  unused: (titles: string) => ({
    zh: `未使用的列：${titles}。`,
    en: `Columns that are not used: ${titles}.`,
  }),
  asGb18030: {
    zh: '文件按 GB18030 编码读取，请看表中的汉字是否正确。',
    en: 'The file was read as GB18030: please see that its Chinese stands right in the table.',
  },
  plan: (name: string) => ({ zh: `文件 ${name} 各行`, en: `The rows of ${name}` }),
  application: { zh: '申报', en: 'Application' },
  result: { zh: '结果', en: 'Result' },
  checked: (free: number, refused: number, before: number) => ({
    zh: `已核对：可以办理 ${free} 件，办不成 ${refused} 件，此前已照此办理 ${before} 件。还没有办理任何一件。`,
    en: `Checked: ${free} can be done, ${refused} cannot, ${before} stood so already. Nothing is done yet.`,
  }),
  done: (done: number, refused: number, before: number) => ({
    zh: `已办理 ${done} 件，没有办成 ${refused} 件，此前已照此办理 ${before} 件。`,
    en: `Done: ${done}; not done: ${refused}; stood so already: ${before}.`,
  }),
  open: (count: number) => ({
    zh: `另有 ${count} 件还没有回音。可以在页面下方重试，或稍后把同一文件再交一次：办过的不会再办。`,
    en: `Of ${count} nothing is known yet. Try again at the foot of the page, or give the same file back later: what was done is not done twice.`,
  }),
  states: {
    free: { zh: '可以办理', en: 'can be done' },
    open: { zh: '尚无结果', en: 'no result yet' },
    done: { zh: '已办理', en: 'done' },
    before: { zh: '此前已照此办理，不再办理', en: 'stood so already; not done again' },
    refused: (why: string) => ({ zh: `没有办成：${why}`, en: `not done: ${why}` }),
  },
  again: { zh: '重新核对', en: 'Check again' },
});
