import { catalogue } from '../../reader/catalogue.ts';

/** The task list, its sections, and saving. */
export const FILING_WORDS = catalogue({
  tasks: { zh: '填报内容', en: 'What to fill in' },
  progress: {
    untouched: { zh: '未开始', en: 'Not begun' },
    under_way: { zh: '进行中', en: 'Begun' },
    done: { zh: '已完成', en: 'Done' },
    wrong: { zh: '有问题', en: 'Something is wrong' },
  },
  missing: (names: string) => ({ zh: `还缺：${names}`, en: `Missing: ${names}` }),
  materialsMissing: (count: number) => ({ zh: `（${count} 项）`, en: ` (${count})` }),
  wrong: (names: string) => ({ zh: `请改正：${names}`, en: `Please put right: ${names}` }),
  doneOf: (done: number, of: number) => ({
    zh: `已完成 ${done} 个部分，共 ${of} 个部分`,
    en: `${done} of ${of} parts done`,
  }),
  check: { zh: '检查并提交', en: 'Check and submit' },
  checkSays: {
    zh: '全部完成后，在这里核对所有内容并提交。',
    en: 'When all is done, go through everything here and submit.',
  },
  optional: (count: number) => ({ zh: `选填内容（${count} 项）`, en: `Optional (${count})` }),
  inCase: { zh: '在特定情形下需要填写', en: 'Needed in some cases' },
  next: { zh: '保存并继续', en: 'Save and go on' },
  backTo: {
    check: { zh: '保存并返回核对', en: 'Save and go back to the check' },
    correction: { zh: '保存并返回补正', en: 'Save and go back to the corrections' },
  },
  toTasks: { zh: '返回填报内容', en: 'Back to the list' },
  saved: (at: string) => ({ zh: `已保存 ${at}`, en: `Saved ${at}` }),
  waiting: { zh: '有改动，即将保存…', en: 'Changed, about to be saved…' },
  sending: { zh: '正在保存…', en: 'Saving…' },
  offline: {
    zh: '尚未保存，连接恢复后自动保存。已填写的内容保留在这台电脑上。',
    en: 'Not saved yet; it is saved by itself once the connection is back. What you typed is kept on this machine.',
  },
  fault: {
    zh: '尚未保存，系统暂时没有答复，稍后自动再试。已填写的内容保留在这台电脑上。',
    en: 'Not saved yet: the system does not answer just now and is asked again. What you typed is kept on this machine.',
  },
  expired: {
    zh: '尚未保存：登录已过期。重新登录后自动保存，已填写的内容不会丢失。',
    en: 'Not saved yet: your sign-in has expired. Sign in again and it is saved; nothing that you typed is lost.',
  },
  signIn: { zh: '在新窗口重新登录', en: 'Sign in again in another window' },
  conflictTitle: { zh: '同事同时修改了同一项', en: 'A colleague changed the same field' },
  conflictSays: {
    zh: '请选择保留哪一个；选好之前不会保存。',
    en: 'Please choose which one holds; nothing is saved until then.',
  },
  mine: { zh: '我填写的', en: 'What I filled in' },
  theirs: { zh: '同事填写的', en: 'What a colleague filled in' },
  keepMine: { zh: '保留我的', en: 'Keep mine' },
  keepTheirs: { zh: '采用同事的', en: 'Take the colleague’s' },
  notStated: { zh: '（未填）', en: '(not stated)' },
  clauses: { zh: '条款', en: 'Clauses' },
  clausesSay: {
    zh: '下列条款涉及这一页的内容，随填写随时更新。不影响保存。',
    en: 'Clauses that this page bears on, judged as you type. They never keep anything from being saved.',
  },
  stillNeeded: (names: string) => ({
    zh: `本页待补齐或改正：${names}`,
    en: `To be filled in or put right on this page: ${names}`,
  }),
  stillPreferred: (names: string) => ({
    zh: `可以补充，只影响是否优先：${names}`,
    en: `May be added; it only bears on priority: ${names}`,
  }),
  noClauses: {
    zh: '这一页的内容不影响可以预判的条款。',
    en: 'Nothing on this page bears on a clause that can be judged beforehand.',
  },
  otherPack: {
    zh: '这份通知按一个较早版本的规则判断，此处不能预判。',
    en: 'This call is judged by an earlier version of its rules; no forecast can be made here.',
  },
  noEdit: {
    zh: '这项申报现在不能修改。',
    en: 'This filing cannot be changed now.',
  },
  readAs: (number: string) => ({ zh: `读作 ${number}`, en: `Read as ${number}` }),
  cautions: {
    beforePublished: {
      zh: '实施日期早于发布日期，请与标准封面核对。',
      en: 'It is implemented before it was published; please check with the cover of the standard.',
    },
    noChinese: {
      zh: '中文名称里没有汉字，请与标准封面核对。',
      en: 'The Chinese title has no Chinese character; please check with the cover of the standard.',
    },
  },
  materials: {
    intro: {
      zh: '请选择每份材料的文件。文件上传尚未开放：现在登记文件的名称、大小和校验值，文件本身留在您的电脑上，请妥善保管。',
      en: 'Choose the file of each material. Files are not uploaded yet: for now the name, size and digest are recorded, and the file stays on your machine; please keep it.',
    },
    required: { zh: '必须提交', en: 'required' },
    whenNeeded: { zh: '视情形提交', en: 'where applicable' },
    none: { zh: '还没有文件。', en: 'No file yet.' },
    demands: {
      zh: '每份材料的要求和出处',
      en: 'What each material must be, and where that is said',
    },
    remove: (name: string) => ({ zh: `移除 ${name}`, en: `Remove ${name}` }),
    replace: (name: string) => ({ zh: `更换 ${name}`, en: `Replace ${name}` }),
    replaceSays: { zh: '选择代替这份的文件：', en: 'Choose the file that takes its place:' },
    sealed: { zh: '是否已加盖公章', en: 'Does it bear the official seal?' },
    statedNumber: { zh: '文件载明的标准编号', en: 'Standard number stated in it' },
    tooLarge: (name: string) => ({
      zh: `${name} 超过 50 MB，没有登记。`,
      en: `${name} has more than 50 MB and was not recorded.`,
    }),
    otherFormat: (name: string) => ({
      zh: `${name} 不是本次申报接收的格式，没有登记。请另存为上面列出的格式后再选择。`,
      en: `${name} is of a format that this call does not take, and was not recorded. Save it in one of those named above and choose it again.`,
    }),
    empty: (name: string) => ({
      zh: `${name} 是空文件，没有登记。`,
      en: `${name} is empty and was not recorded.`,
    }),
    size: (size: string) => ({ zh: `大小 ${size}`, en: size }),
  },
});
