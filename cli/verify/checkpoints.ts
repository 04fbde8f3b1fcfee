import { Checkpoint } from '../../shared/domain/publication/checkpoint.ts';
import { type IoContext, UsageError } from '../context/context.ts';
import { readStructured } from '../input/structured.ts';

/** The checkpoint in a file. */
export async function checkpointAt(io: IoContext, path: string): Promise<Checkpoint> {
  return checkpointIn(await readStructured(io, path), path);
}

/** What is read as a checkpoint, as it was published. */
export function checkpointIn(json: object, path: string): Checkpoint {
  const checkpoint = Checkpoint.safeParse(json);
  if (checkpoint.success) return checkpoint.data;
  throw new UsageError(`${path} 不是校验点。 ${path} is no checkpoint as it is published.`);
}
