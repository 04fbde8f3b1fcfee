import { PutItemCommand } from '@aws-sdk/client-dynamodb';
import { marshall } from '@aws-sdk/util-dynamodb';
import * as z from 'zod';
import { DeliveryFailure, KeptPreferences, type Whose } from '../../domain/messages/preferences.ts';
import type { OwnWrites } from '../commands/commit.ts';
import { putOver } from '../table/put-over.ts';
import { fromItem, jsonText, toItem } from '../table/item.ts';
import { queryAll } from '../table/query.ts';
import { key } from '../table/table-shape.ts';
import type { Table } from '../table/table.ts';
import type { Write } from '../table/write.ts';
import type { ReceiverStore } from './receiver-store.ts';

const Stored = z.object({
  preferences: jsonText(KeptPreferences).optional(),
  failure: jsonText(DeliveryFailure).optional(),
});

export function receiversIn(table: Table): ReceiverStore {
  return {
    readReceiver: async (whose) => {
      const items = await queryAll(table, {
        KeyConditionExpression: 'pk = :pk',
        ExpressionAttributeValues: marshall({ ':pk': key.preferences(whose).pk }),
        ConsistentRead: true,
      });
      const found = items.map((item) => fromItem(Stored, item));
      return {
        preferences: found.find(({ preferences }) => preferences)?.preferences ?? null,
        failures: found.flatMap(({ failure }) => failure ?? []),
      };
    },
    noteFailure: async (whose, failure) => {
      const at = key.deliveryFailure(whose, failure.applicationId ?? '');
      const Item = toItem(at, { failure: JSON.stringify(failure) });
      await table.send(new PutItemCommand({ TableName: table.tableName, Item }));
    },
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
  const item = toItem(key.preferences(whose), { version, preferences: text });
  return {
    item: putOver(tableName, item, version - 1),
    refusal: (old) => ({
      code: 'notifications.changed_meanwhile',
      currentVersion: old ? (fromItem(Stored, old).preferences?.version ?? 0) : 0,
    }),
  };
}
