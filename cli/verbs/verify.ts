import * as z from 'zod';
import type { ReceiptClaims } from '../../shared/domain/receipt.ts';
import { contentHashOf } from '../../shared/evidence/content-hash.ts';
import { verifyReceipt } from '../../shared/evidence/receipt.ts';
import { HistoryExport } from '../../shared/evidence/verify-history.ts';
import { type Desk, readJson, readText, UsageError } from '../desk.ts';
import { jwsIn, readKeys } from '../receipts.ts';
import { type HistoryProof, verifyHistory } from './verify-history.ts';

export interface VerifyOptions extends HistoryProof {
  /** A file or address of the published keys; with a file, nothing goes over the network. */
  readonly keys?: string | undefined;
  /** A file with the content that was filed, to be compared with the hash in the receipt. */
  readonly content?: string | undefined;
}

/** `pilots verify <file>`: proves what the file is, a receipt or the export of a history. */
export async function verify(desk: Desk, path: string, options: VerifyOptions): Promise<number> {
  const text = await readText(desk, path);
  const history = historyIn(text, path);
  if (history === null) {
    if (options.receipt === undefined) return verifyJws(desk, jwsIn(text, path), options);
    throw new UsageError(`${path} 不是记录。 --receipt goes with a history, and ${path} is none.`);
  }
  if (options.content === undefined) return verifyHistory(desk, history, options);
  throw new UsageError(
    `${path} 不是回执。 --content goes with a receipt, and ${path} is a history.`,
  );
}

/** The export of a history, known by its events; null where the text is something else. */
function historyIn(text: string, path: string): HistoryExport | null {
  const json = jsonIn(text);
  if (typeof json !== 'object' || json === null || !('events' in json)) return null;
  const history = HistoryExport.safeParse(json);
  if (!history.success)
    throw new UsageError(`${path} 不是导出的记录。 ${path} is no history as it is exported.`);
  return history.data;
}

function jsonIn(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    // a receipt may come as its bare jws
    return null;
  }
}

/** 0 where the receipt is genuine (and of this content), 1 otherwise. */
async function verifyJws(desk: Desk, jws: string, options: VerifyOptions): Promise<number> {
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
  if (!content.success)
    throw new UsageError(`${path} 不是申报内容。 ${path} is no content of an application.`);
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
