import type { AnswerOf } from '../../../shared/client/api-types.ts';
import { type PilotsClient, dataOf } from '../../../shared/client/client.ts';
import type { Call, Clause, GivenPack, ListedPack } from '../../data/answers.ts';
import { givenPackOf } from '../../data/packs.ts';

export type Report = AnswerOf<'listReEvaluations'>['reports'][number];
export type Entry = AnswerOf<'getReEvaluation'>['entries'][number];

export interface ReportRead {
  readonly call: Call;
  readonly report: Report;
  /** All of them, from every page. */
  readonly entries: readonly Entry[];
  /** The clauses by which was judged and would be; only those that are at hand. */
  readonly clauses: readonly Clause[];
  /** Which of their documents were compared with the originals. */
  readonly compared: GivenPack['compared'];
  readonly packs: readonly ListedPack[];
}

/** A report with every filing that it names, and what its clauses say. */
export async function readReport(
  api: PilotsClient,
  path: { readonly callId: string; readonly reportId: string },
): Promise<ReportRead> {
  const [call, packs, { report, entries }] = await Promise.all([
    api.GET('/v1/calls/{callId}', { params: { path: { callId: path.callId } } }),
    api.GET('/v1/rule-packs'),
    allOf(api, path),
  ]);
  const answers = await Promise.all(
    [report.to, report.from].map((rulePack) => givenPackOf(api, { rulePack })),
  );
  return {
    call: dataOf(call),
    report,
    entries,
    clauses: answers.flatMap((each) => each?.pack.clauses ?? []),
    compared: answers.flatMap((each) => each?.compared ?? []),
    packs: dataOf(packs).rulePacks,
  };
}

async function allOf(
  api: PilotsClient,
  path: { readonly callId: string; readonly reportId: string },
): Promise<{ report: Report; entries: Entry[] }> {
  let page = await pageOf(api, path);
  const entries = [...page.entries];
  while (page.nextCursor !== null) {
    page = await pageOf(api, path, page.nextCursor);
    entries.push(...page.entries);
  }
  return { report: page.report, entries };
}

async function pageOf(
  api: PilotsClient,
  path: { readonly callId: string; readonly reportId: string },
  cursor?: string,
) {
  return dataOf(
    await api.GET('/v1/reviewer/calls/{callId}/re-evaluations/{reportId}', {
      params: { path, query: { limit: 100, ...(cursor && { cursor }) } },
    }),
  );
}

/** Whether a report asks for acts: the call was moved to its pack, and not to another one since. */
export function isInForce({ isMove, to }: Report, { rulePack }: Pick<Call, 'rulePack'>): boolean {
  return isMove && to.hash === rulePack.hash;
}

type Turn = Entry['clauses'][number];

/** The clauses that turn to or from what is not met, before all others that differ. */
export function turnsOf({ clauses }: Pick<Entry, 'clauses'>): {
  readonly decisive: readonly Turn[];
  readonly others: readonly Turn[];
} {
  const isDecisive = ({ from, to }: Turn) => from === 'unmet' || to === 'unmet';
  return {
    decisive: clauses.filter(isDecisive),
    others: clauses.filter((turn) => !isDecisive(turn)),
  };
}

/** What may be done about a filing that a report in force names; the API has the last word. */
export function actsOn({ action, state }: Pick<Entry, 'action' | 'state'>): ('keep' | 'reopen')[] {
  if (action || ENDED.includes(state)) return [];
  return ['keep', ...(DECIDED.includes(state) ? (['reopen'] as const) : [])];
}

const DECIDED: readonly Entry['state'][] = ['accepted', 'not_accepted'];
const ENDED: readonly Entry['state'][] = [
  'draft',
  'returned',
  'returned_for_correction',
  'not_recommended',
  'withdrawn',
  'reconsideration',
  'revoked',
];
