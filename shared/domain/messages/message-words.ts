import type { Text } from '../text.ts';
import type { MessageKind } from './message.ts';
import { OVERSEERS_WORDS, type Words } from './overseers-words.ts';

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
  deadline: {
    subject: { zh: '申报即将截止', en: 'Filing closes soon' },
    happened: {
      zh: '该项目的申报尚未提交，截止时间为{until}，还有{days}个工作日。',
      en: 'The application is not submitted yet. It closes at {until}; working days left: {days}.',
    },
    next: {
      zh: '请登录系统核对各项内容，并在截止时间之前提交；不再申报的，无需理会。',
      en: 'Sign in, check what is stated, and submit it before that; if you will not file, do nothing.',
    },
  },
  extended: {
    subject: { zh: '已准予延期', en: 'More time was granted' },
    happened: {
      zh: '已准予贵单位延长申报时间，新的截止时间为{until}。',
      en: 'Your association was given more time to file: until {until}.',
    },
    next: {
      zh: '延期的理由可在系统中查看，请在新的截止时间之前提交。',
      en: 'Sign in to read why, and submit the application before that.',
    },
  },
  recommending_due: {
    subject: { zh: '推荐即将截止', en: 'The time to recommend ends soon' },
    happened: {
      zh: '尚有申报等待推荐，推荐的截止时间为{until}，还有{days}个工作日。',
      en: 'Applications wait for your recommendation until {until}; working days left: {days}.',
    },
    next: {
      zh: '请登录系统，逐项推荐、退回或者不予推荐。',
      en: 'Sign in and recommend, return or decline each of them.',
    },
  },
  invited: {
    subject: { zh: '邀请参加专家评审', en: 'Asked to review' },
    happened: {
      zh: '现邀请您评审一项申报。',
      en: 'You are asked to review an application.',
    },
    next: {
      zh: '请登录系统，先声明是否需要回避，再查看材料、打分。',
      en: 'Sign in, declare first whether you have a conflict of interest, then read and score.',
    },
  },
  review_waits: {
    subject: { zh: '评审尚未完成', en: 'A review waits' },
    happened: {
      zh: '您受邀评审的申报尚未完成打分。',
      en: 'An application that you were asked to review has no score from you yet.',
    },
    next: {
      zh: '请登录系统完成评审；不能评审的，请告知召集人。',
      en: 'Sign in to score it; if you cannot, tell whoever convened the panel.',
    },
  },
  examination_due: {
    subject: { zh: '形式审查即将到期', en: 'A formal examination is due soon' },
    happened: {
      zh: '您办理的一项形式审查将于{until}到期，还有{days}个工作日。',
      en: 'A formal examination that you hold is due on {until}; working days left: {days}.',
    },
    next: {
      zh: '请登录系统作出决定或者一次性退回补正。',
      en: 'Sign in to decide, or to return it for correction with everything listed.',
    },
  },
  examination_overdue: {
    subject: { zh: '形式审查已逾期', en: 'A formal examination is overdue' },
    happened: {
      zh: '您办理的一项形式审查已于{until}到期，期满不会自动作出任何决定。',
      en: 'A formal examination that you hold was due on {until}. Nothing is decided by itself.',
    },
    next: {
      zh: '请登录系统尽快办理。',
      en: 'Sign in and deal with it as soon as you can.',
    },
  },
  redaction_waits: {
    subject: { zh: '遮蔽文件待另一人处理', en: 'A redaction waits for a second person' },
    happened: {
      zh: '一位审查人员申请遮蔽一份申报材料文件，须由另一位审查人员处理。',
      en: 'An examiner asked to have a file of an application redacted. Another examiner decides.',
    },
    next: {
      zh: '请登录系统查看理由，同意遮蔽或者说明不同意的理由；任何一位审查人员处理后，其他人不必再办。',
      en: 'Sign in to read why, and redact the file or say why not. Once one examiner has decided, nothing is left to do for the others.',
    },
  },
  ...OVERSEERS_WORDS,
};
