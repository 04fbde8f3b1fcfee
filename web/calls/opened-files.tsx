import type { FileReading } from '../../shared/domain/materials/file-reading.ts';
import { type Column, DataTable } from '../parts/lists/data-table.tsx';
import { Chinese } from '../parts/text/chinese.tsx';
import { useReader } from '../reader/context.ts';
import type { Reader } from '../reader/reader.ts';
import { ROLE_NAMES } from '../sign-in/words.ts';
import { OPENED_WORDS as W } from './opened-words.ts';

/** An association is not told who it was; an office is. */
export type Opened = FileReading & { readonly subject?: string };

/** Who opened which file and when, the last first. */
export function OpenedFiles({ readings }: { readonly readings: readonly Opened[] }) {
  const reader = useReader();
  if (readings.length === 0) return <p class="quiet">{reader.say(W.none)}</p>;
  return (
    <DataTable
      caption={reader.say(W.caption)}
      rows={readings}
      keyOf={({ sha256, at, subject = '' }) => `${sha256} ${at} ${subject}`}
      nameOf={({ name, sha256 }) => name ?? sha256}
      columns={columns(reader)}
    />
  );
}

function columns(reader: Reader): readonly Column<Opened>[] {
  return [
    {
      id: 'file',
      name: reader.say(W.file),
      cell: ({ name, sha256 }) => <Chinese>{name ?? sha256.slice(0, 12)}</Chinese>,
    },
    { id: 'who', name: reader.say(W.who), cell: (one) => whoIn(one, reader) },
    { id: 'when', name: reader.say(W.when), cell: ({ at }) => reader.instant(at) },
  ];
}

/** In which capacity, for whom, and who, as far as the reader is told. */
function whoIn({ role, organisation, subject }: Opened, reader: Reader): string {
  const capacity = Object.entries(ROLE_NAMES).find(([name]) => name === role)?.[1];
  return [
    ...(subject === undefined ? [] : [subject]),
    capacity ? reader.say(capacity) : role,
    ...(organisation === null ? [] : [organisation]),
  ].join(' · ');
}
