import type { ProblemCode } from '../status.ts';
import type { Wordings } from './wording.ts';

const AGAIN = {
  zh: '请重新导出。',
  en: 'Export it again.',
};

export const EXPORT_WORDINGS: Wordings<Extract<ProblemCode, `export.${string}`>> = {
  'export.not_for_role': {
    title: { zh: '您的角色不能导出这张表', en: 'This table is not for your role' },
    detail: {
      zh: '只能导出本人在页面上可以查看的内容。',
      en: 'What can be exported is what one may read on the pages.',
    },
    advice: {
      zh: '请由有权查看的同事导出。',
      en: 'Ask a colleague who may read it to export it.',
    },
  },
  'export.not_found': {
    title: { zh: '没有这项导出', en: 'There is no such export' },
    detail: {
      zh: '本人没有在本次申报中发起导出{id}。',
      en: 'You did not ask for the export {id} in this call.',
    },
    advice: {
      zh: '导出的文件只供发起人取用；本人的导出见导出列表。',
      en: 'A file is for whoever asked for it; your exports are in their list.',
    },
  },
  'export.not_ready': {
    title: { zh: '文件尚未生成', en: 'The file is not ready yet' },
    detail: { zh: '导出仍在进行。', en: 'The export is still being made.' },
    advice: {
      zh: '请稍候，完成后再下载。',
      en: 'Wait until it is done, and take the file then.',
    },
  },
  'export.failed': {
    title: { zh: '导出没有完成', en: 'The export did not come to its end' },
    detail: { zh: '发起后一小时内没有生成文件。', en: 'There was no file within an hour.' },
    advice: AGAIN,
  },
  'export.gone': {
    title: { zh: '文件已过保存期', en: 'The file is gone' },
    detail: {
      zh: '文件只保存一天，到{until}为止。',
      en: 'A file is kept for one day, this one until {until}.',
    },
    advice: AGAIN,
  },
};
