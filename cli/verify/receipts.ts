import * as z from 'zod';
import { Jwks } from '../../shared/evidence/jwks.ts';
import { wrongInReceipt } from '../../shared/evidence/verify-given.ts';
import { apiOf } from '../context/cloud.ts';
import { type IoContext, UsageError } from '../context/context.ts';
import { textOf } from '../input/read-text.ts';
import { jsonIn, readStructured } from '../input/structured.ts';

/** A receipt as it was handed over: what is signed, and what is to be read beside it, if anything. */
export interface GivenReceipt {
  readonly jws: string;
  /** The whole of it, as the API gave it; null where it is nothing but its jws. */
  readonly readable: object | null;
}

/** The receipt in a text: as the API gave it, or nothing but its jws. */
export function receiptIn(text: string, path: string): GivenReceipt {
  if (!text.trimStart().startsWith('{')) return { jws: text.trim(), readable: null };
  const receipt = z.looseObject({ jws: z.string() }).safeParse(jsonIn(text, path));
  if (!receipt.success)
    throw new UsageError(`${path} 不是回执。 ${path} is neither a receipt nor its jws.`);
  const { jws, ...others } = receipt.data;
  return { jws, readable: Object.keys(others).length > 0 ? receipt.data : null };
}

/**
 * Says what of a receipt is not what was signed, the first of it, and gives false; true where the
 * whole of it is genuine.
 */
export async function isAsSigned(
  io: IoContext,
  { jws, readable }: GivenReceipt,
  keys: Jwks,
): Promise<boolean> {
  const wrong = await wrongInReceipt(readable ?? jws, keys);
  if (wrong === null) return true;
  const isOfSignature = wrong.at === '' || wrong.at === '/jws';
  io.print(
    isOfSignature
      ? '无效：这不是由上述公钥签发的回执，或已被改动。 NOT GENUINE: no such key signed this.'
      : `无效：回执的 ${wrong.at} 与签名所载不一致：${wrong.what.zh}。 NOT WHOLE: ${wrong.at} is not what was signed: ${wrong.what.en}.`,
  );
  return false;
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
  return jsonIn(textOf(url, await answer.bytes()), url);
}
