import { useState } from 'preact/hooks';
import type { Call } from '../../data/answers.ts';
import { TextField } from '../../parts/fields/text-fields.tsx';
import { Section } from '../../parts/frame/heading.tsx';
import { type Column, DataTable } from '../../parts/lists/data-table.tsx';
import { Empty } from '../../parts/states/empty.tsx';
import { useReader } from '../../reader/context.ts';
import type { Reader } from '../../reader/reader.ts';
import { RELATIONS } from '../../../shared/domain/rules/choice-words.ts';
import { PUBLIC_WORDS as W } from '../words.ts';
import { CallFrame, nothingMore } from './call-frame.tsx';

type Recommender = Call['recommenders'][number];

/** By whom one files: through which recommenders, and who may do without. */
export function RecommendersPage() {
  return (
    <CallFrame tab="recommenders" ask={nothingMore}>
      {(call) => (
        <>
          <Recommenders call={call} />
          <Direct call={call} />
        </>
      )}
    </CallFrame>
  );
}

function Recommenders({ call: { recommenders } }: { call: Call }) {
  const reader = useReader();
  const [sought, setSought] = useState('');
  const words = sought.trim().toLowerCase();
  const found = recommenders.filter(({ name }) =>
    `${name.zh} ${name.en}`.toLowerCase().includes(words),
  );
  return (
    <Section id="recommenders" heading={reader.say(W.recommenders)}>
      {recommenders.length === 0 ? (
        <Empty says={reader.say(W.noRecommenders)} />
      ) : (
        <>
          <p>{reader.say(W.through)}</p>
          <TextField
            id="search"
            label={reader.say(W.search)}
            hint={reader.say(W.searchRecommenders)}
            value={sought}
            onValue={setSought}
          />
          <DataTable
            caption={reader.say(W.recommendersFound(found.length))}
            rows={found}
            keyOf={({ id }) => id}
            nameOf={({ name }) => reader.say(name)}
            columns={[
              {
                id: 'name',
                name: reader.say(W.name),
                order: ({ name }) => reader.say(name),
                cell: ({ name }) => reader.say(name),
              },
              // what the call leaves open for all of them is no column
              ...(recommenders.some(({ closesAt }) => closesAt !== null) ? [closesOf(reader)] : []),
              ...(recommenders.some(({ quota }) => quota !== null) ? [quotaOf(reader)] : []),
            ]}
          />
          {found.length === 0 && <Empty says={reader.say(W.nothingMatches)} />}
        </>
      )}
    </Section>
  );
}

function closesOf(reader: Reader): Column<Recommender> {
  return {
    id: 'closes',
    name: reader.say(W.closes),
    cell: ({ closesAt }) => (closesAt === null ? '–' : reader.instant(closesAt)),
  };
}

function quotaOf(reader: Reader): Column<Recommender> {
  return {
    id: 'quota',
    name: reader.say(W.quotaColumn),
    isFigure: true,
    order: ({ quota }) => quota ?? 0,
    cell: ({ quota }) => (quota === null ? '–' : reader.say(W.atMost(quota))),
  };
}

function Direct({ call: { mayFileDirectly: who } }: { call: Call }) {
  const reader = useReader();
  if (who.length === 0) return null;
  return (
    <Section id="direct" heading={reader.say(W.mayFileDirectly)}>
      <ul>
        {who.map((relation) => (
          <li key={relation}>{reader.say(RELATIONS[relation])}</li>
        ))}
      </ul>
    </Section>
  );
}
