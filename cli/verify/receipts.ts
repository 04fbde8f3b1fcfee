import * as z from 'zod';
import { Jwks } from '../../shared/evidence/jwks.ts';
import { apiOf } from '../context/cloud.ts';
import { type IoContext, UsageError } from '../context/context.ts';
import { jsonIn, readStructured } from '../input/structured.ts';

/** The `jws` of a receipt as the API gave it, or of a text that is nothing but that. */
export function jwsIn(text: string, path: string): string {
  if (!text.trimStart().startsWith('{')) return text.trim();
  const receipt = z.object({ jws: z.string() }).safeParse(jsonIn(text, path));
  if (receipt.success) return receipt.data.jws;
  throw new UsageError(`${path} 不是回执。 ${path} is neither a receipt nor its jws.`);
}

/** The published keys in a file or at an address; where none is named, those of the API. */
export async function readKeys(io: IoContext, keys: string | undefined): Promise<Jwks> {
  const place = keys ?? `${await apiOf(io)}/v1/keys`;
  const json = /^https?:/.test(place) ? await fetchJson(place) : await readStructured(io, place);
  const parsed = Jwks.safeParse(json);
  if (!parsed.success)
    throw new UsageError(`${place} 没有回执公钥。 ${place} has no keys of receipts.`);
  return parsed.data;
}

async function fetchJson(url: string): Promise<unknown> {
  const answer = await fetch(url).catch(() => undefined);
  if (!answer?.ok) throw new UsageError(`${url} 没有应答。 ${url} does not answer.`);
  return jsonIn(await answer.text(), url);
}
