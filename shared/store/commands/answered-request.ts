import * as z from 'zod';
import { type Item, fromItem, jsonText, toItem } from '../table/item.ts';
import { key } from '../table/table-shape.ts';

/** Whose retry it would be: the key, within the scope of organisation, person and operation. */
export interface RequestKey {
  readonly scope: string;
  readonly key: string;
}

/** The first answer to a request, kept for its retries; `expiresAt` in seconds since 1970. */
export interface AnsweredRequest extends RequestKey {
  /** SHA-256 of what was asked; another one under the same key is another request. */
  readonly fingerprint: string;
  readonly answer: {
    readonly status: number;
    readonly headers: Readonly<Record<string, string>>;
    readonly body: string;
  };
  readonly expiresAt: number;
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
