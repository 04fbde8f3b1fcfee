const OTHER_ENDINGS: Readonly<Record<string, string>> = { jpg: 'jpeg', tif: 'tiff' };

/** What format the ending of a file's name claims, in one spelling; empty: it has none. */
export function claimedFormat(name: string): string {
  const ending = /\.([^.]+)$/.exec(name)?.[1]?.toLowerCase() ?? '';
  return OTHER_ENDINGS[ending] ?? ending;
}
