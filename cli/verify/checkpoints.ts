import { Checkpoint } from '../../shared/domain/publication/checkpoint.ts';
import type { IoContext } from '../context/context.ts';
import { readStructured } from '../input/structured.ts';
import { notSuch } from './not-such.ts';

const NO_CHECKPOINT = { zh: '不是校验点', en: 'is no checkpoint as it is published' };

/** The checkpoint in a file. */
export async function checkpointAt(io: IoContext, path: string): Promise<Checkpoint> {
  return checkpointIn(await readStructured(io, path), path);
}

/** What is read as a checkpoint, as it was published. */
export function checkpointIn(json: object, path: string): Checkpoint {
  const checkpoint = Checkpoint.safeParse(json);
  if (checkpoint.success) return checkpoint.data;
  throw notSuch(path, NO_CHECKPOINT, checkpoint.error, json);
}
