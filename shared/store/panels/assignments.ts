import { marshall } from '@aws-sdk/util-dynamodb';
import * as z from 'zod';
import { type Application, ApplicationId } from '../../domain/application/application.ts';
import { isBarred, seatOf } from '../../domain/review/panel.ts';
import { accept } from '../../domain/result.ts';
import { snapshotFrom } from '../applications/application-items.ts';
import { cursorFrom, positionIn } from '../table/cursor.ts';
import { type Item, fromItem, toItem, toKey } from '../table/item.ts';
import { batchGet, nameOf } from '../table/batch-get.ts';
import { query } from '../table/query.ts';
import { queueLineFrom } from '../queues/queues.ts';
import type { AssignedLine, AssignmentStore } from './assignment-store.ts';
import type { Table } from '../table/table.ts';
import { key } from '../table/table-shape.ts';
import type { ApplicationChange } from '../commands/change.ts';
import type { Write } from '../table/write.ts';

/** An item for each expert who is asked to review: written as one comes, removed as one goes or the review is closed. */
export function assignmentWrites(tableName: string, { seen, next }: ApplicationChange): Write[] {
  const [before, after] = [assignedTo(seen), assignedTo(next)];
  const at = (subject: string) => key.assignment(next.callId, subject, sortOf(next));
  const gone = before.filter((subject) => !after.includes(subject));
  const come = after.filter((subject) => !before.includes(subject));
  const put = (subject: string) => toItem(at(subject), { applicationId: next.id });
  return [
    ...gone.map((one) => ({ Delete: { TableName: tableName, Key: toKey(at(one)) } })),
    ...come.map((one) => ({ Put: { TableName: tableName, Item: put(one) } })),
  ].map((item) => ({ item, refusal: () => null }));
}

function assignedTo(application: Application | null): string[] {
  const { state, review } = application ?? {};
  if (state !== 'expert_review' || !review || review.closed) return [];
  return review.seats.filter((seat) => !isBarred(seat)).map(({ subject }) => subject);
}

function sortOf({ id, submission }: Application): string {
  return `${submission ? new Date(submission.at).toISOString() : ''}#${id}`;
}

const Assigned = z.object({ sk: z.string(), applicationId: ApplicationId });
const Position = z.tuple([z.string().min(1).max(100)]);

function lineFor(subject: string, snapshot: Item): AssignedLine {
  const seat = seatOf(snapshotFrom(snapshot).review ?? null, subject);
  return {
    ...queueLineFrom(snapshot),
    hasDeclared: Boolean(seat?.declaration),
    hasScored: Boolean(seat?.sheet),
  };
}

/** One query for the assignments, and one read of their snapshots. */
export function listAssignedIn(table: Table): AssignmentStore['listAssigned'] {
  return async ({ callId, subject }, { limit, cursor }) => {
    const after = cursor === undefined ? accept([' '] as const) : positionIn(Position, cursor);
    if (!after.ok) return after;
    const { items } = await query(table, {
      KeyConditionExpression: 'pk = :pk AND sk > :after',
      ExpressionAttributeValues: marshall({
        ':pk': key.assignment(callId, subject, '').pk,
        ':after': after.value[0],
      }),
      ConsistentRead: true,
      Limit: limit + 1,
    });
    const assigned = items.slice(0, limit).map((item) => fromItem(Assigned, item));
    const keys = assigned.map(({ applicationId }) => key.snapshot(applicationId));
    const snapshots = keys.length > 0 ? await batchGet(table, keys) : new Map();
    const last = assigned.at(-1);
    return accept({
      lines: keys.flatMap((at) => {
        const snapshot = snapshots.get(nameOf(at));
        return snapshot ? [lineFor(subject, snapshot)] : [];
      }),
      nextCursor: last && items.length > limit ? cursorFrom([last.sk]) : null,
    });
  };
}
