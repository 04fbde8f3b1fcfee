import { catalogue } from '../../reader/catalogue.ts';

/** How two examiners redact a file that holds personal data. */
export const REDACTION_WORDS = catalogue({
  ask: { zh: '申请遮蔽', en: 'Ask to redact' },
  about: (name: string) => ({ zh: `：${name}`, en: `: ${name}` }),
  askSays: (name: string) => ({
    zh: `申请遮蔽“${name}”。须由另一位审查人员处理；在此之前，文件仍可查看。遮蔽后任何人不能再查看，校验码、大小、理由和时间留存。`,
    en: `You ask to have “${name}” redacted. Another examiner decides; until then it can be read. Once redacted, nobody reads it again; its digest, size, the reason and the time stay.`,
  }),
  data: { zh: '含哪类个人信息', en: 'Which personal data it holds' },
  dataHint: { zh: '不止一类的，选主要的一类', en: 'of several, the main one' },
  noData: { zh: '请选择含哪类个人信息', en: 'Please choose which personal data it holds' },
  reason: { zh: '理由', en: 'Reason' },
  reasonHint: {
    zh: '申报单位和推荐部门看得到，并长期留存：不要写出个人信息本身。',
    en: 'The association and the recommender read it, and it is kept for good: state none of the data themselves.',
  },
  asked: { zh: '已申请遮蔽，等待另一人处理', en: 'redaction asked for: a second person decides' },
  title: (count: number) => ({
    zh: `待处理的遮蔽申请（${count}）`,
    en: `Redactions that wait (${count})`,
  }),
  says: {
    zh: '文件含不应提交的个人信息的，由一人申请、另一人处理。处理前文件仍可查看，打开会留下记录。',
    en: 'Where a file holds personal data that should not be in it, one person asks and another decides. Until then it can be read, and that it is opened is recorded.',
  },
  askedAt: (at: string) => ({ zh: `${at}申请`, en: `asked ${at}` }),
  own: {
    zh: '由您申请，须另一位审查人员处理。',
    en: 'You asked for it: another examiner decides.',
  },
  redact: { zh: '同意遮蔽', en: 'Redact' },
  redactSays: (name: string) => ({
    zh: `遮蔽“${name}”后，任何人不能再查看，也不能恢复；同样的文件不能再次上传到本申报。请先打开文件核对。`,
    en: `Once “${name}” is redacted nobody reads it again, and it cannot be brought back; the same file is not taken into this application again. Open it and see for yourself first.`,
  }),
  refuse: { zh: '不同意遮蔽', en: 'Do not redact' },
  refuseReason: { zh: '不同意的理由', en: 'Why not' },
});
