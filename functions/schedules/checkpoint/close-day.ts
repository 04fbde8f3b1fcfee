import {
  type CalendarDate,
  addDays,
  beijingDate,
  beijingInstant,
} from '../../../shared/domain/calendar.ts';
import type { Checkpoint } from '../../../shared/domain/publication/checkpoint.ts';
import { type HistoryHead, makeCheckpoint } from '../../../shared/evidence/checkpoint.ts';
import type { Signer } from '../../../shared/evidence/jws.ts';
import type { ObjectStore } from '../../../shared/store/publishing/objects.ts';
import type { ReconciliationStore } from '../../../shared/store/register/reconciliation-store.ts';
import {
  CHECKPOINT_FOLDER,
  checkpointName,
  findCheckpoint,
  lastBefore,
} from '../../calls/checkpoint-objects.ts';

export interface CheckpointContext {
  readonly store: Pick<ReconciliationStore, 'everyApplication'>;
  readonly objects: ObjectStore;
  readonly signer: Signer;
}

/**
 * The checkpoint of the day before `scheduledAt` in Beijing, made now unless it is there already;
 * it follows the last one before. Throws where that day is not over, and where a later one is there:
 * the order of the checkpoints is what they prove. One that was closed by a clock that ran ahead
 * holds up none of the days until then.
 */
export async function closeDay(
  { store, objects, signer }: CheckpointContext,
  scheduledAt: Date,
  now: Date,
): Promise<Checkpoint> {
  const date = addDays(beijingDate(scheduledAt), -1);
  const made = await findCheckpoint(objects, date);
  if (made) return made;
  const today = beijingDate(now);
  if (date >= today) throw new Error(`${date} is not over`);
  const previous = await before(objects, date, today);
  const heads = await headsIn(store);
  const occasion = { date, at: beijingInstant(now), previous };
  const checkpoint = await makeCheckpoint(heads, occasion, signer);
  if (await objects.create(checkpointName(date), JSON.stringify(checkpoint))) return checkpoint;
  // a twin was faster, or the acknowledgement of our own was lost
  const theirs = await findCheckpoint(objects, date);
  if (!theirs) throw new Error(`the checkpoint of ${date} was there, and is not`);
  return theirs;
}

async function before(
  objects: ObjectStore,
  date: CalendarDate,
  today: CalendarDate,
): Promise<Checkpoint | null> {
  const last = lastBefore(await objects.list(CHECKPOINT_FOLDER), today);
  if (last === undefined) return null;
  if (last >= checkpointName(date)) throw new Error(`${last} is not before ${date}`);
  return findCheckpoint(objects, last.slice(CHECKPOINT_FOLDER.length, -'.json'.length));
}

/** Of the applications themselves, not of what a register was told. */
async function headsIn(store: CheckpointContext['store']): Promise<HistoryHead[]> {
  const heads: HistoryHead[] = [];
  for await (const page of store.everyApplication())
    heads.push(...page.map(({ id, version, head }) => ({ applicationId: id, version, head })));
  return heads;
}
