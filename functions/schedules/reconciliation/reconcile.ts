import { type Instant, beijingInstant } from '../../../shared/domain/calendar.ts';
import type { Meter } from '../../../shared/http/metrics.ts';
import type { JointFilingStore } from '../../../shared/store/applications/joint-filing-store.ts';
import type { CallStore } from '../../../shared/store/calls/call-store.ts';
import type {
  HeldApplication,
  ReconciliationStore,
} from '../../../shared/store/register/reconciliation-store.ts';
import type { ReEvaluationStore } from '../../../shared/store/reports/re-evaluation-store.ts';
import type { EnteringStore } from '../../derived/enter.ts';
import { type EnterMissing, enteringMissing } from '../../derived/registers.ts';
import { FileSweep, type SweepContext } from './sweep-files.ts';
import { takeMessage } from '../../derived/take-message.ts';

export interface ReconciliationContext {
  readonly store: Pick<CallStore, 'listCalls'> &
    EnteringStore &
    JointFilingStore &
    Pick<ReEvaluationStore, 'listReEvaluations'> &
    ReconciliationStore &
    SweepContext['store'];
  readonly objects: SweepContext['objects'];
  /** Asked between applications: a run that has none left is told apart from one that is done. */
  readonly hasTime: () => boolean;
  readonly meter: Meter;
  /** Hears of what could not be put right. */
  readonly onFailure: (what: string, error: unknown) => void;
}

/** What a run found not to be as it should, and has put right. */
export interface Reconciliation {
  /** How many applications were looked at. */
  readonly applications: number;
  /** Lines of registers that were missing, or behind. */
  readonly register: number;
  /** Filings from before there was the list in which they lie, which were put there, or redactions that wait: nothing was lost, and no metric tells of them. */
  readonly placed: number;
  /** Messages that nobody had taken. */
  readonly messages: number;
  /** Reports on changed rules that nobody went on with, which were woken. */
  readonly reports: number;
  /** Calls whose counts did not follow from their registers. */
  readonly counts: number;
  /** Files without an owner, and owners without a file. */
  readonly files: number;
  /** Applications and calls that failed, or were not come to: with any of them the run is not done. */
  readonly left: number;
}

/** What is younger is still on its way to the consumers of the stream. */
const ON_ITS_WAY_MS = 15 * 60 * 1000;
const AT_ONCE = 10;

/**
 * Walks all applications and puts right what follows from them: registers, joint filings, reports,
 * counts, files.
 * Queues and lists of an association are parts of the application's own item, and cannot be wrong;
 * what is older than a list is put there.
 * Done again it changes nothing; what it mended it tells.
 */
export async function reconcile(
  context: ReconciliationContext,
  now: Date,
): Promise<Reconciliation> {
  const { store, meter } = context;
  const run = new Run(context, await FileSweep.begin(context, now), now);
  for await (const page of store.everyApplication())
    for (let from = 0; from < page.length; from += AT_ONCE)
      await Promise.all(page.slice(from, from + AT_ONCE).map((one) => run.application(one)));
  for (const { id } of await store.listCalls()) await run.call(id);
  await run.strays();
  const { register, messages, reports, counts, files } = run.done;
  meter([
    { name: 'Mended', value: register, of: 'register' },
    { name: 'Mended', value: messages, of: 'messages' },
    { name: 'Mended', value: reports, of: 'reports' },
    { name: 'Mended', value: counts, of: 'counts' },
    { name: 'Mended', value: files, of: 'files' },
  ]);
  return run.done;
}

class Run {
  readonly done = {
    applications: 0,
    register: 0,
    placed: 0,
    messages: 0,
    reports: 0,
    counts: 0,
    files: 0,
    left: 0,
  };
  readonly #context: ReconciliationContext;
  readonly #enterMissing: EnterMissing;
  readonly #sweep: FileSweep;
  readonly #at: Instant;
  readonly #settledBy: number;

  constructor(context: ReconciliationContext, sweep: FileSweep, now: Date) {
    this.#context = context;
    this.#sweep = sweep;
    this.#enterMissing = enteringMissing(context.store);
    this.#at = beijingInstant(now);
    this.#settledBy = now.getTime() - ON_ITS_WAY_MS;
  }

  application(one: HeldApplication): Promise<void> {
    return this.#trying(one.id, async () => {
      this.done.applications += 1;
      if (this.#isSettled(one.updatedAt)) {
        const measured = await this.#enterMissing(one, this.#at);
        if (measured) this.done.register += 1;
        if (measured) this.#context.meter(measured);
      }
      if (Object.keys(one.place).length > 0 && (await this.#context.store.place(one)))
        this.done.placed += 1;
      if (await this.#context.store.listRedaction(one)) this.done.placed += 1;
      for (const message of await this.#context.store.listMessages(one.id)) {
        if (!this.#isSettled(message.at)) continue;
        await takeMessage(this.#context.store, message);
        this.done.messages += 1;
      }
      this.done.files += await this.#sweep.application(one.id);
    });
  }

  strays(): Promise<void> {
    return this.#trying('files', async () => {
      this.done.files += await this.#sweep.strays();
    });
  }

  call(callId: string): Promise<void> {
    const { store } = this.#context;
    return this.#trying(callId, async () => {
      for (const { id: reportId, startedAt, finishedAt } of await store.listReEvaluations(callId)) {
        if (finishedAt !== null || !this.#isSettled(startedAt)) continue;
        await store.wakeReport({ callId, reportId }, this.#at);
        this.done.reports += 1;
      }
      if (await store.recount(callId, this.#at)) this.done.counts += 1;
    });
  }

  #isSettled(at: Instant): boolean {
    return Date.parse(at) <= this.#settledBy;
  }

  /** One that fails keeps no other from being put right. */
  async #trying(what: string, put: () => Promise<void>): Promise<void> {
    try {
      if (this.#context.hasTime()) await put();
      else this.done.left += 1;
    } catch (error) {
      this.done.left += 1;
      this.#context.onFailure(what, error);
    }
  }
}
