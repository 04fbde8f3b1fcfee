import { useLocation } from 'preact-iso/router';
import { useState } from 'preact/hooks';
import { type PilotsClient, dataOf } from '../../../shared/client/client.ts';
import { ADDRESSES } from '../../app/addresses.ts';
import type { ListedCall, ListedPack } from '../../data/answers.ts';
import { useAnswer } from '../../data/use-answer.ts';
import { Button } from '../../parts/actions/button.tsx';
import { SelectField } from '../../parts/fields/choice-fields.tsx';
import { PageTitle, Section } from '../../parts/frame/heading.tsx';
import { Link } from '../../parts/frame/link.tsx';
import { DataTable } from '../../parts/lists/data-table.tsx';
import { Loaded } from '../../parts/states/loaded.tsx';
import { useReader } from '../../reader/context.ts';
import { addressOf } from '../../reader/place.ts';
import { ADMIN_WORDS } from '../words.ts';
import { InForce, SinceBefore, placeOf } from './in-force.tsx';
import { IN_FORCE_WORDS } from './in-force-words.ts';
import { currentTitle, packName } from './pack-name.ts';

const W = ADMIN_WORDS.packs;

/** Every rule pack, each as a table to print, and two of them to be compared. */
export function PacksPage() {
  const reader = useReader();
  const answer = useAnswer(packsAndCalls, []);
  return (
    <>
      <PageTitle>{reader.say(W.title)}</PageTitle>
      <Loaded answer={answer}>
        {({ rulePacks, calls }) => {
          const packs = latestFirst(
            rulePacks.map((pack) => ({ ...pack, title: currentTitle(pack, rulePacks) })),
          );
          return (
            <>
              <InForce calls={calls} packs={packs} />
              <Section id="all" heading={reader.say(IN_FORCE_WORDS.all)}>
                <p>{reader.say(W.publishing)}</p>
                <Packs
                  caption={reader.say(IN_FORCE_WORDS.all)}
                  packs={packs.filter((pack) => isCurrent(pack, packs, calls))}
                  all={packs}
                />
                <Earlier
                  packs={packs.filter((pack) => !isCurrent(pack, packs, calls))}
                  all={packs}
                />
              </Section>
              <Compare packs={packs} />
            </>
          );
        }}
      </Loaded>
    </>
  );
}

async function packsAndCalls(api: PilotsClient) {
  const [packs, calls] = await Promise.all([api.GET('/v1/rule-packs'), api.GET('/v1/calls')]);
  return { ...dataOf(packs), ...dataOf(calls) };
}

/** The latest year first, and of a pack the latest version. */
function latestFirst(packs: readonly ListedPack[]): ListedPack[] {
  const yearOf = ({ id }: ListedPack) => id.replaceAll(/\D/g, '').slice(0, 4);
  return packs.toSorted(
    (one, other) =>
      yearOf(other).localeCompare(yearOf(one)) ||
      one.id.localeCompare(other.id) ||
      other.version - one.version,
  );
}

/** The latest version of each, and those that a call goes by. */
function isCurrent(
  { id, version, hash }: ListedPack,
  packs: readonly ListedPack[],
  calls: readonly ListedCall[],
): boolean {
  const isLatest = !packs.some((other) => other.id === id && other.version > version);
  return isLatest || calls.some(({ rulePack }) => rulePack.hash === hash);
}

/** What nobody goes by any more: there to be read and compared. */
function Earlier({ packs, all }: Omit<PacksProps, 'caption'>) {
  const reader = useReader();
  if (packs.length === 0) return null;
  const says = reader.say(W.earlierVersions(packs.length));
  return (
    <details>
      <summary>{says}</summary>
      <Packs caption={says} packs={packs} all={all} />
    </details>
  );
}

interface PacksProps {
  readonly caption: string;
  readonly packs: readonly ListedPack[];
  /** Every version of every pack. */
  readonly all: readonly ListedPack[];
}

function Packs({ caption, packs, all }: PacksProps) {
  const reader = useReader();
  return (
    <DataTable
      caption={caption}
      isTitled
      rows={packs}
      keyOf={({ hash }) => hash}
      nameOf={({ title }) => reader.say(title)}
      columns={[
        {
          id: 'name',
          name: reader.say(W.name),
          order: ({ title }) => reader.say(title),
          cell: (pack) => (
            <Link to={`${addressOf(ADDRESSES.pack, { packId: pack.id })}?hash=${pack.hash}`}>
              {reader.say(pack.title)}
            </Link>
          ),
        },
        { id: 'id', name: 'ID', order: ({ id }) => id, isWhole: true, cell: ({ id }) => id },
        {
          id: 'version',
          name: reader.say(W.version),
          isFigure: true,
          cell: ({ version }) => version,
        },
        {
          id: 'count',
          name: reader.say(W.count),
          isFigure: true,
          order: ({ clauses }) => clauses,
          cell: ({ clauses }) => clauses,
        },
        {
          id: 'before',
          name: reader.say(IN_FORCE_WORDS.before),
          cell: (pack) => <SinceBefore pack={pack} packs={all} />,
        },
        {
          id: 'published',
          name: reader.say(W.published),
          cell: ({ published }) =>
            published ? (
              `${reader.instant(published.at)} ${published.by}：${published.note}`
            ) : (
              <span class="whole">{reader.say(W.withTheCode)}</span>
            ),
        },
      ]}
    />
  );
}

function Compare({ packs }: { packs: readonly ListedPack[] }) {
  const reader = useReader();
  const { route } = useLocation();
  const [first] = packs;
  const before = packs.find(({ id, hash }) => id === first?.id && hash !== first.hash) ?? packs[1];
  const [earlier, setEarlier] = useState(placeOf(before));
  const [later, setLater] = useState(placeOf(first));
  const choices = packs.map((pack) => ({
    value: placeOf(pack),
    name: packName(pack, reader),
  }));
  const send = (event: Event) => {
    event.preventDefault();
    const asked = new URLSearchParams({ from: earlier, to: later });
    route(reader.to(`${ADDRESSES.packChanges}?${asked.toString()}`));
  };
  return (
    <Section id="compare" heading={reader.say(W.compareTwo)}>
      <form onSubmit={send}>
        <SelectField
          id="earlier"
          label={reader.say(W.earlier)}
          value={earlier}
          onValue={setEarlier}
          choices={choices}
        />
        <SelectField
          id="later"
          label={reader.say(W.later)}
          value={later}
          onValue={setLater}
          choices={choices}
        />
        <Button kind="primary" submits>
          {reader.say(W.compare)}
        </Button>
      </form>
    </Section>
  );
}
