import type { Text } from '../text.ts';
import type { MessageKind, MessageState } from './message.ts';

/** What a message says: in its subject, of what happened, and what its reader does next. */
interface Words {
  readonly subject: Text;
  readonly happened: Text;
  /** Null: nothing needs to be done. */
  readonly next: Text | null;
}

const LOOK: Text = {
  zh: '理由和依据的条款请登录系统查看。',
  en: 'Sign in to read the reasons and the clauses that they rest on.',
};

/** The words of each kind. None holds a reason, a score or a name: mail is read by others on its way. */
export const MESSAGE_WORDS: Readonly<Record<MessageKind, Words>> = {
  received: {
    subject: { zh: '已收到申报', en: 'Application received' },
    happened: {
      zh: '贵单位的申报已收到，回执可随时在系统中查看、打印。',
      en: 'Your application was received. Its receipt can be read and printed at any time.',
    },
    next: null,
  },
  returned: {
    subject: { zh: '推荐部门退回', en: 'Returned by the recommender' },
    happened: {
      zh: '推荐部门已将申报退回贵单位修改。',
      en: 'The recommender returned the application to you for changes.',
    },
    next: {
      zh: '请登录系统查看退回理由，修改后在截止时间之前重新提交。',
      en: 'Sign in to read why, change it, and submit it again before the closing time.',
    },
  },
  recommended: {
    subject: { zh: '推荐部门已推荐', en: 'Recommended' },
    happened: {
      zh: '推荐部门已推荐该项目，下一步是形式审查。',
      en: 'The recommender recommended the project. The formal examination comes next.',
    },
    next: null,
  },
  not_recommended: {
    subject: { zh: '推荐部门不予推荐', en: 'Not recommended' },
    happened: {
      zh: '推荐部门对该项目不予推荐。',
      en: 'The recommender does not recommend the project.',
    },
    next: LOOK,
  },
  correction: {
    subject: { zh: '退回补正', en: 'Returned for correction' },
    happened: {
      zh: '形式审查发现需要补正的内容，已一次性列明。',
      en: 'The formal examination found what has to be put right, and listed all of it.',
    },
    next: {
      zh: '请登录系统逐项补正后重新提交。',
      en: 'Sign in, put each item right, and submit the application again.',
    },
  },
  accepted: {
    subject: { zh: '已受理', en: 'Accepted' },
    happened: {
      zh: '该项目已通过形式审查，予以受理，下一步是专家评审。',
      en: 'The project passed the formal examination and is accepted. Expert review comes next.',
    },
    next: null,
  },
  not_accepted: {
    subject: { zh: '不予受理', en: 'Not accepted' },
    happened: {
      zh: '该项目未通过形式审查，不予受理。',
      en: 'The project did not pass the formal examination and is not accepted.',
    },
    next: LOOK,
  },
  outcome: {
    subject: { zh: '遴选结果', en: 'Outcome of the selection' },
    happened: {
      zh: '该项目的遴选已有结果。',
      en: 'The selection of the project has come to an outcome.',
    },
    next: LOOK,
  },
  on_notice: {
    subject: { zh: '已列入公示', en: 'On public notice' },
    happened: {
      zh: '该项目已列入公示名单，公示期内任何人可以提出异议。',
      en: 'The project is on public notice. Anyone may object while the notice lasts.',
    },
    next: null,
  },
  objected: {
    subject: { zh: '公示期间收到异议', en: 'An objection was lodged' },
    happened: {
      zh: '公示期间收到对该项目的异议，处理完毕后将告知贵单位。',
      en: 'An objection to the project was lodged. You will be told once it is answered.',
    },
    next: null,
  },
  objection_answered: {
    subject: { zh: '异议已处理', en: 'An objection was answered' },
    happened: {
      zh: '对该项目的异议已处理完毕。',
      en: 'An objection to the project was answered.',
    },
    next: LOOK,
  },
  announced: {
    subject: { zh: '已公布', en: 'Announced' },
    happened: {
      zh: '该项目已列入公布的应用示范项目名单。',
      en: 'The project is on the announced list of pilots.',
    },
    next: null,
  },
  revoked: {
    subject: { zh: '已撤销', en: 'Revoked' },
    happened: {
      zh: '该项目已从公布的名单中撤销。',
      en: 'The project was struck from the announced list.',
    },
    next: LOOK,
  },
  dispute_received: {
    subject: { zh: '已收到复核申请', en: 'Request for reconsideration received' },
    happened: {
      zh: '贵单位的复核申请已收到，将由其他人员处理。',
      en: 'Your request for reconsideration was received. Other people will decide on it.',
    },
    next: null,
  },
  reconsidered: {
    subject: { zh: '复核结果', en: 'Outcome of the reconsideration' },
    happened: {
      zh: '复核已有结果。',
      en: 'The reconsideration has come to an outcome.',
    },
    next: LOOK,
  },
  reopened: {
    subject: { zh: '重新进行形式审查', en: 'Formal examination reopened' },
    happened: {
      zh: '因规则更正，该项目重新进行形式审查。',
      en: 'The rules were corrected, so the formal examination of the project is reopened.',
    },
    next: null,
  },
  withdrawn: {
    subject: { zh: '申报已撤回', en: 'Application withdrawn' },
    happened: {
      zh: '贵单位的申报已撤回。',
      en: 'Your application was withdrawn.',
    },
    next: null,
  },
};

/** Whether a message has reached its receiver, for those who wait for it. */
export const DELIVERIES: Readonly<Record<MessageState, Text>> = {
  waiting: { zh: '待发送', en: 'to be sent' },
  sent: { zh: '已发出', en: 'sent' },
  no_address: {
    zh: '未发送：申报中没有联系邮箱',
    en: 'not sent: the application names no address',
  },
  refused: {
    zh: '未送达：对方邮件服务器拒收，请核对联系邮箱',
    en: 'not delivered: the mail server refused it; check the address',
  },
  given_up: {
    zh: '未送达：一天内多次发送均未成功，请核对联系邮箱',
    en: 'not delivered: it was tried for a day; check the address',
  },
};
