import { marshall } from '@aws-sdk/util-dynamodb';
import * as z from 'zod';
import { type Application, ApplicationId } from '../../domain/application/application.ts';
import type { Handled } from '../../domain/review/handled.ts';
import { Instant } from '../../domain/calendar.ts';
import { accept } from '../../domain/result.ts';
import { snapshotFrom } from '../applications/application-items.ts';
import { queueLineFrom } from '../queues/queues.ts';
import { rankingFrom } from '../rankings/ranking-items.ts';
import { batchGet, nameOf } from '../table/batch-get.ts';
import { cursorFrom, positionIn } from '../table/cursor.ts';
import { type Item, fromItem } from '../table/item.ts';
import { queryAll } from '../table/query.ts';
import { key } from '../table/table-shape.ts';
import type { Table } from '../table/table.ts';
import type { HandledLine, RecommendationStore } from './recommendation-store.ts';

const HandledItem = z
  .object({
    // the application is in the key alone
    sk: z.string(),
    at: Instant,
    returns: z.int().min(0),
  })
  .transform(({ sk, ...kept }) => {
    return { ...kept, applicationId: ApplicationId.parse(sk.slice(sk.indexOf('#') + 1)) };
  });

/** Of those filings that were sent back: how often. One request for a hundred. */
export function countReturnsIn(table: Table): RecommendationStore['countReturns'] {
  return async ({ callId, recommenderId }, ids) => {
    const items = await batchGet(
      table,
      ids.map((id) => key.recommendations(callId, recommenderId, id)),
    );
    const kept = [...items.values()].map((item) => fromItem(HandledItem, item));
    return new Map(kept.map(({ applicationId, returns }) => [applicationId, returns]));
  };
}

const Position = z.tuple([z.string().min(1).max(100)]);

/** All that a recommender handled lies in one partition, which is read whole; the filings page by page. */
export function listHandledIn(table: Table): RecommendationStore['listHandled'] {
  return async (of, { limit, cursor }) => {
    const after =
      cursor === undefined ? accept([BEFORE_ALL] as const) : positionIn(Position, cursor);
    if (!after.ok) return after;
    const left = (await handledIn(table, of)).filter(({ sort }) => sort < after.value[0]);
    const found: { readonly line: HandledLine; readonly sort: string }[] = [];
    for (let from = 0; from < left.length && found.length <= limit; from += limit) {
      const some = left.slice(from, from + limit);
      const snapshots = await batchGet(
        table,
        some.map(({ id }) => key.snapshot(id)),
      );
      for (const place of some) {
        const item = snapshots.get(nameOf(key.snapshot(place.id)));
        const line = item && lineFrom(item, place, of.recommenderId);
        if (line) found.push({ line, sort: place.sort });
      }
    }
    const last = found.length > limit ? found[limit - 1]?.sort : undefined;
    return accept({
      lines: found.slice(0, limit).map(({ line }) => line),
      nextCursor: last === undefined ? null : cursorFrom([last]),
    });
  };
}

// no place sorts behind a tilde, and none that has a moment before an exclamation mark
const BEFORE_ALL = '~';
const OLDER = '!';

interface Place {
  readonly id: string;
  /** Null where it was recommended before this was kept. */
  readonly at: Instant | null;
  readonly returns: number;
  readonly sort: string;
}

/** The last first; at the end those of before, of which the order of what is recommended alone tells. */
async function handledIn(
  table: Table,
  { callId, recommenderId }: { readonly callId: string; readonly recommenderId: string },
): Promise<Place[]> {
  const { pk, sk: orderSort } = key.recommendations(callId, recommenderId);
  const items = await queryAll(table, {
    KeyConditionExpression: 'pk = :pk',
    ExpressionAttributeValues: marshall({ ':pk': pk }),
    ConsistentRead: true,
  });
  const isOrder = ({ sk }: Item) => sk?.S === orderSort;
  const kept = items.filter((item) => !isOrder(item)).map((item) => fromItem(HandledItem, item));
  const known = new Set(kept.map(({ applicationId }) => applicationId));
  const order = items.find(isOrder);
  const older = (order ? rankingFrom(order).applications : []).filter((id) => !known.has(id));
  const places = [...kept.map(placeOf), ...older.map(placeOfOlder)];
  return places.toSorted((one, other) => (one.sort > other.sort ? -1 : 1));
}

function placeOf({ applicationId: id, at, returns }: z.infer<typeof HandledItem>): Place {
  return { id, at, returns, sort: `${new Date(at).toISOString()}#${id}` };
}

function placeOfOlder(id: string): Place {
  return { id, at: null, returns: 0, sort: `${OLDER}#${id}` };
}

/** Null where it waits for its recommender again, or went another way meanwhile. */
function lineFrom(item: Item, { at, returns }: Place, recommenderId: string): HandledLine | null {
  const { state, submission, recommendation } = snapshotFrom(item);
  const waits = state === 'submitted' || state === 'recommender_check';
  if (waits || submission?.filing.recommender?.id !== recommenderId) return null;
  const handled = { as: handledAs(state, recommendation), at };
  return { ...queueLineFrom(item), returns, handled };
}

/** A filing that was withdrawn since was recommended where it has an opinion, and otherwise sent back. */
function handledAs(
  state: Application['state'],
  recommendation: Application['recommendation'] | undefined,
): Handled {
  if (state === 'not_recommended') return 'declined';
  if (state === 'returned' || !recommendation?.opinion) return 'returned';
  return 'recommended';
}
