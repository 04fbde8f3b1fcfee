import type { Key } from 'aws-cdk-lib/aws-kms';
import type { Bucket } from 'aws-cdk-lib/aws-s3';
import type { Queue } from 'aws-cdk-lib/aws-sqs';
import { ASKED_EXPORTS, CLEAN, EXPORTS, QUARANTINE } from '../../shared/store/materials/places.ts';
import type { Queue as Waits } from '../../shared/store/queues/queue-store.ts';
import {
  FAILED_QUEUE,
  LINK_QUEUE,
  MESSAGE_QUEUE,
  TABLE,
  WEBHOOK_QUEUE,
  key,
  queueName,
  receiverKey,
} from '../../shared/store/table/table-shape.ts';

/** The table that functions work on. */
export interface WorkingTable {
  readonly tableName: string;
  readonly tableArn: string;
  readonly tableStreamArn?: string | undefined;
}

/** What a role is allowed, as one statement of its policy. */
export interface Permission {
  readonly actions: readonly string[];
  readonly resources: readonly string[];
  readonly conditions?: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
  /** Of which objects it is, by the one wildcard that there is in a resource: all whose names begin so. */
  readonly objects?: { readonly of: Bucket; readonly prefix: string };
}

/** Partition keys as a policy writes them: of each kind of item, and all of the kind. */
export const PARTITIONS = {
  calls: key.call('').pk,
  applications: key.snapshot('*').pk,
  files: key.material('*', '').pk,
  redactions: key.waitingRedaction('*', '').pk,
  filings: partOf(key.filing('*', '', '').pk),
  letters: key.letterTemplate('').pk,
  rankings: partOf(key.ranking('*', '').pk),
  quotas: partOf(key.quota('*', '').pk),
  assignments: partOf(key.assignment('*', '', '').pk),
  scoreTotals: partOf(key.scoreTotal('*', '', '').pk),
  lists: key.list('*', 'notice', 0).pk,
  unlisted: key.unlisted('*', 0, 0).pk,
  objections: key.objection('*', '').pk,
  pending: key.pendingObjection('*').pk,
  recommendations: partOf(key.recommendations('*', '').pk),
  delegations: key.delegation('*', 'GIVEN', '').pk,
  people: key.person('').pk,
  runs: key.run('').pk,
  registers: key.register('*', '').pk,
  overviews: key.counts('*').pk,
  associations: key.associationCounts('*', '').pk,
  reEvaluations: key.reEvaluation('*', '').pk,
  exports: key.export('*', '').pk,
  outbox: key.outbox('*', 0).pk,
  messages: key.message('*', '').pk,
  receivers: receiverKey.preferences('*').pk,
  feeds: receiverKey.feed('*').pk,
  reminded: key.remindedOn('*', '').pk,
  idempotency: key.idempotency('*', '').pk,
  questions: key.question('').pk,
  comments: key.comment('*', '').pk,
  senders: key.sender('*', 0).pk,
} as const;

const READ = ['dynamodb:GetItem', 'dynamodb:BatchGetItem', 'dynamodb:Query'];

/** Everything up to the first `*`, whatever follows in the shape of the key. */
function partOf(partition: string): string {
  return `${partition.slice(0, partition.indexOf('*'))}*`;
}

/** Only where every partition that a request names is among these, and every attribute where given. */
function within(
  partitions: readonly string[],
  attributes?: readonly string[],
): NonNullable<Permission['conditions']> {
  return {
    'ForAllValues:StringLike': { 'dynamodb:LeadingKeys': partitions },
    ...(attributes && { 'ForAllValues:StringEquals': { 'dynamodb:Attributes': attributes } }),
  };
}

/** Reads what is public: calls, published lists, the counts of a round. */
export function readPublished(table: WorkingTable): Permission {
  const { calls, lists, overviews } = PARTITIONS;
  return {
    actions: ['dynamodb:GetItem', 'dynamodb:Query'],
    resources: [table.tableArn],
    conditions: within([calls, lists, overviews]),
  };
}

export function readPartitions(table: WorkingTable, partitions: readonly string[]): Permission {
  return { actions: READ, resources: [table.tableArn], conditions: within(partitions) };
}

/** Of single items these attributes, each of them named; what else an item holds stays unread. */
export function readAttributes(
  table: WorkingTable,
  partitions: readonly string[],
  attributes: readonly string[],
): Permission {
  const { partitionKey, sortKey } = TABLE;
  return {
    actions: ['dynamodb:GetItem'],
    resources: [table.tableArn],
    conditions: {
      ...within(partitions, [partitionKey, sortKey, 'v', ...attributes]),
      StringEqualsIfExists: { 'dynamodb:Select': 'SPECIFIC_ATTRIBUTES' },
    },
  };
}

/** An association's own list. Its partitions are codes, and a policy does not know who asks. */
export function queryByAssociation(table: WorkingTable): Permission {
  return { actions: ['dynamodb:Query'], resources: [`${table.tableArn}/index/byAssociation`] };
}

/** Queues of these kinds only. */
export function queryQueues(table: WorkingTable, kinds: readonly Waiting[]): Permission {
  return {
    actions: ['dynamodb:Query'],
    resources: [`${table.tableArn}/index/byQueue`],
    conditions: within(kinds.map(queueOf)),
  };
}

/** What waits in a queue: filings by what they wait for, messages, by mail or called out, those that arrived nowhere, or links to be sent to objectors. */
export type Waiting = Waits['kind'] | 'messages' | 'webhooks' | 'failed_messages' | 'links';

function queueOf(kind: Waiting): string {
  if (kind === 'links') return LINK_QUEUE;
  if (kind === 'webhooks') return WEBHOOK_QUEUE;
  if (kind === 'failed_messages') return FAILED_QUEUE;
  return kind === 'messages' ? MESSAGE_QUEUE : `${queueName('*', kind)}#*`;
}

/** Walks an index from end to end: for what runs by the clock, and never for a door. */
export function scanIndex(table: WorkingTable, index: keyof typeof TABLE.indexes): Permission {
  return { actions: ['dynamodb:Scan'], resources: [`${table.tableArn}/index/${index}`] };
}

/** Whole items: new ones, and over those that are there; where attributes are named, of these alone. */
export function putIn(
  table: WorkingTable,
  partitions: readonly string[],
  attributes?: readonly string[],
): Permission {
  return writes('dynamodb:PutItem', table, partitions, attributes);
}

/** Attributes of items; where some are named, of these alone. */
export function updateIn(
  table: WorkingTable,
  partitions: readonly string[],
  attributes?: readonly string[],
): Permission {
  return writes('dynamodb:UpdateItem', table, partitions, attributes);
}

export function deleteIn(table: WorkingTable, partitions: readonly string[]): Permission {
  return writes('dynamodb:DeleteItem', table, partitions);
}

/** The key and the format's version are among the attributes, whichever are named. */
function writes(
  action: string,
  table: WorkingTable,
  partitions: readonly string[],
  attributes?: readonly string[],
): Permission {
  const { partitionKey, sortKey } = TABLE;
  const named = attributes && [partitionKey, sortKey, 'v', ...attributes];
  return {
    actions: [action],
    resources: [table.tableArn],
    conditions: within(partitions, named),
  };
}

/** Makes a transaction depend on items that it does not change. */
export function checkConditions(table: WorkingTable, partitions: readonly string[]): Permission {
  return {
    actions: ['dynamodb:ConditionCheckItem'],
    resources: [table.tableArn],
    conditions: within(partitions),
  };
}

export function readPublicKey(receiptKey: Key): Permission {
  return { actions: ['kms:GetPublicKey'], resources: [receiptKey.keyArn] };
}

export function signReceipts(receiptKey: Key): Permission {
  return { actions: ['kms:Sign', 'kms:GetPublicKey'], resources: [receiptKey.keyArn] };
}

/** Puts checkpoints. */
export function writeCheckpoints(checkpoints: Bucket): Permission {
  return onObjects('s3:PutObject', checkpoints);
}

export function readCheckpoints(checkpoints: Bucket): Permission[] {
  return [
    onObjects('s3:GetObject', checkpoints),
    // without it, what is not there is denied and not missing
    listCheckpoints(checkpoints),
  ];
}

/** Which days are closed, and not what they say. */
function listCheckpoints(checkpoints: Bucket): Permission {
  return { actions: ['s3:ListBucket'], resources: [checkpoints.bucketArn] };
}

/** Signs forms for files that are to be uploaded, whole or in parts. */
export function takeFiles(materials: Bucket): Permission[] {
  return [
    onObjects('s3:PutObject', materials, QUARANTINE),
    onObjects('s3:ListMultipartUploadParts', materials, QUARANTINE),
  ];
}

/** Signs links to files that were checked. */
export function giveFiles(materials: Bucket): Permission {
  return onObjects('s3:GetObject', materials, CLEAN);
}

/** Takes what arrived out of quarantine, and keeps it where it is clean. */
export function checkFiles(materials: Bucket): Permission[] {
  return [
    onObjects('s3:GetObject', materials, QUARANTINE),
    onObjects('s3:DeleteObject', materials, QUARANTINE),
    onObjects('s3:PutObject', materials, CLEAN),
    // in which a scanner found malware after all
    onObjects('s3:DeleteObject', materials, CLEAN),
    // without it, what is not there is denied and not missing
    { actions: ['s3:ListBucket'], resources: [materials.bucketArn] },
  ];
}

/** Removes files that nobody has, and puts none. */
export function sweepFiles(materials: Bucket): Permission[] {
  return [
    onObjects('s3:DeleteObject', materials, QUARANTINE),
    onObjects('s3:DeleteObject', materials, CLEAN),
    { actions: ['s3:ListBucket'], resources: [materials.bucketArn] },
  ];
}

/** Removes files whose time is over; what is there it does not see. */
export function eraseFiles(materials: Bucket): Permission {
  return onObjects('s3:DeleteObject', materials, CLEAN);
}

/** Tells of an export that was asked for. */
export function handOnExports(materials: Bucket): Permission {
  return onObjects('s3:PutObject', materials, ASKED_EXPORTS);
}

/** Puts the files of exports. */
export function writeExports(materials: Bucket): Permission {
  return onObjects('s3:PutObject', materials, EXPORTS);
}

/** Signs links to them. */
export function giveExports(materials: Bucket): Permission {
  return onObjects('s3:GetObject', materials, EXPORTS);
}

function onObjects(action: string, of: Bucket, prefix = ''): Permission {
  return {
    actions: [action],
    resources: [of.arnForObjects(`${prefix}*`)],
    objects: { of, prefix },
  };
}

/** What Lambda does in the function's name to feed it, and to set aside what it cannot take. */
export function followStream(streamArn: string, deadLetters: Queue): Permission[] {
  return [
    {
      actions: [
        'dynamodb:DescribeStream',
        'dynamodb:GetRecords',
        'dynamodb:GetShardIterator',
        'dynamodb:ListStreams',
      ],
      resources: [streamArn],
    },
    sendTo(deadLetters),
  ];
}

export function sendTo(queue: Queue): Permission {
  return { actions: ['sqs:SendMessage'], resources: [queue.queueArn] };
}

/** Which days are closed, and how many messages lie in the last queues; not what either says. */
export function measure(data: {
  readonly checkpoints: Bucket;
  readonly deadLetters: Queue;
  readonly missedRuns: Queue;
}): Permission[] {
  const count = ({ queueArn }: Queue) => {
    return { actions: ['sqs:GetQueueAttributes'], resources: [queueArn] };
  };
  return [listCheckpoints(data.checkpoints), count(data.deadLetters), count(data.missedRuns)];
}
