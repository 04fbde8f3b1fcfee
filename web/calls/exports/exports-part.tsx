import { useEffect } from 'preact/hooks';
import { dataOf, type PilotsClient } from '../../../shared/client/client.ts';
import { EXPORTED_NAMES } from '../../../shared/domain/exports/export-kinds.ts';
import type { AnswerOf, ListedCall } from '../../data/answers.ts';
import { openLink } from '../../data/open-link.ts';
import { useAnswer } from '../../data/use-answer.ts';
import { type Command, useCommand } from '../../data/use-command.ts';
import { Button } from '../../parts/actions/button.tsx';
import { PageTitle, Section } from '../../parts/frame/heading.tsx';
import { DataTable } from '../../parts/lists/data-table.tsx';
import { FailedNotice } from '../../parts/states/failed.tsx';
import { Loaded } from '../../parts/states/loaded.tsx';
import { PickCall } from '../../queue/pick-call.tsx';
import { useReader } from '../../reader/context.ts';
import { AskingForm } from './asking-form.tsx';
import { type ListedExport, type QueueNames, stateOf, whatOf } from './export-text.ts';
import { Takings } from './takings-part.tsx';
import { EXPORTS_TITLE } from './title.ts';
import { EXPORT_WORDS as W } from './words.ts';

interface Room {
  readonly as: 'examiner' | 'decider';
  /** What its lists are called, by which an export can be narrowed. */
  readonly queues: QueueNames;
}

/** The tables of a call: asked for, looked after, taken, and who took which. */
export function Exports(room: Room) {
  const reader = useReader();
  return (
    <>
      <PageTitle>{reader.say(EXPORTS_TITLE)}</PageTitle>
      <p>{reader.say(W.intro)}</p>
      <PickCall>{(call) => <OfCall key={call.id} call={call} {...room} />}</PickCall>
    </>
  );
}

const AGAIN_MS = 2000;
const PATH = '/v1/reviewer/calls/{callId}/exports';

async function load(api: PilotsClient, callId: string) {
  return dataOf(await api.GET(PATH, { params: { path: { callId } } }));
}

function OfCall({ call, as, queues }: Room & { readonly call: ListedCall }) {
  const reader = useReader();
  const answer = useAnswer((api) => load(api, call.id), [call.id]);
  const isUnderWay =
    answer.state === 'ready' && answer.data.exports.some(({ state }) => state === 'in_progress');
  useEffect(() => {
    if (!isUnderWay) return;
    const timer = setTimeout(answer.again, AGAIN_MS);
    return () => clearTimeout(timer);
  }, [answer]);
  return (
    <>
      <Section id="ask" heading={reader.say(W.ask)}>
        <AskingForm callId={call.id} as={as} queues={queues} done={answer.again} />
      </Section>
      <Loaded answer={answer}>
        {(data) => <Listed call={call} queues={queues} {...data} again={answer.again} />}
      </Loaded>
    </>
  );
}

interface ListedProps extends Pick<Room, 'queues'> {
  readonly call: ListedCall;
  readonly exports: readonly ListedExport[];
  readonly takings: AnswerOf<'listExports'>['takings'];
  readonly again: () => void;
}

function Listed({ call, queues, exports, takings, again }: ListedProps) {
  const reader = useReader();
  const taking = useCommand<string, void>(
    (api, exportId) =>
      openLink(async () => {
        const path = { callId: call.id, exportId };
        return dataOf(await api.POST(`${PATH}/{exportId}/takings`, { params: { path } }));
      }),
    again,
  );
  const what = (one: ListedExport) => whatOf(one, queues, reader);
  return (
    <>
      <Section id="exports" heading={reader.say(W.made)}>
        {taking.failure && <FailedNotice failure={taking.failure} />}
        {exports.length === 0 ? (
          <p class="quiet">{reader.say(W.none)}</p>
        ) : (
          <DataTable
            caption={reader.say(W.newestFirst)}
            rows={exports}
            keyOf={({ id }) => id}
            nameOf={what}
            columns={[
              { id: 'what', name: reader.say(W.what), cell: what },
              {
                id: 'asked',
                name: reader.say(W.asked),
                cell: ({ startedAt }) => reader.instant(startedAt),
              },
              {
                id: 'state',
                name: reader.say(W.state),
                cell: (one) => <span aria-live="polite">{stateOf(one, reader)}</span>,
              },
              {
                id: 'until',
                name: reader.say(W.until),
                cell: ({ state, expiresAt }) =>
                  state === 'ready' && expiresAt ? reader.instant(expiresAt) : '—',
              },
              {
                id: 'take',
                name: reader.say(W.take),
                cell: (one) => <Take one={one} taking={taking} />,
              },
            ]}
          />
        )}
      </Section>
      <Takings takings={takings} callId={call.id} />
    </>
  );
}

interface TakeProps {
  readonly one: ListedExport;
  readonly taking: Command<string>;
}

function Take({ one, taking }: TakeProps) {
  const reader = useReader();
  if (one.state !== 'ready') return <>—</>;
  return (
    <Button isBusy={taking.isSending} onPress={() => void taking.send(one.id)}>
      {reader.say(W.takeOf(reader.say(EXPORTED_NAMES[one.kind])))}
    </Button>
  );
}
