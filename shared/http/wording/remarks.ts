import type { ProblemCode } from '../status.ts';
import { UNWORKED } from './objection.ts';
import type { Wordings } from './wording.ts';

type RemarkCode = Extract<ProblemCode, `${'comment' | 'question'}.${string}`>;

export const REMARK_WORDINGS: Wordings<RemarkCode> = {
  'comment.not_found': {
    title: { zh: '没有这条意见', en: 'There is no such comment' },
    detail: { zh: '该规则集没有这个编号的意见。', en: 'This pack has no comment of that number.' },
    advice: {
      zh: '查看该规则集的意见（pilots pack comments）。',
      en: 'See the comments to the pack (pilots pack comments).',
    },
  },
  'comment.already_settled': {
    title: { zh: '意见已处理', en: 'The comment is dealt with' },
    detail: {
      zh: '这条意见已登记处理；登记不能更改。',
      en: 'What was done about this comment is on record, and the record does not change.',
    },
    advice: {
      zh: '查看由谁、何时、如何处理；还有话要说的，另提一条意见。',
      en: 'See by whom, when and how; whoever has more to say leaves another comment.',
    },
  },
  'question.not_found': {
    title: { zh: '没有这个提问', en: 'There is no such question' },
    detail: {
      zh: '没有这个编号的提问，或已有人答复。',
      en: 'There is no question of that number, or somebody has dealt with it.',
    },
    advice: { zh: '核对编号，或刷新后再看。', en: 'Check its number, or read the list again.' },
  },
  'question.too_often': {
    title: { zh: '提问过于频繁', en: 'Too many questions in a short time' },
    detail: {
      zh: '同一网络一小时内最多提问{limit}次，{minutes}分钟后可以再提。已收到的提问不受影响。',
      en: 'One network may ask {limit} questions in an hour; in {minutes} minutes there is room again. What was taken stays.',
    },
    advice: {
      zh: '稍后再提；同一条款的问题请写在一起。',
      en: 'Ask later; what is about one clause fits into one question.',
    },
  },
  'question.unconfirmed': {
    title: { zh: '提问尚未确认', en: 'The question is not confirmed yet' },
    ...UNWORKED,
  },
};
