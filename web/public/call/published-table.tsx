import type { PublishedList } from '../../data/answers.ts';
import { type Column, DataTable } from '../../parts/lists/data-table.tsx';
import { Chinese } from '../../parts/text/chinese.tsx';
import { useReader } from '../../reader/context.ts';
import type { Reader } from '../../reader/reader.ts';
import { PUBLIC_WORDS as W } from '../words.ts';

type Entry = PublishedList['entries'][number];

/** A published list as a table, and where its signed form is. */
export function PublishedTable({ list }: { list: PublishedList }) {
  const reader = useReader();
  const { kind, callId, number, entries, hash } = list;
  const folder = kind === 'announcement' ? 'announcements' : 'notices';
  return (
    <>
      <DataTable
        caption={reader.say(W.projects(entries.length))}
        rows={entries}
        keyOf={({ applicationId }) => applicationId}
        nameOf={({ titleZh }) => titleZh}
        columns={columns(reader)}
      />
      <p class="small">
        <a href={`/v1/calls/${encodeURIComponent(callId)}/${folder}/${number}`}>
          {reader.say(W.signedList)}
        </a>
      </p>
      <p class="small quiet">
        {reader.say(W.hash)} <span class="hash">{hash}</span>
      </p>
    </>
  );
}

function columns(reader: Reader): readonly Column<Entry>[] {
  return [
    {
      id: 'number',
      name: reader.say(W.standardNumber),
      order: ({ standardNumber }) => standardNumber,
      cell: ({ standardNumber }) => standardNumber,
    },
    {
      id: 'title',
      name: reader.say(W.title),
      order: ({ titleZh }) => titleZh,
      cell: ({ titleZh }) => <Chinese>{titleZh}</Chinese>,
    },
    {
      id: 'association',
      name: reader.say(W.association),
      order: ({ association }) => association.name,
      cell: ({ association }) => <Chinese>{association.name}</Chinese>,
    },
    {
      id: 'project',
      name: reader.say(W.projectNumber),
      order: ({ projectNumber }) => projectNumber ?? '',
      cell: ({ projectNumber }) => projectNumber ?? '–',
    },
  ];
}
