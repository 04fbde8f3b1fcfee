import * as z from 'zod';
import type { ReceiptClaims } from '../../shared/domain/receipt.ts';
import { contentHashOf } from '../../shared/evidence/content-hash.ts';
import { Jwks } from '../../shared/evidence/jwks.ts';
import { verifyReceipt } from '../../shared/evidence/receipt.ts';
import { apiOf, type Desk, readJson, UsageError } from '../desk.ts';

export interface VerifyOptions {
  /** A file or address of the published keys; with a file, nothing goes over the network. */
  readonly keys?: string | undefined;
  /** A file with the content that was filed, to be compared with the hash in the receipt. */
  readonly content?: string | undefined;
}

/** `pilots verify <receipt>`: 0 where the receipt is genuine (and of this content), 1 otherwise. */
export async function verify(desk: Desk, path: string, options: VerifyOptions): Promise<number> {
  const jws = await readReceipt(desk, path);
  const verified = await verifyReceipt(jws, await readKeys(desk, options.keys));
  if (!verified.ok) {
    desk.say(
      '无效：这不是由上述公钥签发的回执，或已被改动。 NOT GENUINE: no such key signed this.',
    );
    return 1;
  }
  desk.say(proof(verified.value));
  return options.content === undefined
    ? 0
    : compareContent(desk, options.content, verified.value.contentHash);
}

/** A receipt as the API gave it, or only its `jws`. */
async function readReceipt(desk: Desk, path: string): Promise<string> {
  const text = await desk.read(path).catch(() => {
    throw new UsageError(`${path} cannot be read.`);
  });
  if (!text.trimStart().startsWith('{')) return text.trim();
  try {
    return z.object({ jws: z.string() }).parse(JSON.parse(text)).jws;
  } catch {
    throw new UsageError(`${path} is neither a receipt nor its jws.`);
  }
}

async function readKeys(desk: Desk, keys: string | undefined): Promise<Jwks> {
  const place = keys ?? `${await apiOf(desk)}/v1/keys`;
  const json = /^https?:/.test(place) ? await fetchJson(place) : await readJson(desk, place);
  const parsed = Jwks.safeParse(json);
  if (!parsed.success) throw new UsageError(`${place} has no keys of receipts.`);
  return parsed.data;
}

async function fetchJson(url: string): Promise<unknown> {
  const answer = await fetch(url).catch(() => undefined);
  if (!answer?.ok) throw new UsageError(`${url} does not answer.`);
  return answer.json();
}

function proof(claims: ReceiptClaims): string {
  const { association, receivedAt, sub, callId, contentHash, packHash, verdict } = claims;
  return (
    `有效：${claims.iss} 于 ${receivedAt} 收到 ${association} 在 ${callId} 中提交的申报 ${sub}，` +
    `内容摘要 ${contentHash}，规则集摘要 ${packHash}，判定 ${verdict}。 ` +
    `GENUINE: received at ${receivedAt} as ${sub}, judged ${verdict}.`
  );
}

async function contentIn(desk: Desk, path: string): Promise<Record<string, unknown>> {
  const content = z.record(z.string(), z.unknown()).safeParse(await readJson(desk, path));
  if (!content.success) throw new UsageError(`${path} is no content of an application.`);
  return content.data;
}

async function compareContent(desk: Desk, path: string, contentHash: string): Promise<number> {
  const isSame = contentHashOf(await contentIn(desk, path)) === contentHash;
  desk.say(
    isSame
      ? '一致：该内容即当时提交的内容。 SAME: this is the content that was filed.'
      : '不一致：该内容不是当时提交的内容。 DIFFERENT: this is not the content that was filed.',
  );
  return isSame ? 0 : 1;
}
