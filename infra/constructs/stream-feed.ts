import { Duration } from 'aws-cdk-lib';
import {
  EventSourceMapping,
  FilterCriteria,
  FilterRule,
  StartingPosition,
} from 'aws-cdk-lib/aws-lambda';
import type { Construct } from 'constructs';
import { KEY_PREFIX, TABLE, TELLS, key } from '../../shared/store/table/table-shape.ts';
import type { DataStack } from '../data-stack.ts';
import type { LambdaFunction } from './lambda-function.ts';

/** A filter of an event source mapping, by `FilterCriteria.filter`. */
export type RecordPattern = Readonly<Record<string, unknown>>;

/** Most records of the stream are not for the outbox: its function is not woken for them. */
const NEW_MESSAGES: RecordPattern = FilterCriteria.filter({
  eventName: FilterRule.isEqual('INSERT'),
  dynamodb: { Keys: { [TABLE.partitionKey]: { S: FilterRule.beginsWith(key.outbox('', 0).pk) } } },
});

/** An event of which somebody is told by mail. */
const TOLD_EVENTS: RecordPattern = FilterCriteria.filter({
  eventName: FilterRule.isEqual('INSERT'),
  dynamodb: {
    Keys: { [TABLE.sortKey]: { S: FilterRule.beginsWith(KEY_PREFIX.event) } },
    NewImage: { [TELLS]: { S: FilterRule.exists() } },
  },
});

/** Every change of an application changes its snapshot. */
export const CHANGED_APPLICATIONS: RecordPattern = FilterCriteria.filter({
  eventName: FilterRule.or('INSERT', 'MODIFY'),
  dynamodb: { Keys: { [TABLE.sortKey]: { S: FilterRule.isEqual(key.snapshot('').sk) } } },
});

/** A report on a change of the rules as long as it is not finished: begun, and after each part. */
const UNFINISHED_REPORTS: RecordPattern = FilterCriteria.filter({
  eventName: FilterRule.or('INSERT', 'MODIFY'),
  dynamodb: {
    Keys: {
      [TABLE.partitionKey]: { S: FilterRule.beginsWith(key.reEvaluation('', '').pk) },
      [TABLE.sortKey]: { S: FilterRule.beginsWith(key.reEvaluation('', '').sk) },
    },
    NewImage: { finishedAt: { S: FilterRule.notExists() } },
  },
});

/** An export that somebody asked for. */
const ASKED_FOR_EXPORTS: RecordPattern = FilterCriteria.filter({
  eventName: FilterRule.isEqual('INSERT'),
  dynamodb: {
    Keys: {
      [TABLE.partitionKey]: { S: FilterRule.beginsWith(key.export('', '').pk) },
      [TABLE.sortKey]: { S: FilterRule.beginsWith(key.export('', '').sk) },
    },
  },
});

/** All that the outbox's function is woken for: a mapping takes five patterns. */
export const OF_OUTBOX: readonly RecordPattern[] = [
  NEW_MESSAGES,
  TOLD_EVENTS,
  UNFINISHED_REPORTS,
  ASKED_FOR_EXPORTS,
];

/**
 * Feeds the records of the table's stream that match to a function, which names those it could not
 * take; what fails for hours is set aside in the queue of dead letters.
 */
export function feedFromStream(
  scope: Construct,
  id: string,
  consumer: LambdaFunction,
  { data, pattern }: { data: DataStack; pattern: RecordPattern | readonly RecordPattern[] },
): EventSourceMapping {
  const mapping = new EventSourceMapping(scope, id, {
    target: consumer.asked,
    eventSourceArn: streamOf(data),
    startingPosition: StartingPosition.TRIM_HORIZON,
    batchSize: 25,
    reportBatchItemFailures: true,
    bisectBatchOnError: true,
    // by its age and not by tries: a store that fails for some minutes has used up any number of those
    maxRecordAge: Duration.hours(6),
    onFailure: { bind: () => ({ destination: data.deadLetters.queueArn }) },
    filters: [pattern].flat(),
  });
  mapping.node.addDependency(consumer.role);
  return mapping;
}

/** The stream of the one table. */
export function streamOf({ table }: DataStack): string {
  return table.tableStreamArn ?? '';
}
