import { dataOf, type PilotsClient, type Schemas } from '../../shared/client/client.ts';
import type { Desk } from '../desk.ts';
import { entryLines, reportLines } from '../re-evaluation-report.ts';
import { callIdOf, clientFor, type ReviewOptions } from '../review.ts';
import { staffOf } from '../staff.ts';

const PATH = '/v1/reviewer/calls/{callId}/re-evaluations';
const PAGE = 100;

type Whole = Pick<Schemas['GetReEvaluationAnswer'], 'report' | 'entries'>;

/** `pilots reports --call <id>`: the reports on changes of the rules. */
export async function reports(desk: Desk, options: ReviewOptions): Promise<number> {
  const params = { path: { callId: callIdOf(options) } };
  const client = await clientFor(desk, staffOf(options), options);
  const answer = dataOf(await client.GET(PATH, { params }));
  if (options.json) desk.say(JSON.stringify(answer, null, 2));
  else for (const line of reportLines(answer.reports)) desk.say(line);
  return 0;
}

/** `pilots report <id> --call <id>`: one report, with every filing whose verdict would be another. */
export async function report(
  desk: Desk,
  reportId: string,
  options: ReviewOptions,
): Promise<number> {
  const path = { callId: callIdOf(options), reportId };
  const whole = await wholeOf(await clientFor(desk, staffOf(options), options), path);
  if (options.json) desk.say(JSON.stringify(whole, null, 2));
  else
    for (const line of [...reportLines([whole.report]), ...entryLines(whole.entries)])
      desk.say(line);
  return 0;
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
