import type { PublishedList } from '../../data/answers.ts';
import type { Reader } from '../../reader/reader.ts';
import { PUBLIC_WORDS as P } from '../words.ts';
import type { Entry } from './search.ts';
import { NOTICE_WORDS as W } from './words.ts';

/** A column of a published list, on the page and in a file. */
export interface ListColumn {
  readonly key: string;
  readonly title: string;
  readonly kind: 'text' | 'code';
  readonly of: (entry: Entry) => string;
}

/** What a published list says of each project, in the reader's language, after its place. */
export function listColumns(reader: Reader, kind: PublishedList['kind']): readonly ListColumn[] {
  return [
    {
      key: 'number',
      title: reader.say(P.standardNumber),
      kind: 'code',
      of: (each) => each.standardNumber,
    },
    { key: 'title', title: reader.say(P.title), kind: 'text', of: (each) => each.titleZh },
    {
      key: 'association',
      title: reader.say(P.association),
      kind: 'text',
      of: (each) => each.association.name,
    },
    ...(kind === 'announcement'
      ? [
          {
            key: 'project',
            title: reader.say(P.projectNumber),
            kind: 'code',
            of: (each: Entry) => each.projectNumber ?? '',
          } as const,
        ]
      : []),
  ];
}

/** A published list as a table of a file. */
export interface ListFile {
  /** Of its sheet. */
  readonly name: string;
  readonly columns: readonly {
    readonly key: string;
    readonly title: string;
    readonly kind: ListColumn['kind'] | 'number';
  }[];
  readonly lines: readonly (readonly (string | number)[])[];
}

export function listFile({ kind, number, entries }: PublishedList, reader: Reader): ListFile {
  const columns = listColumns(reader, kind);
  const sheet = kind === 'announcement' ? W.announcementSheet : W.title;
  return {
    name: reader.say(sheet(number)),
    columns: [{ key: 'place', title: reader.say(W.place), kind: 'number' }, ...columns],
    lines: entries.map((each) => [each.position, ...columns.map(({ of }) => of(each))]),
  };
}
