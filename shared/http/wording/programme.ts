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

const changed = {
  zh: '在您读取之后已有他人修改；当前版本为{currentVersion}。',
  en: 'It was changed after you read it; the current version is {currentVersion}.',
};

export const PROGRAMME_WORDINGS: Wordings<ProgrammeCode> = {
  'call.not_found': {
    title: { zh: '没有这份申报通知', en: 'There is no such call' },
    detail: { zh: '没有编号为“{id}”的申报通知。', en: 'There is no call “{id}”.' },
    advice: { zh: '查看申报通知列表。', en: 'See the list of the calls (GET /v1/calls).' },
  },
  'call.not_open': {
    title: { zh: '不在申报期内', en: 'The call is not open' },
    detail: { zh: '{period}；服务器时间为{now}。', en: '{period}; the server’s time is {now}.' },
    advice: {
      zh: '在申报期内申报；期限以服务器时间为准。',
      en: 'File while the call is open; the server’s clock decides.',
    },
  },
  'call.pack_unknown': {
    title: { zh: '没有该规则集', en: 'The rule pack is not published' },
    detail: {
      zh: '没有摘要为{hash}的已发布规则集。',
      en: 'No published rule pack has the hash {hash}.',
    },
    advice: {
      zh: '引用规则集列表中的规则集，包括其版本和摘要。',
      en: 'Name a pack of /v1/rule-packs with its version and hash.',
    },
  },
  'call.changed_while_open': {
    title: { zh: '申报通知已开放，不能更改', en: 'An open call keeps its rules' },
    detail: {
      zh: '申报开始后不能更改：{fields}。',
      en: 'These cannot change once the call has opened: {fields}.',
    },
    advice: {
      zh: '保持这些字段不变；申请复核的期限只能延长；个别单位可准予延期。',
      en: 'Keep these fields as they are; the days for reconsideration may only grow; one association can be given an extension.',
    },
  },
  'call.changed_meanwhile': {
    title: { zh: '申报通知已被他人修改', en: 'The call was changed meanwhile' },
    detail: changed,
    advice: readAgain,
  },
  'rule_pack.not_found': {
    title: { zh: '没有该规则集', en: 'There is no such rule pack' },
    detail: { zh: '没有编号为“{id}”的规则集。', en: 'There is no rule pack “{id}”.' },
    advice: { zh: '查看规则集列表。', en: 'See the list of the packs (GET /v1/rule-packs).' },
  },
  'rule_pack.not_next_version': {
    title: { zh: '该版本已发布，或跳过了版本', en: 'That version is published, or one is skipped' },
    detail: {
      zh: '{id}的下一版本是第{next}版；已发布的版本不能更改。',
      en: 'The next version of {id} is {next}; what was published does not change.',
    },
    advice: {
      zh: '更正已发布的规则集，须在 pack.yaml 中写下一版本号（version）。',
      en: 'To correct a published pack, give it the next version in pack.yaml.',
    },
  },
  'document.not_found': {
    title: { zh: '没有该文件', en: 'There is no such document' },
    detail: {
      zh: '规则集所依据、并且读到过文本的文件中没有“{id}”。',
      en: 'No rule pack rests on a document “{id}” whose text was read.',
    },
    advice: {
      zh: '用 pilots rules 查看规则集所依据的文件；只读到摘要或报道的，没有文本可以核对。',
      en: '`pilots rules` lists the documents that a pack rests on; of one that was read in a digest or a report alone there is no text to be compared.',
    },
  },
  'document.already_compared': {
    title: { zh: '该文件已与原件核对过', en: 'This document has been compared already' },
    detail: {
      zh: '“{id}”已登记与原件核对；登记不能更改。',
      en: 'That “{id}” was compared is on record, and the record does not change.',
    },
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
    detail: {
      zh: '须恰好列出这{count}项申报，各一次。',
      en: 'It must list exactly these {count} applications, each once.',
    },
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
    detail: {
      zh: '该文本不是由本系统签发的回执，或已被改动。',
      en: 'This text is not a receipt that this service signed, or it was altered.',
    },
    advice: {
      zh: '完整粘贴回执的签名文本，不要增减字符。',
      en: 'Paste the whole signed text of the receipt, without adding or dropping a character.',
    },
  },
};
