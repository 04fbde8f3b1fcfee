import type { ExportCounts } from '../../cli/generate/costs/counts.ts';
import { makeExport } from '../../functions/consumers/exports/make-export.ts';
import { lazyPrinter } from '../../functions/printing/lazy-printer.ts';
import { publishedRules } from '../../functions/applications/rules.ts';
import type { Operation } from '../../shared/contract/routes.ts';
import type { Store } from '../../shared/store/dynamo-store.ts';
import type { Parts } from '../support/people/applicants.ts';
import { NOW } from '../support/filing.ts';

/** What is counted of a table's client as it goes on. */
interface Units {
  readonly apiRequests: number;
  readonly readUnits: number;
  readonly writeUnits: number;
}

interface Counted {
  readonly store: Store;
  readonly callId: string;
  readonly filings: number;
  readonly units: Units;
  readonly ask: (operation: Operation, parts: Parts) => Promise<{ readonly id: string }>;
}

/** Counts what the largest table of so many filings takes: asked for, made, looked after once, taken. */
export async function measureExport(counted: Counted): Promise<ExportCounts> {
  const { store, callId, filings, units, ask } = counted;
  const before = { ...units };
  const body = {
    kind: 'findings',
    format: 'xlsx',
    language: 'zh',
    queue: null,
    from: null,
    to: null,
  };
  const { id: exportId } = await ask('startExport', { params: { callId }, body });
  let objectPuts = 1;
  const objects = { put: async () => void (objectPuts += 1), read: async () => null };
  const rules = publishedRules(store);
  const context = { store, objects, rules, printer: lazyPrinter(), clock: () => NOW };
  await makeExport(context, { callId, exportId });
  const params = { callId, exportId };
  await ask('getExport', { params });
  await ask('takeExport', { params });
  return {
    filings,
    apiRequests: units.apiRequests - before.apiRequests,
    readUnits: units.readUnits - before.readUnits,
    writeUnits: units.writeUnits - before.writeUnits,
    // what hands it on puts an object, by which what makes it is told
    consumerRuns: 2,
    objectPuts,
  };
}
