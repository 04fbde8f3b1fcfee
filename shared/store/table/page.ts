export interface Page<Line> {
  readonly lines: readonly Line[];
  readonly nextCursor: string | null;
}

export interface PageRequest {
  readonly limit: number;
  readonly cursor?: string | undefined;
}

/** `cursor.invalid`: not a cursor that this list gave out. */
export type CursorRefusal = { readonly code: 'cursor.invalid' };

/** What a page holds at most, beyond its first line, as it goes over the wire. */
const PAGE_BYTES = 1024 * 1024;

/** As many of the lines as one page holds, and the first one whatever its size. */
export function fitting<Line>(lines: readonly Line[]): readonly Line[] {
  let left = PAGE_BYTES;
  const end = lines.findIndex((line) => (left -= wireBytes(line)) < 0);
  return end === -1 ? lines : lines.slice(0, Math.max(end, 1));
}

/** The size within an answer of a function, where JSON stands as a text in JSON. */
export function wireBytes(value: unknown): number {
  return Buffer.byteLength(JSON.stringify(JSON.stringify(value)));
}
