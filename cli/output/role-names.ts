import type { By } from '../../shared/domain/people/caller.ts';

/** The roles as the generated pages name them. */
export const ROLE_NAMES: Readonly<Record<By, string>> = {
  association: '社会团体 association',
  recommender: '推荐部门 recommender',
  examiner: '形式审查 examiner',
  expert: '评审专家 expert',
  decider: '决定 decider',
  admin: '管理员 admin',
  anyone: '任何人 anyone',
};
