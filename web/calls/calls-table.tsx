import type { ComponentChildren } from 'preact';
import { ADDRESSES } from '../app/addresses.ts';
import type { ListedCall } from '../data/answers.ts';
import { Link } from '../parts/frame/link.tsx';
import { type Column, DataTable } from '../parts/lists/data-table.tsx';
import { Badge, type Tone } from '../parts/text/badge.tsx';
import { Chinese } from '../parts/text/chinese.tsx';
import { useReader } from '../reader/context.ts';
import { addressOf } from '../reader/place.ts';
import type { Reader } from '../reader/reader.ts';
import { STATUSES } from '../words/call-words.ts';
import { ClosesAt, useExtensions } from './own-extensions.tsx';
import { CALLS as W } from './words.ts';

const TONES: Readonly<Record<ListedCall['status'], Tone>> = {
  open: 'good',
  announced: 'info',
  closed: 'quiet',
};

interface CallsTableProps {
  readonly calls: readonly ListedCall[];
  readonly caption: string;
  readonly isTitled?: boolean;
  /** A last column with what can be done about each. */
  readonly act?: { readonly name: string; readonly of: (call: ListedCall) => ComponentChildren };
}

/** Calls by name, status and time, each with the way to it. */
export function CallsTable({ calls, caption, isTitled = false, act }: CallsTableProps) {
  const reader = useReader();
  const extensions = useExtensions();
  return (
    <DataTable
      caption={caption}
      isTitled={isTitled}
      rows={calls}
      keyOf={({ id }) => id}
      nameOf={({ name }) => reader.say(name)}
      columns={[
        ...columns(reader, extensions),
        ...(act ? [{ id: 'act', name: act.name, isAct: true as const, cell: act.of }] : []),
      ]}
    />
  );
}

function columns(
  reader: Reader,
  extensions: ReadonlyMap<string, string>,
): readonly Column<ListedCall>[] {
  return [
    {
      id: 'name',
      name: reader.say(W.name),
      order: ({ name }) => reader.say(name),
      cell: (call) => (
        <Link to={addressOf(ADDRESSES.call, { callId: call.id })}>{reader.say(call.name)}</Link>
      ),
    },
    {
      id: 'status',
      name: reader.say(W.status),
      order: ({ status }) => status,
      cell: (call) => <CallStatus call={call} />,
    },
    {
      id: 'number',
      name: reader.say(W.documentNumber),
      order: ({ documentNumber }) => documentNumber ?? '',
      cell: (call) => <DocumentNumber call={call} />,
    },
    {
      id: 'closes',
      name: reader.say(W.closes),
      order: ({ window }) => window?.closesAt ?? '',
      cell: ({ id, window }) =>
        window ? (
          <ClosesAt closesAt={window.closesAt} extendedTo={extensions.get(id)} />
        ) : (
          <>{reader.say(W.notFound)}</>
        ),
    },
  ];
}

export function CallStatus({ call }: { call: Pick<ListedCall, 'status' | 'isSample'> }) {
  const reader = useReader();
  return (
    <>
      <Badge tone={TONES[call.status]}>{reader.say(STATUSES[call.status])}</Badge>
      {call.isSample && (
        <>
          {' '}
          <Badge tone="person">{reader.say(W.sample)}</Badge>
        </>
      )}
    </>
  );
}

export function DocumentNumber({
  call: { documentNumber, isSample },
}: {
  call: Pick<ListedCall, 'documentNumber' | 'isSample'>;
}) {
  const reader = useReader();
  if (documentNumber !== null) return <Chinese>{documentNumber}</Chinese>;
  return <>{reader.say(isSample ? W.none : W.notFound)}</>;
}
