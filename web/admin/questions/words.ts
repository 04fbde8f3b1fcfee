import { catalogue } from '../../reader/catalogue.ts';
import { ADMIN_TITLES } from '../titles.ts';

export const QUESTION_WORDS = catalogue({
  title: ADMIN_TITLES.questions,
  says: {
    zh: '答复后，问题连同答复显示在该条款之下，任何人可见；不予公开的，问题不显示，提问人凭编号可见理由。都不能更改。',
    en: 'Once answered, a question stands with its answer below the clause, for everyone. One that is declined is shown to nobody; who asked reads the reason by its number. Neither can be changed.',
  },
  none: { zh: '没有待答复的提问。', en: 'No question waits.' },
  more: {
    zh: '还有其他提问在这些之后；答复这些后列出。',
    en: 'More wait behind these; they are listed once these are dealt with.',
  },
  words: { zh: '答复，或不予公开的理由', en: 'The answer, or why it is declined' },
  missing: { zh: '请填写答复或理由', en: 'Please write the answer or the reason' },
  answered: { zh: '答复并公开', en: 'Answer, and show it' },
  declined: { zh: '不予公开', en: 'Decline' },
  done: {
    answered: { zh: '已答复并公开', en: 'Answered and shown' },
    declined: { zh: '已登记为不予公开', en: 'Declined' },
  },
  asked: (at: string) => ({ zh: `${at}提出`, en: `asked ${at}` }),
});
