import { catalogue } from '../reader/catalogue.ts';

/** What the parts themselves say. */
export const PARTS = catalogue({
  site: { zh: '团体标准应用示范项目申报', en: 'Association standard pilots' },
  skip: { zh: '跳到正文', en: 'Skip to the content' },
  language: { zh: '语言', en: 'Language' },
  rooms: { zh: '主导航', en: 'Main navigation' },
  openToAll: { zh: '公开', en: 'Public' },
  account: { zh: '账号', en: 'Account' },
  openData: {
    zh: '网页所列均来自公开接口，任何人都可以查询。',
    en: 'All that these pages show comes from the public API, which anyone may use.',
  },
  docs: { zh: '接口文档', en: 'API documentation' },
  source: { zh: '出处', en: 'Source' },
  measuresNotFound: {
    zh: '团体标准应用示范项目的管理办法没有查到。审查规则所依据的通知，以及各条是怎样读到的，列在各次申报的“申报条件”页。',
    en: 'The administrative measures of the programme were not found. The notices that the rules rest on, and how each clause was read, stand under “Conditions” of each call.',
  },
  optional: { zh: '（选填）', en: ' (optional)' },
  errorsTitle: { zh: '还有需要改正的地方', en: 'There is something to put right' },
  chooseFile: { zh: '选择文件', en: 'Choose a file' },
  chooseFiles: { zh: '选择文件（可多选）', en: 'Choose files' },
  chooseFor: (says: string, what: string) => ({ zh: `${says}：${what}`, en: `${says}: ${what}` }),
  dateForm: { zh: '年-月-日，例如 2026-11-25', en: 'Year-month-day, such as 2026-11-25' },
  dateWrong: {
    zh: '请按年、月、日的次序填写日历上有的日期，例如 2026-11-25',
    en: 'Please write a date of the calendar as year, month and day, such as 2026-11-25',
  },
  momentForm: {
    zh: '先写年-月-日，再写时间，例如 2026-11-25 17:00',
    en: 'Year-month-day hour:minute, such as 2026-11-25 17:00',
  },
  momentWrong: {
    zh: '请填写日期和时间，例如 2026-11-25 17:00',
    en: 'Please write the date and the time, such as 2026-11-25 17:00',
  },
  pick: { zh: '请选择', en: 'Choose' },
  select: (name: string) => ({ zh: `选择 ${name}`, en: `Tick ${name}` }),
  selectAll: { zh: '全选', en: 'Tick all' },
  sortBy: (name: string) => ({ zh: `按${name}排序`, en: `Sort by ${name}` }),
  tableKeys: {
    zh: '键盘：j、k 上下移动，x 选择，Enter 打开。',
    en: 'Keys: j and k move, x ticks, Enter opens.',
  },
  tableKeysOpen: {
    zh: '键盘：j、k 上下移动，Enter 打开。',
    en: 'Keys: j and k move, Enter opens.',
  },
  more: { zh: '再显示一些', en: 'Show more' },
  shown: (count: number) => ({ zh: `共 ${count} 项`, en: `${count} in all` }),
  shownFirst: (count: number) => ({
    zh: `已显示前 ${count} 项，后面还有`,
    en: `The first ${count} are shown; there are more`,
  }),
  up: { zh: '上移', en: 'Up' },
  down: { zh: '下移', en: 'Down' },
  movedTo: (name: string, place: number) => ({
    zh: `${name}现在排第 ${place}，已保存`,
    en: `${name} is number ${place} now, saved`,
  }),
  orderChanged: {
    zh: '同事刚刚调整了顺序，已显示最新的顺序，请再移动一次。',
    en: 'A colleague has just changed the order. The newest one is shown; please move it again.',
  },
  copy: { zh: '复制', en: 'Copy' },
  copied: { zh: '已复制', en: 'Copied' },
  print: { zh: '打印', en: 'Print' },
  close: { zh: '关闭', en: 'Close' },
  change: { zh: '修改', en: 'Change' },
  notSent: { zh: '没有办成：', en: 'Not done:' },
  undo: { zh: '撤销', en: 'Undo' },
  undoSeconds: (seconds: number) => ({
    zh: `${seconds} 秒后发送。关闭网页则不会发送。`,
    en: `It will be sent in ${seconds} ${seconds === 1 ? 'second' : 'seconds'}. Closing the page keeps it from being sent.`,
  }),
  undoStands: (seconds: number) => ({
    zh: `停留在“撤销”上不计时，离开 ${seconds} 秒后发送。`,
    en: `No time passes while you are on Undo. It will be sent ${seconds} seconds after you leave it.`,
  }),
  yourTime: (at: string) => ({ zh: `您的当地时间：${at}`, en: `your time: ${at}` }),
  past: { zh: '已完成', en: 'done' },
  now: { zh: '当前', en: 'now' },
  notApplicable: (count: number) => ({
    zh: `不适用的条款（${count} 条）`,
    en: `Clauses that do not apply (${count})`,
  }),
  newWindow: { zh: '（新窗口）', en: ' (opens a new window)' },
});

/** What people are told when something cannot be shown or done. */
export const STATES_SAID = catalogue({
  loading: { zh: '正在载入…', en: 'Loading…' },
  slow: {
    zh: '比平时慢。系统仍在处理，请稍候。',
    en: 'This takes longer than usual. It is still under way; please wait.',
  },
  again: { zh: '重试', en: 'Try again' },
  home: { zh: '回到首页', en: 'Go to the home page' },
  signInAgain: { zh: '在新窗口重新登录', en: 'Sign in again in another window' },
  id: (id: string) => ({ zh: `编号：${id}`, en: `Reference: ${id}` }),
  offline: {
    title: { zh: '没有连接', en: 'There is no connection' },
    says: {
      zh: '没有收到系统的答复。请检查网络；已填写的内容仍在本页。',
      en: 'The system does not answer. Please check the connection; what you typed is still on this page.',
    },
  },
  expired: {
    title: { zh: '登录已过期', en: 'Your sign-in has expired' },
    says: {
      zh: '已填写的内容仍在本页。重新登录后可以继续。',
      en: 'What you typed is still on this page. Sign in again and go on.',
    },
  },
  forbidden: {
    title: { zh: '您无权查看此页', en: 'This is not open to you' },
    says: {
      zh: '当前登录的身份不能查看或操作。请换用有权限的账号。',
      en: 'The role that you are signed in with may not see or do this. Please use an account that may.',
    },
  },
  not_found: {
    title: { zh: '没有这个页面', en: 'There is no such page' },
    says: {
      zh: '网址有误，或者内容不存在。',
      en: 'The address is wrong, or there is nothing here.',
    },
  },
  gone: {
    title: { zh: '内容已撤回', en: 'This was withdrawn' },
    says: { zh: '这里的内容已经撤回。', en: 'What stood here has been withdrawn.' },
  },
  too_late: {
    title: { zh: '时间已过', en: 'It is too late for this' },
    says: { zh: '规定的时间已过。', en: 'The time for this is over.' },
  },
  changed: {
    title: { zh: '内容已被更改', en: 'This was changed meanwhile' },
    says: {
      zh: '您打开以后，别人更改了内容。请先查看最新内容，再决定是否继续。',
      en: 'Somebody changed it after you opened it. Please look at what is there now, and then decide.',
    },
  },
  too_often: {
    title: { zh: '请求过于频繁', en: 'Too many requests' },
    says: {
      zh: '短时间内请求过多，本次请求没有处理。已填写的内容仍在本页，稍候即可重试。',
      en: 'There were too many requests in a short time, and this one was not dealt with. What you typed is still on this page; please wait a little and try again.',
    },
  },
  wait: (seconds: number) =>
    seconds < 120
      ? {
          zh: `请等待 ${seconds} 秒后重试。`,
          en: `Please wait ${seconds} ${seconds === 1 ? 'second' : 'seconds'}, then try again.`,
        }
      : {
          zh: `请等待 ${Math.ceil(seconds / 60)} 分钟后重试。`,
          en: `Please wait ${Math.ceil(seconds / 60)} minutes, then try again.`,
        },
  refused: {
    title: { zh: '未能完成', en: 'This could not be done' },
    says: { zh: '系统没有接受。', en: 'The system did not accept it.' },
  },
  fault: {
    title: { zh: '系统出错', en: 'Something went wrong here' },
    says: {
      zh: '已保存的内容没有受影响。请稍后重试；仍不行时，请告知下面的编号。',
      en: 'What was saved is safe. Please try again later; if it still fails, quote the reference below.',
    },
  },
  serverTime: (now: string) => ({
    zh: `系统时间：${now}`,
    en: `The time of the system: ${now}`,
  }),
  closedAt: (at: string) => ({ zh: `截止时间：${at}`, en: `It closed: ${at}` }),
});
