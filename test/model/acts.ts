import { beijingDate } from '../../shared/domain/calendar.ts';
import type { Command } from '../../shared/domain/commands/commands.ts';
import { anExpert, CLAUSE, type Case, REQUESTS } from '../support/cases.ts';
import { type Act, NOTICE_DAYS, objectionMeant, type Reference } from './reference.ts';

// what a list tells beside what it publishes, the reports on changed rules, and what is asked of a file, have tests of their own
const ELSEWHERE: readonly Command[] = [
  'tell',
  'note_rule_change',
  'reopen',
  'ask_redaction',
  'redact',
  'refuse_redaction',
];
const VARIANTS: Partial<Record<Command, readonly string[]>> = {
  override: ['unmet', 'met'],
  declare: ['none', 'conflict'],
  recuse: ['expert-1', 'expert-2', 'expert-3'],
  replace_expert: ['expert-1→expert-3', 'expert-2→expert-3', 'expert-1→expert-2'],
  select: ['silent', 'counted'],
  dismiss_objection: ['open', 'first', 'unknown'],
  dismiss_objections: ['open', 'first', 'unknown'],
  uphold_objection: ['open', 'first', 'unknown'],
};

export const ACTS: readonly Act[] = (Object.keys(REQUESTS) as Command[])
  .filter((command) => !ELSEWHERE.includes(command))
  .flatMap((command): Act[] => {
    const variants = VARIANTS[command];
    return variants ? variants.map((variant) => ({ command, variant })) : [{ command }];
  });

/** What is sent for an act: the path beyond call and application, and the body. */
export function requestOf(act: Act, reference: Reference, at: Case, nth: number) {
  const { command, variant = '' } = act;
  const { body, params } = REQUESTS[command];
  const said = body?.(at) as object | undefined;
  const [out = '', into = ''] = variant.split('→');
  switch (command) {
    case 'edit':
      // another text each time: an edit that changes nothing is no event
      return { body: { ...at.content, promotionPlan: `样例：第${nth}次修改。` } };
    case 'override':
      return { body: { clause: CLAUSE, outcome: variant, reason: '样例：经核对' } };
    case 'convene':
      return { body: { experts: [anExpert('expert-1'), anExpert('expert-2')], chair: 'expert-1' } };
    case 'declare':
      return { body: { conflict: variant === 'conflict', statement: '样例：声明' } };
    case 'recuse':
      return { body: { ...said, subject: variant } };
    case 'replace_expert':
      return { body: { out, expert: anExpert(into), reason: '样例：另有安排' } };
    case 'publish':
      return { body: { from: beijingDate(new Date()), workingDays: NOTICE_DAYS } };
    case 'announce':
      return { body: { notice: Math.max(reference.notices.length, 1) } };
    case 'select':
      return { body: { ...said, ...(variant === 'counted' && { lateScores: variant }) } };
    case 'object':
      return { body: said, params: { number: String(noticeOf(reference)) } };
    case 'dismiss_objection':
    case 'uphold_objection':
      return { body: said, params: { caseNumber: caseNumberOf(reference, act) } };
    case 'dismiss_objections':
      return { body: { ...said, caseNumbers: [caseNumberOf(reference, act)] } };
    default:
      return { ...(said && { body: said }), ...(params && { params }) };
  }
}

/** The last notice that lists the project, or the first that there will be. */
function noticeOf({ notices }: Reference): number {
  return Math.max(notices.findLastIndex(({ listed }) => listed) + 1, 1);
}

function caseNumberOf(reference: Reference, act: Act): string {
  const meant = objectionMeant(reference, act);
  const notice = meant === null ? undefined : reference.objections[meant]?.notice;
  const before = reference.objections.slice(0, meant ?? 0);
  const count = before.filter((each) => each.notice === notice).length + 1;
  return notice === undefined ? '1-999-1' : `${notice}-001-${count}`;
}
