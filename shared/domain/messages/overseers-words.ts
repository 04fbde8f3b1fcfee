import type { Text } from '../text.ts';

/**
 * What a message says: in its subject, of what happened, and what its reader does next. Where it
 * names a day, `{until}` and `{days}` stand for it and for the working days that are left.
 */
export interface Words {
  readonly subject: Text;
  readonly happened: Text;
  /** Null: nothing needs to be done. */
  readonly next: Text | null;
}

const HEALTH: Text = {
  zh: '请登录系统，在“运行情况”页查看。',
  en: 'Sign in and look at the page “How the system runs”.',
};

/** What is told those who decide, and those who look after the system: no filing is named. */
export const OVERSEERS_WORDS = {
  decisions_wait: {
    subject: { zh: '有申报等待审定', en: 'Applications wait for a decision' },
    happened: {
      zh: '专家评审后提请审定的申报正在等待，最近一项于{until}提请。',
      en: 'Applications that were proposed after the review wait for a decision; the last of them since {until}.',
    },
    next: {
      zh: '请登录系统逐项审定；与您有利害关系的，由其他审定人员办理。',
      en: 'Sign in and decide on each; leave to other deciders those in which you have an interest.',
    },
  },
  objections_wait: {
    subject: { zh: '有异议等待处理', en: 'Objections wait for an answer' },
    happened: {
      zh: '公示期间收到的异议正在等待处理，最近一项于{until}收到。',
      en: 'Objections to what is on notice wait for an answer; the last of them since {until}.',
    },
    next: { zh: '请登录系统查看并处理。', en: 'Sign in to read and answer them.' },
  },
  reconsiderations_wait: {
    subject: { zh: '有复核申请等待处理', en: 'Requests for reconsideration wait' },
    happened: {
      zh: '申报单位提出的复核申请正在等待处理，最近一项于{until}提出。',
      en: 'Associations asked for reconsideration; the last of them on {until}.',
    },
    next: {
      zh: '请登录系统办理；原决定由您作出的，由其他人员办理。',
      en: 'Sign in and decide; leave to others what you decided yourself.',
    },
  },
  clocks_overdue: {
    subject: { zh: '有形式审查逾期', en: 'Formal examinations are overdue' },
    happened: {
      zh: '有形式审查已经逾期，最近一项于{until}到期；期满不会自动作出任何决定。',
      en: 'Formal examinations are overdue; the last of them was due on {until}. Nothing is decided by itself.',
    },
    next: {
      zh: '请登录系统了解情况，并督促办理。',
      en: 'Sign in to see how things stand, and see to it that they are dealt with.',
    },
  },
  more_time_given: {
    subject: { zh: '已准予一家单位延期', en: 'An association was given more time' },
    happened: {
      zh: '已准予一家社会团体延长申报时间，新的截止时间为{until}。',
      en: 'An association was given more time to file: until {until}.',
    },
    next: null,
  },
  rules_compared: {
    subject: { zh: '规则变更影响报告已完成', en: 'A report on a change of the rules is done' },
    happened: {
      zh: '规则变更对已提交申报的影响报告已于{until}完成，审查人员可在“规则变更影响”页查看、处理。',
      en: 'The report on what other rules would make of what was filed was done at {until}. Examiners read it and act on it.',
    },
    next: null,
  },
  mail_failed: {
    subject: { zh: '有邮件没有送达', en: 'Mail did not arrive' },
    happened: {
      zh: '过去一天内有通知邮件没有送达。',
      en: 'Within the last day some mail of the system did not arrive.',
    },
    next: HEALTH,
  },
  checkpoint_missed: {
    subject: { zh: '没有按时生成校验点', en: 'A daily checkpoint is missing' },
    happened: {
      zh: '每日校验点没有按时生成，上一次于{until}完成。',
      en: 'The daily checkpoint was not made in time; the last one was made on {until}.',
    },
    next: HEALTH,
  },
  run_missed: {
    subject: { zh: '有定时任务没有按时完成', en: 'A run by the clock is late' },
    happened: {
      zh: '有定时任务没有按时完成，上一次于{until}完成。',
      en: 'A run by the clock did not come to its end in time; the last one did on {until}.',
    },
    next: HEALTH,
  },
} as const satisfies Readonly<Record<string, Words>>;
