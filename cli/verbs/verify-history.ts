import {
  type HistoryExport,
  type HistoryVerdict,
  verifyFiling,
  verifyHistory as verdictOn,
} from '../../shared/evidence/verify-history.ts';
import { type Desk, readText } from '../desk.ts';
import { FILING_FAULTS, HISTORY_FAULTS } from '../names.ts';
import { jwsIn, readKeys } from '../receipts.ts';

export interface HistoryProof {
  /** A file with the receipt of a submission in the history. */
  readonly receipt?: string | undefined;
  readonly keys?: string | undefined;
}

/** `pilots verify <history>`: 0 where it is whole (and the receipt is of a filing in it), 1 otherwise. */
export async function verifyHistory(
  desk: Desk,
  history: HistoryExport,
  { receipt, keys }: HistoryProof,
): Promise<number> {
  const verdict = verdictOn(history);
  desk.say(told(verdict));
  if (!verdict.whole) return 1;
  return receipt === undefined ? 0 : compareReceipt(desk, history, { receipt, keys });
}

async function compareReceipt(
  desk: Desk,
  history: HistoryExport,
  { receipt, keys }: { receipt: string; keys: string | undefined },
): Promise<number> {
  const jws = jwsIn(await readText(desk, receipt), receipt);
  const verdict = await verifyFiling(history, jws, await readKeys(desk, keys));
  if (!verdict.same) {
    const [zh, en] = FILING_FAULTS[verdict.because];
    desk.say(`不符：${zh}。 NOT THIS FILING: ${en}.`);
    return 1;
  }
  const { sequence } = verdict;
  desk.say(
    `相符：回执有效，是第${sequence}条记录（提交）的回执，并证明此前的全部记录。 ` +
      `THIS FILING: the receipt is genuine, belongs to event ${sequence} and proves all before it.`,
  );
  return 0;
}

function told(verdict: HistoryVerdict): string {
  if (!verdict.whole) {
    const [zh, en] = HISTORY_FAULTS[verdict.because];
    return `不完整：第${verdict.sequence}条有误，${zh}。 NOT WHOLE at event ${verdict.sequence}: ${en}.`;
  }
  const { applicationId, head } = verdict;
  return (
    `完整：申报 ${applicationId} 的${head.sequence}条记录前后相接，各与摘要相符，末条摘要 ${head.hash}。 ` +
    `WHOLE: ${head.sequence} events, each as its hash says and fastened to the one before.`
  );
}
