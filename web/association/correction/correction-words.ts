import { catalogue } from '../../reader/catalogue.ts';

/** What was returned, and what is to be put right. */
export const CORRECTION_WORDS = catalogue({
  title: { zh: '需要补正的内容', en: 'What is to be put right' },
  says: {
    zh: '请逐条改正。其余内容已锁定，不能修改。',
    en: 'Please put each right. All else is locked.',
  },
  doneOf: (done: number, of: number) => ({
    zh: `已改正 ${done} 条，共 ${of} 条`,
    en: `${done} of ${of} done`,
  }),
  noLastDay: {
    zh: '本次申报的设置没有规定补正的截止日期；材料在您手里的时间不计入审查期限。',
    en: 'The settings of the call name no last day for a correction; the time that it lies with you does not count towards the time limit of the examination.',
  },
  dispute: (days: number) => ({
    zh: `退回补正本身不能申请复核。补正后如果决定不予受理或者未入选，可以在告知后 ${days} 个工作日内对有关认定申请复核一次。`,
    en: `A return for correction cannot itself be disputed. If it is then not accepted or not selected, findings can be disputed once, within ${days} working days of being told.`,
  }),
  files: {
    none: { zh: '文件没有改动。', en: 'No file was changed.' },
    of: (material: string, says: string) => ({
      zh: `${material}：${says}`,
      en: `${material}: ${says}`,
    }),
    withNumber: (name: string, number: string) => ({
      zh: `${name}（文件载明的编号 ${number}）`,
      en: `${name} (number stated in it: ${number})`,
    }),
    added: (_was: string, is: string) => ({ zh: `新增 ${is}`, en: `added ${is}` }),
    removed: (was: string, _is: string) => ({ zh: `移除 ${was}`, en: `removed ${was}` }),
    replaced: (was: string, is: string) => ({
      zh: `${was} 换为 ${is}`,
      en: `${was} replaced by ${is}`,
    }),
    restated: (was: string, is: string) => ({
      zh: `${was} 的说明改为 ${is}`,
      en: `what is said of it changed, from ${was} to ${is}`,
    }),
  },
  before: { zh: '原来填写', en: 'Before' },
  now: { zh: '现在填写', en: 'Now' },
  unchanged: { zh: '尚未修改', en: 'Not changed yet' },
  changed: { zh: '已修改', en: 'Changed' },
  change: { zh: '去修改', en: 'Change it' },
  returnedTitle: { zh: '推荐部门的退回理由', en: 'Why the recommender returned it' },
  returnedSays: {
    zh: '全部内容都可以修改，改好后重新提交。',
    en: 'Everything can be changed; then submit it again.',
  },
});
