/** What was typed, read as a value; `wrong`: it is none, and nothing is stated by it. */
export type Typed = { readonly value: unknown } | { readonly wrong: 'integer' | 'range' };

const NOTHING: Typed = { value: undefined };

/** A whole number within its bounds. */
export function integerIn(
  text: string,
  {
    min = 0,
    max = Number.MAX_SAFE_INTEGER,
  }: { min?: number | undefined; max?: number | undefined },
): Typed {
  const typed = text.trim();
  if (typed === '') return NOTHING;
  if (!/^\d+$/.test(typed)) return { wrong: 'integer' };
  const value = Number(typed);
  return value >= min && value <= max ? { value } : { wrong: 'range' };
}

/** One text a line; blank lines are none. */
export function linesIn(text: string): Typed {
  const lines = text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
  return lines.length === 0 ? NOTHING : { value: lines };
}
