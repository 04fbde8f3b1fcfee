import { marshall } from '@aws-sdk/util-dynamodb';
import * as z from 'zod';
import { accept } from '../../domain/result.ts';
import { applicationFrom, eventFrom, jointFilingFrom } from './application-items.ts';
import { cursorFrom, positionIn } from '../table/cursor.ts';
import type { Item } from '../table/item.ts';
import { consistentRead } from './consistent-read.ts';
import { query, queryAll } from '../table/query.ts';
import type { ApplicationStore } from './application-store.ts';
import type { RegisterStore } from '../register/register-store.ts';
import { fitting } from '../table/page.ts';
import type { Table } from '../table/table.ts';
import { KEY_PREFIX, key } from '../table/table-shape.ts';

/** Snapshot, content and flags lie side by side behind the events: one query, whatever the history. */
export function readApplicationIn(table: Table): ApplicationStore['readApplication'] {
  return (applicationId) =>
    consistentRead(async () => {
      const items = await queryAll(table, {
        KeyConditionExpression: 'pk = :pk AND sk >= :from',
        ExpressionAttributeValues: marshall({
          ':pk': key.snapshot(applicationId).pk,
          ':from': KEY_PREFIX.jointFiling,
        }),
        ConsistentRead: true,
      });
      const at = (sk: string) => items.find((item) => item['sk']?.S === sk);
      const [snapshot, content] = [at(key.snapshot('').sk), at(key.content('').sk)];
      if (!snapshot || !content) return null;
      return {
        application: applicationFrom(snapshot, content),
        jointFilings: items.filter(isJointFiling).map(jointFilingFrom),
      };
    });
}

function isJointFiling(item: Item): boolean {
  return item['sk']?.S?.startsWith(KEY_PREFIX.jointFiling) ?? false;
}

const LAST = 999_999;
const Position = z.tuple([z.int().min(1).max(LAST)]);

export function readEventsIn(table: Table): ApplicationStore['readEvents'] {
  return async (applicationId, { limit, cursor }) => {
    const after = cursor === undefined ? accept([0] as const) : positionIn(Position, cursor);
    if (!after.ok) return after;
    const { items, isMore } = await query(table, {
      ...eventsAfter(applicationId, after.value[0]),
      Limit: limit + 1,
    });
    const lines = fitting(items.slice(0, limit).map((item) => eventFrom(item).event));
    const last = lines.at(-1);
    const goesOn = last && (items.length > lines.length || isMore);
    return accept({ lines, nextCursor: goesOn ? cursorFrom([last.sequence]) : null });
  };
}

export function readHistoryIn(table: Table): ApplicationStore['readHistory'] {
  return async (applicationId) =>
    (await queryAll(table, eventsAfter(applicationId, 0))).map(eventFrom);
}

export function readEventsBetweenIn(table: Table): RegisterStore['readEventsBetween'] {
  return async (applicationId, after, upTo) => {
    const items = await queryAll(table, eventsAfter(applicationId, after, upTo));
    return items.map((item) => eventFrom(item).event);
  };
}

function eventsAfter(applicationId: string, sequence: number, upTo = LAST) {
  const from = key.event(applicationId, Math.min(sequence + 1, LAST));
  return {
    KeyConditionExpression: 'pk = :pk AND sk BETWEEN :from AND :to',
    ExpressionAttributeValues: marshall({
      ':pk': from.pk,
      ':from': from.sk,
      ':to': key.event(applicationId, upTo).sk,
    }),
    ConsistentRead: true,
  };
}
