import { newApplicationId } from '../../functions/doors/applicant/filing/new-id.ts';
import { contentText, snapshotItem } from '../../shared/store/applications/application-items.ts';
import { anyHistory, submission } from '../domain/histories.ts';
import { putAll, startTable } from '../support/dynamo.ts';
import { watch } from '../support/requests.ts';

// What a page of 50 costs with 100 filings in the queue, and with 100,000: requests and read units,
// which do not hang on the machine. Fails where the larger queue costs more than half as much again.
const PAGE = 50;
const FEW = 100;
const MANY = Number(process.argv[2] ?? 100_000);
const MOST = 1.5;

const table = await startTable();
const requests = watch(table.client);
const { application } = anyHistory();
const whole = { ...submission, receipt: 'x' };

async function fill(callId: string, count: number): Promise<void> {
  const some = 1000;
  for (let from = 0; from < count; from += some) {
    const items = Array.from({ length: Math.min(some, count - from) }, (_, at) => {
      const filedAt = new Date(Date.UTC(2026, 10, 20) + (from + at) * 1000).toISOString();
      const id = newApplicationId();
      const one = { ...application, id, callId, state: 'recommended' as const };
      const filed = { ...one, submission: { ...whole, at: filedAt } };
      return snapshotItem(filed, contentText(filed));
    });
    await putAll(table, items);
  }
}

async function costOf(callId: string, count: number) {
  await fill(callId, count);
  requests.forget();
  const page = await table.store.listQueue({ callId, kind: 'unclaimed' }, { limit: PAGE });
  if (!page.ok || page.value.lines.length !== PAGE) throw new Error('the page is not whole');
  return { requests: requests.sent.length, units: requests.read() };
}

const few = await costOf('few', FEW);
const many = await costOf('many', MANY);
await table.stop();

for (const [count, cost] of [
  [FEW, few],
  [MANY, many],
] as const) {
  process.stdout.write(
    `a page of ${PAGE} of ${count.toLocaleString('en')}: ${cost.requests} requests, ${cost.units} read units\n`,
  );
}
if (many.units > few.units * MOST || many.requests > few.requests + 1) {
  process.stderr.write(`the larger queue costs more than ${MOST} times as much\n`);
  process.exitCode = 1;
}
