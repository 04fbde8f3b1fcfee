import { useLocation } from 'preact-iso/router';
import { useState } from 'preact/hooks';
import { type PilotsClient, type Schemas, dataOf } from '../../../shared/client/client.ts';
import { normaliseStandardNumber } from '../../../shared/domain/texts/standard-number.ts';
import { ADDRESSES } from '../../app/addresses.ts';
import { ClosingLine } from '../../calls/own-extensions.tsx';
import type { Filing, ListedCall } from '../../data/answers.ts';
import type { Failure } from '../../data/failure.ts';
import { useKeptInTab } from '../../data/kept-in-tab.ts';
import { useAnswer } from '../../data/use-answer.ts';
import { useCommand } from '../../data/use-command.ts';
import { type Filled, checkKey } from '../../form/check-answers.ts';
import { contentFromCheck } from '../../form/content/from-check.ts';
import { Button, ButtonLink } from '../../parts/actions/button.tsx';
import { RadioField, SelectField } from '../../parts/fields/choice-fields.tsx';
import { ErrorSummary } from '../../parts/fields/error-summary.tsx';
import { TextField } from '../../parts/fields/text-fields.tsx';
import { useFaults } from '../../parts/fields/use-faults.ts';
import { PageTitle } from '../../parts/frame/heading.tsx';
import { Link } from '../../parts/frame/link.tsx';
import { Empty } from '../../parts/states/empty.tsx';
import { FailedNotice } from '../../parts/states/failed.tsx';
import { Loaded } from '../../parts/states/loaded.tsx';
import { useReader } from '../../reader/context.ts';
import { addressOf } from '../../reader/place.ts';
import type { Reader } from '../../reader/reader.ts';
import { ASSOCIATION_WORDS, START_WORDS as W } from '../words.ts';
import { isOpenTo } from './open-to.ts';

type Start = Schemas['StartApplicationRequest'];
type Way = 'check' | 'blank' | 'copy';

/** The beginning of a filing: in which call, and from what. */
export function StartPage() {
  const reader = useReader();
  const answer = useAnswer(load, []);
  return (
    <>
      <PageTitle
        over={<Link to={ADDRESSES.association}>{reader.say(ASSOCIATION_WORDS.title)}</Link>}
      >
        {reader.say(ASSOCIATION_WORDS.start)}
      </PageTitle>
      <Loaded answer={answer}>
        {({ calls, filings, extensions, serverTime }) => {
          const open = calls.filter((call) => {
            const extension = extensions.find(({ callId }) => callId === call.id);
            return isOpenTo(call, extension?.closesAt ?? null, serverTime);
          });
          return open.length === 0 ? (
            <Empty says={reader.say(W.noneOpen)}>
              <ButtonLink to={ADDRESSES.calls}>{reader.say(W.call)}</ButtonLink>
            </Empty>
          ) : (
            <PickCall
              calls={open}
              filings={filings}
              extensions={new Map(extensions.map(({ callId, closesAt }) => [callId, closesAt]))}
            />
          );
        }}
      </Loaded>
    </>
  );
}

async function load(api: PilotsClient) {
  const [{ calls, serverTime }, { extensions }, { applications: filings }] = await Promise.all([
    api.GET('/v1/calls').then((answered) => dataOf(answered)),
    api.GET('/v1/extensions').then((answered) => dataOf(answered)),
    api
      .GET('/v1/applications', { params: { query: { limit: 100 } } })
      .then((answered) => dataOf(answered)),
  ]);
  return { calls, filings, extensions, serverTime };
}

interface PickCallProps {
  readonly calls: readonly ListedCall[];
  readonly filings: readonly Filing[];
  /** More time that the association was given, by call. */
  readonly extensions: ReadonlyMap<string, string>;
}

function PickCall({ calls, filings, extensions }: PickCallProps) {
  const reader = useReader();
  const { query } = useLocation();
  const [picked, setPicked] = useState(query['call'] ?? '');
  const call = calls.find(({ id }) => id === picked) ?? calls[0];
  if (!call) return null;
  return (
    <>
      <p>{reader.say(W.intro)}</p>
      {calls.length > 1 ? (
        <RadioField
          id="call"
          label={reader.say(W.call)}
          choices={calls.map(({ id, name }) => ({ value: id, name: reader.say(name) }))}
          value={call.id}
          onValue={setPicked}
        />
      ) : (
        <p>
          {reader.say(W.call)}
          {reader.say({ zh: '：', en: ': ' })}
          <Link to={addressOf(ADDRESSES.call, { callId: call.id })}>{reader.say(call.name)}</Link>
        </p>
      )}
      <ClosingLine call={call} extendedTo={extensions.get(call.id)} />
      <Beginning key={call.id} call={call} filings={filings} />
    </>
  );
}

/** Starts it, and goes on where it is filled in. */
function useStart(callId: string) {
  const reader = useReader();
  const { route } = useLocation();
  return useCommand<Start, { id: string }>(
    async (api, body, key) =>
      dataOf(
        await api.POST('/v1/calls/{callId}/applications', {
          params: { path: { callId }, header: { 'Idempotency-Key': key } },
          body,
        }),
      ),
    ({ id }) => route(reader.to(addressOf(ADDRESSES.filing, { callId, applicationId: id }))),
  );
}

/** What it can begin with. */
function waysOf(
  { hasChecked, hasFiled }: { hasChecked: boolean; hasFiled: boolean },
  reader: Reader,
) {
  return [
    ...(hasChecked ? [['check', W.fromCheck, W.fromCheckHint] as const] : []),
    ['blank', W.blank, undefined] as const,
    ...(hasFiled ? [['copy', W.copy, W.copyHint] as const] : []),
  ].map(([value, name, hint]) => ({
    value,
    name: reader.say(name),
    ...(hint && { hint: reader.say(hint) }),
  }));
}

function Beginning({ call, filings }: { call: ListedCall; filings: readonly Filing[] }) {
  const reader = useReader();
  const [checked] = useKeptInTab<Filled>(checkKey(call.id), {});
  const hasChecked = Object.values(checked).some((values) => values.length > 0);
  const [way, setWay] = useState<Way>(hasChecked ? 'check' : 'blank');
  const [number, setNumber] = useState('');
  const [copied, setCopied] = useState('');
  const start = useStart(call.id);
  const { summary, errorAt, isRight } = useFaults(
    way === 'copy' && copied === '' ? [{ field: 'copied', says: reader.say(W.pickOne) }] : [],
  );
  const send = (event?: Event) => {
    event?.preventDefault();
    if (!isRight()) return;
    if (way === 'copy') void start.send({ copyFrom: copied });
    if (way === 'check') void start.send({ content: contentFromCheck(checked, call) });
    const stated = number.trim();
    if (way === 'blank')
      void start.send(stated ? { content: { standard: { number: stated } } } : {});
  };
  const ways = waysOf({ hasChecked, hasFiled: filings.length > 0 }, reader);
  return (
    <form onSubmit={send} noValidate>
      <ErrorSummary {...summary} />
      {start.failure && <NotStarted failure={start.failure} again={send} callId={call.id} />}
      {ways.length > 1 && (
        <RadioField
          id="way"
          label={reader.say(W.how)}
          choices={ways}
          value={way}
          onValue={(value) => setWay(value as Way)}
        />
      )}
      {way === 'copy' && (
        <SelectField
          id="copied"
          label={reader.say(W.which)}
          choices={filings.map(({ id, standardNumber, titleZh }) => ({
            value: id,
            name: [standardNumber ?? reader.say(ASSOCIATION_WORDS.noNumber), titleZh ?? ''].join(
              ' ',
            ),
          }))}
          value={copied}
          onValue={setCopied}
          error={errorAt('copied')}
        />
      )}
      {way === 'blank' && <NumberQuestion number={number} onNumber={setNumber} />}
      <div class="actions">
        <Button kind="primary" submits isBusy={start.isSending}>
          {reader.say(W.begin)}
        </Button>
      </div>
    </form>
  );
}

interface NumberQuestionProps {
  readonly number: string;
  readonly onNumber: (number: string) => void;
}

function NumberQuestion({ number, onNumber }: NumberQuestionProps) {
  const reader = useReader();
  const read = normaliseStandardNumber(number);
  const isWrong = number.trim() !== '' && read === null;
  return (
    <TextField
      id="number"
      label={reader.say(ASSOCIATION_WORDS.number)}
      hint={reader.say(W.numberHint)}
      isOptional
      value={number}
      onValue={onNumber}
      readBack={read === null ? undefined : reader.say(W.readAs(read))}
      error={isWrong ? reader.say(W.notANumber) : undefined}
    />
  );
}

interface NotStartedProps {
  readonly failure: Failure;
  readonly again: () => void;
  readonly callId: string;
}

/** A standard is filed once in a call: where it is filed already, there it goes on. */
function NotStarted({ failure, again, callId }: NotStartedProps) {
  const reader = useReader();
  const { problem } = failure;
  const existing = problem?.code === 'application.already_exists' ? problem.id : undefined;
  return (
    <>
      <FailedNotice failure={failure} again={again} />
      {existing !== undefined && (
        <p>
          <ButtonLink to={addressOf(ADDRESSES.filing, { callId, applicationId: existing })}>
            {reader.say(W.existing)}
          </ButtonLink>
        </p>
      )}
    </>
  );
}
