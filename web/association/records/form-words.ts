import { catalogue } from '../../reader/catalogue.ts';

/** What is printed for an association. */
export const FORM_WORDS = catalogue({
  title: { zh: '表格和回执', en: 'Forms and receipt' },
  says: {
    zh: '按已保存的内容生成，打印后签字盖章。主管部门的表格格式未能查到，本系统所设的栏目带※。',
    en: 'Made from what is saved, to be printed, signed and sealed. No format of the ministry was found; what only this system asks for is marked ※.',
  },
  form: { zh: '下载申报书（PDF）', en: 'Save the application form (PDF)' },
  proof: {
    zh: '下载应用和实施推广情况证明，供应用单位填写（PDF）',
    en: 'Save the proof of application, for a using unit to fill in (PDF)',
  },
  summary: { zh: '下载本单位的汇总表（PDF）', en: 'Save the summary of all our filings (PDF)' },
  editableForm: {
    zh: '下载申报书可编辑稿（DOCX）',
    en: 'Save the application form to be edited (DOCX)',
  },
  editableSummary: {
    zh: '下载汇总表可编辑稿（DOCX）',
    en: 'Save the summary to be edited (DOCX)',
  },
  receipt: { zh: '下载回执（PDF）', en: 'Save the receipt (PDF)' },
});
