import { ConditionalCheckFailedException, PutItemCommand } from '@aws-sdk/client-dynamodb';
import { marshall } from '@aws-sdk/util-dynamodb';
import * as z from 'zod';
import { DeliveryFailure, KeptPreferences, type Whose } from '../../domain/messages/preferences.ts';
import { KeptCalendar } from '../../domain/messages/calendar-feed.ts';
import { KeptWebhook, KeptWebhookFailure } from '../../domain/messages/webhook.ts';
import { accept, refuse } from '../../domain/result.ts';
import type { OwnWrites } from '../commands/commit.ts';
import { putOver } from '../table/put-over.ts';
import { fromItem, jsonText, toItem } from '../table/item.ts';
import { queryAll } from '../table/query.ts';
import { TABLE, receiverKey } from '../table/table-shape.ts';
import type { Table } from '../table/table.ts';
import type { Write } from '../table/write.ts';
import type { ReceiverStore } from './receiver-store.ts';

const Stored = z.object({
  preferences: jsonText(KeptPreferences).optional(),
  failure: jsonText(DeliveryFailure).optional(),
  webhook: jsonText(KeptWebhook).optional(),
  uncalled: jsonText(KeptWebhookFailure).optional(),
  calendar: jsonText(KeptCalendar).optional(),
});

const MONTH_SECONDS = 30 * 86_400;

export function receiversIn(table: Table): ReceiverStore {
  return {
    readReceiver: async (whose) => {
      const items = await queryAll(table, {
        KeyConditionExpression: 'pk = :pk',
        ExpressionAttributeValues: marshall({ ':pk': receiverKey.preferences(whose).pk }),
        ConsistentRead: true,
      });
      const found = items.map((item) => fromItem(Stored, item));
      return {
        preferences: found.find(({ preferences }) => preferences)?.preferences ?? null,
        failures: found.flatMap(({ failure }) => failure ?? []),
        webhook: found.find(({ webhook }) => webhook)?.webhook ?? null,
        calendar: found.find(({ calendar }) => calendar)?.calendar ?? null,
        uncalled: found.flatMap(({ uncalled }) => uncalled ?? []),
      };
    },
    noteFailure: async (whose, failure) => {
      const at = receiverKey.deliveryFailure(whose, failure.applicationId ?? '');
      const Item = toItem(at, { failure: JSON.stringify(failure) });
      await table.send(new PutItemCommand({ TableName: table.tableName, Item }));
    },
    putWebhook: putWebhookIn(table),
    noteUncalled: async (whose, failure) => {
      const Item = toItem(receiverKey.webhookFailure(whose, failure.id), {
        uncalled: JSON.stringify(failure),
        [TABLE.timeToLive]: Math.ceil(Date.parse(failure.at) / 1000) + MONTH_SECONDS,
      });
      await table.send(new PutItemCommand({ TableName: table.tableName, Item }));
    },
  };
}

function putWebhookIn({ send, tableName }: Table): ReceiverStore['putWebhook'] {
  return async (whose, webhook) => {
    const { version } = webhook;
    const item = toItem(receiverKey.webhook(whose), { version, webhook: JSON.stringify(webhook) });
    const { Put } = putOver(tableName, item, version - 1);
    try {
      await send(new PutItemCommand({ ...Put, TableName: tableName, Item: item }));
      return accept(null);
    } catch (error) {
      if (!(error instanceof ConditionalCheckFailedException)) throw error;
      const old = error.Item ? fromItem(Stored, error.Item).webhook : undefined;
      return refuse({ code: 'notifications.changed_meanwhile', currentVersion: old?.version ?? 0 });
    }
  };
}

/** What the one door writes in which people say how they want to be written to. */
export const preferencesWrites: OwnWrites = {
  parts: ['preferences'],
  of: (tableName, { preferences: change }) =>
    change ? [preferencesWrite(tableName, change.whose, change.preferences)] : [],
};

function preferencesWrite(tableName: string, whose: Whose, preferences: KeptPreferences): Write {
  const { version } = preferences;
  const text = JSON.stringify(preferences);
  const item = toItem(receiverKey.preferences(whose), { version, preferences: text });
  return {
    item: putOver(tableName, item, version - 1),
    refusal: (old) => ({
      code: 'notifications.changed_meanwhile',
      currentVersion: old ? (fromItem(Stored, old).preferences?.version ?? 0) : 0,
    }),
  };
}
