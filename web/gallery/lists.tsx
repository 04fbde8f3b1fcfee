import { useState } from 'preact/hooks';
import { Section } from '../parts/frame/heading.tsx';
import { Link } from '../parts/frame/link.tsx';
import { Tabs } from '../parts/frame/tabs.tsx';
import { Bars } from '../parts/lists/bars.tsx';
import { ClauseList } from '../parts/lists/clause-list.tsx';
import { DataTable } from '../parts/lists/data-table.tsx';
import { MARK_ORDER } from '../parts/lists/marks.ts';
import { More } from '../parts/lists/more.tsx';
import { Stations } from '../parts/lists/stations.tsx';
import { SummaryList } from '../parts/lists/summary-list.tsx';
import { useReader } from '../reader/context.ts';
import { GALLERY as W } from './words.ts';

export function Lists() {
  const reader = useReader();
  const stations = [W.submitted, W.recommended, W.examined, W.announced];
  return (
    <Section id="lists" heading={reader.say(W.lists)}>
      <Tabs
        label={reader.say(W.lists)}
        at="/"
        tabs={[
          { to: '/', name: reader.say(W.clauses) },
          { to: '/calls', name: reader.say(W.summary) },
        ]}
      />
      <Stations
        label={reader.say(W.stations)}
        at={2}
        stations={stations.map((name, at) => ({ name: reader.say(name), isLeft: at === 0 }))}
      />
      <Table />
      <Bars
        title={reader.say(W.bars)}
        counted={reader.say(W.counted)}
        bars={[W.submitted, W.recommended, W.examined, W.announced].map((name, at) => ({
          name: reader.say(name),
          count: [120, 96, 7, 0][at] ?? 0,
        }))}
      />
      <h3>{reader.say(W.clauses)}</h3>
      <ClauseList
        clauses={MARK_ORDER.map((mark) => ({
          id: `clause-${mark}`,
          mark,
          says: reader.say(W.clause),
        }))}
      />
      <h3>{reader.say(W.summary)}</h3>
      <SummaryList
        rows={[
          { name: reader.say(W.number), value: 'T/CTES 1046—2021', changeAt: '/' },
          { name: reader.say(W.type), value: reader.say(W.society) },
        ]}
      />
    </Section>
  );
}

function Table() {
  const reader = useReader();
  const [selected, setSelected] = useState<ReadonlySet<string>>(new Set(['T/CTES 1046—2021']));
  const rows = [
    { number: 'T/CTES 1046—2021', title: W.socks, score: 91, isOwn: false },
    { number: 'T/CTES 1002—2020', title: W.gloves, score: 88.5, isOwn: false },
    { number: 'T/CTES 1010—2020', title: W.masks, score: 90, isOwn: true },
  ];
  return (
    <>
      <DataTable
        caption={reader.say(W.table)}
        rows={rows}
        keyOf={({ number }) => number}
        nameOf={({ number }) => number}
        selected={selected}
        onSelected={setSelected}
        mayNot={({ isOwn }) => (isOwn ? reader.say(W.own) : null)}
        parts={{
          of: ({ score }) => (score > 90 ? 0 : 1),
          says: (part) => reader.say(part === 0 ? W.above : W.below),
        }}
        columns={[
          {
            id: 'number',
            name: reader.say(W.number),
            order: ({ number }) => number,
            cell: ({ number }) => <Link to="/">{number}</Link>,
          },
          { id: 'title', name: reader.say(W.titleColumn), cell: ({ title }) => reader.say(title) },
          {
            id: 'score',
            name: reader.say(W.scoreColumn),
            isFigure: true,
            order: ({ score }) => score,
            cell: ({ score }) => reader.number(score),
          },
        ]}
      />
      <More shown={2} onMore={() => {}} />
      <More shown={2} onMore={null} />
    </>
  );
}
