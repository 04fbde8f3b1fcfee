import { ADDRESSES } from '../../app/addresses.ts';
import type { ListedCall, ListedPack } from '../../data/answers.ts';
import { Section } from '../../parts/frame/heading.tsx';
import { Link } from '../../parts/frame/link.tsx';
import { type Column, DataTable } from '../../parts/lists/data-table.tsx';
import { Empty } from '../../parts/states/empty.tsx';
import { Badge } from '../../parts/text/badge.tsx';
import { useReader } from '../../reader/context.ts';
import { addressOf } from '../../reader/place.ts';
import type { Reader } from '../../reader/reader.ts';
import { STATUSES } from '../../words/call-words.ts';
import { ADMIN_WORDS } from '../words.ts';
import { IN_FORCE_WORDS as W } from './in-force-words.ts';
import { packName } from './pack-name.ts';

interface InForceProps {
  readonly calls: readonly ListedCall[];
  readonly packs: readonly ListedPack[];
}

/** Which pack each call goes by, since when, and what differs from the version before. */
export function InForce({ calls, packs }: InForceProps) {
  const reader = useReader();
  const rows = calls.flatMap((call) => {
    const pack = packs.find(({ hash }) => hash === call.rulePack.hash);
    return pack ? [{ call, pack }] : [];
  });
  return (
    <Section id="in-force" heading={reader.say(W.title)}>
      {rows.length === 0 ? (
        <Empty says={reader.say(W.none)} />
      ) : (
        <DataTable
          caption={reader.say(W.title)}
          isTitled
          rows={rows}
          keyOf={({ call }) => call.id}
          nameOf={({ call }) => reader.say(call.name)}
          columns={columnsOf(reader, packs)}
        />
      )}
    </Section>
  );
}

/** What is told of each of them. */
function columnsOf(
  reader: Reader,
  packs: readonly ListedPack[],
): readonly Column<{ readonly call: ListedCall; readonly pack: ListedPack }>[] {
  return [
    {
      id: 'call',
      name: reader.say(W.call),
      cell: ({ call }) => (
        <>
          {reader.say(call.name)}{' '}
          <Badge tone={call.status === 'open' ? 'good' : 'quiet'}>
            {reader.say(STATUSES[call.status])}
          </Badge>
        </>
      ),
    },
    {
      id: 'pack',
      name: reader.say(W.pack),
      cell: ({ pack }) => <PackOf pack={pack} packs={packs} />,
    },
    {
      id: 'since',
      name: reader.say(W.since),
      cell: ({ call: { window } }) =>
        reader.say(
          window
            ? W.window(reader.instant(window.opensAt), reader.instant(window.closesAt))
            : W.noWindow,
        ),
    },
    {
      id: 'published',
      name: reader.say(W.published),
      cell: ({ pack: { published } }) =>
        published ? reader.instant(published.at) : reader.say(ADMIN_WORDS.packs.withTheCode),
    },
    {
      id: 'before',
      name: reader.say(W.before),
      cell: ({ pack }) => <SinceBefore pack={pack} packs={packs} />,
    },
  ];
}

interface PackProps {
  readonly pack: ListedPack;
  readonly packs: readonly ListedPack[];
}

function PackOf({ pack, packs }: PackProps) {
  const reader = useReader();
  const latest = Math.max(...packs.filter(({ id }) => id === pack.id).map((one) => one.version));
  return (
    <>
      <Link to={`${addressOf(ADDRESSES.pack, { packId: pack.id })}?hash=${pack.hash}`}>
        {packName(pack, reader)}
      </Link>{' '}
      {latest > pack.version && <Badge tone="person">{reader.say(W.newer(latest))}</Badge>}
    </>
  );
}

/** The way to what differs from the version before; of a first one it says so. */
export function SinceBefore({ pack, packs }: PackProps) {
  const reader = useReader();
  const before = versionBefore(pack, packs);
  if (!before) return <>{reader.say(W.first)}</>;
  const asked = new URLSearchParams({ from: placeOf(before), to: placeOf(pack) });
  return (
    <Link to={`${ADDRESSES.packChanges}?${asked.toString()}`}>
      {reader.say(W.compare(before.version))}
      <span class="unseen">{reader.say(W.of(packName(pack, reader)))}</span>
    </Link>
  );
}

/** The latest of those that came before it, of the same pack. */
function versionBefore({ id, version }: ListedPack, packs: readonly ListedPack[]) {
  return packs
    .filter((other) => other.id === id && other.version < version)
    .toSorted((one, other) => other.version - one.version)[0];
}

/** Which pack exactly, as an address names it. */
export function placeOf(pack: ListedPack | undefined): string {
  return pack ? `${pack.id}:${pack.hash}` : '';
}
