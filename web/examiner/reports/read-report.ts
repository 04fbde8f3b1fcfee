import type { AnswerOf } from '../../../shared/client/api-types.ts';
import { type PilotsClient, dataOf } from '../../../shared/client/client.ts';
import type { Call, ListedPack, RulePack } from '../../data/answers.ts';
import { givenPackOf } from '../../data/packs.ts';

export type Report = AnswerOf<'listReEvaluations'>['reports'][number];
export type Entry = AnswerOf<'getReEvaluation'>['entries'][number];

export interface ReportRead {
  readonly call: Call;
  readonly report: Report;
  /** All of them, from every page. */
  readonly entries: readonly Entry[];
  /** The clauses by which it judges; null where they are not at hand. */
  readonly pack: RulePack | null;
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
  const given = await givenPackOf(api, { rulePack: report.to });
  return {
    call: dataOf(call),
    report,
    entries,
    pack: given?.pack ?? null,
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
