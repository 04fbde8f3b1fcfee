import { marshall } from '@aws-sdk/util-dynamodb';
import * as z from 'zod';
import { CalendarYear } from '../../domain/calls/calendar-year.ts';
import { fromItem, toItem } from '../table/item.ts';
import { queryAll } from '../table/query.ts';
import type { Table } from '../table/table.ts';
import { KEY_PREFIX, key } from '../table/table-shape.ts';
import type { Write } from '../table/write.ts';
import type { CalendarYearStore } from './call-store.ts';

/** A version of a year, beside those before it; refused where somebody else wrote that version. */
export function calendarYearWrite(TableName: string, applied: CalendarYear): Write {
  return {
    item: {
      Put: {
        TableName,
        Item: toItem(key.calendarYear(applied.year, applied.version), applied),
        ConditionExpression: 'attribute_not_exists(pk)',
      },
    },
    refusal: () => ({ code: 'calendar.changed_meanwhile', year: String(applied.year) }),
  };
}

const Stored = z.object(CalendarYear.shape);

/** All versions of all years, a few at most, read as one page. */
export function listCalendarYearsIn(table: Table): CalendarYearStore['listCalendarYears'] {
  return async () => {
    const items = await queryAll(table, {
      KeyConditionExpression: 'pk = :pk AND begins_with(sk, :prefix)',
      ExpressionAttributeValues: marshall({
        ':pk': key.calendarYear(0, 0).pk,
        ':prefix': KEY_PREFIX.calendarYear,
      }),
      ConsistentRead: true,
    });
    return items.map((item) => fromItem(Stored, item));
  };
}
