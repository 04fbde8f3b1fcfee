import { catalogue } from '../../reader/catalogue.ts';

/** The words of what waits for a second person, in front of the queue. */
export const WAITING_WORDS = catalogue({
  waiting: (count: number, isMore: boolean) => ({
    zh: `待第二人确认的遮蔽申请：${isMore ? `${count} 件以上` : `${count} 件`}`,
    en: `Redactions that wait for a second person: in ${isMore ? 'more than ' : ''}${count} application${count === 1 ? '' : 's'}`,
  }),
});
