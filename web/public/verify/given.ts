const A_JWS = /^[\w-]+\.[\w-]+\.[\w-]+$/;

/** The signed text of a receipt as it was handed out, or of a text that is nothing but that. */
export function jwsIn(text: string): string | null {
  const trimmed = text.trim();
  if (A_JWS.test(trimmed)) return trimmed;
  try {
    const parsed: unknown = JSON.parse(trimmed);
    const jws = typeof parsed === 'object' && parsed !== null && 'jws' in parsed && parsed.jws;
    return typeof jws === 'string' && A_JWS.test(jws) ? jws : null;
  } catch {
    return null;
  }
}
