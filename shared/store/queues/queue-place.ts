import type { Application } from '../../domain/application/application.ts';
import { routeOf } from '../../domain/commands/conditions.ts';
import { isForDeciders, isUndisclosed } from '../../domain/application/disclosure.ts';
import { sha256 } from '../../evidence/canonical.ts';
import type { Queue } from './queue-store.ts';
import { TABLE, queueName } from '../table/table-shape.ts';

const SHARDS = 8;

type Placed = Pick<
  Application,
  | 'id'
  | 'callId'
  | 'state'
  | 'content'
  | 'submission'
  | 'examination'
  | 'publication'
  | 'review'
  | 'reconsideration'
  | 'updatedAt'
>;

/** The queue that an application lies in, or null where it is in none: a function of its state. */
export function queueOf(application: Placed): Queue | null {
  const { callId, state, examination } = application;
  const examiner = examination?.examiner;
  switch (state) {
    case 'submitted':
      if (routeOf(application) === 'direct') return { callId, kind: 'unclaimed' };
      return queueOfRecommender(application);
    case 'recommender_check':
      return queueOfRecommender(application);
    case 'recommended':
      return { callId, kind: 'unclaimed' };
    case 'formal_examination':
      return examiner ? { callId, kind: 'examiner', subject: examiner } : null;
    case 'returned_for_correction':
      return { callId, kind: 'waiting' };
    case 'accepted':
      return { callId, kind: 'accepted' };
    case 'expert_review':
      return { callId, kind: 'in_review' };
    case 'proposed':
      return { callId, kind: 'proposed' };
    case 'selected':
      return { callId, kind: 'selected' };
    case 'not_selected':
      return isUndisclosed(application) ? { callId, kind: 'not_selected' } : finished(application);
    case 'public_notice':
      return { callId, kind: 'on_notice' };
    case 'objection_open':
      return { callId, kind: 'objections' };
    case 'reconsideration':
      return { callId, kind: 'reconsiderations' };
    case 'not_recommended':
    case 'not_accepted':
    case 'announced':
    case 'revoked':
    case 'withdrawn':
      return finished(application);
    default:
      return null;
  }
}

/** What is over, apart by whether deciders have it: theirs is one partition, and no line of it is not for them. */
function finished(application: Placed): Queue {
  const after = isForDeciders(application) ? 'decision' : 'examination';
  return { callId: application.callId, kind: 'finished', after };
}

function queueOfRecommender({ callId, submission }: Placed): Queue | null {
  const recommenderId = submission?.filing.recommender?.id;
  return recommenderId ? { callId, kind: 'recommender', recommenderId } : null;
}

/**
 * The attributes by which the index finds a snapshot; none where it is in no queue. What waits is
 * sorted by its filing, what is over by what was done last.
 */
export function placeOf(application: Placed): Readonly<Record<string, string>> {
  const { id, submission, updatedAt } = application;
  const queue = queueOf(application);
  if (!queue || !submission) return {};
  const { partitionKey, sortKey } = TABLE.indexes.byQueue;
  const name = nameOf(queue);
  const since = queue.kind === 'finished' ? updatedAt : submission.at;
  return {
    [partitionKey]: isShared(queue) ? `${name}#${shardOf(id)}` : name,
    [sortKey]: `${new Date(since).toISOString()}#${id}`,
  };
}

/**
 * The same of a snapshot without its content, which says of one that is not yet recommended alone
 * which queue is its own: of that one, none.
 */
export function placeOfSnapshot(
  snapshot: Omit<Placed, 'content'>,
): Readonly<Record<string, string>> {
  return snapshot.state === 'submitted' ? {} : placeOf({ ...snapshot, content: {} });
}

/** What a queue is called in its partition keys and in cursors. */
export function nameOf(queue: Queue): string {
  const name = queueName(queue.callId, queue.kind);
  if (queue.kind === 'recommender') return `${name}#${queue.recommenderId}`;
  if (queue.kind === 'finished') return `${name}#${queue.after.toUpperCase()}`;
  return queue.kind === 'examiner' ? `${name}#${queue.subject}` : name;
}

/**
 * One person's queue lies in one partition; what waits for anybody is spread, so that none gets hot.
 * What is over came to its end by single decisions, and no rush is on it: it is not spread.
 */
export function partitionsOf(queue: Queue): string[] {
  if (queue.kind === 'finished' && queue.after === 'any')
    return (['examination', 'decision'] as const).map((after) => nameOf({ ...queue, after }));
  const name = nameOf(queue);
  if (!isShared(queue)) return [name];
  return Array.from({ length: SHARDS }, (_, shard) => `${name}#${shard}`);
}

function isShared({ kind }: Queue): boolean {
  return kind !== 'recommender' && kind !== 'examiner' && kind !== 'finished';
}

function shardOf(applicationId: string): number {
  return Number.parseInt(sha256(applicationId).slice(0, 8), 16) % SHARDS;
}
