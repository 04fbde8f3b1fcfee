import { FIELD_WORDS } from '../../../shared/domain/texts/field-words.ts';
import type { Text } from '../../../shared/domain/text.ts';
import { catalogue } from '../../reader/catalogue.ts';

/** What whoever reviews a case is told of its personal data. */
export const PERSONAL_WORDS = catalogue({
  title: { zh: '个人信息', en: 'Personal data' },
  says: {
    zh: '办理或决定本申报的人写明理由后可以查看；其他人先申请，由另一人准予，七日内有效。每次查看都留下记录，申报单位看得到。',
    en: 'Whoever holds or decides the case reads them with a reason; others ask first, and another person grants it for seven days. Each reading is recorded, and shown to the association.',
  },
  of: { zh: '查看谁的信息', en: 'Whose data' },
  ofAssociation: { zh: '申报单位有关人员', en: 'the people of the association' },
  ofObjection: (caseNumber: string) => ({
    zh: `异议人（${caseNumber}）`,
    en: `who objects (${caseNumber})`,
  }),
  reason: { zh: '理由', en: 'Reason' },
  noReason: { zh: '请填写理由', en: 'Please state the reason' },
  read: { zh: '查看个人信息', en: 'Read personal data' },
  needsGrant: { zh: '须由另一人准予', en: 'Another person must grant it' },
  needsGrantSays: {
    zh: '本申报不由您办理或决定。可按上面的理由提出申请，由另一名审查人员或决定人准予后再查看。',
    en: 'You neither hold nor decide this case. Ask for it with the reason above: once another examiner or decider grants it, you can read it.',
  },
  ask: { zh: '申请查看', en: 'Ask to read' },
  asked: {
    zh: '已提出申请，等待另一人准予。',
    en: 'You have asked; another person is to grant it.',
  },
  recorded: (at: string) => ({ zh: `已记录：${at}`, en: `Recorded: ${at}` }),
  none: { zh: '没有', en: 'none' },
  requests: { zh: '查看个人信息的申请', en: 'Requests to read personal data' },
  by: { zh: '申请人', en: 'Who asks' },
  at: { zh: '申请时间', en: 'Asked' },
  standing: { zh: '准予情况', en: 'Granted' },
  waits: { zh: '尚未准予', en: 'not yet' },
  granted: (by: string, until: string) => ({
    zh: `${by}准予，至${until}`,
    en: `by ${by}, until ${until}`,
  }),
  grant: { zh: '准予', en: 'Grant' },
  whose: (by: string) => ({ zh: `：${by}的申请`, en: `: what ${by} asks` }),
});

/** What the parts of the data are called: the people of a filing, or who objects. */
const DATA_WORDS: Readonly<Record<string, Text>> = {
  name: { zh: '姓名', en: 'Name' },
  organisation: { zh: '单位', en: 'Organisation' },
  phone: { zh: '电话', en: 'Telephone' },
  email: { zh: '电子邮箱', en: 'E-mail' },
  statement: { zh: '异议内容', en: 'The objection' },
  evidence: { zh: '证据', en: 'Evidence' },
};

/** What a part of the data is called. */
export function dataName(part: string): Text {
  return FIELD_WORDS[`/people/${part}`]?.label ?? DATA_WORDS[part] ?? { zh: part, en: part };
}
