import { CALL, found, type Group } from './topic.ts';

const KEYS = [
  '--keys <file or url>',
  '公钥，用文件则可离线 the published keys; with a file, offline',
] as const;

export const ANYONE: Group = {
  who: 'anyone',
  topics: [
    {
      verb: 'help',
      usage: '[verb]',
      says: ['命令一览，或某一命令的说明', 'all commands, or one with its options and an example'],
      example: ['pilots help recommend'],
    },
    {
      verb: 'login',
      usage: '',
      says: [
        '登录，令牌只保存在本人可读的文件中',
        'sign in; the token is kept where only you can read it',
      ],
      options: [
        ['--browser', '用本机浏览器，而不用代码 with the browser of this machine, not by a code'],
        ['--issuer <url>', '登录服务 where one signs in; otherwise that of the local cloud'],
        ['--client-id <id>', '客户端 the client there; otherwise pilots-cli'],
        ['--scope <scopes>', '申请的权限 what is asked for; otherwise all that the role may do'],
      ],
      example: ['pilots login', 'pilots login --browser'],
    },
    {
      verb: 'logout',
      usage: '',
      says: ['退出，删除保存的令牌', 'forget the token that is kept'],
      example: ['pilots logout'],
    },
    {
      verb: 'whoami',
      usage: '',
      says: ['当前身份、权限和有效期', 'as whom you act, what you may do, and until when'],
      example: ['pilots whoami --account expert-1'],
    },
    {
      verb: 'assess',
      usage: '<facts.json>',
      says: ['按规则逐条判断，无需登录', 'how the rules judge these facts, clause by clause'],
      options: [
        ['--call <id>', '按某次申报的规则 by the rules of a call'],
        ['--pack <id>', '按某一规则集 by a rule pack, e.g. ADOPTION-2023'],
      ],
      example: [`pilots assess docs/tour/facts.json ${CALL}`],
    },
    {
      verb: 'verify',
      usage: '<receipt or history.json>',
      says: ['验证回执或完整记录', 'whether a receipt is genuine, or a history whole'],
      options: [
        KEYS,
        ['--content <content.json>', '回执：是否为该内容 receipt: whether this is what was filed'],
        ['--receipt <receipt.json>', '记录：是否含该提交 history: whether it holds this filing'],
      ],
      example: [
        found('queue --as recommender'),
        `pilots history $id ${CALL} --account association-2 --json > history.json`,
        'pilots verify history.json',
      ],
    },
  ],
};

export const ASSOCIATION: Group = {
  who: 'association',
  topics: [
    {
      verb: 'history',
      usage: '<application>',
      says: ['本单位申报的全部记录', 'all that happened to an application of one’s own'],
      options: [['--json', '可验证的导出 an export that can be verified']],
      example: [
        found('queue --as recommender'),
        `pilots history $id ${CALL} --account association-2`,
      ],
    },
  ],
};

export const ADMIN: Group = {
  who: 'admin',
  topics: [
    {
      verb: 'calls apply',
      usage: '',
      says: ['发布历年申报通知和样例通知', 'publish the historical calls and the sample call'],
      example: ['pilots calls apply'],
    },
    {
      verb: 'token',
      usage: '<account>',
      says: [
        '样例账号的令牌，仅限本机',
        'an access token of a sample account, on this machine only',
      ],
      example: ['pilots token association-1'],
    },
  ],
};
