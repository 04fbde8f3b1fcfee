import { signal } from '@preact/signals';
import { type Failure, failureOf } from './failure.ts';

/** A command that is sent a little later, so that it can be stopped, whichever page is open then. */
interface Outgoing {
  /** The id of the case that it is about. */
  readonly of: string;
  /** The address of the page that it was given on. */
  readonly at: string;
  readonly says: string;
  /** What is said once it was sent, where the page alone would not show it. */
  readonly sent?: string;
  /** Sends it; another try of the same is no second one. */
  readonly send: () => Promise<unknown>;
  /** Called once it was sent: the page shows what is now. */
  readonly done: () => void;
}

interface Undelivered {
  readonly item: Outgoing;
  readonly failure: Failure;
}

/** What waits, and may be stopped; null: nothing does. */
export const waiting = signal<Outgoing | null>(null);
/** What was just sent, in words; null: nothing, or it was read. */
export const delivered = signal<string | null>(null);
/** How often something was sent: a page that shows what it changed asks anew. */
export const sentCount = signal(0);
/** The cases of which something is on its way. */
export const sending = signal<readonly string[]>([]);
/** What could not be sent, or was refused. */
export const undelivered = signal<readonly Undelivered[]>([]);

/** Holds a command back for a while; what was held before is sent now. */
export function hold(next: Outgoing): void {
  sendNow();
  delivered.value = null;
  waiting.value = next;
}

/** Nothing is sent of what waits. */
export function stop(): void {
  waiting.value = null;
}

/** Sends what waits. */
export function sendNow(): void {
  const item = waiting.value;
  waiting.value = null;
  if (item) void deliver(item);
}

/** Tries once more what only did not get through; what was refused is looked at anew. */
export function tryAgain({ item, failure }: Undelivered): void {
  forget(item);
  if (failure.kind === 'changed') item.done();
  else void deliver(item);
}

export function forget(item: Outgoing): void {
  undelivered.value = undelivered.value.filter((each) => each.item !== item);
}

async function deliver(item: Outgoing): Promise<void> {
  sending.value = [...sending.value, item.of];
  try {
    await item.send();
    delivered.value = item.sent ?? null;
    sentCount.value += 1;
    item.done();
  } catch (thrown) {
    undelivered.value = [...undelivered.value, { item, failure: failureOf(thrown) }];
  } finally {
    sending.value = sending.value.filter((of) => of !== item.of);
  }
}
