import type { ProblemCode } from '../status.ts';
import type { Wordings } from './wording.ts';

export const FILE_WORDINGS: Wordings<
  Extract<ProblemCode, `${'file' | 'letter' | 'redaction'}.${string}`>
> = {
  'file.not_found': {
    title: { zh: '没有可查看的文件', en: 'There is no such file to read' },
    detail: {
      zh: '申报中没有通过检查的文件{sha256}。',
      en: 'The application has no file {sha256} that passed its check.',
    },
    advice: {
      zh: '文件通过检查后才能查看；请在材料列表中查看其状态。',
      en: 'A file can be read once it has passed its check; its state is in the list of files.',
    },
  },
  'file.redacted': {
    title: { zh: '文件已遮蔽', en: 'The file was redacted' },
    detail: {
      zh: '文件{sha256}含个人信息，已由两人遮蔽，不能再查看或上传。',
      en: 'File {sha256} held personal data. Two persons redacted it: it is neither read nor sent again.',
    },
    advice: {
      zh: '原因见文件列表；仍需提交的，请去除个人信息后上传新文件。',
      en: 'The list of files says why. Upload what is still needed without those data.',
    },
  },
  'redaction.asked_already': {
    title: { zh: '已有人申请遮蔽', en: 'It is asked for already' },
    detail: {
      zh: '该文件的遮蔽申请正待另一人处理。',
      en: 'A request to redact this file waits for a second person.',
    },
    advice: { zh: '请另一名审查人员处理。', en: 'Have another examiner deal with it.' },
  },
  'redaction.not_asked': {
    title: { zh: '没有待处理的遮蔽申请', en: 'Nobody asks for it' },
    detail: {
      zh: '该文件没有待处理的遮蔽申请，或已由他人处理。',
      en: 'No request to redact this file waits, or somebody else dealt with it.',
    },
    advice: { zh: '重新查看该申报。', en: 'See the application again.' },
  },
  'redaction.own_request': {
    title: { zh: '不能处理本人的申请', en: 'Nobody decides on what they ask for' },
    detail: {
      zh: '申请遮蔽和处理申请的须是两个人。',
      en: 'Who asks for it and who decides on it are two people.',
    },
    advice: { zh: '请另一名审查人员处理。', en: 'Have another examiner deal with it.' },
  },
  'letter.not_found': {
    title: { zh: '没有这份告知书', en: 'There is no such letter' },
    detail: {
      zh: '本申报没有第{number}号告知书。',
      en: 'There is no letter {number} on this application.',
    },
    advice: {
      zh: '已有的告知书见该申报的告知书列表。',
      en: 'The letters that there are stand in the list of letters of the application.',
    },
  },
  'file.not_taken': {
    title: { zh: '本次申报不接收文件', en: 'This call takes no files' },
    detail: {
      zh: '本次申报只登记材料的文件名和校验码。',
      en: 'Materials are declared in this call by name and digest.',
    },
    advice: {
      zh: '请妥善保存文件，无需上传。',
      en: 'Keep the files; there is no need to upload them.',
    },
  },
  'file.format_unknown': {
    title: { zh: '不接收这种格式的文件', en: 'Files of this format are not taken' },
    detail: { zh: '本次申报接收：{formats}。', en: 'This call takes {formats}.' },
    advice: {
      zh: '请将文件另存为其中一种格式后重新上传；不能只改文件名。',
      en: 'Save the file in one of these formats and upload it again; its name alone does not change it.',
    },
  },
  'file.too_large': {
    title: { zh: '文件过大', en: 'The file is too large' },
    detail: { zh: '单个文件不得超过{megabytes} MB。', en: 'A file has at most {megabytes} MB.' },
    advice: {
      zh: '请降低扫描分辨率，或将文件拆分为多个后上传。',
      en: 'Scan it at a lower resolution, or split it into several files.',
    },
  },
  'file.part_missing': {
    title: { zh: '文件尚未收齐', en: 'Not all parts of the file have arrived' },
    detail: { zh: '尚未收到第{parts}部分。', en: 'These parts have not arrived: {parts}.' },
    advice: {
      zh: '请重新选择同一文件，已收到的部分不必再传。',
      en: 'Choose the same file again; what has arrived is not sent again.',
    },
  },
  'file.filing_full': {
    title: {
      zh: '本申报上传的文件总量已达上限',
      en: 'The files of the application are too large together',
    },
    detail: {
      zh: '一份申报的文件合计不得超过{megabytes} MB。',
      en: 'All files of an application have at most {megabytes} MB.',
    },
    advice: {
      zh: '请压缩较大的文件后再上传。',
      en: 'Make the larger files smaller before you upload more.',
    },
  },
};
