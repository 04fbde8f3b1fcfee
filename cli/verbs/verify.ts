import * as z from 'zod';
import type { ReceiptClaims } from '../../shared/domain/application/receipt.ts';
import { contentHashOf } from '../../shared/evidence/content-hash.ts';
import { verifyReceipt } from '../../shared/evidence/receipt.ts';
import { HistoryExport } from '../../shared/evidence/verify-history.ts';
import { checkpointIn } from '../checkpoints.ts';
import { type Desk, readText, UsageError } from '../desk.ts';
import { jwsIn, readKeys } from '../receipts.ts';
import { readStructured } from '../structured.ts';
import { type CheckpointProof, verifyCheckpoint } from './verify-checkpoint.ts';
import { type HistoryProof, verifyHistory } from './verify-history.ts';
import { verifyList } from './verify-list.ts';

export interface VerifyOptions extends HistoryProof, CheckpointProof {
  /** A file or address of the published keys; with a file, nothing goes over the network. */
  readonly keys?: string | undefined;
  /** A file with the content that was filed, to be compared with the hash in the receipt. */
  readonly content?: string | undefined;
}

/** What a file can be, by what is in it, and which options go with it besides the keys. */
const KINDS = {
  receipt: ['content'],
  history: ['receipt', 'checkpoint'],
  checkpoint: ['previous'],
  list: [],
} as const satisfies Record<string, readonly (keyof VerifyOptions)[]>;
type Kind = keyof typeof KINDS;

/**
 * `pilots verify <file>`: proves what the file is, a receipt, the export of a history, a checkpoint
 * or a published list.
 */
export async function verify(desk: Desk, path: string, options: VerifyOptions): Promise<number> {
  const text = await readText(desk, path);
  const json = jsonIn(text);
  const kind = kindOf(json);
  refuseUnfit(kind, path, options);
  if (kind === 'history') return verifyHistory(desk, historyIn(json, path), options);
  if (kind === 'checkpoint') return verifyCheckpoint(desk, checkpointIn(json, path), options);
  if (kind === 'list') return verifyList(desk, json, path, options);
  return verifyJws(desk, jwsIn(text, path), options);
}

function kindOf(json: object): Kind {
  if ('events' in json) return 'history';
  if ('leaves' in json) return 'checkpoint';
  return 'entries' in json ? 'list' : 'receipt';
}

function refuseUnfit(kind: Kind, path: string, options: VerifyOptions): void {
  const fit: readonly string[] = KINDS[kind];
  for (const [owner, names] of Object.entries(KINDS)) {
    const unfit = names.find((name) => options[name] !== undefined && !fit.includes(name));
    if (unfit === undefined) continue;
    throw new UsageError(
      `${path} 不能与 --${unfit} 一起验证。 --${unfit} goes with a ${owner}, and ${path} is a ${kind}.`,
    );
  }
}

function historyIn(json: object, path: string): HistoryExport {
  const history = HistoryExport.safeParse(json);
  if (history.success) return history.data;
  throw new UsageError(`${path} 不是导出的记录。 ${path} is no history as it is exported.`);
}

/** The object in a text; an empty one where it is no JSON, as a receipt may come as its bare jws. */
function jsonIn(text: string): object {
  try {
    const json: unknown = JSON.parse(text);
    return typeof json === 'object' && json !== null ? json : {};
  } catch {
    return {};
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
  const content = z.record(z.string(), z.unknown()).safeParse(await readStructured(desk, path));
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
