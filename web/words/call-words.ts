import type { Calls } from '../data/answers.ts';
import type { Text } from '../../shared/domain/text.ts';

export const STATUSES: Readonly<Record<Calls['calls'][number]['status'], Text>> = {
  open: { zh: '正在受理', en: 'Open' },
  announced: { zh: '尚未开始', en: 'Not open yet' },
  closed: { zh: '已截止', en: 'Closed' },
};
