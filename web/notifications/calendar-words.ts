import { catalogue } from '../reader/catalogue.ts';

/** The words of the calendar of what is due. */
export const CALENDAR_WORDS = catalogue({
  title: { zh: '到期事项日历', en: 'Calendar of what is due' },
  says: {
    zh: '日历软件凭地址订阅（iCalendar），显示尚未办理事项的截止日期，每几小时更新一次。只有种类、标准编号和日期，没有人名和标准名称。',
    en: 'A calendar program can subscribe to an address (iCalendar). It shows what has yet to be done and by which day, and is brought up to date every few hours. It holds kinds, standard numbers and days; no people and no titles.',
  },
  since: { zh: '地址生成时间', en: 'Address made on' },
  make: { zh: '生成日历地址', en: 'Make an address' },
  renew: { zh: '更换地址', en: 'Another address' },
  remove: { zh: '停用地址', en: 'Revoke it' },
  removed: { zh: '地址已停用，不能再读取', en: 'The address was revoked and opens no more' },
  made: { zh: '日历地址只显示这一次', en: 'The address is shown this once' },
  madeSays: {
    zh: '复制到日历软件的“订阅”中。知道地址的人不用登录就能读取，请妥善保存；遗失或者泄露的，可以更换，原地址随即失效。',
    en: 'Copy it into a calendar’s “subscribe”. Whoever has it reads the dates without signing in: keep it safe. If it is lost or known to others, have another one; the one before opens no more.',
  },
  copy: { zh: '复制地址', en: 'Copy it' },
});
