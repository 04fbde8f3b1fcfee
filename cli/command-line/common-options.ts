import { choice, flag, required, text, word } from './options.ts';

/** What is about one application, as `pilots queue` and `pilots reviews` list them. */
export const APPLICATION = word('申报编号，见 queue an id, as queue and reviews list it');

/** Where the API is. */
export const API = text(
  'url',
  '接口地址，默认本机系统 the API; otherwise the local cloud that npm start runs',
);
export const JSON_OUTPUT = flag('输出 JSON the answer as JSON, for programs');

/** Which API, as whom. */
export const SIGNED_IN = {
  api: API,
  token: text('token', '访问令牌 an access token; otherwise PILOTS_TOKEN, then pilots login'),
  account: text('account', '本机系统的样例账号 a sample account of the local cloud'),
} as const;

export const CALL_ID = required(text('id', '哪一次申报 the call, e.g. --call sample-2026'));

/** What goes with each verb on a call that one signs in for. */
export const ON_CALL = { call: CALL_ID, json: JSON_OUTPUT, ...SIGNED_IN } as const;

export const DRY_RUN = flag('试行，不写入 say what would happen, and do nothing');
export const ON_BEHALF_OF = text(
  'subject',
  '代同事办理，须有其委托 in the place of a colleague, by a delegation',
);

/** What goes with each command on a call. */
export const TRIABLE = { 'dry-run': DRY_RUN, ...ON_CALL } as const;
/** What goes with each command that a colleague may give. */
export const DELEGABLE = { 'dry-run': DRY_RUN, 'on-behalf-of': ON_BEHALF_OF, ...ON_CALL } as const;

export const REASON = required(text('text', '理由 why'));
export const PUBLISHED_KEYS = text(
  'file or url',
  '公钥，用文件则可离线 the published keys; with a file, offline',
);
/** Those who examine or decide for the ministry. */
export const STAFF = choice(
  ['examiner', 'decider'],
  '形式审查（默认）或决定 an examiner, as without it, or a decider',
);
