import { CALL, found, type Group, REASON } from './topic.ts';

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
        ['--issuer <url>', '登录服务 where one signs in; otherwise where the API says'],
        ['--client-id <id>', '客户端 the client there; otherwise that which the API names'],
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
      usage: '<file.json>',
      says: [
        '验证回执、完整记录、校验点或名单',
        'whether a receipt, history, checkpoint or list is genuine and whole',
      ],
      options: [
        KEYS,
        ['--content <content.json>', '回执：是否为该内容 receipt: whether this is what was filed'],
        ['--receipt <receipt.json>', '记录：是否含该提交 history: whether it holds this filing'],
        ['--checkpoint <file.json>', '记录：校验点是否含此记录 history: whether that day holds it'],
        ['--previous <file.json>', '校验点：是否接在其后 checkpoint: whether it follows this one'],
      ],
      example: [
        found('queue --as recommender'),
        `pilots history $id ${CALL} --account association-2 --json > history.json`,
        'pilots verify history.json',
      ],
    },
    {
      verb: 'notices',
      usage: '[number]',
      says: ['公示，或其中一份', 'the public notices, or one with every project'],
      example: [
        `pilots notices ${CALL}`,
        `pilots notices 1 ${CALL} --json > list.json`,
        'pilots verify list.json',
      ],
    },
    {
      verb: 'objection',
      usage: '[case]',
      says: [
        '公示期内实名提出异议，或凭查询码查看答复',
        'object to a project on notice, or read what became of it',
      ],
      options: [
        ['--notice <number>', '公示序号 the number of the notice'],
        ['--position <number>', '项目在公示中的位次 the place of the project on it'],
        ['--name <name>', '真实姓名 your real name'],
        ['--phone <phone>', '电话 where you can be reached'],
        ['--organisation <name>', '单位，可不填 your organisation, if any'],
        ['--email <address>', '电子邮箱，可不填 your e-mail address, if any'],
        ['--statement <text>', '异议 what you object'],
        ['--evidence <text>', '依据 what it rests on, and where it can be seen'],
        ['--file <objection.yaml>', '或用文件 or all but the notice in a file'],
        ['--code <code>', '查询码，查看时用 the access code, to read one that was lodged'],
      ],
      example: [
        `pilots objection ${CALL} --notice 1 --position 1 --name 样例异议人 --phone 010-00000000 --statement '样例：应用单位与申报不符' --evidence '样例：见附函' > objection.txt`,
        "code=$(grep -o 'code_[a-z0-9]*' objection.txt)",
        `pilots objection 1-001-1 ${CALL} --code $code`,
      ],
    },
    {
      verb: 'announcements',
      usage: '[number]',
      says: ['公布和撤销，或其中一份公布', 'what was announced and revoked, or one announcement'],
      example: [`pilots announcements ${CALL}`],
    },
    {
      verb: 'overview',
      usage: '',
      says: ['申报概况', 'the round in figures'],
      options: [
        ['--as <side>', '审查人员 for staff: examiner 或 or decider'],
        ['--public', '公布后，无需登录 for anyone, once it is announced'],
      ],
      example: [`pilots overview ${CALL}`],
    },
    {
      verb: 'checkpoint',
      usage: '[date]',
      says: [
        '某日（默认昨天）全部记录的签名校验点',
        'what was signed of all histories at the end of a day, or of yesterday',
      ],
      options: [['--json', '留存和验证用 to be kept, and verified']],
      example: ['pilots checkpoint --json > checkpoint.json', 'pilots verify checkpoint.json'],
    },
  ],
};

export const ASSOCIATION: Group = {
  who: 'association',
  topics: [
    {
      verb: 'history',
      usage: '<application>',
      says: [
        '申报的全部记录：何时、何事、何人、为何、前后变化',
        'all that happened to it: when, what, who, why, before and after',
      ],
      options: [
        ['--as <side>', 'association 本单位 one’s own, examiner 或 or decider'],
        ['--json', '可验证的导出 an export that can be verified'],
      ],
      example: [
        found('queue --as recommender'),
        `pilots history $id ${CALL} --account association-2`,
      ],
    },
    {
      verb: 'archive',
      usage: '',
      says: [
        '本单位的全部申报、记录和回执存成文件，附摘要清单并逐一验证',
        'all that one filed as files, with a manifest of digests, each verified',
      ],
      options: [
        ['--out <folder>', '新的或空的文件夹 a folder that is new, or empty'],
        ['--keys <file or url>', '公钥 the published keys; otherwise those of the API'],
      ],
      example: ['pilots archive --out my-archive --account association-2'],
    },
    {
      verb: 'dispute',
      usage: '<application>',
      says: ['对条款认定提出申诉，限一次', 'dispute findings, once, within the time of the call'],
      options: [
        ['--clause <id>', '条款 the clause'],
        ['--argument <text>', '理由 why it is found wrongly'],
        ['--file <disputed.yaml>', '或用文件 or several in a file, as'],
        ['', '- {clause: …, argument: …}'],
      ],
      example: [
        found('queue --as examiner --queue mine'),
        `pilots override $id ${CALL} --clause SAMPLE2026-A4 --outcome unmet --reason '与公告不符'`,
        `pilots refuse $id ${CALL} --reason '实施未满六个月' --clauses SAMPLE2026-A4`,
        `pilots dispute $id ${CALL} --clause SAMPLE2026-A4 --argument '与公告相符' --account association-2`,
      ],
    },
  ],
};

export const ADMIN: Group = {
  who: 'admin',
  // programs of their own, which say themselves what they take
  seeAlso: ['export', 'import', 'restore'],
  topics: [
    {
      verb: 'calls apply',
      usage: '',
      says: ['发布历年申报通知和样例通知', 'publish the historical calls and the sample call'],
      example: ['pilots calls apply'],
    },
    {
      verb: 're-evaluate',
      usage: '',
      says: [
        '试算：按另一规则集，哪些结论会改变',
        'ask which verdicts another pack would turn; nothing changes',
      ],
      options: [['--pack <id>', '规则集 the rule pack'], REASON],
      example: [`pilots re-evaluate ${CALL} --pack PP2024 --reason '试算'`],
    },
    {
      verb: 'move-rules',
      usage: '',
      says: [
        '更换规则集：已有结论不变，产生影响报告',
        'move the call to another pack: no verdict changes, a report says which would',
      ],
      options: [['--pack <id>', '规则集 the rule pack'], REASON],
      example: [`pilots move-rules ${CALL} --pack PP2024 --reason '更正'`],
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
