import type { Verdict } from '../../../shared/domain/rules/assessment.ts';
import type { Text } from '../../../shared/domain/text.ts';

const VERDICTS: Readonly<Record<Verdict, Text>> = {
  admissible: { zh: '符合可预判的条件', en: 'It meets what can be judged beforehand' },
  needs_person: { zh: '需人工判断', en: 'A person has to judge' },
  inadmissible: { zh: '不符合', en: 'It does not qualify' },
  incomplete: { zh: '不完整', en: 'It is not complete' },
};

/** The words of the receipt of a submission. */
export const R = {
  title: { zh: '申报回执', en: 'Receipt of an application' },
  received: {
    zh: '你单位的申报已收到。本回执只证明收到的时间和内容，不是审查结论。',
    en: 'Your application was received. This receipt proves when, and what; it decides nothing.',
  },
  claims: { zh: '回执内容', en: 'What it says' },
  association: { zh: '申报单位', en: 'Association' },
  standard: { zh: '标准', en: 'Standard' },
  receivedAt: { zh: '收到时间', en: 'Received' },
  late: { zh: '逾期提交', en: 'Late' },
  inGrace: { zh: '在截止后的宽限时间内收到', en: 'in the grace after closing' },
  verdict: { zh: '提交时的判定', en: 'Verdict when it was submitted' },
  verdicts: VERDICTS,
  referred: { zh: '请人工判断的条款和提示', en: 'What a person is asked to look at' },
  rules: { zh: '适用规则', en: 'Rules' },
  rulesOf: (id: string, version: number): Text => ({
    zh: `${id}，第${version}版`,
    en: `${id}, version ${version}`,
  }),
  verify: { zh: '核验', en: 'Verification' },
  how: {
    zh: '下面是对上述内容的数字签名（JWS，ES256），各行连在一起为一个整体。在申报系统的核验页面粘贴即可核验，无需登录。',
    en: 'The signature over what stands above (JWS, ES256); its lines are one. The page of verification takes it as it is copied from here, without an account.',
  },
  foot: {
    zh: '由申报系统依据提交记录生成，未加盖印章；以中文为准。',
    en: 'Made by the system from the record of the submission; it bears no seal. The Chinese wording counts.',
  },
} as const;
