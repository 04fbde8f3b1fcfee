import { useEffect, useState } from 'preact/hooks';

/** So many rows are drawn at once: what is drawn in one go keeps the page from answering. */
export const ROWS_AT_ONCE = 50;

/**
 * How many of `count` rows are drawn by now: the first at once, the others a part after the other,
 * with time between them for whoever types or scrolls meanwhile. `isWanted`: all of them at once.
 */
export function useGrowing(count: number, isWanted: boolean): number {
  const [parts, setParts] = useState(1);
  const needed = Math.max(1, Math.ceil(count / ROWS_AT_ONCE));
  // where there are fewer than before, those that come later are drawn anew
  const drawn = Math.min(parts, needed);
  useEffect(() => {
    if (drawn !== parts) setParts(drawn);
    if (drawn === needed) return undefined;
    const later = setTimeout(() => setParts(drawn + 1));
    return () => clearTimeout(later);
  }, [drawn, parts, needed]);
  return isWanted ? needed : drawn;
}
