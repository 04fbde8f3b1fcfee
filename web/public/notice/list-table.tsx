import type { ComponentChildren } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { csvOf } from '../../../shared/client/csv.ts';
import type { PublishedList } from '../../data/answers.ts';
import { DocumentButton } from '../../parts/actions/document-button.tsx';
import { SaveButton } from '../../parts/actions/save-button.tsx';
import { TextField } from '../../parts/fields/text-fields.tsx';
import { type Column, DataTable } from '../../parts/lists/data-table.tsx';
import { Empty } from '../../parts/states/empty.tsx';
import { Chinese } from '../../parts/text/chinese.tsx';
import { useReader } from '../../reader/context.ts';
import type { Reader } from '../../reader/reader.ts';
import { PUBLIC_WORDS } from '../words.ts';
import { listColumns, listFile } from './list-file.ts';
import { type Entry, entriesWith } from './search.ts';
import { NOTICE_WORDS as W } from './words.ts';

interface ListTableProps {
  readonly list: PublishedList;
  /** What can be done about a project, where something can. */
  readonly act?: ((entry: Entry) => ComponentChildren) | undefined;
}

/** A published list to search and to take along; each row has an address of its own. */
export function ListTable({ list, act }: ListTableProps) {
  const reader = useReader();
  const [sought, setSought] = useState('');
  const found = entriesWith(list.entries, sought);
  const rowOf = ({ position }: Entry) => `${list.number}-${position}`;
  useEffect(toRow, []);
  const { kind, callId, number, entries, hash } = list;
  const folder = kind === 'announcement' ? 'announcements' : 'notices';
  return (
    <>
      <TextField
        id={`search-${number}`}
        label={reader.say(W.search)}
        hint={reader.say(W.searchHint)}
        value={sought}
        onValue={setSought}
      />
      <p class="unseen" role="status">
        {sought !== '' && reader.say(W.found(found.length, entries.length))}
      </p>
      <DataTable
        caption={reader.say(W.found(found.length, entries.length))}
        rows={found}
        keyOf={({ applicationId }) => applicationId}
        nameOf={({ titleZh }) => titleZh}
        idOf={rowOf}
        columns={[
          {
            id: 'place',
            name: reader.say(W.place),
            order: ({ position }) => position,
            cell: (entry) => (
              <>
                {entry.position}{' '}
                <a class="small no-print" href={`#${rowOf(entry)}`}>
                  {reader.say(W.linkHere)}
                  <span class="unseen">{reader.say(W.linkTo(entry.titleZh))}</span>
                </a>
              </>
            ),
          },
          ...columnsIn(reader, kind),
          ...(act ? [{ id: 'act', name: reader.say(W.objection), cell: act }] : []),
        ]}
      />
      {found.length === 0 && <Empty says={reader.say(W.nothingMatches)} />}
      <Files list={list} name={`${callId}-${folder}-${number}`} />
      <p class="small">
        <a href={`/v1/calls/${encodeURIComponent(callId)}/${folder}/${number}`}>
          {reader.say(PUBLIC_WORDS.signedList)}
        </a>
      </p>
      <p class="small quiet">
        {reader.say(PUBLIC_WORDS.hash)} <span class="hash">{hash}</span>
      </p>
    </>
  );
}

/** The row that the address names, which was not there yet when the browser looked for it. */
function toRow(): void {
  const row = document.getElementById(window.location.hash.slice(1));
  row?.scrollIntoView({ block: 'center' });
  row?.querySelector('a')?.focus();
}

function columnsIn(reader: Reader, kind: PublishedList['kind']): readonly Column<Entry>[] {
  return listColumns(reader, kind).map(({ key, title, of }) => ({
    id: key,
    name: title,
    order: of,
    cell: (entry) => <Chinese>{of(entry)}</Chinese>,
  }));
}

/** The whole list for a spreadsheet, whatever is searched for. */
function Files({ list, name }: { readonly list: PublishedList; readonly name: string }) {
  const reader = useReader();
  const { columns, lines } = listFile(list, reader);
  const csv = csvOf([columns.map(({ title }) => title), ...lines]);
  const ask = async () => {
    const { workbookIn } = await import('./workbook-later.ts');
    return workbookIn(listFile(list, reader));
  };
  return (
    <div class="actions">
      <DocumentButton name={`${name}.xlsx`} ask={ask}>
        {reader.say(W.saveXlsx)}
      </DocumentButton>
      <SaveButton name={`${name}.csv`} csv={csv}>
        {reader.say(W.saveCsv)}
      </SaveButton>
    </div>
  );
}
