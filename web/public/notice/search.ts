import type { PublishedList } from '../../data/answers.ts';

export type Entry = PublishedList['entries'][number];

/** The entries in which every word that is sought stands: in number, title, association or project number. */
export function entriesWith(entries: readonly Entry[], sought: string): readonly Entry[] {
  const words = sought.split(/\s+/).map(folded);
  return entries.filter(({ standardNumber, titleZh, association, projectNumber }) => {
    const searchable = folded(
      [standardNumber, titleZh, association.name, projectNumber ?? ''].join('\n'),
    );
    return words.every((word) => searchable.includes(word));
  });
}

/** Without blanks, width, case, and which dash: as it is typed in haste. */
function folded(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll(/[\u2010-\u2015\u2212]/g, '-')
    .replaceAll(/[^\S\n]/g, '');
}
