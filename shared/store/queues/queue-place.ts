import type { Application } from '../../domain/application/application.ts';
import { routeOf } from '../../domain/commands/conditions.ts';
import { isUndisclosed } from '../../domain/application/disclosure.ts';
import { sha256 } from '../../evidence/canonical.ts';
import type { Queue } from './queue-store.ts';
import { TABLE, queueName } from '../table/table-shape.ts';

const SHARDS = 8;

type Placed = Pick<
  Application,
  'id' | 'callId' | 'state' | 'content' | 'submission' | 'examination' | 'publication'
>;

/** The queue that an application waits in, or null where it waits in none: a function of its state. */
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
      return isUndisclosed(application) ? { callId, kind: 'not_selected' } : null;
    case 'public_notice':
      return { callId, kind: 'on_notice' };
    case 'objection_open':
      return { callId, kind: 'objections' };
    case 'reconsideration':
      return { callId, kind: 'reconsiderations' };
    default:
      return null;
  }
}

function queueOfRecommender({ callId, submission }: Placed): Queue | null {
  const recommenderId = submission?.filing.recommender?.id;
  return recommenderId ? { callId, kind: 'recommender', recommenderId } : null;
}

/** The attributes by which the index finds a snapshot; none where it waits for nobody. */
export function placeOf(application: Placed): Readonly<Record<string, string>> {
  const { id, submission } = application;
  const queue = queueOf(application);
  if (!queue || !submission) return {};
  const { partitionKey, sortKey } = TABLE.indexes.byQueue;
  const name = nameOf(queue);
  return {
    [partitionKey]: isShared(queue) ? `${name}#${shardOf(id)}` : name,
    [sortKey]: `${new Date(submission.at).toISOString()}#${id}`,
  };
}

/** What a queue is called in its partition keys and in cursors. */
export function nameOf(queue: Queue): string {
  const name = queueName(queue.callId, queue.kind);
  if (queue.kind === 'recommender') return `${name}#${queue.recommenderId}`;
  return queue.kind === 'examiner' ? `${name}#${queue.subject}` : name;
}

/** One person's queue lies in one partition; what waits for anybody is spread, so that none gets hot. */
export function partitionsOf(queue: Queue): string[] {
  const name = nameOf(queue);
  if (!isShared(queue)) return [name];
  return Array.from({ length: SHARDS }, (_, shard) => `${name}#${shard}`);
}

function isShared({ kind }: Queue): boolean {
  return kind !== 'recommender' && kind !== 'examiner';
}

function shardOf(applicationId: string): number {
  return Number.parseInt(sha256(applicationId).slice(0, 8), 16) % SHARDS;
}
