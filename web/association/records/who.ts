import type { Role } from '../../../shared/domain/people/roles.ts';
import type { Text } from '../../../shared/domain/text.ts';
import { ROLE_NAMES } from '../../sign-in/words.ts';

/** Who did something, by the role in which it was done. */
export const WHO: Readonly<Record<Role | 'anyone', Text>> = {
  ...ROLE_NAMES,
  recommender: { zh: '推荐部门', en: 'Recommender' },
  examiner: { zh: '形式审查人员', en: 'Examiner' },
  decider: { zh: '审定人员', en: 'Decider' },
  admin: { zh: '系统管理', en: 'Administrator' },
  anyone: { zh: '公众', en: 'A member of the public' },
};
