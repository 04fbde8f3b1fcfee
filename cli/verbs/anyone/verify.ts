import * as z from 'zod';
import type { ReceiptClaims } from '../../../shared/domain/application/receipt.ts';
import { contentHashOf } from '../../../shared/evidence/content-hash.ts';
import { verifyReceipt } from '../../../shared/evidence/receipt.ts';
import { HistoryExport } from '../../../shared/evidence/verify-history.ts';
import { API, PUBLISHED_KEYS } from '../../command-line/common-options.ts';
import { text as textOption, word } from '../../command-line/options.ts';
import { CALL, found, verb } from '../../command-line/verb.ts';
import { type IoContext, UsageError } from '../../context/context.ts';
import { readText } from '../../input/read-text.ts';
import { jsonIn, readStructured } from '../../input/structured.ts';
import { checkpointIn } from '../../verify/checkpoints.ts';
import { notSuch } from '../../verify/not-such.ts';
import { type GivenReceipt, isAsSigned, readKeys, receiptIn } from '../../verify/receipts.ts';
import { type CheckpointProof, verifyCheckpoint } from '../../verify/verify-checkpoint.ts';
import { type HistoryProof, verifyHistory } from '../../verify/verify-history.ts';
import { verifyList } from '../../verify/verify-list.ts';

interface VerifyOptions extends HistoryProof, CheckpointProof {
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
export const verify = verb({
  name: 'verify',
  says: [
    '验证回执、完整记录、校验点或名单',
    'whether a receipt, history, checkpoint or list is genuine and whole',
  ],
  words: { file: word('要验证的文件，JSON what is to be verified, as the API gave it') },
  options: {
    keys: PUBLISHED_KEYS,
    content: textOption(
      'content.json',
      '回执：是否为该内容 receipt: whether this is what was filed',
    ),
    receipt: textOption('receipt.json', '记录：是否含该提交 history: whether it holds this filing'),
    checkpoint: textOption(
      'file.json',
      '记录：校验点是否含此记录 history: whether that day holds it',
    ),
    previous: textOption(
      'file.json',
      '校验点：是否接在其后 checkpoint: whether it follows this one',
    ),
    api: API,
  },
  example: [
    found('queue --as recommender'),
    `pilots history $id ${CALL} --account association-2 --json > history.json`,
    'pilots verify history.json',
  ],
  run: async (io, { file, ...options }) => {
    const text = await readText(io, file);
    const json = objectIn(text, file);
    const kind = kindOf(json);
    refuseUnfit(kind, file, options);
    if (kind === 'history') return verifyHistory(io, historyIn(json, file), options);
    if (kind === 'checkpoint') return verifyCheckpoint(io, checkpointIn(json, file), options);
    if (kind === 'list') return verifyList(io, json, file, options);
    return verifyGiven(io, receiptIn(text, file), options);
  },
});

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

const NO_HISTORY = { zh: '不是导出的记录', en: 'is no history as it is exported' };

function historyIn(json: object, path: string): HistoryExport {
  const history = HistoryExport.safeParse(json);
  if (history.success) return history.data;
  throw notSuch(path, NO_HISTORY, history.error, json);
}

/** The object in a text; an empty one where it is no JSON, as a receipt may come as its bare jws. */
function objectIn(text: string, path: string): object {
  const json = jsonIn(text, path);
  return typeof json === 'object' && json !== null ? json : {};
}

/** 0 where all of the receipt is genuine (and of this content), 1 otherwise. */
async function verifyGiven(
  io: IoContext,
  receipt: GivenReceipt,
  options: VerifyOptions,
): Promise<number> {
  const keys = await readKeys(io, options.keys);
  if (!(await isAsSigned(io, receipt, keys))) return 1;
  const verified = await verifyReceipt(receipt.jws, keys);
  if (!verified.ok) throw new Error('a receipt that is as it was signed verifies');
  io.print(proof(verified.value));
  return options.content === undefined
    ? 0
    : compareContent(io, options.content, verified.value.contentHash);
}

function proof(claims: ReceiptClaims): string {
  const { association, receivedAt, sub, callId, contentHash, packHash, verdict } = claims;
  return (
    `有效：${claims.iss} 于 ${receivedAt} 收到 ${association} 在 ${callId} 中提交的申报 ${sub}，` +
    `内容摘要 ${contentHash}，规则集摘要 ${packHash}，判定 ${verdict}。 ` +
    `GENUINE: received at ${receivedAt} as ${sub}, judged ${verdict}.`
  );
}

async function contentIn(io: IoContext, path: string): Promise<Record<string, unknown>> {
  const content = z.record(z.string(), z.unknown()).safeParse(await readStructured(io, path));
  if (!content.success)
    throw new UsageError(`${path} 不是申报内容。 ${path} is no content of an application.`);
  return content.data;
}

async function compareContent(io: IoContext, path: string, contentHash: string): Promise<number> {
  const isSame = contentHashOf(await contentIn(io, path)) === contentHash;
  io.print(
    isSame
      ? '一致：该内容即当时提交的内容。 SAME: this is the content that was filed.'
      : '不一致：该内容不是当时提交的内容。 DIFFERENT: this is not the content that was filed.',
  );
  return isSame ? 0 : 1;
}
