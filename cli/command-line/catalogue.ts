import { callApply, callNew, callPlan, callWithdraw } from '../verbs/admin/call.ts';
import { applyCalendar } from '../verbs/admin/apply-calendar.ts';
import { applyCalls } from '../verbs/admin/apply-calls.ts';
import { callDiff } from '../verbs/admin/call-diff.ts';
import { compareDocument } from '../verbs/admin/compare-document.ts';
import { extend } from '../verbs/admin/extend.ts';
import {
  exportVerb,
  importVerb,
  recountVerb,
  redriveVerb,
  restoreVerb,
} from '../verbs/admin/recovery.ts';
import { packCheck, packNew } from '../verbs/admin/pack.ts';
import { packComment, packComments, packSettle } from '../verbs/admin/pack-comments.ts';
import { health } from '../verbs/admin/health.ts';
import { packAnswer, packAsk, packQuestions } from '../verbs/admin/pack-questions.ts';
import { packPlan, packPublish } from '../verbs/admin/pack-publish.ts';
import { packDiff, packPrint } from '../verbs/admin/pack-read.ts';
import { peopleApply, peopleList, peoplePlan } from '../verbs/admin/people.ts';
import { moveRules, reEvaluate } from '../verbs/admin/rule-packs.ts';
import { token } from '../verbs/admin/token.ts';
import { assess } from '../verbs/anyone/assess.ts';
import { calendars } from '../verbs/anyone/calendars.ts';
import { checkpoint } from '../verbs/anyone/checkpoint.ts';
import { completions } from '../verbs/anyone/completions.ts';
import { loginVerb, logoutVerb } from '../verbs/anyone/login.ts';
import { objection } from '../verbs/anyone/objection.ts';
import { overview } from '../verbs/anyone/overview.ts';
import { rounds } from '../verbs/anyone/rounds.ts';
import { announcements, notices } from '../verbs/anyone/published-lists.ts';
import { rules } from '../verbs/anyone/rules.ts';
import { verify } from '../verbs/anyone/verify.ts';
import { whoami } from '../verbs/anyone/whoami.ts';
import { applications } from '../verbs/association/applications.ts';
import { archive } from '../verbs/association/archive.ts';
import { dispute } from '../verbs/association/dispute.ts';
import { download } from '../verbs/association/download.ts';
import { exportFiling } from '../verbs/association/export-filing.ts';
import { notifications } from '../verbs/association/notifications.ts';
import { extensions } from '../verbs/association/extensions.ts';
import { history } from '../verbs/association/history.ts';
import { letter } from '../verbs/association/letter.ts';
import { form, proof, receipt } from '../verbs/association/print.ts';
import { upload } from '../verbs/association/upload.ts';
import { answerObjection, reconsider, revoke } from '../verbs/decider/after-decision.ts';
import { decide } from '../verbs/decider/decide.ts';
import { dismissObjections, objections } from '../verbs/decider/objections.ts';
import { announce, notice } from '../verbs/decider/publish.ts';
import { convene } from '../verbs/examiner/convene.ts';
import { delegate, delegations, withdrawDelegation } from '../verbs/examiner/delegations.ts';
import { exportTable } from '../verbs/examiner/export-table.ts';
import {
  accept,
  claim,
  override,
  refuse,
  release,
  ruleChange,
} from '../verbs/examiner/examination.ts';
import { propose, recuse, replaceExpert } from '../verbs/examiner/panel.ts';
import { personalData } from '../verbs/examiner/personal-data.ts';
import {
  grantPersonalData,
  personalDataRequests,
  requestPersonalData,
} from '../verbs/examiner/personal-data-requests.ts';
import { report, reports } from '../verbs/examiner/reports.ts';
import { declare } from '../verbs/expert/declare.ts';
import { closeReview, score } from '../verbs/expert/score.ts';
import { check } from '../verbs/recommender/check.ts';
import { decline } from '../verbs/recommender/decline.ts';
import { queue, reviews } from '../verbs/recommender/queue.ts';
import { rank } from '../verbs/recommender/rank.ts';
import { recommend } from '../verbs/recommender/recommend.ts';
import { returnVerb } from '../verbs/recommender/return.ts';
import { show } from '../verbs/recommender/show.ts';
import { anyWords } from './options.ts';
import { type Group, type Verb, verb } from './verb.ts';

/** `pilots help [verb]`: `run.ts` answers it before anything is parsed, as it is about the verbs. */
const help = verb({
  name: 'help',
  says: ['命令一览，或某一命令的说明', 'all verbs, or one with its options and an example'],
  words: { verb: anyWords('命令 the verb') },
  example: ['pilots help recommend'],
  run: async () => 0,
});

/** Every verb, by who one is. */
export const GROUPS: readonly Group[] = [
  {
    who: 'anyone',
    verbs: [
      help,
      loginVerb,
      logoutVerb,
      whoami,
      assess,
      rules,
      calendars,
      verify,
      notices,
      objection,
      announcements,
      overview,
      rounds,
      checkpoint,
      completions,
    ],
  },
  {
    who: 'association',
    verbs: [
      applications,
      upload,
      download,
      history,
      form,
      proof,
      receipt,
      letter,
      archive,
      exportFiling,
      dispute,
      extensions,
      notifications,
    ],
  },
  { who: 'recommender', verbs: [queue, show, check, recommend, returnVerb, decline, rank] },
  {
    who: 'examiner',
    seeAlso: ['queue --as examiner', 'show --as examiner', 'return --file <defects.yaml>'],
    verbs: [
      claim,
      release,
      override,
      accept,
      refuse,
      ruleChange,
      peopleList,
      convene,
      replaceExpert,
      recuse,
      propose,
      personalData,
      requestPersonalData,
      personalDataRequests,
      grantPersonalData,
      delegate,
      delegations,
      withdrawDelegation,
      reports,
      report,
      exportTable,
    ],
  },
  {
    who: 'expert',
    seeAlso: ['show --as expert', 'notifications --as expert'],
    verbs: [reviews, declare, score, closeReview],
  },
  {
    who: 'decider',
    seeAlso: [
      'queue --as decider',
      'show --as decider',
      'delegate',
      'personal-data',
      'overview',
      'export-table --as decider',
    ],
    verbs: [
      decide,
      reconsider,
      notice,
      objections,
      answerObjection,
      dismissObjections,
      announce,
      revoke,
    ],
  },
  {
    who: 'admin',
    seeAlso: ['extensions --call <call>'],
    verbs: [
      packNew,
      packCheck,
      packDiff,
      packPrint,
      packPlan,
      packPublish,
      packComment,
      packComments,
      packSettle,
      packAsk,
      packQuestions,
      packAnswer,
      callNew,
      callPlan,
      callApply,
      callWithdraw,
      callDiff,
      extend,
      peoplePlan,
      peopleApply,
      applyCalendar,
      compareDocument,
      applyCalls,
      reEvaluate,
      moveRules,
      health,
      token,
      exportVerb,
      importVerb,
      restoreVerb,
      recountVerb,
      redriveVerb,
    ],
  },
];

export const VERBS: readonly Verb[] = GROUPS.flatMap(({ verbs }) => verbs);
