import { ASKED_EXPORTS } from '../../../shared/store/materials/places.ts';
import { loadEntry } from '../entries.ts';

const REMAINING = { getRemainingTimeInMillis: () => 60_000 };

/** Makes an export of a call, as the function does that S3 tells of it. */
export async function makeExportOf(callId: string, exportId: string): Promise<void> {
  const { handler } = await loadEntry('consumers/exports/exports');
  await handler(
    { detail: { object: { key: `${ASKED_EXPORTS}${callId}/${exportId}` } } },
    REMAINING,
  );
}

/** Reads along with a verb, and makes what it says it asked for. */
export function makerFor(callId: string): (line: string) => void {
  return (line) => {
    const id = /\bexp_\w+/.exec(line)?.[0];
    if (id !== undefined) void makeExportOf(callId, id);
  };
}
