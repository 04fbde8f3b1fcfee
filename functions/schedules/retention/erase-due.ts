import { beijingDate, beijingInstant } from '../../../shared/domain/calendar.ts';
import type { Call } from '../../../shared/domain/calls/call.ts';
import type { RegisterLine } from '../../../shared/domain/application/register.ts';
import { isUnderWay, keepsFiles, keptUntil } from '../../../shared/domain/application/retention.ts';
import type { KeptObjects } from '../../../shared/store/materials/kept-objects.ts';
import { CLEAN } from '../../../shared/store/materials/places.ts';
import type { RetentionStore } from '../../../shared/store/retention/retention-store.ts';
import type { CallStore } from '../../../shared/store/calls/call-store.ts';
import type { ReconciliationStore } from '../../../shared/store/register/reconciliation-store.ts';
import type { EnteringStore } from '../../derived/enter.ts';
import { enteringMissing } from '../../derived/registers.ts';

export interface RetentionContext {
  readonly store: Pick<CallStore, 'listCalls'> &
    EnteringStore &
    Pick<ReconciliationStore, 'everyApplication'> &
    RetentionStore;
  readonly objects: Pick<KeptObjects, 'remove'>;
  /** Asked between applications: what a run does not come to is for the next one. */
  readonly hasTime: () => boolean;
}

/** What a run did, in applications and objections. */
export interface Erasure {
  readonly applications: number;
  readonly objections: number;
  /** Applications still under way, changed meanwhile, or not come to. */
  readonly left: number;
}

const AT_ONCE = 5;

/**
 * Erases personal data of the calls whose time is over, and the files of what was never announced. A run that breaks off, or comes twice, is
 * gone on with by the next one: what was erased carries a mark.
 */
export async function eraseDue(context: RetentionContext, now: Date): Promise<Erasure> {
  const due = (await context.store.listCalls()).filter((call) => isDue(call, now));
  if (due.length > 0) await completeRegisters(context, due, now);
  let [applications, objections, left] = [0, 0, 0];
  for (const call of due) {
    const lines = await context.store.listUnerased(call.id);
    const erased = await eraseApplications(context, lines, now);
    applications += erased;
    left += lines.length - erased;
    objections += await eraseObjections(context, call, now);
  }
  return { applications, objections, left };
}

function isDue(call: Call, now: Date): boolean {
  const last = keptUntil(call);
  return last !== null && beijingDate(now) > last;
}

/** What a register was never told of has people beside it as well. */
async function completeRegisters(
  { store }: RetentionContext,
  calls: readonly Call[],
  now: Date,
): Promise<void> {
  const enterMissing = enteringMissing(store);
  const due = new Set(calls.map(({ id }) => id));
  for await (const page of store.everyApplication())
    for (const application of page)
      if (due.has(application.callId)) await enterMissing(application, beijingInstant(now));
}

async function eraseApplications(
  context: RetentionContext,
  lines: readonly RegisterLine[],
  now: Date,
): Promise<number> {
  const over = lines.filter(({ state }) => !isUnderWay(state));
  let erased = 0;
  for (let from = 0; from < over.length && context.hasTime(); from += AT_ONCE) {
    const some = over.slice(from, from + AT_ONCE);
    const done = await Promise.all(some.map((line) => eraseApplication(context, line, now)));
    erased += done.filter(Boolean).length;
  }
  return erased;
}

/** Its files first: that the application is erased is marked last, and until then it is begun anew. */
async function eraseApplication(
  { store, objects }: RetentionContext,
  line: RegisterLine,
  now: Date,
): Promise<boolean> {
  const at = beijingInstant(now);
  const erased = keepsFiles(line.state) ? [] : await store.eraseFiles(line, at);
  for (const sha256 of erased) await objects.remove(`${CLEAN}${line.applicationId}/${sha256}`);
  return store.eraseApplication(line, at);
}

/** Whoever objects may have to be reached as long as the project is under way. */
async function eraseObjections(
  { store, hasTime }: RetentionContext,
  { id }: Call,
  now: Date,
): Promise<number> {
  const lodged = await store.listUnerasedObjections(id);
  if (lodged.length === 0) return 0;
  const lines = await store.listRegister(id);
  const over = new Set(
    lines.filter(({ state }) => !isUnderWay(state)).map(({ applicationId }) => applicationId),
  );
  let erased = 0;
  for (const objection of lodged) {
    if (!over.has(objection.applicationId) || !hasTime()) continue;
    await store.eraseObjection(objection, beijingInstant(now));
    erased += 1;
  }
  return erased;
}
