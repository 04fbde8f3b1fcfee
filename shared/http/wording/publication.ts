import type { ProblemCode } from '../status.ts';
import type { Wordings } from './wording.ts';

type Area =
  | 'calendar'
  | 'notice'
  | 'announcement'
  | 'reconsideration'
  | 're_evaluation'
  | 'delegation'
  | 'list'
  | 'overview'
  | 'checkpoint';
type PublicationCode = Extract<ProblemCode, `${Area}.${string}`>;

export const PUBLICATION_WORDINGS: Wordings<PublicationCode> = {
  'calendar.unknown': {
    title: { zh: '该年度放假安排未知', en: 'The calendar of the year is not known' },
    detail: {
      zh: '{year}年的法定节假日和调休安排尚未录入，无法计算工作日。',
      en: 'The statutory holidays of {year} are not held here yet, so working days cannot be counted.',
    },
    advice: {
      zh: '待管理员录入国务院办公厅的放假通知（pilots calendar apply）后办理，或改用已知年度内的日期。',
      en: 'Wait until an admin has applied the State Council’s list (`pilots calendar apply`), or use days of a year that is known.',
    },
  },
  'calendar.included': {
    title: { zh: '该年度日历已随系统提供', en: 'The calendar of the year comes with the system' },
    detail: {
      zh: '{year}年的法定节假日和调休安排已随系统提供，不能另行录入。',
      en: 'The statutory holidays of {year} come with the system and are not applied beside it.',
    },
    advice: {
      zh: '用 pilots calendars 查看各年度；随系统提供的年度如有变动，请更新系统。',
      en: '`pilots calendars` lists the years; an included one changes with a new release.',
    },
  },
  'calendar.changed_meanwhile': {
    title: { zh: '该年度日历已有变动', en: 'The calendar has changed meanwhile' },
    detail: {
      zh: '{year}年的日历已不是所依据的那一版。',
      en: 'The calendar of {year} is another version than the one that was seen.',
    },
    advice: {
      zh: '用 pilots calendars 查看后，如仍需更正，请重新录入。',
      en: 'See `pilots calendars`, and apply yours again if it is still needed.',
    },
  },
  'notice.not_found': {
    title: { zh: '没有这份公示', en: 'There is no such public notice' },
    detail: {
      zh: '本次申报没有第{number}号公示。',
      en: 'The call has no public notice number {number}.',
    },
    advice: { zh: '查看本次申报的公示列表。', en: 'See the list of the call’s notices.' },
  },
  'notice.working_days_missing': {
    title: { zh: '未定公示期', en: 'The length of the notice is missing' },
    detail: {
      zh: '本次申报的设置没有规定公示期，请给出工作日天数。',
      en: 'The settings of the call give no length; state the number of working days.',
    },
    advice: { zh: '补充公示的工作日天数后重试。', en: 'State how many working days.' },
  },
  'notice.begins_in_the_past': {
    title: { zh: '公示不能从过去开始', en: 'A notice cannot begin in the past' },
    detail: {
      zh: '公示起始日为{from}，今天是{today}。',
      en: 'The notice would begin on {from}; today is {today}.',
    },
    advice: { zh: '从今天或以后开始。', en: 'Begin today or later.' },
  },
  'notice.nothing_to_publish': {
    title: { zh: '没有可公示的项目', en: 'Nothing waits to be published' },
    detail: {
      zh: '没有等待公示的入选项目，也没有等待告知结果的单位。',
      en: 'No selected project waits for a notice, and no association to be told.',
    },
    advice: { zh: '先作出遴选决定。', en: 'Decide the selection first.' },
  },
  'list.changed_since_preview': {
    title: { zh: '名单在预览之后有变化', en: 'The list has changed since it was previewed' },
    detail: {
      zh: '预览之后又有决定作出或日期有变，现在将列入{listed}项、告知{told}家单位。什么都没有发布。',
      en: 'Something was decided since, or the days are others: {listed} would be listed now and {told} told. Nothing was published.',
    },
    advice: {
      zh: '重新预览，核对后再发布。',
      en: 'Preview the list again, check it, and publish then.',
    },
  },
  'announcement.not_found': {
    title: { zh: '没有这份公布名单', en: 'There is no such announcement' },
    detail: {
      zh: '本次申报没有第{number}号公布名单。',
      en: 'The call has no announcement number {number}.',
    },
    advice: { zh: '查看本次申报的公布列表。', en: 'See the list of the call’s announcements.' },
  },
  'announcement.too_early': {
    title: { zh: '公示期未满', en: 'The notice is still running' },
    detail: {
      zh: '公示期至{to}（含），今天是{today}。',
      en: 'The notice runs to the end of {to}; today is {today}.',
    },
    advice: { zh: '公示期满后再公布。', en: 'Announce after its last day.' },
  },
  'announcement.objection_open': {
    title: { zh: '余下的项目均有异议未答复', en: 'All that is left has open objections' },
    detail: {
      zh: '名单中有异议未答复的位次：{places}。',
      en: 'Places on the notice with objections that are not answered yet: {places}.',
    },
    advice: { zh: '答复后再公布这些项目。', en: 'Answer them, then announce these projects.' },
  },
  'announcement.nothing_to_announce': {
    title: { zh: '没有可公布的项目', en: 'Nothing to announce' },
    detail: {
      zh: '这份公示上没有尚待公布的项目。',
      en: 'No project of this notice is waiting to be announced.',
    },
    advice: { zh: '查看已有的公布名单。', en: 'See the announcements that exist.' },
  },
  'reconsideration.not_offered': {
    title: { zh: '本次申报不受理复核申请', en: 'The call offers no reconsideration' },
    detail: {
      zh: '本次申报的设置没有规定申请复核的期限。',
      en: 'The settings of the call give no window in which findings can be disputed.',
    },
    advice: { zh: '请直接联系主管部门。', en: 'Turn to the authority directly.' },
  },
  'reconsideration.only_once': {
    title: { zh: '只能申请复核一次', en: 'Only once' },
    detail: {
      zh: '本申报已经申请过复核。',
      en: 'The findings of this application were disputed before.',
    },
    advice: { zh: '查看复核决定。', en: 'Read what was decided.' },
  },
  'reconsideration.late': {
    title: { zh: '已过申请复核的期限', en: 'The window is over' },
    detail: {
      zh: '申请复核的期限至{until}（含），今天是{today}。',
      en: 'Findings could be disputed until {until}; today is {today}.',
    },
    advice: { zh: '请直接联系主管部门。', en: 'Turn to the authority directly.' },
  },
  're_evaluation.not_found': {
    title: { zh: '没有这份影响报告', en: 'There is no such report' },
    detail: { zh: '没有报告{id}。', en: 'There is no report {id}.' },
    advice: { zh: '查看本次申报的报告列表。', en: 'See the list of the call’s reports.' },
  },
  're_evaluation.not_affected': {
    title: { zh: '该申报不受影响', en: 'The application is not affected' },
    detail: {
      zh: '报告中没有该申报，或已经处理，或结论已不因规则而变，或本次申报并未采用报告的规则集。',
      en: 'The report does not name this application, it was dealt with, its verdict is no other one by now, or the call does not go by the pack of the report.',
    },
    advice: {
      zh: '只处理最近一次更换规则集的报告所列、尚未处理的申报。',
      en: 'Act on what the report of the last change names, and nobody has acted on.',
    },
  },
  're_evaluation.same_pack': {
    title: { zh: '规则集没有变化', en: 'It is the same pack' },
    detail: { zh: '本次申报已经采用这一规则集。', en: 'The call goes by this pack already.' },
    advice: { zh: '给出另一规则集。', en: 'Name another pack.' },
  },
  'delegation.not_found': {
    title: { zh: '没有这项委托', en: 'There is no such delegation' },
    detail: { zh: '没有委托{id}。', en: 'There is no delegation {id} of yours.' },
    advice: { zh: '查看本人的委托。', en: 'See the list of your delegations.' },
  },
  'delegation.not_in_force': {
    title: { zh: '没有有效的委托', en: 'No delegation is in force' },
    detail: {
      zh: '{subject}没有就此委托您，或委托不在期限、范围之内。',
      en: '{subject} has not delegated this to you, or not for today.',
    },
    advice: {
      zh: '请委托人确认期限和范围。',
      en: 'Ask the person for a delegation that covers it.',
    },
  },
  'delegation.not_possible': {
    title: { zh: '不能这样委托', en: 'This cannot be delegated' },
    detail: {
      zh: '只能委托同一机构的同事代办本角色可以委托的事项；不能委托给本人，不能委托专家评审，止日不能早于起日或今天，也不能晚于一年之后。',
      en: 'Only to a colleague of one’s own organisation, and only what the role may leave to another: not to oneself, not the review of an expert, not to a day before its first or today, and for a year at most.',
    },
    advice: { zh: '更正受托人、期限或范围。', en: 'Correct the person, the days or the scope.' },
  },
  'overview.not_announced': {
    title: { zh: '尚未公布', en: 'Not announced yet' },
    detail: {
      zh: '本次申报的概况在公布名单以后公开。',
      en: 'The figures of the round are public once its list is announced.',
    },
    advice: { zh: '公布以后再看。', en: 'Come back after the announcement.' },
  },
  'checkpoint.not_found': {
    title: { zh: '没有这一天的校验点', en: 'There is no checkpoint of that day' },
    detail: { zh: '没有{date}的校验点。', en: 'There is no checkpoint of {date}.' },
    advice: { zh: '校验点每日一次；试试前一天。', en: 'There is one a day; try the day before.' },
  },
};
