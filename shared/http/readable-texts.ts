import { REQUIRED, controlError, pointerOf } from '../domain/application/field-errors.ts';
import type { FieldError } from '../domain/refusal.ts';
import { isStated } from '../domain/texts/stated.ts';
import { controlIn } from '../domain/texts/visible.ts';

/** More would be noise. */
const MOST = 100;

/**
 * The texts of a body that no reader sees as what they are: control and direction characters, and
 * texts of which nothing is seen, for they are signed, published or shown to others as they stand.
 * What was found wrong at a place already is not told twice.
 */
export function unreadableIn(root: unknown, known: readonly FieldError[]): FieldError[] {
  const reported = new Set(known.map(({ pointer }) => pointer));
  const found: FieldError[] = [];
  visit(root, [], (text, path) => {
    const pointer = pointerOf(path);
    const error = errorIn(text);
    if (error && found.length < MOST && !reported.has(pointer)) found.push({ pointer, ...error });
  });
  return found;
}

/** The body is not deeper than its reader allows. */
function visit(
  value: unknown,
  path: readonly string[],
  see: (text: string, path: readonly string[]) => void,
): void {
  if (typeof value === 'string') see(value, path);
  if (typeof value !== 'object' || value === null) return;
  for (const [name, inner] of Object.entries(value)) visit(inner, [...path, name], see);
}

function errorIn(text: string): Pick<FieldError, 'code' | 'message'> | null {
  const control = controlIn(text);
  if (control !== null) return controlError(control);
  return text === '' || isStated(text) ? null : REQUIRED;
}
