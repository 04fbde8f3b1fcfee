import { PARTITIONS } from '../constructs/permissions.ts';

/** What an item is, by its partition: a name of `PARTITIONS`. */
export type Kind = keyof typeof PARTITIONS;

const KINDS = Object.keys(PARTITIONS) as Kind[];

/**
 * Gone by themselves: answers that are kept for retries after seven days, counts of an hour after it,
 * objections that nobody has confirmed after a day, whose links would lead elsewhere; the days on which
 * calls were looked through for reminders, and what runs by the clock noted here, which is not true of
 * another environment.
 */
const LEFT_OUT: ReadonlySet<Kind> = new Set([
  'idempotency',
  'senders',
  'pending',
  'reminded',
  'runs',
]);

// the consumers of the stream see an import as well: what they would count anew must be there before
const FIRST: readonly Kind[] = ['calls', 'registers', 'overviews', 'associations'];
// and what wakes them to read other items comes after those
const LAST: readonly Kind[] = ['applications', 'reEvaluations', 'outbox'];

/** The kinds that an export holds, in the order in which an import writes them. */
export const EXPORTED: readonly Kind[] = [
  ...FIRST,
  ...KINDS.filter((kind) => ![...FIRST, ...LAST, ...LEFT_OUT].includes(kind)),
  ...LAST,
];

/**
 * The kind of a partition; null for what is not exported. Throws for one that is not known here,
 * since an export that passed it over would lose it.
 */
export function kindOf(partitionKey: string): Kind | null {
  const kind = KINDS.find((name) => isIn(PARTITIONS[name], partitionKey));
  if (!kind) throw new Error(`no kind of item has the partition ${partitionKey}`);
  return LEFT_OUT.has(kind) ? null : kind;
}

function isIn(pattern: string, partitionKey: string): boolean {
  return pattern.endsWith('*')
    ? partitionKey.startsWith(pattern.slice(0, -1))
    : partitionKey === pattern;
}
