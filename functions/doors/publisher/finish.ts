import { beijingDate } from '../../../shared/domain/calendar.ts';
import type { CommandMetadata } from '../../../shared/domain/commands/definition.ts';
import type { ListEntry } from '../../../shared/domain/publication/published-list.ts';
import type { Refusal } from '../../../shared/domain/refusal.ts';
import { type Result, accept } from '../../../shared/domain/result.ts';
import { isUndisclosed } from '../../../shared/domain/application/disclosure.ts';
import { kindOf } from '../../../shared/store/publishing/published-items.ts';
import type { ListHead } from '../../../shared/store/publishing/published-store.ts';
import type { PublisherContext } from './context.ts';
import { type MovedApplication, type Step, applyStep } from './apply-step.ts';
import type { PublishRequest } from './plan.ts';

/** How many are moved at a time: each is a transaction over items of its own. */
const AT_A_TIME = 10;

/** Finishes every list that is not complete, whoever began it. */
export async function finishBegun(
  context: PublisherContext,
  request: PublishRequest,
  heads: readonly ListHead[],
): Promise<Result<null, Refusal>> {
  for (const head of heads.filter(({ isComplete }) => !isComplete)) {
    const finished = await finish(context, request, head);
    if (!finished.ok) return finished;
  }
  return accept(null);
}

/**
 * Moves every application on a list and tells those who are not on it, as far as that is not done
 * yet, and marks the list as complete. Refused where the caller is out of the review of one.
 */
export async function finish(
  context: PublisherContext,
  request: PublishRequest,
  head: ListHead,
): Promise<Result<MovedApplication[], Refusal>> {
  const steps = await stepsOf(context, request, head);
  const moved: MovedApplication[] = [];
  for (let from = 0; from < steps.length; from += AT_A_TIME) {
    const some = steps.slice(from, from + AT_A_TIME);
    const results = await Promise.all(some.map((step) => applyStep(context, request, head, step)));
    for (const result of results) {
      if (!result.ok) return result;
      moved.push(result.value);
    }
  }
  const { callId, number, isComplete } = head;
  if (!isComplete) await context.store.completeList(callId, kindOf(head), number);
  return accept(moved);
}

async function stepsOf(
  { store }: PublisherContext,
  { caller, now }: PublishRequest,
  head: ListHead,
): Promise<Step[]> {
  const { callId, number } = head;
  const metadata = { issuedBy: caller, on: beijingDate(now) };
  const list = await store.readList(callId, kindOf(head), number);
  if (!list) throw new Error(`list ${number} of ${callId} is not there`);
  const unlisted = head.kind === 'public_notice' ? await store.readUnlisted(callId, number) : [];
  return [
    ...list.entries.map((entry) => stepFor(entry, head, metadata)),
    ...unlisted.map((applicationId): Step => {
      const command = { ...metadata, type: 'tell' as const, notice: number };
      return { applicationId, command, isDone: (application) => !isUndisclosed(application) };
    }),
  ];
}

function stepFor(
  { applicationId, position, projectNumber }: ListEntry,
  { kind, number, from, to, hash }: ListHead,
  metadata: CommandMetadata,
): Step {
  const listHash = hash;
  if (kind === 'announcement') {
    const place = { number, position, projectNumber: projectNumber ?? '' };
    return {
      applicationId,
      command: { ...metadata, type: 'announce', place, listHash },
      isDone: ({ publication }) => publication?.announcement?.number === number,
    };
  }
  const place = { number, position, from: from ?? '', to: to ?? '' };
  return {
    applicationId,
    command: { ...metadata, type: 'publish', place, listHash },
    isDone: ({ publication }) => publication?.notice?.number === number,
  };
}
