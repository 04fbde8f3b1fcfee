import { catalogue } from '../../reader/catalogue.ts';
import { PUBLIC_TITLES } from '../titles.ts';

export const NOTICE_WORDS = catalogue({
  title: (number: number) => ({ zh: `第 ${number} 号公示`, en: `Public notice ${number}` }),
  days: { zh: '公示时间', en: 'On notice' },
  from: { zh: '开始', en: 'From' },
  to: { zh: '结束', en: 'To' },
  published: { zh: '发布时间', en: 'Published' },
  entries: { zh: '项目数', en: 'Projects' },
  list: { zh: '拟入选项目', en: 'Projects on notice' },
  all: { zh: '全部公示', en: 'All notices' },
  search: { zh: '查找', en: 'Search' },
  searchHint: {
    zh: '输入标准编号、名称或社会团体，可用空格隔开几个词。',
    en: 'Type a standard number, a title or an association; put a space between words.',
  },
  found: (found: number, of: number) => ({
    zh: found === of ? `共 ${of} 项` : `找到 ${found} 项，共 ${of} 项`,
    en: found === of ? `Projects: ${of}` : `${found} of ${of} projects`,
  }),
  place: { zh: '序号', en: 'Place' },
  linkHere: { zh: '链接', en: 'Link' },
  linkTo: (name: string) => ({ zh: `到本行：${name}`, en: ` to this row: ${name}` }),
  nothingMatches: { zh: '没有符合的项目。', en: 'No project matches.' },
  announcementSheet: (number: number) => ({
    zh: `第 ${number} 号公布`,
    en: `Announcement ${number}`,
  }),
  saveXlsx: { zh: '下载表格（XLSX）', en: 'Download as a table (XLSX)' },
  saveCsv: { zh: '下载表格（CSV）', en: 'Download as a table (CSV)' },
  object: { zh: '提出异议', en: 'Object' },
  objectTo: (name: string) => ({ zh: `：${name}`, en: ` to ${name}` }),
  objection: { zh: '异议', en: 'Objection' },
  canObject: {
    zh: '认为名单上的项目有问题的，任何单位和个人都可以实名提出异议。最晚：',
    en: 'Whoever finds something wrong with a project on the list may object, under their real name. At the latest: ',
  },
  notYet: { zh: '可以提出异议的时间从这时开始：', en: 'Objections are taken from: ' },
  over: {
    zh: '公示期已满，不再受理异议。截止时间：',
    en: 'The period is over. Objections were taken until: ',
  },
  readAnswer: { zh: '查询异议办理情况', en: 'What became of an objection' },
  verifying: { zh: '核验名单', en: 'Verify the list' },
  verifySays: {
    zh: '名单发布时已签名。核验在您的浏览器中进行：逐项重新计算校验值，并用公开的公钥检查签名。',
    en: 'The list was signed when it was published. Your browser itself computes the digest of each entry anew, and checks the signature with the public key.',
  },
  verify: { zh: '在浏览器中核验', en: 'Verify in this browser' },
  whole: { zh: '名单完整，与发布时一致', en: 'The list is whole, as it was published' },
  wrongEntry: (position: number) => ({
    zh: `第 ${position} 项与发布时不一致`,
    en: `Entry ${position} is not as it was published`,
  }),
  wrong: { zh: '名单与签名不符', en: 'The list is not what was signed' },
  tellOffice: {
    zh: '请勿依据这份名单办事，并告知主办单位。',
    en: 'Please do not rely on this list, and tell the office.',
  },
});

export const OBJECTION_WORDS = catalogue({
  title: PUBLIC_TITLES.objection,
  steps: { zh: '提出异议的步骤', en: 'Steps of an objection' },
  step: {
    content: { zh: '异议内容', en: 'What is wrong' },
    who: { zh: '您是谁', en: 'Who you are' },
    answers: { zh: '核对并提交', en: 'Check and send' },
  },
  project: { zh: '项目', en: 'Project' },
  until: { zh: '最晚提交', en: 'At the latest' },
  label: {
    statement: { zh: '有什么异议', en: 'What you object to' },
    evidence: { zh: '依据什么', en: 'What it rests on' },
    name: { zh: '姓名', en: 'Name' },
    organisation: { zh: '单位', en: 'Organisation' },
    phone: { zh: '联系电话', en: 'Phone' },
    email: { zh: '电子邮箱', en: 'E-mail' },
  },
  hint: {
    statement: {
      zh: '写明对哪项内容有异议、为什么。请不要在这里写您的姓名和联系方式。',
      en: 'Say which statement you object to and why. Please leave out your name and how to reach you here.',
    },
    evidence: {
      zh: '写明证据是什么、在哪里可以看到，例如文件名称和网址。',
      en: 'Say what the evidence is and where it can be seen, such as the name and address of a document.',
    },
    name: { zh: '真实姓名。', en: 'Your real name.' },
    organisation: {
      zh: '以单位名义提出的，请填写全称。',
      en: 'Its full name, where you object in its name.',
    },
    phone: { zh: '例如 010-00000000。', en: 'For example 010-00000000.' },
    email: {
      zh: '供办理人员核实情况时联系您；系统不向此邮箱发送邮件，答复凭案号和查询码查看。例如 name@example.cn。',
      en: 'For those who look into it to reach you; the system sends no mail there, and the answer is read by case number and access code. For example name@example.cn.',
    },
  },
  missing: {
    statement: { zh: '请写明有什么异议', en: 'Please say what is wrong' },
    evidence: { zh: '请写明依据什么', en: 'Please say what it rests on' },
    name: { zh: '请填写姓名', en: 'Please give your name' },
    organisation: { zh: '请填写单位', en: 'Please give the organisation' },
    phone: { zh: '请填写联系电话', en: 'Please give a phone number' },
    email: { zh: '请填写电子邮箱', en: 'Please give an e-mail address' },
  },
  notPhone: { zh: '联系电话应有至少五位数字', en: 'A phone number has at least five digits' },
  notEmail: {
    zh: '电子邮箱应如 name@example.cn',
    en: 'An e-mail address looks like name@example.cn',
  },
  whyName: { zh: '为什么要问姓名，谁能看到', en: 'Why your name is asked, and who sees it' },
  whyNameSays: {
    zh: '公示期内实名提出异议，以便核实情况时能联系到您。姓名和联系方式与异议内容分开保存，不公开，也不告知被提出异议的单位；只有办理异议的审定人员能看到，每次查看都要说明理由并留下记录。',
    en: 'Objections are made under the real name, so that you can be reached while they are looked into. Name and contact are kept apart from what you say; they are neither public nor told to the association. Only those who decide on objections can see them, and each time has to be reasoned and is recorded.',
  },
  keptInTab: {
    zh: '提交前，填写的内容只留在这个浏览器标签页中，关闭后即清除。',
    en: 'Until you send it, what you type stays in this tab only and goes when it is closed.',
  },
  next: { zh: '下一步', en: 'Next' },
  back: { zh: '上一步', en: 'Back' },
  send: { zh: '提交异议', en: 'Send the objection' },
  working: {
    zh: '提交前，您的设备正在做一次计算，一般约十秒，以防有人用程序大量提交异议、挤占真正的异议人。请不要关闭本页。',
    en: 'Before this is sent, your device works, for some ten seconds as a rule, so that nobody floods this with a program and crowds out those who mean it. Please leave this page open.',
  },
  progress: { zh: '计算进度', en: 'Progress' },
  notGiven: { zh: '未填写', en: 'not given' },
  byLinkSays: {
    zh: '本次公示的异议须经邮件链接确认。邮箱只用于发送确认链接，并与姓名、联系方式一同保管；未确认的，链接到期即全部删除。',
    en: 'In this call objections are confirmed by a link sent by mail. Your address serves to send it and is kept as your name is; what is not confirmed is erased when the link expires.',
  },
  linkHint: {
    zh: '确认链接将发送至此邮箱，确认后异议才成立。',
    en: 'A link is sent there; your objection counts once you followed it.',
  },
  thenLink: {
    zh: '提交后，确认链接将发送至您的邮箱；打开链接并确认后，异议才成立。',
    en: 'When this is sent, a link goes to your address. Your objection counts once you opened it and confirmed.',
  },
  sendForLink: { zh: '提交并接收确认链接', en: 'Send, and have the link sent' },
  linkSent: { zh: '还需您确认', en: 'One more step: confirm it' },
  linkSentSays: {
    zh: '确认链接将在几分钟内发送至您的邮箱。请打开邮件中的链接并按“确认异议”；确认之前，异议不成立。未收到的，请查看垃圾邮件，或重新提交。',
    en: 'A link is on its way to your address and arrives within minutes. Open it and press "Confirm the objection"; before that, your objection does not count. Where nothing arrives, look among unwanted mail, or object anew.',
  },
  confirmBy: { zh: '最晚确认', en: 'To be confirmed before' },
  objectAnew: { zh: '重新填写', en: 'Fill it in anew' },
  confirmTitle: PUBLIC_TITLES.objectionConfirm,
  confirmSays: {
    zh: '按下面的按钮后，您的异议即成立，并得到查看答复的案号和查询码。不是您提出的，请关闭本页。',
    en: 'Press the button and your objection counts; you get the number and the code by which its answer is read. If it is not yours, close this page.',
  },
  confirm: { zh: '确认异议', en: 'Confirm the objection' },
  noToken: {
    zh: '这个地址不完整，请从邮件中完整打开确认链接。',
    en: 'This address is incomplete: open the whole link from the mail.',
  },
  done: { zh: '异议已收到', en: 'Your objection was received' },
  doneSays: {
    zh: '请保存下面的案号和查询码：凭这两项才能查看答复，查询码不会再次显示，也无法补发。',
    en: 'Please keep the case number and the access code: only with both can the answer be read. The code is not shown again and cannot be sent once more.',
  },
  caseNumber: { zh: '案号', en: 'Case number' },
  accessCode: { zh: '查询码', en: 'Access code' },
  at: { zh: '收到时间', en: 'Received' },
  whereAnswered: { zh: '查询办理进度和答复的页面', en: 'Where the answer will be read' },
  another: { zh: '已保存，关闭此页', en: 'I have kept them; close this' },
  backToNotice: { zh: '回到公示', en: 'Back to the notice' },
  noPlace: { zh: '名单上没有这个项目。', en: 'There is no such project on the list.' },
  statusTitle: PUBLIC_TITLES.objectionStatus,
  statusSays: {
    zh: '填写提交异议时得到的案号和查询码。查询码不区分大小写，空格可有可无。',
    en: 'Give the case number and the access code that you got for your objection. Capitals and spaces in the code make no difference.',
  },
  statusMissing: {
    caseNumber: { zh: '请填写案号', en: 'Please give the case number' },
    accessCode: { zh: '请填写查询码', en: 'Please give the access code' },
  },
  read: { zh: '查询', en: 'Look it up' },
  standing: { zh: '办理情况', en: 'What became of it' },
  standings: {
    open: { zh: '正在办理，尚未答复', en: 'under way; not answered yet' },
    dismissed: { zh: '异议不成立', en: 'dismissed' },
    upheld: { zh: '异议成立', en: 'upheld' },
  },
  saveAnswer: { zh: '保存异议答复书（PDF）', en: 'Save the answer (PDF)' },
  saveLodged: { zh: '保存异议登记回执（PDF）', en: 'Save the receipt (PDF)' },
  reply: { zh: '答复', en: 'Answer' },
  answeredAt: { zh: '答复时间', en: 'Answered' },
});
