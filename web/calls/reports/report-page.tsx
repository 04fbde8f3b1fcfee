import { useRoute } from 'preact-iso/router';
import { useState } from 'preact/hooks';
import { STATES } from '../../../shared/domain/application/state-words.ts';
import { useAnswer } from '../../data/use-answer.ts';
import { clauseText } from '../../form/clause-text.ts';
import { PageTitle, Section } from '../../parts/frame/heading.tsx';
import { Link } from '../../parts/frame/link.tsx';
import { type Column, DataTable } from '../../parts/lists/data-table.tsx';
import { SummaryList } from '../../parts/lists/summary-list.tsx';
import { Empty } from '../../parts/states/empty.tsx';
import { Loaded } from '../../parts/states/loaded.tsx';
import { Notice } from '../../parts/states/notice.tsx';
import { Chinese } from '../../parts/text/chinese.tsx';
import { CitedClause, type Rules } from '../../parts/text/cited.tsx';
import { QUEUE } from '../../queue/words.ts';
import { useReader } from '../../reader/context.ts';
import { addressOf } from '../../reader/place.ts';
import type { Reader } from '../../reader/reader.ts';
import { type EntryAct, EntryDialog } from './entry-dialog.tsx';
import {
  type Entry,
  type ReportRead,
  actsOn,
  isInForce,
  readReport,
  turnsOf,
} from './read-report.ts';
import { begunBy, packText, progressText, turnText } from './report-text.ts';
import { PLACES, type ReadBy, opensFor } from './places.ts';
import { kindOf } from './reports-page.tsx';
import { REPORT_WORDS as W } from './words.ts';

/** One report: which filings changed rules would judge otherwise, and what was made of each. */
export function ReportPage({ as }: { readonly as: ReadBy }) {
  const { params } = useRoute();
  const { callId = '', reportId = '' } = params;
  const answer = useAnswer((api) => readReport(api, { callId, reportId }), [callId, reportId]);
  return (
    <Loaded answer={answer}>{(read) => <Shown {...read} as={as} again={answer.again} />}</Loaded>
  );
}

interface ShownProps extends ReportRead {
  readonly as: ReadBy;
  readonly again: () => void;
}

function Shown(props: ShownProps) {
  const { as, call, report, entries, packs, again } = props;
  const reader = useReader();
  const [asked, setAsked] = useState<EntryAct | null>(null);
  const [isDone, setDone] = useState(false);
  const back = `${PLACES[as].reports}?call=${encodeURIComponent(call.id)}`;
  return (
    <>
      <PageTitle over={<Link to={back}>{reader.say(W.title)}</Link>}>{reader.say(W.one)}</PageTitle>
      <SummaryList
        rows={[
          { name: reader.say(QUEUE.call), value: reader.say(call.name) },
          { name: reader.say(W.kind), value: reader.say(kindOf(report, call)) },
          { name: reader.say(W.from), value: packText(report.from, packs, reader) },
          { name: reader.say(W.to), value: packText(report.to, packs, reader) },
          { name: reader.say(W.reason), value: <Chinese>{report.reason}</Chinese> },
          { name: reader.say(W.by), value: begunBy(report, reader) },
          { name: reader.say(W.begun), value: reader.instant(report.startedAt) },
          { name: reader.say(W.progress), value: progressText(report, reader) },
        ]}
      />
      {isDone && <Notice kind="success" title={reader.say(W.done)} isNew />}
      <Section id="entries" heading={reader.say(W.entries)}>
        {entries.length === 0 ? (
          <Empty says={reader.say(W.noEntries)} />
        ) : (
          <DataTable
            caption={reader.say(W.entries)}
            isTitled
            rows={entries}
            keyOf={({ applicationId }) => applicationId}
            nameOf={({ standardNumber, applicationId }) => standardNumber ?? applicationId}
            columns={columnsOf(props, reader, setAsked)}
          />
        )}
      </Section>
      <EntryDialog
        asked={asked}
        of={{ callId: call.id, reportId: report.id }}
        onCancel={() => setAsked(null)}
        done={() => {
          setAsked(null);
          setDone(true);
          again();
        }}
      />
    </>
  );
}

function columnsOf(
  { as, call, report, clauses, compared }: ShownProps,
  reader: Reader,
  ask: (act: EntryAct) => void,
): Column<Entry>[] {
  return [
    {
      id: 'number',
      name: reader.say(QUEUE.number),
      isWhole: true,
      cell: (entry) => {
        const number = entry.standardNumber ?? reader.say(QUEUE.noNumber);
        const place = { callId: call.id, applicationId: entry.applicationId };
        if (!opensFor(as, entry)) return number;
        return <Link to={addressOf(PLACES[as].filing, place)}>{number}</Link>;
      },
    },
    {
      id: 'title',
      name: reader.say(QUEUE.title),
      cell: ({ titleZh, association }) => (
        <span>
          <Chinese>{titleZh ?? ''}</Chinese>{' '}
          <span class="quiet">
            <Chinese>{association.name}</Chinese>
          </span>
        </span>
      ),
    },
    {
      id: 'state',
      name: reader.say(QUEUE.state),
      isWhole: true,
      cell: ({ state }) => reader.say(STATES[state]),
    },
    {
      id: 'verdict',
      name: reader.say(W.verdict),
      cell: ({ verdict }) => turnText(verdict, W.verdicts, reader),
    },
    {
      id: 'clauses',
      name: reader.say(W.clauses),
      cell: (entry) => <Turns entry={entry} rules={{ pack: { clauses }, compared }} />,
    },
    {
      id: 'action',
      name: reader.say(W.action),
      cell: (entry) => (
        <Action
          entry={entry}
          acts={isInForce(report, call) ? actsOn(entry) : []}
          // what is made of it is the examiners' to say
          ask={as === 'examiner' ? ask : null}
        />
      ),
    },
  ];
}

interface TurnsProps {
  readonly entry: Entry;
  readonly rules: Rules;
}

/** The clauses that judge otherwise; those that decide nothing are folded. */
function Turns({ entry, rules }: TurnsProps) {
  const reader = useReader();
  const { decisive, others } = turnsOf(entry);
  const list = (turns: typeof others) => (
    <ul class="lines">
      {turns.map((each) => (
        <li key={each.clause}>
          {clauseText(rules.pack, each.clause, reader)}{' '}
          <strong>{turnText(each, W.outcomes, reader)}</strong>{' '}
          <CitedClause rules={rules} id={each.clause} />
        </li>
      ))}
    </ul>
  );
  return (
    <div>
      {list(decisive)}
      {others.length > 0 && (
        <details>
          <summary>{reader.say(W.others(others.length))}</summary>
          {list(others)}
        </details>
      )}
    </div>
  );
}

interface ActionProps {
  readonly entry: Entry;
  /** What may be made of it; none where the report asks nothing of anybody. */
  readonly acts: ReturnType<typeof actsOn>;
  /** Null where the reader is not who acts. */
  readonly ask: ((act: EntryAct) => void) | null;
}

function Action({ entry, acts, ask }: ActionProps) {
  const reader = useReader();
  const { action, standardNumber } = entry;
  if (action)
    return <>{reader.say(W.actions[action.action](action.by, reader.instant(action.at)))}</>;
  if (acts.length === 0) return <span class="quiet">{reader.say(W.nothingToDo)}</span>;
  return (
    <span>
      <span class="whole">{reader.say(W.waits)}</span>{' '}
      {ask &&
        acts.map((act) => (
          <button key={act} type="button" class="plain" onClick={() => ask({ act, entry })}>
            {reader.say(W[act])}
            <span class="unseen">
              {reader.say(W.whom(standardNumber ?? reader.say(QUEUE.noNumber)))}
            </span>
          </button>
        ))}
    </span>
  );
}
