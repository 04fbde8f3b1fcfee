import type { KnownRole } from '../../../shared/domain/people/known-person.ts';
import type { Text } from '../../../shared/domain/text.ts';
import { catalogue } from '../../reader/catalogue.ts';
import { NOTIFICATIONS_TITLE } from '../../notifications/title.ts';
import { FILE_WORDS } from '../file-words.ts';
import { ADMIN_TITLES } from '../titles.ts';

export const PEOPLE_WORDS = catalogue({
  title: ADMIN_TITLES.people,
  says: {
    zh: '形式审查人员、评审专家和审定人员从名册中选任。没有登录过的人在这里列入，或者邀请、待其登录后列入；登录过的人自动出现，在这里可以更改姓名、单位和角色。列入名册不会开通账号，账号由登录系统管理。',
    en: 'Examiners, experts and deciders are chosen from this list. Enter those who have not signed in yet, or invite them, so that they are in once they do; those who have appear by themselves, and can be changed here. An entry opens no account: accounts belong to the sign-in system.',
  },
  caption: { zh: '名册', en: 'The directory' },
  find: { zh: '按姓名、单位或账号查找', en: 'Find by name, organisation or account' },
  role: { zh: '角色', en: 'Role' },
  anyRole: { zh: '全部', en: 'All' },
  noRole: { zh: '已移出', en: 'Taken out' },
  roles: {
    examiner: { zh: '形式审查人员', en: 'Examiner' },
    expert: { zh: '评审专家', en: 'Expert' },
    decider: { zh: '审定人员', en: 'Decider' },
  } satisfies Record<KnownRole, Text>,
  shown: (shown: number, all: number) => ({
    zh: `名册共 ${all} 人，显示 ${shown} 人。`,
    en: `${all} in the directory, ${shown} shown.`,
  }),
  none: {
    zh: '名册中还没有人。请列入第一位，或者选择名册文件。',
    en: 'Nobody is in the directory yet. Enter the first, or choose a file.',
  },
  noneFound: { zh: '没有找到。', en: 'Nobody was found.' },
  subject: { zh: '账号', en: 'Account' },
  subjectHint: {
    zh: '登录系统中的账号标识，列入后不能更改。',
    en: 'As the sign-in system names it; it does not change later.',
  },
  name: { zh: '姓名', en: 'Name' },
  unnamed: { zh: '（登录时未告知姓名）', en: '(the sign-in tells no name)' },
  organisation: { zh: '单位名称', en: 'Organisation' },
  organisationHint: {
    zh: '写全称：利益冲突按单位的名称和代码提示。',
    en: 'In full: conflicts of interest are proposed by name and code.',
  },
  code: { zh: '统一社会信用代码', en: 'Code of the organisation' },
  codeHint: { zh: '18 位；没有的不填。', en: '18 characters; leave it empty where there is none.' },
  rolesHint: {
    added: {
      zh: '此人可以被选任的角色，至少选一个。',
      en: 'What the person can be chosen for: at least one.',
    },
    changed: {
      zh: '一个都不选，此人即移出名册，不能再被选任；以往的记录不变。',
      en: 'With none, the person is taken out and can be chosen no more; what is on record stays.',
    },
  },
  email: { zh: '邮箱', en: 'Mail address' },
  emailHint: {
    zh: `系统的通知发往这里；本人可以在“${NOTIFICATIONS_TITLE.zh}”页另行填写。除管理员外，他人看不到。`,
    en: `Where the system writes to; the person may state another on the page “${NOTIFICATIONS_TITLE.en}”. Nobody but admins sees it.`,
  },
  invitedUntil: { zh: '邀请截止日', en: 'Invited until' },
  invitedHint: {
    zh: '填写后为邀请：本人在这一天之前（含当天）用此账号登录后，才列入名册、可以选任。不填，立即列入。',
    en: 'With a day it is an invitation: the person is in, and can be chosen, once they sign in by that day. Without one they are in at once.',
  },
  invited: { zh: '（已邀请，尚未登录）', en: ' (invited, not signed in yet)' },
  waits: (until: string, by: string) => ({
    zh: `${by} 邀请，${until} 前尚待登录`,
    en: `invited by ${by}, to sign in by ${until}`,
  }),
  source: { zh: '来源', en: 'How known' },
  signedIn: { zh: '登录过', en: 'has signed in' },
  enteredBy: (who: string) => ({ zh: `由 ${who} 列入`, en: `entered by ${who}` }),
  add: { zh: '列入一人', en: 'Enter a person' },
  change: { zh: '更改', en: 'Change' },
  whom: (name: string) => ({ zh: `：${name}`, en: ` ${name}` }),
  save: { zh: '保存', en: 'Save' },
  cancel: { zh: '取消', en: 'Cancel' },
  saved: (name: string) => ({ zh: `已保存：${name}`, en: `Saved: ${name}` }),
  missing: {
    subject: { zh: '请填写账号', en: 'Please give the account' },
    name: { zh: '请填写姓名', en: 'Please give the name' },
    organisation: { zh: '请填写单位名称', en: 'Please give the organisation' },
    roles: { zh: '请至少选一个角色', en: 'Please choose one role at least' },
    known: {
      zh: '名册中已有这个账号，请在名册中更改',
      en: 'The directory has this account already; change it there',
    },
  },
  file: {
    title: { zh: '按文件列入', en: 'Enter from a file' },
    says: {
      zh: '与命令行所用的名册文件相同（YAML 或 JSON），每人写明 subject（账号）、name（姓名）、organisation（单位：code、name）、roles（角色：examiner、expert、decider）；邀请的另写 invitedUntil（截止日），有邮箱的另写 email。先显示会改变什么，确认后才写入；文件中没有的人不变。',
      en: 'The same file as for the command line (YAML or JSON): subject (account), name, organisation (code, name) and roles (examiner, expert, decider) of each; invitedUntil (the last day) of whom you invite, and email where there is one. What would change is shown first; nothing is written before you say so, and who is not in the file stays.',
    },
    drop: {
      zh: '把名册文件拖到这里，或者选择文件',
      en: 'Drop the file here, or choose it',
    },
    ...FILE_WORDS,
    noList: (file: string) => ({
      zh: `${file} 不是名册：应当是一份人员列表。`,
      en: `${file} is no list of people.`,
    }),
    lacks: (at: number, fields: string) => ({
      zh: `第 ${at} 人缺少 ${fields}，或者写法不对。`,
      en: `Person ${at}: ${fields} is missing or not as it should be.`,
    }),
    odd: (subject: string, character: string) => ({
      zh: `账号 ${subject} 含有 ${character}：账号只能由可见的半角字母、数字和符号组成。`,
      en: `${subject} holds ${character}: an account is made of plain ASCII characters.`,
    }),
    twice: (subject: string) => ({
      zh: `${subject} 在文件中出现了不止一次。`,
      en: `${subject} stands in the file more than once.`,
    }),
    plan: { zh: '会改变什么', en: 'What would change' },
    now: { zh: '现在', en: 'Now' },
    after: { zh: '之后', en: 'After' },
    what: { zh: '变化', en: 'Change' },
    isNew: { zh: '新列入', en: 'new' },
    changed: { zh: '更改', en: 'changed' },
    out: { zh: '移出', en: 'taken out' },
    same: { zh: '不变', en: 'as it is' },
    nobody: { zh: '不在名册', en: 'not there' },
    noChange: {
      zh: '与名册相同，无需写入。',
      en: 'As the directory has it; there is nothing to write.',
    },
    write: (count: number) => ({ zh: `写入 ${count} 人`, en: `Write ${count}` }),
    written: (count: number) => ({ zh: `已写入 ${count} 人。`, en: `${count} written.` }),
  },
});
