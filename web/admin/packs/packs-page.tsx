import { useLocation } from 'preact-iso/router';
import { useState } from 'preact/hooks';
import { dataOf } from '../../../shared/client/client.ts';
import { ADDRESSES } from '../../app/addresses.ts';
import type { ListedPack } from '../../data/answers.ts';
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
import { currentTitle, packName } from './pack-name.ts';

const W = ADMIN_WORDS.packs;

/** Every rule pack, each as a table to print, and two of them to be compared. */
export function PacksPage() {
  const reader = useReader();
  const answer = useAnswer(async (api) => dataOf(await api.GET('/v1/rule-packs')), []);
  return (
    <>
      <PageTitle>{reader.say(W.title)}</PageTitle>
      <Loaded answer={answer}>
        {({ rulePacks: given }) => {
          const rulePacks = given.map((pack) => ({ ...pack, title: currentTitle(pack, given) }));
          return (
            <>
              <Packs packs={rulePacks} />
              <Compare packs={rulePacks} />
            </>
          );
        }}
      </Loaded>
    </>
  );
}

function Packs({ packs }: { packs: readonly ListedPack[] }) {
  const reader = useReader();
  return (
    <DataTable
      caption={reader.say(W.title)}
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
        { id: 'id', name: 'ID', order: ({ id }) => id, cell: ({ id }) => id },
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
          id: 'published',
          name: reader.say(W.published),
          cell: ({ published }) =>
            published
              ? `${reader.instant(published.at)} ${published.by}：${published.note}`
              : reader.say(W.withTheCode),
        },
      ]}
    />
  );
}

function Compare({ packs }: { packs: readonly ListedPack[] }) {
  const reader = useReader();
  const { route } = useLocation();
  const [earlier, setEarlier] = useState(placeOf(packs.at(-2)));
  const [later, setLater] = useState(placeOf(packs.at(-1)));
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

/** Which pack exactly, as an address names it. */
function placeOf(pack: ListedPack | undefined): string {
  return pack ? `${pack.id}:${pack.hash}` : '';
}
