import type { ProblemCode } from '../status.ts';
import type { Wordings } from './wording.ts';

type ObjectionCode = Extract<ProblemCode, `objection.${string}`>;

/** What is said of anything that counts once work was done for it. */
export const UNWORKED = {
  detail: {
    zh: '为防止有人用程序大量提交，您的设备需先做一次计算再提交；尚未做，或所做的与本次内容不符，或已超过一小时。',
    en: 'So that nobody floods this with a program, your device first has to do a calculation. It was not done, belongs to something else, or is more than an hour old.',
  },
  advice: {
    zh: '网页和命令行会自动计算，约十秒，不需要填写任何内容；自行调用接口的，按本回答中的 work 计算后，连同结果再次提交。',
    en: 'The page and the command line do it by themselves in some ten seconds. Whoever calls the API does what `work` in this answer says, and sends the same with its result.',
  },
} as const;

export const OBJECTION_WORDINGS: Wordings<ObjectionCode> = {
  'objection.not_in_period': {
    title: { zh: '不在公示期内', en: 'Outside the period of the notice' },
    detail: {
      zh: '公示期为{from}至{to}，今天是{today}。',
      en: 'The notice runs from {from} to {to}; today is {today}.',
    },
    advice: {
      zh: '公示期以外的情况请直接联系主管部门。',
      en: 'Outside the period, turn to the authority directly.',
    },
  },
  'objection.not_found': {
    title: { zh: '没有这项异议', en: 'There is no such objection' },
    detail: {
      zh: '没有编号为{caseNumber}的异议，或查询码不符。',
      en: 'There is no objection {caseNumber}, or the access code is another.',
    },
    advice: { zh: '核对编号和查询码。', en: 'Check the case number and the access code.' },
  },
  'objection.link_unknown': {
    title: { zh: '确认链接无效', en: 'The link is not good' },
    detail: {
      zh: '链接不完整、已过期或早已用过。',
      en: 'It is not whole, its time is over, or it was used long ago.',
    },
    advice: {
      zh: '从邮件中完整打开链接；已过期的，请重新提交异议。',
      en: 'Open the whole link from the mail; where its time is over, object anew.',
    },
  },
  'objection.other_way': {
    title: { zh: '确认方式不同', en: 'Confirmed in another way' },
    detail: {
      zh: '本通知的异议{must}以邮件链接确认。',
      en: 'In this call an objection is {must}confirmed by a link.',
    },
    advice: {
      zh: '调用接口的，先询问 objections/tasks。',
      en: 'Whoever calls the API asks objections/tasks first.',
    },
  },
  'objection.already_answered': {
    title: { zh: '异议已答复', en: 'The objection is answered already' },
    detail: { zh: '这项异议已有答复。', en: 'This objection has its answer.' },
    advice: { zh: '刷新后查看答复。', en: 'Read the application again.' },
  },
  'objection.too_often': {
    title: { zh: '提交过于频繁', en: 'Too many in a short time' },
    detail: {
      zh: '同一人、同一网络或同一邮箱一小时内最多提交{limit}项异议，{minutes}分钟后可以再提交。已受理的异议不受影响。',
      en: 'One person, one network or one mailbox may send {limit} objections in an hour; in {minutes} minutes there is room again. What was taken stays.',
    },
    advice: {
      zh: '稍后再提交，或从另一网络提交；能合并的理由请写在一项异议里。',
      en: 'Send it later, or from another network; what belongs together fits into one objection.',
    },
  },
  'objection.unconfirmed': {
    title: { zh: '异议尚未确认', en: 'The objection is not confirmed yet' },
    ...UNWORKED,
  },
};
