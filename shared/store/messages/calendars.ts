import * as z from 'zod';
import { KeptCalendar } from '../../domain/messages/calendar-feed.ts';
import type { Whose } from '../../domain/messages/preferences.ts';
import type { Refusal } from '../../domain/refusal.ts';
import { getItem } from '../table/get-item.ts';
import { type Item, fromItem, jsonText, toItem, toKey } from '../table/item.ts';
import { putOver } from '../table/put-over.ts';
import { receiverKey } from '../table/table-shape.ts';
import type { Table } from '../table/table.ts';
import { transact } from '../table/transact.ts';
import type { Write } from '../table/write.ts';
import type { CalendarStore } from './calendar-store.ts';

const Stored = z.object({ calendar: jsonText(KeptCalendar) });
const Feed = z.object({ whose: z.custom<Whose>((whose) => typeof whose === 'string') });

/** Whose due dates an address leads to, as its item says. */
export function whoseFeed(item: Item): Whose {
  return fromItem(Feed, item).whose;
}

/**
 * The address leads to whose it is, and counts as long as that names it. Both are written at once,
 * and with them goes the address of before: there is never the one without the other.
 */
export function calendarsIn(table: Table): CalendarStore {
  return {
    putCalendar: (whose, seen, next) => {
      const before = seen?.feed ? [forgotten(table, seen.feed.digest)] : [];
      const feed = next.feed ? [wayBack(table, next.feed.digest, whose)] : [];
      return transact(table, [over(table, whose, seen, next), ...feed, ...before]);
    },
    readFeed: async (digest) => {
      const item = await getItem(table, receiverKey.feed(digest));
      if (!item) return null;
      const whose = whoseFeed(item);
      const kept = await getItem(table, receiverKey.calendar(whose));
      const feed = kept ? fromItem(Stored, kept).calendar.feed : null;
      return feed?.digest === digest ? whose : null;
    },
  };
}

function over(
  { tableName }: Table,
  whose: Whose,
  seen: KeptCalendar | null,
  next: KeptCalendar,
): Write<Refusal> {
  const calendar = JSON.stringify(next);
  const item = toItem(receiverKey.calendar(whose), { version: next.version, calendar });
  return {
    item: putOver(tableName, item, seen?.version ?? 0),
    refusal: (old) => ({
      code: 'notifications.changed_meanwhile',
      currentVersion: old ? fromItem(Stored, old).calendar.version : 0,
    }),
  };
}

function wayBack({ tableName }: Table, digest: string, whose: Whose): Write<Refusal> {
  const Item = toItem(receiverKey.feed(digest), { whose });
  return { item: { Put: { TableName: tableName, Item } }, refusal: () => null };
}

function forgotten({ tableName }: Table, digest: string): Write<Refusal> {
  const Key = toKey(receiverKey.feed(digest));
  return { item: { Delete: { TableName: tableName, Key } }, refusal: () => null };
}
