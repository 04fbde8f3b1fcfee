import { dataOf, type PilotsClient, type Schemas } from '../../../shared/client/client.ts';
import { clientFor } from '../../applications/on-call.ts';
import { ON_CALL, STAFF } from '../../command-line/common-options.ts';
import { word } from '../../command-line/options.ts';
import { CALL, verb } from '../../command-line/verb.ts';
import { rulesSaid } from '../../output/rules-said.ts';
import { entryLines, reportLines } from '../../output/re-evaluation-report.ts';

const PATH = '/v1/reviewer/calls/{callId}/re-evaluations';
const PAGE = 100;

type Whole = Pick<Schemas['GetReEvaluationAnswer'], 'report' | 'entries'>;

/** `pilots reports`: the reports on changes of the rules. */
export const reports = verb({
  name: 'reports',
  says: ['规则变更影响报告', 'the reports on changes of the rules'],
  options: { as: STAFF, ...ON_CALL },
  example: [`pilots reports ${CALL}`],
  run: async (io, { as = 'examiner', ...options }) => {
    const client = await clientFor(io, as, options);
    const answer = dataOf(await client.GET(PATH, { params: { path: { callId: options.call } } }));
    if (options.json) io.print(JSON.stringify(answer, null, 2));
    else for (const line of reportLines(answer.reports)) io.print(line);
    return 0;
  },
});

/** `pilots report <report>`: one report, with every filing whose verdict would be another. */
export const report = verb({
  name: 'report',
  says: [
    '一份报告：哪些申报的结论会改变',
    'one report: which verdicts would be another, and by which clause',
  ],
  words: { report: word('报告编号，见 reports an id, as reports lists it') },
  options: { as: STAFF, ...ON_CALL },
  example: [
    `id=$(pilots reports ${CALL} --json | grep -o 're_[a-z0-9_]*' | head -n 1)`,
    `pilots report $id ${CALL}`,
  ],
  run: async (io, { report: reportId, as = 'examiner', ...options }) => {
    const path = { callId: options.call, reportId };
    const client = await clientFor(io, as, options);
    const whole = await wholeOf(client, path);
    if (options.json) io.print(JSON.stringify(whole, null, 2));
    else for (const line of await linesOf(client, whole)) io.print(line);
    return 0;
  },
});

async function linesOf(client: PilotsClient, { report, entries }: Whole): Promise<string[]> {
  const rules = await Promise.all([report.from, report.to].map((pack) => rulesSaid(client, pack)));
  const wordings = new Map(rules.flatMap(({ wordings: of }) => [...of]));
  return [...reportLines([report]), ...entryLines(entries, wordings)];
}

async function wholeOf(
  client: PilotsClient,
  path: { readonly callId: string; readonly reportId: string },
): Promise<Whole> {
  const entries: Whole['entries'] = [];
  let query: { limit: number; cursor?: string } = { limit: PAGE };
  for (;;) {
    const params = { path, query };
    const page: Schemas['GetReEvaluationAnswer'] = dataOf(
      await client.GET(`${PATH}/{reportId}`, { params }),
    );
    entries.push(...page.entries);
    if (page.nextCursor === null) return { report: page.report, entries };
    query = { limit: PAGE, cursor: page.nextCursor };
  }
}
