/** What a spreadsheet would run as a formula, however it was typed. */
const FORMULA = /^[=+\-@\t\r\uFF1D\uFF0B\uFF0D\uFF20]/;
/** What it would read as a number or a date and show in another way: `0012`, `51E10`, `2022-03-01`. */
const MISREAD = /^[\d.][\d\s.,:/eE+-]*$/;

/** A text that a CSV cell shows as it is: a tab before it keeps it one, and no formula begins with an apostrophe. */
export function harmless(text: string): string {
  if (FORMULA.test(text)) return `'${text}`;
  return MISREAD.test(text) ? `\t${text}` : text;
}
