import {
  ConditionalCheckFailedException,
  DeleteItemCommand,
  PutItemCommand,
} from '@aws-sdk/client-dynamodb';
import * as z from 'zod';
import { KeptCalendar } from '../../domain/messages/calendar-feed.ts';
import type { Whose } from '../../domain/messages/preferences.ts';
import { accept, refuse } from '../../domain/result.ts';
import { getItem } from '../table/get-item.ts';
import { type Item, fromItem, jsonText, toItem, toKey } from '../table/item.ts';
import { putOver } from '../table/put-over.ts';
import { receiverKey } from '../table/table-shape.ts';
import type { Table } from '../table/table.ts';
import type { CalendarStore } from './calendar-store.ts';

const Stored = z.object({ calendar: jsonText(KeptCalendar) });
const Feed = z.object({ whose: z.custom<Whose>((whose) => typeof whose === 'string') });

/** Whose due dates an address leads to, as its item says. */
export function whoseFeed(item: Item): Whose {
  return fromItem(Feed, item).whose;
}

/**
 * The address leads to whose it is, and counts as long as that names it: so one write makes, renews
 * or revokes it, and whoever is killed before or after leaves nothing that opens.
 */
export function calendarsIn(table: Table): CalendarStore {
  const { send, tableName } = table;
  return {
    putCalendar: async (whose, seen, next) => {
      if (next.feed) {
        const Item = toItem(receiverKey.feed(next.feed.digest), { whose });
        await send(new PutItemCommand({ TableName: tableName, Item }));
      }
      const { version } = next;
      const item = toItem(receiverKey.calendar(whose), { version, calendar: JSON.stringify(next) });
      const { Put } = putOver(tableName, item, version - 1);
      try {
        await send(new PutItemCommand({ ...Put, TableName: tableName, Item: item }));
      } catch (error) {
        if (!(error instanceof ConditionalCheckFailedException)) throw error;
        // it led nowhere, and nobody was told of it
        if (next.feed) await forget(table, next.feed.digest);
        const currentVersion = error.Item ? fromItem(Stored, error.Item).calendar.version : 0;
        return refuse({ code: 'notifications.changed_meanwhile', currentVersion });
      }
      if (seen?.feed) await forget(table, seen.feed.digest);
      return accept(null);
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

async function forget({ send, tableName }: Table, digest: string): Promise<void> {
  await send(new DeleteItemCommand({ TableName: tableName, Key: toKey(receiverKey.feed(digest)) }));
}
