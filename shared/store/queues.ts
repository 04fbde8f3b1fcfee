import { marshall } from '@aws-sdk/util-dynamodb';
import * as z from 'zod';
import { ApplicationId, ApplicationState, ExaminationClock } from '../domain/application.ts';
import { Instant } from '../domain/calendar.ts';
import { type Result, accept, refuse } from '../domain/result.ts';
import { cursorFrom, positionIn } from './cursor.ts';
import { type Item, fromItem, jsonText } from './item.ts';
import { query } from './lists.ts';
import { nameOf, partitionsOf } from './queue-place.ts';
import type { CursorRefusal, Queue, QueueLine, QueueStore } from './store.ts';
import type { Table } from './table.ts';
import { TABLE } from './table-shape.ts';

const { byQueue } = TABLE.indexes;

const Position = z.tuple([z.string().max(500), z.string().max(100), ApplicationId]);

/** One request for each partition, whatever waits in it; their pages are merged in order. */
export function listQueueIn(table: Table): QueueStore['listQueue'] {
  return async (queue, { limit, cursor }) => {
    const after = cursor === undefined ? accept('') : positionAfter(queue, cursor);
    if (!after.ok) return after;
    // each may hold the whole page; one more than asked for tells whether there is a next one
    const pages = await Promise.all(
      partitionsOf(queue).map((partition) =>
        query(table, waiting(partition, after.value, limit + 1)),
      ),
    );
    const found = pages.flatMap(({ items }) => items.map(lineFrom));
    const inOrder = found.toSorted((a, b) => (a.sort < b.sort ? -1 : 1));
    const lines = inOrder.slice(0, limit);
    const last = lines.at(-1);
    const goesOn = last && inOrder.length > limit;
    return accept({
      lines: lines.map(({ line }) => line),
      nextCursor: goesOn ? cursorFrom([nameOf(queue), last.sort, last.line.id]) : null,
    });
  };
}

function waiting(partition: string, after: string, Limit: number) {
  return {
    IndexName: 'byQueue',
    KeyConditionExpression: '#queue = :queue AND #sort > :after',
    ExpressionAttributeNames: { '#queue': byQueue.partitionKey, '#sort': byQueue.sortKey },
    // no sort key is as small as a blank, and an empty one is not allowed
    ExpressionAttributeValues: marshall({ ':queue': partition, ':after': after || ' ' }),
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

function lineFrom(item: Item): { sort: string; line: QueueLine } {
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
