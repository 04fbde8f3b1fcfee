import { UpdateTableCommand } from '@aws-sdk/client-dynamodb';
import { continueReport } from '../../functions/consumers/reevaluation/continue-report.ts';
import { publishedRules } from '../../functions/applications/rules.ts';
import type { Application } from '../../shared/domain/application/application.ts';
import { beijingInstant } from '../../shared/domain/calendar.ts';
import { factsOf } from '../../shared/domain/rules/facts-of.ts';
import type { ReEvaluation } from '../../shared/domain/rules/re-evaluation.ts';
import { type FiledCase, reEvaluate } from '../../shared/rules/judging/re-evaluate.ts';
import { reportItem } from '../../shared/store/reports/re-evaluation-items.ts';
import { type TestTable, putAll, startTable } from '../support/dynamo.ts';
import { COMPOSITES, NOW } from '../support/filing.ts';
import { corrected } from '../rules/corrected.ts';
import { pack } from '../rules/facts.ts';
import { aFiled, itemsOf } from './many-filings.ts';

const APPLICATIONS = 10_000;
const ROUNDS = 3;
const MOST_SECONDS = 60;
const CALL_ID = 'many';

const then = pack('SAMPLE-2026');
const tried = corrected(then, { parameters: { minMonths: 7 } });
const filings = Array.from({ length: APPLICATIONS }, (_, at) => aFiled(at, CALL_ID, then));

function submissionOf({ submission }: Application) {
  if (!submission) throw new Error('it was filed');
  return submission;
}

/** The facts are derived again from what was filed, as for a reviewer. */
function* cases(): Generator<FiledCase> {
  for (const application of filings) {
    const { filing, assessment: before } = submissionOf(application);
    const associationCode = COMPOSITES.organisation.code;
    const facts = factsOf(application.content, { ...filing, associationCode });
    yield { applicationId: application.id, facts, before };
  }
}

const report: ReEvaluation = {
  id: 're_bench',
  callId: CALL_ID,
  from: then.ref,
  to: tried.ref,
  isMove: false,
  reason: '样例',
  startedAt: beijingInstant(NOW),
  startedBy: 'person-20',
  finishedAt: null,
  evaluated: 0,
  flips: 0,
};

/** The whole path: a report that is begun, read from the table and written to it. */
async function made({ store }: TestTable): Promise<ReEvaluation | null> {
  const of = { callId: CALL_ID, reportId: report.id };
  const rules = publishedRules(store);
  const packByHash = async (hash: string) =>
    hash === tried.ref.hash ? tried : rules.packByHash(hash);
  await continueReport(
    {
      store,
      rules: { ...rules, packByHash },
      clock: () => NOW,
      hasTime: () => true,
      onFailure: () => {},
    },
    of,
  );
  return store.readReEvaluation(of);
}

async function timed<T>(act: () => T | Promise<T>): Promise<{ seconds: number; result: T }> {
  const start = performance.now();
  const result = await act();
  return { seconds: (performance.now() - start) / 1000, result };
}

const rounds = [];
for (let round = 0; round < ROUNDS; round += 1)
  rounds.push(await timed(() => reEvaluate(cases(), tried).counts));
const counts = rounds[0]?.result;
const slowest = Math.max(...rounds.map(({ seconds }) => seconds));
const verdicts = new Set(filings.map((each) => submissionOf(each).assessment.verdict));
process.stdout.write(
  `${APPLICATIONS.toLocaleString('en')} applications (${[...verdicts].join(', ')}): ` +
    `${slowest.toFixed(2)} s, the slowest of ${ROUNDS} rounds; ${JSON.stringify(counts)}\n`,
);

const table = await startTable();
// nobody follows it here, and the embedded engine is the slower the longer its stream is
const StreamSpecification = { StreamEnabled: false };
await table.client.send(
  new UpdateTableCommand({ TableName: table.tableName, StreamSpecification }),
);
await putAll(table, [...filings.flatMap(itemsOf), reportItem(report)]);
const whole = await timed(() => made(table));
await table.stop();
process.stdout.write(
  `  with the store: ${whole.seconds.toFixed(2)} s; ` +
    `${whole.result?.evaluated} judged, ${whole.result?.flips} flip\n`,
);

if (!counts?.flipped) throw new Error('nothing flipped, so little was tried');
const isWhole = whole.result?.finishedAt && whole.result.evaluated === APPLICATIONS;
if (!isWhole || whole.result?.flips !== counts.flipped) throw new Error('the report is not whole');
if (slowest > MOST_SECONDS || whole.seconds > MOST_SECONDS) {
  process.stderr.write(`more than ${MOST_SECONDS} s\n`);
  process.exitCode = 1;
}
