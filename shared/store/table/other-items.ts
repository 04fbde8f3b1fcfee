import * as z from 'zod';
import { ApplicationId } from '../../domain/application/application.ts';
import { Call } from '../../domain/calls/call.ts';
import { type Item, fromItem, jsonText, toItem } from './item.ts';
import type { AnsweredRequest, Ranking } from '../store.ts';
import { type Key, key } from './table-shape.ts';

const { panelSize, recommenderChecklist, recommenders } = Call.shape;

/** Calls written before recommenders signed in name no organisation and nothing to check, nor a panel. */
const StoredCall = Call.extend({
  panelSize: panelSize.default(null),
  recommenderChecklist: recommenderChecklist.default([]),
  recommenders: z.array(
    recommenders.element.extend({
      organisation: recommenders.element.shape.organisation.default(null),
    }),
  ),
});

const CallItem = z.object({ call: jsonText(StoredCall) });

/** `version` stands beside the text, for the condition of the next write. */
export function callItem(call: Call): Item {
  return toItem(key.call(call.id), { version: call.version, call: JSON.stringify(call) });
}

export function callFrom(item: Item): Call {
  return fromItem(CallItem, item).call;
}

const Answered = z.object({
  pk: z.string(),
  sk: z.string(),
  fingerprint: z.string(),
  status: z.int(),
  headers: jsonText(z.record(z.string(), z.string())),
  body: z.string(),
  expiresAt: z.int(),
});

export function answeredItem(request: AnsweredRequest): Item {
  const { scope, key: requestKey, fingerprint, answer, expiresAt } = request;
  return toItem(key.idempotency(scope, requestKey), {
    fingerprint,
    status: answer.status,
    headers: JSON.stringify(answer.headers),
    body: answer.body,
    expiresAt,
  });
}

export function answeredFrom(item: Item): AnsweredRequest {
  const { pk, sk, fingerprint, status, headers, body, expiresAt } = fromItem(Answered, item);
  const scope = pk.slice(pk.indexOf('#') + 1);
  return { scope, key: sk, fingerprint, answer: { status, headers, body }, expiresAt };
}

const Guard = z.object({ association: z.string(), applicationId: ApplicationId });

export function guardItem(at: Key, association: string, applicationId: string): Item {
  return toItem(at, { association, applicationId });
}

export function guardFrom(item: Item): z.infer<typeof Guard> {
  return fromItem(Guard, item);
}

/**
 * A ranking keeps one attribute per application, named by its id, with its position as value: so
 * a start and a withdrawal each write their own attribute, and do not lose a race to one another.
 */
const RankingItem = z
  .object({ version: z.int().positive() })
  .catchall(z.unknown())
  .transform((item) => ({
    version: item.version,
    positions: Object.entries(item).filter(
      (entry): entry is [string, number] =>
        ApplicationId.safeParse(entry[0]).success && typeof entry[1] === 'number',
    ),
  }));

export const NO_RANKING: Ranking = { version: 0, applications: [] };

export function rankingFrom(item: Item): Ranking {
  const { version, positions } = fromItem(RankingItem, item);
  const inOrder = positions.toSorted(([a, p], [b, q]) => p - q || (a < b ? -1 : 1));
  return { version, applications: inOrder.map(([id]) => id) };
}

export function rankingItem(at: Key, version: number, applications: readonly string[]): Item {
  const positions = applications.map((id, index) => [id, index + 1] as const);
  return toItem(at, { version, count: applications.length, ...Object.fromEntries(positions) });
}
