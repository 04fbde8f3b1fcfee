import type { Role } from '../../shared/domain/people/roles.ts';
import type { Text } from '../../shared/domain/text.ts';
import { catalogue } from '../reader/catalogue.ts';

export const SIGN_IN = catalogue({
  signIn: { zh: '登录', en: 'Sign in' },
  signOut: { zh: '退出', en: 'Sign out' },
  role: { zh: '身份', en: 'Role' },
  signingIn: { zh: '正在登录…', en: 'Signing in…' },
  signedIn: { zh: '已登录', en: 'Signed in' },
  closeThis: {
    zh: '可以关闭这个窗口，回到原来的页面继续。',
    en: 'You can close this window and go on where you were.',
  },
  failed: { zh: '登录没有完成', en: 'The sign-in was not completed' },
  failedSays: {
    zh: '登录没有完成，或者这个页面打开得太久。请重新登录。',
    en: 'The sign-in was not completed, or this page was open for too long. Please sign in again.',
  },
});

export const ROLE_NAMES: Readonly<Record<Role, Text>> = {
  association: { zh: '社会团体', en: 'Association' },
  recommender: { zh: '推荐部门', en: 'Recommender' },
  examiner: { zh: '形式审查', en: 'Examiner' },
  expert: { zh: '评审专家', en: 'Expert' },
  decider: { zh: '审定', en: 'Decider' },
  admin: { zh: '管理', en: 'Administrator' },
};
