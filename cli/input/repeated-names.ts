/** Strings, and what opens, closes and parts: all that the names of a JSON text hang on. */
const TOKENS = /"(?:[^"\\]|\\.)*"|[{}[\],:]/gs;

/**
 * The first member name that an object of a JSON text has twice, and where; null where there is none.
 * Readers differ in which of the two they take (RFC 8259, 4), so what is signed could be read as
 * something else. The text must be JSON: the YAML reader finds them as well, and takes 36 times as long.
 */
export function repeatedName(json: string): { name: string; offset: number } | null {
  const open: (Set<string> | null)[] = [];
  let candidate: { name: string; offset: number } | null = null;
  for (const { 0: token, index: offset } of json.matchAll(TOKENS)) {
    if (token === '{') open.push(new Set());
    else if (token === '[') open.push(null);
    else if (token === '}' || token === ']') open.pop();
    else if (token === ':' && candidate) {
      const names = open.at(-1);
      if (names?.has(candidate.name)) return candidate;
      names?.add(candidate.name);
    }
    candidate = token.startsWith('"') ? { name: JSON.parse(token) as string, offset } : null;
  }
  return null;
}
