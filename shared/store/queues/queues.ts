import { marshall } from '@aws-sdk/util-dynamodb';
import * as z from 'zod';
import {
  ApplicationId,
  ApplicationState,
  ExaminationClock,
} from '../../domain/application/application.ts';
import { Instant } from '../../domain/calendar.ts';
import { type Result, accept, refuse } from '../../domain/result.ts';
import { cursorFrom, positionIn } from '../table/cursor.ts';
import { type Item, fromItem, jsonText } from '../table/item.ts';
import { query } from '../table/query.ts';
import { nameOf, partitionsOf } from './queue-place.ts';
import type { Queue, QueueLine, QueueStore } from './queue-store.ts';
import type { CursorRefusal } from '../table/page.ts';
import type { Table } from '../table/table.ts';
import { TABLE } from '../table/table-shape.ts';

const { byQueue } = TABLE.indexes;

const Position = z.tuple([z.string().max(500), z.string().max(100), ApplicationId]);

/** One request for each partition as a rule, whatever waits in it; what they give is merged in order. */
export function listQueueIn(table: Table): QueueStore['listQueue'] {
  return async (queue, { limit, cursor }) => {
    const order = queue.kind === 'finished' ? LAST_FIRST : OLDEST_FIRST;
    const after = cursor === undefined ? accept(order.start) : positionAfter(queue, cursor);
    if (!after.ok) return after;
    const from = { order, after: after.value };
    const read: ReadPartition = async (partition, sort, size) => {
      const { items, isMore } = await query(table, partOf(partition, order, sort, size));
      return { partition, found: items.map(lineFrom), isMore };
    };
    // one more than asked for tells whether there is a next one
    const inOrder = await firstOf(read, partitionsOf(queue), from, limit + 1);
    const lines = inOrder.slice(0, limit);
    const last = lines.at(-1);
    const goesOn = last && inOrder.length > limit;
    return accept({
      lines: lines.map(({ line }) => line),
      nextCursor: goesOn ? cursorFrom([nameOf(queue), last.sort, last.line.id]) : null,
    });
  };
}

/** In which order a queue is read. No sort key is as small as a blank or as great as a tilde; an empty one is not allowed. */
interface Order {
  readonly isForward: boolean;
  readonly start: string;
}
const OLDEST_FIRST: Order = { isForward: true, start: ' ' };
const LAST_FIRST: Order = { isForward: false, start: '~' };

type ReadPartition = (partition: string, from: string, size: number) => Promise<Shard>;

interface Place {
  readonly sort: string;
  readonly line: QueueLine;
}

/** What was read of one partition, and whether it has more. */
interface Shard {
  readonly partition: string;
  readonly found: readonly Place[];
  readonly isMore: boolean;
}

/** The first lines over all partitions. One whose lines are used up before the page is full is read on. */
async function firstOf(
  read: ReadPartition,
  partitions: readonly string[],
  { order: { isForward }, after }: { readonly order: Order; readonly after: string },
  count: number,
): Promise<Place[]> {
  const size = shareOf(count, partitions.length);
  const isBefore = (a: string, b: string) => (isForward ? a < b : a > b);
  let shards: Shard[] = await Promise.all(partitions.map((each) => read(each, after, size)));
  for (;;) {
    const page = shards
      .flatMap(({ found }) => found)
      .toSorted((a, b) => (isBefore(a.sort, b.sort) ? -1 : 1))
      .slice(0, count);
    const end = page.length < count ? undefined : page.at(-1)?.sort;
    const isShort = ({ isMore, found }: Shard) =>
      isMore && (end === undefined || isBefore(found.at(-1)?.sort ?? after, end));
    if (!shards.some(isShort)) return page;
    shards = await Promise.all(
      shards.map(async (shard) => {
        if (!isShort(shard)) return shard;
        const next = await read(shard.partition, shard.found.at(-1)?.sort ?? after, size);
        return { ...next, found: [...shard.found, ...next.found] };
      }),
    );
  }
}

/**
 * How many lines of each partition are read: of a page of 50, 18 of each of eight. Ids spread evenly,
 * so that more than twice its share lies in one partition in some thousandths of all pages; reading
 * the whole page of each would cost several times as much where much waits.
 */
function shareOf(count: number, partitions: number): number {
  return Math.min(count, 2 * Math.ceil(count / partitions) + 4);
}

function partOf(partition: string, { isForward }: Order, after: string, Limit: number) {
  return {
    IndexName: 'byQueue',
    KeyConditionExpression: `#queue = :queue AND #sort ${isForward ? '>' : '<'} :after`,
    ExpressionAttributeNames: { '#queue': byQueue.partitionKey, '#sort': byQueue.sortKey },
    ExpressionAttributeValues: marshall({ ':queue': partition, ':after': after }),
    ScanIndexForward: isForward,
    Limit,
  };
}

/** Always within the queue that is asked for, whatever the cursor says. */
function positionAfter(queue: Queue, cursor: string): Result<string, CursorRefusal> {
  const position = positionIn(Position, cursor);
  if (!position.ok) return position;
  const [name, sort, id] = position.value;
  const isOwn = name === nameOf(queue) && sort.endsWith(`#${id}`);
  return isOwn ? accept(sort) : refuse({ code: 'cursor.invalid' });
}

const Sorted = z.object({ queueSort: z.string() });

const Line = z.object({
  pk: z.string(),
  callId: z.string(),
  state: ApplicationState,
  association: z.string(),
  associationName: z.string(),
  standardNumber: z.string().optional(),
  titleZh: z.string().optional(),
  submittedAt: Instant,
  updatedAt: Instant,
  version: z.int().positive(),
  clock: jsonText(ExaminationClock).optional(),
});

function lineFrom(item: Item): Place {
  return { sort: fromItem(Sorted, item).queueSort, line: queueLineFrom(item) };
}

/** The line that a snapshot makes, read whole or from an index. */
export function queueLineFrom(item: Item): QueueLine {
  const { pk, association, associationName, ...line } = fromItem(Line, item);
  const { standardNumber = null, titleZh = null, clock = null, ...rest } = line;
  const id = ApplicationId.parse(pk.slice(pk.indexOf('#') + 1));
  return {
    ...rest,
    id,
    association: { code: association, name: associationName },
    standardNumber,
    titleZh,
    clock,
  };
}
