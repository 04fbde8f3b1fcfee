import { catalogue } from '../reader/catalogue.ts';

/** What is said of clauses by staff and by anybody: on pages of several rooms. */
export const REMARK_WORDS = catalogue({
  question: { zh: '问', en: 'Question' },
  answer: { zh: '答', en: 'Answer' },
  ask: { zh: '对本条提问', en: 'Ask about this clause' },
  asking: {
    title: { zh: '对条款提问', en: 'Ask about a clause' },
    noClause: {
      zh: '没有这一条款：链接可能不完整，或者该条款已在后来的版本中改号。请在下面选择要问的一条。',
      en: 'There is no such clause: the link may be cut off, or a later version numbers it otherwise. Choose below which one you ask about.',
    },
    says: {
      zh: '无需登录，不留姓名。问题先由管理员查看，答复后连同答复公开；未答复的不公开。',
      en: 'Without signing in and without a name. An admin reads it first; it is shown once it is answered, together with the answer, and not before.',
    },
    label: { zh: '问题', en: 'Your question' },
    hint: {
      zh: '不超过 1000 字。请勿写姓名、电话等个人信息。',
      en: 'Up to 1000 characters. Please write no names, phone numbers or other personal data.',
    },
    missing: { zh: '请填写问题', en: 'Please write your question' },
    send: { zh: '提交问题', en: 'Send the question' },
    working: {
      zh: '正在计算，约十秒，以防有人用程序大量提交……',
      en: 'Working for some ten seconds, so that nobody floods this with a program…',
    },
    progress: { zh: '计算进度', en: 'Progress of the work' },
    done: { zh: '已收到问题', en: 'The question was received' },
    doneSays: {
      zh: '答复后将显示在该条款之下。凭下列编号也可以查看（命令行 pilots pack questions）。',
      en: 'Once answered, it stands below the clause. By this number one can look it up as well (pilots pack questions).',
    },
    number: { zh: '编号', en: 'Number' },
  },
  comments: {
    title: { zh: '工作人员的意见', en: 'Comments of staff' },
    says: {
      zh: '只有形式审查人员、审定人员和管理员看得到；供下一版的编写者参考。',
      en: 'Seen by examiners, deciders and admins alone; for whoever writes the next version.',
    },
    none: { zh: '对这一版还没有意见。', en: 'Nobody noted anything to this version yet.' },
    clause: { zh: '条款', en: 'Clause' },
    text: { zh: '意见', en: 'Comment' },
    who: { zh: '何人、何时', en: 'By whom and when' },
    settled: { zh: '处理', en: 'Dealt with' },
    open: { zh: '尚未处理', en: 'open' },
    choose: { zh: '对哪一条', en: 'To which clause' },
    missing: { zh: '请填写意见', en: 'Please write the comment' },
    add: { zh: '提出意见', en: 'Leave the comment' },
    added: { zh: '已提出意见', en: 'The comment was left' },
    which: { zh: '哪一条意见', en: 'Which comment' },
    how: { zh: '如何处理', en: 'What was done about it' },
    howHint: { zh: '登记后不能更改。', en: 'It is on record for good.' },
    howMissing: { zh: '请写明如何处理', en: 'Please say what was done' },
    settle: { zh: '登记处理', en: 'Put it on record' },
    done: { zh: '已登记处理', en: 'It is on record' },
  },
});
