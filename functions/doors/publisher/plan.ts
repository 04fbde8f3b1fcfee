import type { Application } from '../../../shared/domain/application/application.ts';
import { personRefusal } from '../../../shared/domain/application/guard.ts';
import { beijingInstant } from '../../../shared/domain/calendar.ts';
import type { Call } from '../../../shared/domain/calls/call.ts';
import type { Caller } from '../../../shared/domain/people/caller.ts';
import type { PublishedList } from '../../../shared/domain/publication/published-list.ts';
import type { Refusal } from '../../../shared/domain/refusal.ts';
import type { Result } from '../../../shared/domain/result.ts';
import type { Signer } from '../../../shared/evidence/jws.ts';
import { hashOf } from '../../../shared/evidence/canonical.ts';
import {
  type ListHeading,
  type Listed,
  makeList,
} from '../../../shared/evidence/published-list.ts';
import type { ListHead } from '../../../shared/store/publishing/published-store.ts';
import type { ListKind } from '../../../shared/store/table/table-shape.ts';
import type { NoticeDay } from './period.ts';
import type { Idempotency } from '../../handler/use-case.ts';

/** What both requests that publish a list have in common. */
export interface PublishRequest {
  readonly params: { readonly callId: string };
  readonly query: { readonly dryRun?: boolean | undefined };
  readonly body: { readonly previewed?: string | undefined };
  readonly caller: Caller;
  readonly idempotency: Idempotency;
  readonly now: Date;
}

/** A list as it would be published now. */
export interface Plan {
  readonly heading: Pick<ListHeading, 'kind' | 'from' | 'to'>;
  readonly listed: readonly {
    readonly application: Application;
    readonly projectNumber: string | null;
  }[];
  /** Those who are told that they are not on it. */
  readonly unlisted: readonly Application[];
  /** Those on the notice that an announcement leaves until their objections are answered. */
  readonly contested: readonly Application[];
  /** The days of a notice, by the calendar; none for an announcement. */
  readonly days: readonly NoticeDay[];
  /** The notice that is announced; null for a notice. */
  readonly notice: number | null;
}

export interface Publishing {
  readonly operation: 'publishNotice' | 'announce';
  readonly kind: ListKind;
  /** What is to be published after the lists of the kind that there are. */
  readonly plan: (call: Call, earlier: readonly ListHead[]) => Promise<Result<Plan, Refusal>>;
}

/** The list, numbered after those that there are and signed. */
export function listOf(
  { heading, listed }: Plan,
  { params, now }: PublishRequest,
  earlier: readonly ListHead[],
  signer: Signer,
): Promise<PublishedList> {
  const number = earlier.length + 1;
  const publishedAt = beijingInstant(now);
  const full = { ...heading, callId: params.callId, number, publishedAt };
  return makeList(full, listed.map(entryOf), signer);
}

/**
 * What a list would do, in one hash (RFC 8785, SHA-256 in hexadecimal digits): its days, who would
 * be on it with which number, and who would be told. It is given with a preview, so that what is
 * published can be held to it.
 */
export function digestOf({ heading, listed, unlisted }: Plan): string {
  return hashOf({ ...heading, listed: listed.map(entryOf), told: unlisted.map(({ id }) => id) });
}

/** Whoever names what they saw publishes that and nothing else. */
export function changedRefusal(plan: Plan, { body }: PublishRequest): Refusal | null {
  const { previewed } = body;
  if (previewed === undefined || previewed === digestOf(plan)) return null;
  const { listed, unlisted } = plan;
  return { code: 'list.changed_since_preview', listed: listed.length, told: unlisted.length };
}

function entryOf({ application, projectNumber }: Plan['listed'][number]): Listed {
  return {
    projectNumber,
    ...namedIn(application),
    recommenderId: application.submission?.filing.recommender?.id ?? null,
  };
}

/** What a list calls an application by. */
export function namedIn({ id, content, standardNumber, association }: Application) {
  return {
    applicationId: id,
    standardNumber: standardNumber ?? content.standard?.number ?? '',
    titleZh: content.standard?.titleZh ?? '',
    association,
  };
}

/** Whoever may not act on one of them, as a person, publishes none: somebody else does. */
export function planRefusal({ heading, listed, unlisted }: Plan, caller: Caller): Refusal | null {
  const command = heading.kind === 'announcement' ? 'announce' : 'publish';
  const refusals = [
    ...listed.map(({ application }) => personRefusal(application, command, caller)),
    ...unlisted.map((application) => personRefusal(application, 'tell', caller)),
  ];
  return refusals.find((refusal) => refusal !== null) ?? null;
}
