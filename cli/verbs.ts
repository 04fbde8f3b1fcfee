import { type Desk, UsageError } from './desk.ts';
import type { Options } from './options.ts';
import { applyCalls } from './verbs/apply-calls.ts';
import { archive } from './verbs/archive.ts';
import { assess } from './verbs/assess.ts';
import { call } from './verbs/call.ts';
import { checkpoint } from './verbs/checkpoint.ts';
import { delegate, delegations, withdrawDelegation } from './verbs/delegations.ts';
import { dispute } from './verbs/dispute.ts';
import { extend } from './verbs/extend.ts';
import { history } from './verbs/history.ts';
import { announcements, notices } from './verbs/lists.ts';
import { login, logout } from './verbs/login.ts';
import { objection } from './verbs/objection.ts';
import { overview } from './verbs/overview.ts';
import { personalData } from './verbs/personal-data.ts';
import { announce, notice } from './verbs/publish.ts';
import { queue } from './verbs/queue.ts';
import { rank } from './verbs/rank.ts';
import { report, reports } from './verbs/reports.ts';
import { moveRules, reEvaluate } from './verbs/rule-packs.ts';
import { show } from './verbs/show.ts';
import { token } from './verbs/token.ts';
import { verify } from './verbs/verify.ts';
import { whoami } from './verbs/whoami.ts';

/** What a verb does with the words after it and the options; gives the exit code. */
type Verb = (desk: Desk, words: readonly string[], options: Options) => Promise<number>;

/** The verbs that are no command on one application. */
export const VERBS: Readonly<Record<string, Verb>> = {
  login: (desk, _words, options) => login(desk, options),
  logout,
  whoami: (desk, _words, options) => whoami(desk, options),
  token: (desk, words) => token(desk, one(words, 'an account, e.g. association-1')),
  call,
  extend: (desk, words, options) => extend(desk, one(words, 'an organisation code'), options),
  calls: (desk, words) => {
    if (words[0] !== 'apply') throw new UsageError('请用 Say: pilots calls apply');
    return applyCalls(desk);
  },
  assess: (desk, words, options) => assess(desk, one(words, 'a file of facts'), options),
  verify: (desk, words, options) =>
    verify(desk, one(words, 'a receipt, a history, a checkpoint or a list'), options),
  notices: (desk, words, options) => notices(desk, atMostOne(words), options),
  announcements: (desk, words, options) => announcements(desk, atMostOne(words), options),
  objection: (desk, words, options) => objection(desk, atMostOne(words), options),
  checkpoint: (desk, words, options) => checkpoint(desk, atMostOne(words), options),
  history: (desk, words, options) => history(desk, one(words, 'an application'), options),
  archive: (desk, words, options) => {
    if (words.length > 0) throw new UsageError('请用 Say: pilots archive --out <folder>');
    return archive(desk, options);
  },
  dispute: (desk, words, options) => dispute(desk, one(words, 'an application'), options),
  queue: (desk, _words, options) => queue(desk, options),
  reviews: (desk, _words, options) => queue(desk, { ...options, as: 'expert' }),
  show: (desk, words, options) => show(desk, one(words, 'an application'), options),
  rank,
  overview: (desk, _words, options) => overview(desk, options),
  reports: (desk, _words, options) => reports(desk, options),
  report: (desk, words, options) => report(desk, one(words, 'a report'), options),
  'personal-data': (desk, words, options) =>
    personalData(desk, one(words, 'an application'), options),
  delegate: (desk, _words, options) => delegate(desk, options),
  delegations: (desk, _words, options) => delegations(desk, options),
  'withdraw-delegation': (desk, words, options) =>
    withdrawDelegation(desk, one(words, 'a delegation'), options),
  notice: (desk, _words, options) => notice(desk, options),
  announce: (desk, _words, options) => announce(desk, options),
  're-evaluate': (desk, _words, options) => reEvaluate(desk, options),
  'move-rules': (desk, _words, options) => moveRules(desk, options),
};

/** The one thing that a verb is about; throws where there is none, or more. */
export function one(words: readonly string[], what: string): string {
  const word = atMostOne(words);
  if (word === undefined) throw new UsageError(`请指明 Name ${what}; see pilots help.`);
  return word;
}

function atMostOne([word, ...more]: readonly string[]): string | undefined {
  if (more.length === 0) return word;
  throw new UsageError(`一次一项。 One at a time; too many: ${more.join(' ')}.`);
}
