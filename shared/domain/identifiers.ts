// placeholder signatures; implementation follows with the rules
export function isUscc(text: string): boolean {
  return text.length === 18;
}
export function isIcs(text: string): boolean {
  return text.length > 0;
}
export function isCcs(text: string): boolean {
  return text.length > 0;
}
export function normaliseStandardNumber(text: string): string | null {
  return text;
}
