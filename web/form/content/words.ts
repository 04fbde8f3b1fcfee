import { catalogue } from '../../reader/catalogue.ts';

export const CONTENT_WORDS = catalogue({
  integer: { zh: '应为整数，例如 12。', en: 'A whole number, such as 12.' },
  range: (min: number, max: number) => ({
    zh: `应在 ${min} 到 ${max} 之间。`,
    en: `Between ${min} and ${max}.`,
  }),
  add: { zh: '添加一行', en: 'Add a row' },
  remove: { zh: '删除这一行', en: 'Remove this row' },
  noRows: { zh: '没有', en: 'None' },
  hasRows: { zh: '有，逐行填写', en: 'Some, a row each' },
  mostRows: (count: number) => ({
    zh: `最多填写 ${count} 行。`,
    en: `At most ${count} ${count === 1 ? 'row' : 'rows'}.`,
  }),
  row: (at: number) => ({ zh: `第 ${at} 行`, en: `Row ${at}` }),
  chooseFirst: {
    zh: '选好这一行的选项后，才会保存这一行。',
    en: 'This row is saved once its choice is made.',
  },
  notConverted: { zh: '没有转化', en: 'No' },
  isConverted: { zh: '已转化为下列标准', en: 'Yes, into these' },
  notStated: { zh: '（未填）', en: '(not stated)' },
  notProvided: { zh: '（未提供）', en: '(not provided)' },
  none: { zh: '没有', en: 'none' },
  other: { zh: '其他（请写明）', en: 'Another (please name it)' },
  otherNamed: (label: string) => ({ zh: `${label}（其他）`, en: `${label}, by its name` }),
  yes: { zh: '是', en: 'yes' },
  no: { zh: '否', en: 'no' },
  colon: { zh: '：', en: ': ' },
  semicolon: { zh: '；', en: '; ' },
  isSealed: (name: string) => ({ zh: `${name}（已加盖公章）`, en: `${name} (sealed)` }),
  isUnsealed: (name: string) => ({ zh: `${name}（未加盖公章）`, en: `${name} (not sealed)` }),
  sealed: { zh: '已加盖公章', en: 'sealed' },
});
