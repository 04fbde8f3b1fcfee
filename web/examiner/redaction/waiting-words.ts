import { catalogue } from '../../reader/catalogue.ts';

/** The words of what waits for a second person, in front of the queue. */
export const WAITING_WORDS = catalogue({
  empty: {
    zh: '没有等待您处理的遮蔽申请。材料含不应提交的个人信息的，由一位审查人员在文件旁“申请遮蔽”，该申报列入另一位审查人员的这份清单；自己申请的不列。',
    en: 'No redaction waits for you. Where a file holds personal data that should not be in it, one examiner presses “Ask to redact” beside it; the application then stands here for another, and not for who asked.',
  },
  waiting: (count: number, isMore: boolean) => ({
    zh: `待第二人确认的遮蔽申请：${isMore ? `${count} 件以上` : `${count} 件`}`,
    en: `Redactions that wait for a second person: in ${isMore ? 'more than ' : ''}${count} application${count === 1 ? '' : 's'}`,
  }),
});
