import { catalogue } from '../reader/catalogue.ts';

export const VERIFY_WORDS = catalogue({
  title: { zh: '核验回执', en: 'Verify a receipt' },
  intro: {
    zh: '选择回执文件，或粘贴其内容，核验是否由本系统签发。',
    en: 'Choose the file of a receipt, or paste what it holds, to see whether this system signed it.',
  },
  file: { zh: '回执文件', en: 'File of the receipt' },
  receipt: { zh: '回执内容', en: 'What the receipt holds' },
  hint: { zh: '文件中的全部内容，或其中的签名。', en: 'All of the file, or its signature.' },
  verify: { zh: '核验', en: 'Verify' },
  noReceipt: { zh: '这不是回执的内容。', en: 'This is not what a receipt holds.' },
  genuine: { zh: '回执有效', en: 'The receipt is genuine' },
  genuineSays: {
    zh: '由本系统签发，内容没有被更改。',
    en: 'This system signed it, and nothing in it was changed.',
  },
});
