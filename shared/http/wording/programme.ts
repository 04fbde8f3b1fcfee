import { FIXED_FIELD_WORDS } from '../../domain/calls/fixed-fields.ts';
import type { Text } from '../../domain/text.ts';
import type { ProblemCode } from '../status.ts';
import type { Wordings } from './wording.ts';

type ProgrammeCode = Extract<
  ProblemCode,
  `${'call' | 'rule_pack' | 'document' | 'ranking' | 'receipt'}.${string}`
>;

const readAgain = {
  zh: '重新读取当前版本，核对后再次提交修改。',
  en: 'Read the current version, check it, and make your change again.',
};

const changed = ({ currentVersion }: { currentVersion: number }) => ({
  zh: `在您读取之后已有他人修改；当前版本为${currentVersion}。`,
  en: `It was changed after you read it; the current version is ${currentVersion}.`,
});

/** A field of a call, as `window.opensAt`, by its name. */
function fieldName(field: string): Text {
  return FIXED_FIELD_WORDS[field] ?? { zh: field, en: field };
}

/** When a call takes filings; of a past round no text that was read gives it. */
function periodIn(
  language: 'zh' | 'en',
  opensAt?: string | null,
  closesAt?: string | null,
): string {
  if (!opensAt || !closesAt) {
    return language === 'zh'
      ? '所读到的文本没有载明起止时刻，本系统不受理该次申报'
      : 'No text that was read gives its opening and closing moments, and this system takes no filing for it';
  }
  return language === 'zh'
    ? `申报期为${opensAt}至${closesAt}`
    : `The call is open from ${opensAt} to ${closesAt}`;
}

export const PROGRAMME_WORDINGS: Wordings<ProgrammeCode> = {
  'call.not_found': {
    title: { zh: '没有这份申报通知', en: 'There is no such call' },
    detail: ({ id }) => ({
      zh: `没有编号为“${id}”的申报通知。`,
      en: `There is no call “${id}”.`,
    }),
    advice: { zh: '查看申报通知列表。', en: 'See the list of the calls (GET /v1/calls).' },
  },
  'call.not_open': {
    title: { zh: '不在申报期内', en: 'The call is not open' },
    detail: ({ opensAt, closesAt, now }) => ({
      zh: `${periodIn('zh', opensAt, closesAt)}；服务器时间为${now}。`,
      en: `${periodIn('en', opensAt, closesAt)}; the server’s time is ${now}.`,
    }),
    advice: {
      zh: '在申报期内申报；期限以服务器时间为准。',
      en: 'File while the call is open; the server’s clock decides.',
    },
  },
  'call.pack_unknown': {
    title: { zh: '没有该规则集', en: 'The rule pack is not published' },
    detail: ({ hash }) => ({
      zh: `没有摘要为${hash}的已发布规则集。`,
      en: `No published rule pack has the hash ${hash}.`,
    }),
    advice: {
      zh: '引用规则集列表中的规则集，包括其版本和摘要。',
      en: 'Name a pack of /v1/rule-packs with its version and hash.',
    },
  },
  'call.changed_while_open': {
    title: { zh: '申报通知已开放，不能更改', en: 'An open call keeps its rules' },
    detail: ({ fields }) => ({
      zh: `申报开始后不能更改：${fields.map((one) => fieldName(one).zh).join('、')}。`,
      en: `These cannot change once the call has opened: ${fields.map((one) => fieldName(one).en).join(', ')}.`,
    }),
    advice: {
      zh: '保持这些字段不变；个别单位可准予延期。',
      en: 'Keep these fields as they are; one association can be given an extension.',
    },
  },
  'call.changed_meanwhile': {
    title: { zh: '申报通知已被他人修改', en: 'The call was changed meanwhile' },
    detail: changed,
    advice: readAgain,
  },
  'rule_pack.not_found': {
    title: { zh: '没有该规则集', en: 'There is no such rule pack' },
    detail: ({ id }) => ({
      zh: `没有编号为“${id}”的规则集。`,
      en: `There is no rule pack “${id}”.`,
    }),
    advice: { zh: '查看规则集列表。', en: 'See the list of the packs (GET /v1/rule-packs).' },
  },
  'rule_pack.not_next_version': {
    title: { zh: '该版本已发布，或跳过了版本', en: 'That version is published, or one is skipped' },
    detail: ({ id, currentVersion }) => ({
      zh: `${id}的下一版本是第${currentVersion + 1}版；已发布的版本不能更改。`,
      en: `The next version of ${id} is ${currentVersion + 1}; what was published does not change.`,
    }),
    advice: {
      zh: '更正已发布的规则集，须在 pack.yaml 中写下一版本号（version）。',
      en: 'To correct a published pack, give it the next version in pack.yaml.',
    },
  },
  'document.not_found': {
    title: { zh: '没有该文件', en: 'There is no such document' },
    detail: ({ id }) => ({
      zh: `规则集所依据、并且读到过文本的文件中没有“${id}”。`,
      en: `No rule pack rests on a document “${id}” whose text was read.`,
    }),
    advice: {
      zh: '用 pilots rules 查看规则集所依据的文件；只读到摘要或报道的，没有文本可以核对。',
      en: '`pilots rules` lists the documents that a pack rests on; of one that was read in a digest or a report alone there is no text to be compared.',
    },
  },
  'document.already_compared': {
    title: { zh: '该文件已与原件核对过', en: 'This document has been compared already' },
    detail: ({ id }) => ({
      zh: `“${id}”已登记与原件核对；登记不能更改。`,
      en: `That “${id}” was compared is on record, and the record does not change.`,
    }),
    advice: {
      zh: '用 pilots rules 查看由谁、何时核对。',
      en: '`pilots rules` tells by whom and when.',
    },
  },
  'ranking.not_the_same_set': {
    title: {
      zh: '优先级须恰好列出本单位全部申报',
      en: 'The order must list exactly your applications',
    },
    detail: ({ expected }) => ({
      zh: `须恰好列出这${expected.length}项申报，各一次。`,
      en: `It must list exactly these ${expected.length} applications, each once.`,
    }),
    advice: {
      zh: '将这些申报重新排序后提交。',
      en: 'Put these applications in your order.',
    },
  },
  'ranking.changed_meanwhile': {
    title: { zh: '优先级已被他人修改', en: 'The order was changed meanwhile' },
    detail: changed,
    advice: readAgain,
  },
  'receipt.invalid': {
    title: { zh: '回执无效', en: 'The receipt is not genuine' },
    detail: () => ({
      zh: '该文本不是由本系统签发的回执，或已被改动。',
      en: 'This text is not a receipt that this service signed, or it was altered.',
    }),
    advice: {
      zh: '完整粘贴回执的签名文本，不要增减字符。',
      en: 'Paste the whole signed text of the receipt, without adding or dropping a character.',
    },
  },
};
