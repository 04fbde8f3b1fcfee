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
