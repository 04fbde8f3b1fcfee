import type * as z from 'zod';
import { type Result, accept, refuse } from '../../domain/result.ts';
import type { CursorRefusal } from './page.ts';

/** Where a list goes on, opaque to whoever carries it. */
export function cursorFrom(position: readonly (string | number)[]): string {
  return Buffer.from(JSON.stringify(position), 'utf8').toString('base64url');
}

/** Cursors come back from outside: anything that the list could not have given out is refused. */
export function positionIn<S extends z.ZodType>(
  schema: S,
  cursor: string,
): Result<z.output<S>, CursorRefusal> {
  try {
    const parsed = schema.safeParse(JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8')));
    if (parsed.success) return accept(parsed.data);
  } catch {
    // not even JSON
  }
  return refuse({ code: 'cursor.invalid' });
}
