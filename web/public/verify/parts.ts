import type { Verifiable } from './verifiable.ts';

/** Well below what one request may hold. */
const PART_BYTES = 2 * 1024 * 1024;

/** What one request asks, and which entry of what was given it begins with. */
export interface Part {
  readonly body: Readonly<Record<string, unknown>>;
  readonly from: number;
}

/** The requests that verify what was given: a long history goes in parts, each after the one before. */
export function partsOf({ kind, value }: Verifiable): Part[] {
  const { events, ...ending } = value as { events?: unknown };
  if (kind !== 'history' || !Array.isArray(events)) return [{ body: { [kind]: value }, from: 0 }];
  const starts = startsOf(events);
  return starts.map((from, at) => {
    const to = starts[at + 1];
    const history = { events: events.slice(from, to), ...(to === undefined && ending) };
    const before = events[from - 1] as { sequence: unknown; hash: unknown } | undefined;
    const after = before && { sequence: before.sequence, hash: before.hash };
    return { body: { history, ...(after && { after }) }, from };
  });
}

function startsOf(events: readonly unknown[]): number[] {
  const starts = [0];
  let size = 0;
  for (const [at, event] of events.entries()) {
    const bytes = new Blob([JSON.stringify(event)]).size;
    if (size > 0 && size + bytes > PART_BYTES) {
      starts.push(at);
      size = 0;
    }
    size += bytes;
  }
  return starts;
}

/** The pointer into a part as one into the whole. */
export function shifted(pointer: string, from: number): string {
  return pointer.replace(/^\/events\/(\d+)/, (_, at: string) => `/events/${Number(at) + from}`);
}
