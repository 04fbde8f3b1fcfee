import {
  LAST_QUEUES_SAID,
  RUNS_SAID,
  WAITING_SAID,
} from '../../../shared/domain/operations/health-words.ts';
import { catalogue, counted } from '../../reader/catalogue.ts';
import { ADMIN_TITLES } from '../titles.ts';

export const HEALTH_WORDS = catalogue({
  title: ADMIN_TITLES.health,
  waits: { zh: '什么在等待', en: 'What waits' },
  measured: (at: string) => ({
    zh: `${at}测得，每小时测一次；此后办理的尚未计入。`,
    en: `Measured ${at}, and once every hour: what was done since then is not counted yet.`,
  }),
  unmeasured: {
    zh: '还没有测过。系统每小时测一次，稍后再来查看。',
    en: 'Not measured yet. It is measured every hour; please come back later.',
  },
  nothing: { zh: '没有申报在等待。', en: 'No filing waits.' },
  caption: (at: string) => ({
    zh: `各队列等待最久的申报（${at}的情况）`,
    en: `The oldest filing in each queue, as of ${at}`,
  }),
  queue: { zh: '等待谁、等待什么', en: 'For whom or what' },
  filed: { zh: '提交时间', en: 'Filed' },
  since: { zh: '已等待', en: 'Waiting for' },
  days: (days: number) => ({
    zh: days === 0 ? '不到一天' : `${days} 天`,
    en: days === 0 ? 'less than a day' : counted(days, 'day', 'days'),
  }),
  overdue: (count: number) => ({
    zh: `${count} 件形式审查已超过期限。`,
    en: `${counted(count, 'formal examination is', 'formal examinations are')} past the time limit.`,
  }),
  failedMessages: (count: number) => ({
    zh: `最近七天有 ${count} 封邮件没有送达；收件人在各自的页面上可以看到。`,
    en: `${counted(count, 'letter', 'letters')} of the last seven days did not arrive; those concerned see it on their pages.`,
  }),
  noneOverdue: { zh: '没有超过期限的形式审查。', en: 'No formal examination is overdue.' },
  noQuestion: { zh: '没有待答复的提问。', en: 'No question waits.' },
  questions: (count: number, isMore: boolean, since: string) => ({
    zh: `${count} ${isMore ? '个以上' : '个'}提问待答复，最早的提于${since}。`,
    en: `${count}${isMore ? ' or more' : ''} ${count === 1 && !isMore ? 'waits' : 'wait'} for an answer, the oldest since ${since}.`,
  }),
  answerThem: { zh: '查看并答复', en: 'Read and answer' },
  queues: WAITING_SAID,
  checkpoint: { zh: '最近的校验点', en: 'The last checkpoint' },
  checkpointSays: (date: string) => ({
    zh: `${date}的全部记录已签名存证。`,
    en: `All histories up to ${date} are signed and put away.`,
  }),
  noCheckpoint: {
    zh: '还没有校验点。每天把前一日为止的全部记录签名存证一次，称为校验点。',
    en: 'There is no checkpoint yet: once a day all histories up to the day before are signed and put away.',
  },
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
    zh: '有定时任务过期未完成。请告知维护系统的人员；处理方法见告警处置手册“daily-run-missing”一节。',
    en: 'A task has not been completed in time. Please tell those who run the system; the runbook says what to do, under “daily-run-missing”.',
  },
  runbook: { zh: '打开告警处置手册', en: 'Open the runbook' },
  names: RUNS_SAID,
  outcomes: {
    begun: (count: number) => ({
      zh: `新报告 ${count} 份`,
      en: `${counted(count, 'report', 'reports')} begun`,
    }),
    reminded: (count: number) => ({
      zh: `提醒 ${count} 条`,
      en: counted(count, 'reminder', 'reminders'),
    }),
    histories: (count: number) => ({
      zh: `记录 ${count} 份`,
      en: counted(count, 'history', 'histories'),
    }),
    looked: (count: number) => ({
      zh: `核对申报 ${count} 件`,
      en: `${counted(count, 'application', 'applications')} checked`,
    }),
    mended: (count: number) => ({ zh: `补正 ${count} 处`, en: `${count} mended` }),
    erased: (applications: number, objections: number) => ({
      zh: `清除申报 ${applications} 件、异议 ${objections} 件`,
      en: `${counted(applications, 'application', 'applications')} and ${counted(objections, 'objection', 'objections')} erased`,
    }),
    left: (count: number) => ({ zh: `未办完 ${count} 件`, en: `${count} left` }),
  },
  letters: { zh: '搁置的事项', en: 'What was set aside' },
  lettersCaption: {
    zh: '多次处理失败而搁置的事项',
    en: 'What failed again and again and was set aside',
  },
  lettersSay: {
    zh: '多次处理失败的事项搁置于此，等待维护人员补办；出现时系统已向维护人员报警。正常情况下没有。',
    en: 'What failed again and again waits here until those who run the system deal with it; an alarm was sent to them. There should be none.',
  },
  letter: { zh: '搁置的是什么', en: 'What' },
  howMany: { zh: '数量', en: 'How many' },
  firstSeen: { zh: '首次发现', en: 'First seen' },
  toDo: { zh: '处理方法（告警处置手册）', en: 'What to do (the runbook)' },
  unknown: { zh: '不明：未能查询', en: 'unknown: it could not be asked' },
  noLetters: { zh: '没有', en: 'none' },
  letterKinds: LAST_QUEUES_SAID,
});
