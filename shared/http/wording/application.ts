import type { ProblemCode } from '../status.ts';
import type { Wordings } from './wording.ts';

export const APPLICATION_WORDINGS: Wordings<Extract<ProblemCode, `application.${string}`>> = {
  'application.not_found': {
    title: { zh: '没有这份申报', en: 'There is no such application' },
    detail: {
      zh: '您可以查看的申报中没有编号“{id}”。',
      en: 'There is no application “{id}” among those that you may see.',
    },
    advice: {
      zh: '本单位的申报见“我的申报”；推荐和审查待办见各自的列表。',
      en: 'See /v1/applications for your association’s, and your queue for those that you review.',
    },
  },
  'application.already_exists': {
    title: { zh: '该标准已申报', en: 'The standard is filed already' },
    detail: {
      zh: '本单位已在本次申报中以{id}申报该标准。',
      en: 'Your association filed this standard in this call as {id}.',
    },
    advice: {
      zh: '修改已有的申报；提交前可更换推荐部门。',
      en: 'Edit the application that exists; its recommender can change until submission.',
    },
  },
  'application.changed_meanwhile': {
    title: { zh: '申报已被他人修改', en: 'The application was changed meanwhile' },
    detail: {
      zh: '在您读取之后已有修改；当前版本为{currentVersion}。',
      en: 'It was changed after you read it; the current version is {currentVersion}.',
    },
    advice: {
      zh: '重新读取当前版本，核对后再次操作。',
      en: 'Read the current version, check it, and try again.',
    },
  },
  'application.not_from_here': {
    title: { zh: '申报所处状态不允许该操作', en: 'Not possible in this state' },
    detail: { zh: '申报状态为“{state}”，{left}。', en: 'The application is {state}; {left}.' },
    advice: {
      zh: '刷新后查看该申报现在可以进行的操作。',
      en: 'Read the application again, and see what can be done now.',
    },
  },
  'application.incomplete': {
    title: { zh: '申报尚不完整', en: 'The application is incomplete' },
    detail: { zh: '有{count}处缺失或有误。', en: '{count} missing or wrong.' },
    advice: {
      zh: '请补充下列内容。',
      en: 'Please complete what is listed.',
    },
  },
  'application.inadmissible': {
    title: { zh: '不符合申报条件', en: 'The application is not admissible' },
    detail: { zh: '不符合{clauses}。{advised}', en: 'Not met: {clauses}.{advised}' },
    advice: {
      zh: '逐条查看说明和补救办法。',
      en: 'Read each clause with its remedy.',
    },
  },
  'application.late': {
    title: { zh: '已过申报期限', en: 'The deadline has passed' },
    detail: {
      zh: '截止时间为{closesAt}，宽限至{graceEndsAt}；服务器收到时间为{receivedAt}。',
      en: 'Filing closed at {closesAt}, with extra time until {graceEndsAt}; this arrived at {receivedAt} by the server’s clock.',
    },
    advice: {
      zh: '如有正当理由，可向管理部门申请延期。',
      en: 'Where there is good cause, ask the administration for an extension.',
    },
  },
  'application.quota_reached': {
    title: { zh: '已达申报数量上限', en: 'The quota is reached' },
    detail: {
      zh: '本次申报每个单位最多{quota}项。',
      en: 'Each association may file {quota} applications in this call.',
    },
    advice: {
      zh: '撤回一项后再新建，或修改已有的申报。',
      en: 'Withdraw one first, or edit one that exists.',
    },
  },
  'application.held_by_another': {
    title: { zh: '该申报由他人办理', en: 'Somebody else holds the application' },
    detail: {
      zh: '另一位形式审查人员已认领该申报。',
      en: 'Another examiner has claimed this application.',
    },
    advice: {
      zh: '办理其他申报，或请认领人取消认领后再认领。',
      en: 'Take another one, or ask its holder to release it and claim it then.',
    },
  },
  'application.field_locked': {
    title: { zh: '该内容不在补正范围内', en: 'These fields are locked' },
    detail: {
      zh: '所改内容中有{locked}处不在补正范围内；可以修改的有{open}处。',
      en: 'Locked places that were changed: {locked}; open for correction: {open}.',
    },
    advice: {
      zh: '只修改退回补正时列出的内容，其余保持原样后保存。',
      en: 'Change only what the return lists, keep the rest as it was, and save again.',
    },
  },
};
