import { findInCheckpoint, verifyCheckpoint } from '../../shared/evidence/checkpoint.ts';
import { OF_HISTORY } from '../../shared/evidence/fault-wording.ts';
import {
  type HistoryExport,
  type HistoryVerdict,
  verifyFiling,
  verifyHistory as verdictOn,
} from '../../shared/evidence/verify-history.ts';
import { checkpointAt } from './checkpoints.ts';
import type { IoContext } from '../context/context.ts';
import { readText } from '../input/read-text.ts';
import { FILING_FAULTS } from '../output/names.ts';
import { isAsSigned, readKeys, receiptIn } from './receipts.ts';
import { toldOfCheckpoint } from './verify-checkpoint.ts';

export interface HistoryProof {
  /** A file with the receipt of a submission in the history. */
  readonly receipt?: string | undefined;
  /** A file with a checkpoint that holds the history. */
  readonly checkpoint?: string | undefined;
  readonly keys?: string | undefined;
}

/**
 * `pilots verify <history>`: 0 where it is whole (and the receipt is of a filing in it, and the
 * checkpoint holds it), 1 otherwise.
 */
export async function verifyHistory(
  io: IoContext,
  history: HistoryExport,
  { receipt, checkpoint, keys }: HistoryProof,
): Promise<number> {
  const verdict = verdictOn(history);
  io.print(verdictText(verdict));
  if (!verdict.whole) return 1;
  if (receipt === undefined && checkpoint === undefined) io.print(ALONE);
  const codes = [
    receipt === undefined ? 0 : await compareReceipt(io, history, { receipt, keys }),
    checkpoint === undefined ? 0 : await compareCheckpoint(io, history, { checkpoint, keys }),
  ];
  return Math.max(...codes);
}

const ALONE =
  '仅凭记录本身不能发现整份重新编造或末尾被截去的记录：请以 --receipt 对照回执，或以 --checkpoint 对照校验点。 ' +
  'By itself a history cannot show that it was written anew as a whole or cut short: compare it with --receipt or --checkpoint.';

async function compareReceipt(
  io: IoContext,
  history: HistoryExport,
  { receipt, keys }: { receipt: string; keys: string | undefined },
): Promise<number> {
  const receiptGiven = receiptIn(await readText(io, receipt), receipt);
  const published = await readKeys(io, keys);
  const verdict = await verifyFiling(history, receiptGiven.jws, published);
  if (!verdict.same) {
    const [zh, en] = FILING_FAULTS[verdict.because];
    io.print(`不符：${zh}。 NOT THIS FILING: ${en}.`);
    return 1;
  }
  if (!(await isAsSigned(io, receiptGiven, published))) return 1;
  const { sequence } = verdict;
  io.print(
    `相符：回执有效，是第${sequence}条记录（提交）的回执，并证明此前的全部记录。 ` +
      `THIS FILING: the receipt is genuine, belongs to event ${sequence} and proves all before it.`,
  );
  return 0;
}

async function compareCheckpoint(
  io: IoContext,
  history: HistoryExport,
  { checkpoint: path, keys }: { checkpoint: string; keys: string | undefined },
): Promise<number> {
  const checkpoint = await checkpointAt(io, path);
  const verdict = await verifyCheckpoint(checkpoint, await readKeys(io, keys));
  // one that is not whole holds nothing
  if (!verdict.whole) {
    io.print(toldOfCheckpoint(checkpoint, verdict));
    return 1;
  }
  const found = findInCheckpoint(history, checkpoint);
  const { date } = checkpoint;
  io.print(
    found
      ? `在内：${date} 的校验点含此记录至第${found.sequence}条，并证明此前的全部记录。 ` +
          `HELD: the checkpoint of ${date} holds it at event ${found.sequence} and proves all up to it.`
      : `不在内：${date} 的校验点不含此记录；早于校验点的记录若不在内，即已被改写或截短。 ` +
          `NOT HELD by the checkpoint of ${date}: a history that began before it was written anew or cut short.`,
  );
  return found ? 0 : 1;
}

function verdictText(verdict: HistoryVerdict): string {
  if (!verdict.whole) {
    const { zh, en } = OF_HISTORY[verdict.because];
    const { sequence, at } = verdict;
    const isEvent = at.startsWith('/events/');
    const [where, place] = isEvent ? ['', ''] : [`（${at}）`, ` (${at})`];
    return `不完整：第${sequence}条有误${where}，${zh}。 NOT WHOLE at event ${sequence}${place}: ${en}.`;
  }
  const { applicationId, head } = verdict;
  return (
    `自身完整：申报 ${applicationId} 的${head.sequence}条记录前后相接，各与摘要相符，末条摘要 ${head.hash}。 ` +
    `WHOLE in itself: ${head.sequence} events, each as its hash says and fastened to the one before.`
  );
}
