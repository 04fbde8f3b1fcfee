import type { RunName } from '../../../shared/domain/operations/health.ts';
import type { Text } from '../../../shared/domain/text.ts';
import { catalogue } from '../../reader/catalogue.ts';
import { ADMIN_TITLES } from '../titles.ts';

export const HEALTH_WORDS = catalogue({
  title: ADMIN_TITLES.health,
  waits: { zh: '什么在等待', en: 'What waits' },
  measured: (at: string) => ({ zh: `${at}测得，每小时一次。`, en: `Measured ${at}, every hour.` }),
  unmeasured: {
    zh: '还没有测过。系统每小时测一次，稍后再来查看。',
    en: 'Not measured yet. It is measured every hour; please come back later.',
  },
  nothing: { zh: '没有申报在等待。', en: 'No filing waits.' },
  caption: { zh: '各队列等待最久的申报', en: 'The oldest filing in each queue' },
  queue: { zh: '等待谁、等待什么', en: 'For whom or what' },
  filed: { zh: '提交时间', en: 'Filed' },
  since: { zh: '已等待', en: 'Waiting for' },
  days: (days: number) => ({
    zh: days === 0 ? '不到一天' : `${days} 天`,
    en: days === 0 ? 'less than a day' : days === 1 ? '1 day' : `${days} days`,
  }),
  overdue: (count: number) => ({
    zh: `${count} 件形式审查已超过期限。`,
    en: `${count} formal examinations are beyond their time limit.`,
  }),
  failedMessages: (count: number) => ({
    zh: `最近七天有 ${count} 封邮件没有送达；收件人在各自的页面上可以看到。`,
    en: `${count} letters of the last seven days did not arrive; those concerned see it on their pages.`,
  }),
  noneOverdue: { zh: '没有超过期限的形式审查。', en: 'No formal examination is overdue.' },
  noQuestion: { zh: '没有待答复的提问。', en: 'No question waits.' },
  questions: (count: number, isMore: boolean, since: string) => ({
    zh: `${count} ${isMore ? '个以上' : '个'}提问待答复，最早的提于${since}。`,
    en: `${count}${isMore ? ' or more' : ''} wait for an answer, the oldest since ${since}.`,
  }),
  answerThem: { zh: '查看并答复', en: 'Read and answer' },
  queues: {
    recommender: { zh: '推荐部门审查', en: 'the check by a recommender' },
    unclaimed: { zh: '形式审查人员认领', en: 'an examiner to claim it' },
    examiner: { zh: '形式审查', en: 'the formal examination' },
    waiting: { zh: '社会团体补正', en: 'a correction by the association' },
    accepted: { zh: '组成专家组', en: 'a panel to be convened' },
    in_review: { zh: '专家评审', en: 'the review by experts' },
    proposed: { zh: '决定', en: 'a decision' },
    selected: { zh: '入选，待公示', en: 'the public notice, selected' },
    not_selected: { zh: '未入选，待公示告知', en: 'the public notice, not selected' },
    on_notice: { zh: '公示期满', en: 'the end of the public notice' },
    objections: { zh: '答复异议', en: 'an answer to an objection' },
    reconsiderations: { zh: '复核', en: 'a reconsideration' },
  },
  checkpoint: { zh: '最近的校验点', en: 'The last checkpoint' },
  checkpointSays: (date: string) => ({
    zh: `${date}的全部记录已签名存证。`,
    en: `All histories up to ${date} are signed and put away.`,
  }),
  noCheckpoint: { zh: '还没有校验点。', en: 'There is no checkpoint yet.' },
  runs: { zh: '定时任务', en: 'What runs by the clock' },
  runsCaption: { zh: '每项任务上次何时完成', en: 'When each was last completed' },
  run: { zh: '任务', en: 'Task' },
  every: { zh: '多久一次', en: 'How often' },
  hour: { zh: '每小时', en: 'every hour' },
  day: { zh: '每天', en: 'every day' },
  last: { zh: '上次完成', en: 'Last completed' },
  found: { zh: '结果', en: 'What came of it' },
  never: { zh: '还没有运行过', en: 'not yet' },
  late: { zh: '过期未运行', en: 'overdue' },
  lateSays: {
    zh: '有定时任务过期未完成。请告知维护系统的人员；处理方法见运行手册“daily-run-missing”一节。',
    en: 'A task has not been completed in time. Please tell those who run the system; the runbook says what to do, under “daily-run-missing”.',
  },
  runbook: { zh: '打开运行手册', en: 'Open the runbook' },
  names: {
    gauge: { zh: '测量等待时间', en: 'Measuring what waits' },
    corrections: { zh: '查找规则集的更正', en: 'Looking for corrected rules' },
    reminders: { zh: '查找应提醒的期限', en: 'Looking for what is to be reminded of' },
    checkpoint: { zh: '签名校验点', en: 'Signing the checkpoint' },
    reconciliation: { zh: '核对并补正登记和文件', en: 'Checking and mending registers and files' },
    retention: { zh: '清除到期的个人信息', en: 'Erasing personal data that are due' },
  } satisfies Record<RunName, Text>,
  outcomes: {
    begun: (count: number) => ({ zh: `新报告 ${count} 份`, en: `${count} reports begun` }),
    reminded: (count: number) => ({ zh: `提醒 ${count} 条`, en: `${count} reminders` }),
    histories: (count: number) => ({ zh: `记录 ${count} 份`, en: `${count} histories` }),
    looked: (count: number) => ({
      zh: `核对申报 ${count} 件`,
      en: `${count} applications checked`,
    }),
    mended: (count: number) => ({ zh: `补正 ${count} 处`, en: `${count} mended` }),
    erased: (applications: number, objections: number) => ({
      zh: `清除申报 ${applications} 件、异议 ${objections} 件`,
      en: `${applications} applications and ${objections} objections erased`,
    }),
    left: (count: number) => ({ zh: `未办完 ${count} 件`, en: `${count} left` }),
  },
  letters: {
    zh: '多次处理失败而搁置的事件不在此显示：出现时系统向维护人员报警，由其按运行手册“dead-letters”一节补办；每天的核对也会补正它们影响的登记。',
    en: 'Events that were set aside after many failures are not shown here: those who run the system are alarmed and make up for them by the runbook, under “dead-letters”, and the daily check mends the registers that they concern.',
  },
});
