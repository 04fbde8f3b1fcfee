import { useRoute } from 'preact-iso/router';
import { useState } from 'preact/hooks';
import type { AnswerOf } from '../../../shared/client/api-types.ts';
import { type PilotsClient, dataOf } from '../../../shared/client/client.ts';
import { ADDRESSES } from '../../app/addresses.ts';
import { WholePart } from '../../calls/exports/whole-part.tsx';
import { OpenedPart } from '../../calls/opened-part.tsx';
import { verifiedHere } from '../../data/chain.ts';
import { useAnswer } from '../../data/use-answer.ts';
import { Button } from '../../parts/actions/button.tsx';
import { SaveButton } from '../../parts/actions/save-button.tsx';
import { PageTitle, Section } from '../../parts/frame/heading.tsx';
import { Link } from '../../parts/frame/link.tsx';
import { type Column, DataTable } from '../../parts/lists/data-table.tsx';
import { Loaded } from '../../parts/states/loaded.tsx';
import { Notice } from '../../parts/states/notice.tsx';
import { useReader } from '../../reader/context.ts';
import { addressOf } from '../../reader/place.ts';
import type { Reader } from '../../reader/reader.ts';
import { type FilingPlace, type View, viewAt } from '../draft/filing.ts';
import { numberOf } from '../draft/number-of.ts';
import { type HistoryEvent, eventsOf, reasonIn } from './events.ts';
import { type HistoryLine, linesOf, whatIn } from './history-lines.ts';
import { WHO } from './who.ts';
import { type Messages, MessagesSent } from './messages.tsx';
import { RECORD_WORDS as W } from './words.ts';

/** Everything that happened to an application, and whether the record of it is whole. */
export function HistoryPage() {
  const { params } = useRoute();
  const { callId = '', applicationId = '' } = params;
  const answer = useAnswer((api) => load(api, { callId, applicationId }), [callId, applicationId]);
  return <Loaded answer={answer}>{(data) => <History {...data} />}</Loaded>;
}

type Readings = AnswerOf<'listPersonalDataReadings'>['readings'];

interface Loading {
  readonly view: View;
  readonly events: readonly HistoryEvent[];
  readonly readings: Readings;
  readonly messages: Messages;
}

async function load(api: PilotsClient, place: FilingPlace): Promise<Loading> {
  const at = '/v1/calls/{callId}/applications/{applicationId}';
  const of = { params: { path: place } };
  const [events, { readings }, { messages }] = await Promise.all([
    eventsOf(api, place),
    api.GET(`${at}/personal-data-readings`, of).then((answered) => dataOf(answered)),
    api.GET(`${at}/messages`, of).then((answered) => dataOf(answered)),
  ]);
  // after the events: it ends where they end, or later
  return { view: await viewAt(api, place), events, readings, messages };
}

function History({ view, events, readings, messages }: Loading) {
  const reader = useReader();
  const { id, callId, content } = view;
  const at = addressOf(ADDRESSES.filing, { callId, applicationId: id });
  const last = events.at(-1);
  const head = last && { sequence: last.sequence, hash: last.hash };
  return (
    <>
      <PageTitle over={<Link to={at}>{numberOf(content, reader)}</Link>}>
        {reader.say(W.history)}
      </PageTitle>
      <p>{reader.say(W.historySays)}</p>
      <Verification events={events} head={view.head} />
      <DataTable
        caption={reader.say(W.history)}
        isTitled
        rows={linesOf(events)}
        keyOf={({ last }) => String(last.sequence)}
        nameOf={({ last }) => String(last.sequence)}
        columns={columns(reader)}
      />
      <div class="actions">
        <SaveButton name={`${id}-history.json`} value={{ events, head }}>
          {reader.say(W.save)}
        </SaveButton>
      </div>
      <WholePart as="association" callId={callId} applicationId={id} />
      <MessagesSent messages={messages} />
      <Section id="readings" heading={reader.say(W.readings)}>
        {readings.length === 0 ? (
          <p>{reader.say(W.noReadings)}</p>
        ) : (
          <DataTable
            caption={reader.say(W.readings)}
            isTitled
            rows={readings}
            keyOf={(reading) => `${reading.at} ${reading.organisation}`}
            nameOf={({ organisation }) => organisation}
            columns={readingColumns(reader)}
          />
        )}
      </Section>
      <OpenedPart as="association" callId={callId} applicationId={id} />
    </>
  );
}

type Found = 'whole' | 'otherEnd' | number;

/** What the browser itself finds; its conclusion is read out. */
function Verification({ events, head }: { events: readonly HistoryEvent[]; head: string }) {
  const reader = useReader();
  const [found, setFound] = useState<Found | null>(null);
  const verify = async () => {
    const verdict = await verifiedHere(events);
    if (!verdict.whole) setFound(verdict.sequence);
    else setFound(verdict.head === head ? 'whole' : 'otherEnd');
  };
  return (
    <>
      <div class="actions">
        <Button onPress={() => void verify()}>{reader.say(W.verify)}</Button>
      </div>
      {found === 'whole' && (
        <Notice kind="success" title={reader.say(W.whole)} isNew>
          <p>{reader.say(W.wholeSays)}</p>
        </Notice>
      )}
      {found === 'otherEnd' && (
        <Notice kind="warn" isNew>
          <p>{reader.say(W.otherEnd)}</p>
        </Notice>
      )}
      {typeof found === 'number' && (
        <Notice kind="danger" title={reader.say(W.broken(found))} isNew />
      )}
    </>
  );
}

function columns(reader: Reader): readonly Column<HistoryLine>[] {
  return [
    {
      id: 'when',
      name: reader.say(W.when),
      cell: ({ last }) => reader.instant(last.at),
    },
    {
      id: 'what',
      name: reader.say(W.what),
      cell: (line) => whatIn(line, reader),
    },
    { id: 'who', name: reader.say(W.who), cell: ({ last }) => whoIn(last, reader) },
    {
      id: 'why',
      name: reader.say(W.why),
      cell: ({ last }) => {
        const reason = reasonIn(last);
        return reason === null ? '' : <span lang="zh-CN">{reason}</span>;
      },
    },
  ];
}

function whoIn(event: HistoryEvent, reader: Reader): string {
  return 'by' in event ? reader.say(WHO[event.by.role]) : '';
}

function readingColumns(reader: Reader): readonly Column<Readings[number]>[] {
  return [
    { id: 'when', name: reader.say(W.when), cell: ({ at }) => reader.instant(at) },
    {
      id: 'reader',
      name: reader.say(W.reader),
      cell: ({ organisation }) => <span lang="zh-CN">{organisation}</span>,
    },
    {
      id: 'purpose',
      name: reader.say(W.purpose),
      cell: ({ reason }) => <span lang="zh-CN">{reason}</span>,
    },
  ];
}
