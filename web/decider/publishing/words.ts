import { catalogue, counted } from '../../reader/catalogue.ts';
import { DECIDER_TITLES } from '../titles.ts';

export const PUBLISHING_WORDS = catalogue({
  title: DECIDER_TITLES.publishing,
  notice: { zh: '公示', en: 'Public notice' },
  noticeIntro: {
    zh: '把已入选、尚未公示的全部项目放进一份公示名单，同时告知未入选的单位。发布以前，名单就在下面，与公众将看到的一致。',
    en: 'All that was selected and is on no notice yet goes on one list, and those who were not selected are told. Before it is published it stands below, as the public will see it.',
  },
  from: { zh: '公示开始日期', en: 'First day of the notice' },
  fromHint: { zh: '今天或以后。', en: 'Today or later.' },
  workingDays: { zh: '公示期（工作日）', en: 'Length in working days' },
  workingDaysHint: {
    zh: '本次申报的设置没有规定公示期，请填写天数。',
    en: 'The settings of the call give no length; state how many days.',
  },
  nothingToPublish: {
    zh: '现在没有等待公示的入选项目，也没有等待告知结果的单位。',
    en: 'Nothing that was selected waits for a notice now, and no association to be told.',
  },
  nothingToAnnounce: {
    zh: '已没有尚待公布的项目。',
    en: 'No project is left to be announced.',
  },
  number: { zh: '编号', en: 'Number' },
  noticeNumber: (number: number) => ({ zh: `第 ${number} 号公示`, en: `Public notice ${number}` }),
  announcementNumber: (number: number) => ({
    zh: `第 ${number} 号公布名单`,
    en: `Announcement ${number}`,
  }),
  period: { zh: '公示时间', en: 'On notice' },
  fromTo: (from: string, to: string, days: number) => ({
    zh: `${from}至${to}，共 ${days} 个工作日`,
    en: `${from} to ${to}: ${counted(days, 'working day', 'working days')}`,
  }),
  days: { zh: '公示期内各日（国务院放假安排）', en: 'The days, by the statutory calendar' },
  dayKinds: {
    working: { zh: '工作日', en: 'working day' },
    made_up: { zh: '调休上班', en: 'worked for a holiday' },
    weekend: { zh: '周末', en: 'weekend' },
    holiday: { zh: '放假', en: 'holiday' },
  },
  listed: (count: number) => ({ zh: `将公示的项目：${count} 项`, en: `To be on notice: ${count}` }),
  announced: (count: number) => ({
    zh: `将公布的项目：${count} 项`,
    en: `To be announced: ${count}`,
  }),
  place: { zh: '序号', en: 'Place' },
  standard: { zh: '标准编号', en: 'Standard number' },
  name: { zh: '名称', en: 'Title' },
  association: { zh: '社会团体', en: 'Association' },
  projectNumber: { zh: '项目编号', en: 'Project number' },
  told: (count: number) => ({
    zh: `同时告知未入选：${count} 件`,
    en: `Told at the same time that they were not selected: ${count}`,
  }),
  undecided: (count: string) => ({
    zh: `还有 ${count} 件待审定，赶不上这次公示，只能进入下一份。`,
    en: `Still to be decided: ${count}. Whatever is not decided by now misses this notice and goes on the next one.`,
  }),
  toScores: { zh: '去评分与排序', en: 'To the scores' },
  publish: { zh: '发布公示', en: 'Publish the notice' },
  publishAsk: (number: number) => ({
    zh: `发布第 ${number} 号公示？`,
    en: `Publish notice ${number}?`,
  }),
  publishSays: (entries: number, told: number) => ({
    zh: `公示 ${entries} 项，告知未入选 ${told} 件。名单发布后不能更改或收回。`,
    en: `${counted(entries, 'project', 'projects')} on notice, ${told} told that they were not selected. A list that is published is not changed or taken back.`,
  }),
  publishing: (number: number) => ({
    zh: `即将发送：发布第 ${number} 号公示。`,
    en: `About to be sent: publish notice ${number}.`,
  }),
  published: (count: number) => ({
    zh: `公示已发布，共 ${count} 项。`,
    en: `The notice is published: ${counted(count, 'project', 'projects')}.`,
  }),
  seeNotice: { zh: '查看公示', en: 'See the notice' },
  announcement: { zh: '公布', en: 'Announcement' },
  announcementIntro: {
    zh: '公示期满且没有未答复异议的项目可以公布；有异议的，答复后另行公布。',
    en: 'What was on notice to its end, and has no objection without an answer, can be announced; the contested follows once it is answered.',
  },
  noNotice: { zh: '本次申报还没有公示。', en: 'There is no notice in this call yet.' },
  running: (number: number, to: string) => ({
    zh: `第 ${number} 号公示进行中，至${to}止，期满后可以公布。`,
    en: `Notice ${number} is running to the end of ${to}; it can be announced after that.`,
  }),
  contested: (count: number) => ({
    zh: `有异议、答复后另行公布：${count} 项`,
    en: `Contested, and announced once they are answered: ${count}`,
  }),
  openObjections: { zh: '待答复异议', en: 'Objections to answer' },
  announce: { zh: '公布', en: 'Announce' },
  announceAsk: (number: number) => ({
    zh: `公布第 ${number} 号公示上的项目？`,
    en: `Announce the projects of notice ${number}?`,
  }),
  announceSays: (entries: number, contested: number, closesAt: string | null) => ({
    zh:
      `公布 ${entries} 项，编号固定。名单公布后不能更改或收回。` +
      (contested > 0 ? `另有 ${contested} 项有异议，答复后再公布。` : '') +
      (closesAt === null
        ? ''
        : `本次申报不因公布而结束：仍受理到${closesAt}，以后审定的进入下一份公示。`),
    en:
      `${counted(entries, 'project', 'projects')}, with numbers that stay. A list that is announced is not changed or taken back.` +
      (contested > 0 ? ` ${contested} more are contested and follow once they are answered.` : '') +
      (closesAt === null
        ? ''
        : ` The call does not end with it: filings are taken until ${closesAt}, and what is decided later goes on the next notice.`),
  }),
  announcing: (number: number) => ({
    zh: `即将发送：公布第 ${number} 号公示上的项目。`,
    en: `About to be sent: announce the projects of notice ${number}.`,
  }),
  announcedNow: (count: number) => ({
    zh: `已公布 ${count} 项。`,
    en: `${counted(count, 'project', 'projects')} announced.`,
  }),
  seeResults: { zh: '查看公布结果', en: 'See the results' },
  toObjections: { zh: '去答复异议', en: 'To the objections' },
  unfinished: (number: number) => ({
    zh: `第 ${number} 号公示的名单已定，个别项目还在办理；再次发布公示或公布时会先办完。`,
    en: `Notice ${number} is fixed, and some of its projects are still under way; the next notice or announcement finishes them first.`,
  }),
});
