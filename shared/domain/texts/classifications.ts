/** International Classification for Standards: field, group and subgroup, e.g. `13.020.01`. */
export function isIcs(text: string): boolean {
  return /^\d{2}(\.\d{3}(\.\d{2})?)?$/.test(text);
}

/** Chinese Classification for Standards: one letter and two digits, e.g. `Y68`. */
export function isCcs(text: string): boolean {
  return /^[A-Z]\d{2}$/.test(text);
}
