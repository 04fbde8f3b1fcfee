import { marshall } from '@aws-sdk/util-dynamodb';
import * as z from 'zod';
import { ApplicationId } from '../../domain/application/application.ts';
import type { OfReport } from '../../domain/rules/re-evaluation.ts';
import { type Result, accept, refuse } from '../../domain/result.ts';
import { cursorFrom, positionIn } from '../table/cursor.ts';
import { type Item, toKey } from '../table/item.ts';
import { batchGet, nameOf } from '../table/batch-get.ts';
import { query, queryAll } from '../table/query.ts';
import { queueLineFrom } from '../queues/queues.ts';
import { entryFrom, reportFrom } from './re-evaluation-items.ts';
import type { ReEvaluationEntry, ReEvaluationStore } from './re-evaluation-store.ts';
import type { CursorRefusal } from '../table/page.ts';
import type { Table } from '../table/table.ts';
import { type Key, key } from '../table/table-shape.ts';

/** Ids begin with the moment, so that their order is that of the reports. */
export function listReEvaluationsIn(table: Table): ReEvaluationStore['listReEvaluations'] {
  return async (callId) => {
    const reports = beginningWith(key.reEvaluation(callId, ''));
    const items = await queryAll(table, { ...reports, ScanIndexForward: false });
    return items.map(reportFrom);
  };
}

export function readReEvaluationIn(table: Table): ReEvaluationStore['readReEvaluation'] {
  return async ({ callId, reportId }) => {
    const at = key.reEvaluation(callId, reportId);
    const item = (await batchGet(table, [at])).get(nameOf(at));
    return item ? reportFrom(item) : null;
  };
}

export function readAffectedIn(table: Table): ReEvaluationStore['readAffected'] {
  return async ({ callId, reportId }, applicationId) => {
    const reportAt = key.reEvaluation(callId, reportId);
    const entryAt = key.reEvaluationEntry(callId, reportId, applicationId);
    const found = await batchGet(table, [reportAt, entryAt]);
    const [report, entry] = [found.get(nameOf(reportAt)), found.get(nameOf(entryAt))];
    return { report: report ? reportFrom(report) : null, entry: entry ? entryFrom(entry) : null };
  };
}

const Position = z.tuple([z.string().max(100), ApplicationId]);

export function listAffectedIn(table: Table): ReEvaluationStore['listAffected'] {
  return async (of, { limit, cursor }) => {
    const start = cursor === undefined ? accept(undefined) : startKey(of, cursor);
    if (!start.ok) return start;
    const { items, isMore } = await query(table, {
      ...beginningWith(key.reEvaluationEntry(of.callId, of.reportId, '')),
      ExclusiveStartKey: start.value,
      // one more than asked for tells whether there is a next page
      Limit: limit + 1,
    });
    const entries = items.slice(0, limit).map(entryFrom);
    const last = entries.at(-1);
    const goesOn = last && (items.length > limit || isMore);
    return accept({
      lines: await standing(table, entries),
      nextCursor: goesOn ? cursorFrom([of.reportId, last.applicationId]) : null,
    });
  };
}

/** Always within the report that is asked for, whatever the cursor says. */
function startKey({ callId, reportId }: OfReport, cursor: string): Result<Item, CursorRefusal> {
  const position = positionIn(Position, cursor);
  if (!position.ok) return position;
  const [ofReport, applicationId] = position.value;
  if (ofReport !== reportId) return refuse({ code: 'cursor.invalid' });
  return accept(toKey(key.reEvaluationEntry(callId, reportId, applicationId)));
}

async function standing(table: Table, entries: readonly ReEvaluationEntry[]) {
  const keyOf = ({ applicationId }: ReEvaluationEntry) => key.snapshot(applicationId);
  const found = entries.length > 0 ? await batchGet(table, entries.map(keyOf)) : new Map();
  return entries.map((entry) => {
    const item: Item | undefined = found.get(nameOf(keyOf(entry)));
    if (!item) throw new Error(`application ${entry.applicationId} is not there`);
    const { state, version, association, standardNumber, titleZh } = queueLineFrom(item);
    return { ...entry, state, version, association, standardNumber, titleZh };
  });
}

/** Every item of the partition whose sort key begins as this one, read consistently. */
export function beginningWith({ pk, sk }: Key) {
  return {
    KeyConditionExpression: 'pk = :pk AND begins_with(sk, :prefix)',
    ExpressionAttributeValues: marshall({ ':pk': pk, ':prefix': sk }),
    ConsistentRead: true,
  };
}
