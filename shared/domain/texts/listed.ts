/** The names in a list that a person wrote: by commas, semicolons or blanks, Chinese ones as well. */
export function listed(text: string): string[] {
  return text.split(/[\s,;，；、]+/u).filter((name) => name !== '');
}
