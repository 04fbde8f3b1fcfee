import type { CalendarDate } from '../../shared/domain/calendar.ts';
import { Checkpoint } from '../../shared/domain/publication/checkpoint.ts';
import { readEnv, readRuntime } from '../../shared/env.ts';
import { type ObjectStore, s3Objects } from '../../shared/store/publishing/objects.ts';

/** The bucket of the checkpoints, as the environment says. */
export function checkpointObjects(): ObjectStore {
  return s3Objects({
    name: readEnv('CHECKPOINT_BUCKET'),
    region: readRuntime('AWS_REGION') ?? '',
    endpoint: readRuntime('AWS_ENDPOINT_URL_S3'),
    credentials: {
      accessKeyId: readRuntime('AWS_ACCESS_KEY_ID') ?? '',
      secretAccessKey: readRuntime('AWS_SECRET_ACCESS_KEY') ?? '',
      sessionToken: readRuntime('AWS_SESSION_TOKEN'),
    },
  });
}

/** Where the checkpoint of a day lies. */
export function checkpointName(date: CalendarDate): string {
  return `${CHECKPOINT_FOLDER}${date}.json`;
}

export const CHECKPOINT_FOLDER = 'checkpoints/';

/** The checkpoint of a day, or null where there is none. */
export async function findCheckpoint(
  objects: Pick<ObjectStore, 'read'>,
  date: CalendarDate,
): Promise<Checkpoint | null> {
  const text = await objects.read(checkpointName(date));
  return text === null ? null : Checkpoint.parse(JSON.parse(text));
}
