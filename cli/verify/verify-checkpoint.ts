import type { Checkpoint } from '../../shared/domain/publication/checkpoint.ts';
import {
  type CheckpointVerdict,
  verifyCheckpoint as verdictOn,
} from '../../shared/evidence/checkpoint.ts';
import { OF_CHECKPOINT } from '../../shared/evidence/fault-wording.ts';
import { checkpointAt } from './checkpoints.ts';
import type { IoContext } from '../context/context.ts';
import { readKeys } from './receipts.ts';

export interface CheckpointProof {
  readonly keys?: string | undefined;
  /** A file with the checkpoint before. */
  readonly previous?: string | undefined;
}

/** `pilots verify <checkpoint>`: 0 where it is whole (and follows the one before), 1 otherwise. */
export async function verifyCheckpoint(
  io: IoContext,
  checkpoint: Checkpoint,
  { keys, previous }: CheckpointProof,
): Promise<number> {
  const before = previous === undefined ? undefined : await checkpointAt(io, previous);
  const jwks = await readKeys(io, keys);
  const verdict = await verdictOn(checkpoint, jwks, before);
  io.print(toldOfCheckpoint(checkpoint, verdict));
  if (!verdict.whole) return 1;
  if (!before) return 0;
  // what it follows may itself have been changed where the claims that it was signed over were not
  const earlier = await verdictOn(before, jwks);
  io.print(toldOfCheckpoint(before, earlier));
  return earlier.whole ? 0 : 1;
}

/** Whether a checkpoint is whole, as a line. */
export function toldOfCheckpoint(
  { date, size, at }: Checkpoint,
  verdict: CheckpointVerdict,
): string {
  if (!verdict.whole) {
    const { zh, en } = OF_CHECKPOINT[verdict.because];
    const { at: where } = verdict;
    return `不完整：${date} 的校验点有误（${where}），${zh}。 NOT WHOLE at ${where}, the checkpoint of ${date}: ${en}.`;
  }
  return (
    `完整：${date} 的校验点于 ${at} 签发，含${size}份记录。 ` +
    `WHOLE: the checkpoint of ${date} over ${size} histories, as it was signed.`
  );
}
