import { useState } from 'preact/hooks';
import type { AnswerOf } from '../../../shared/client/api-types.ts';
import { type PilotsClient, dataOf } from '../../../shared/client/client.ts';
import { OF_ASSOCIATION } from '../../../shared/domain/people/whose-data.ts';
import { useAnswer } from '../../data/use-answer.ts';
import { useCommand } from '../../data/use-command.ts';
import { Button } from '../../parts/actions/button.tsx';
import { SelectField } from '../../parts/fields/choice-fields.tsx';
import { TextAreaField } from '../../parts/fields/text-fields.tsx';
import { Section } from '../../parts/frame/heading.tsx';
import { SummaryList } from '../../parts/lists/summary-list.tsx';
import { FailedNotice } from '../../parts/states/failed.tsx';
import { Notice } from '../../parts/states/notice.tsx';
import { Chinese } from '../../parts/text/chinese.tsx';
import { useReader } from '../../reader/context.ts';
import type { DossierPlace, ReviewView } from '../review-view.ts';
import { Requests, ofText } from './requests.tsx';
import { PERSONAL_WORDS as W, dataName } from './words.ts';

interface PersonalDataPartProps {
  readonly view: Pick<ReviewView, 'id' | 'callId' | 'state' | 'heldBack'>;
  /** The case numbers of those who object, for who answers them. */
  readonly objections?: readonly string[];
}

/** Who the people of a case are, for a reason that is recorded; and who asked to see it. */
export function PersonalDataPart({ view, objections = [] }: PersonalDataPartProps) {
  const reader = useReader();
  const path = { callId: view.callId, applicationId: view.id };
  const answer = useAnswer(async (api) => listed(api, path), [view.id]);
  if (view.state === 'withdrawn' || view.heldBack) return null;
  return (
    <Section id="personal" heading={reader.say(W.title)}>
      <p class="quiet">{reader.say(W.says)}</p>
      <Reading path={path} objections={objections} again={answer.again} />
      {answer.state === 'ready' && (
        <Requests path={path} requests={answer.data} again={answer.again} />
      )}
      {answer.state === 'failed' && <FailedNotice failure={answer.failure} again={answer.again} />}
    </Section>
  );
}

async function listed(api: PilotsClient, path: DossierPlace) {
  const answered = await api.GET(
    '/v1/reviewer/calls/{callId}/applications/{applicationId}/personal-data-requests',
    { params: { path } },
  );
  return dataOf(answered).requests;
}

interface ReadingProps {
  readonly path: DossierPlace;
  readonly objections: readonly string[];
  readonly again: () => void;
}

/** Reads them with a reason, or asks to where somebody else must grant it. */
function Reading({ path, objections, again }: ReadingProps) {
  const reader = useReader();
  const [of, setOf] = useState<string>(OF_ASSOCIATION);
  const [reason, setReason] = useState('');
  const [isLacking, setLacking] = useState(false);
  const { read, reading, ask, hasAsked } = useReading(path, again);
  const what = { of, reason: reason.trim() };
  const say = (event: Event) => {
    event.preventDefault();
    setLacking(what.reason === '');
    if (what.reason === '') document.getElementById('personal-reason')?.focus();
    else void read.send(what);
  };
  const needsGrant = read.failure?.problem?.code === 'personal_data.needs_grant';
  return (
    <>
      <form onSubmit={say} noValidate class="no-print">
        {objections.length > 0 && (
          <SelectField
            id="personal-of"
            label={reader.say(W.of)}
            choices={[OF_ASSOCIATION, ...objections].map((one) => ({
              value: one,
              name: reader.say(ofText(one)),
            }))}
            value={of}
            onValue={(next) => setOf(next === '' ? OF_ASSOCIATION : next)}
          />
        )}
        <TextAreaField
          id="personal-reason"
          label={reader.say(W.reason)}
          maxLength={1000}
          error={isLacking && what.reason === '' ? reader.say(W.noReason) : undefined}
          value={reason}
          onValue={setReason}
        />
        <div class="actions">
          <Button submits isBusy={read.isSending}>
            {reader.say(W.read)}
          </Button>
        </div>
      </form>
      {read.failure && !needsGrant && <FailedNotice failure={read.failure} />}
      {needsGrant && !hasAsked && (
        <Notice kind="warn" title={reader.say(W.needsGrant)} isNew>
          <p>{reader.say(W.needsGrantSays)}</p>
          <Button isBusy={ask.isSending} onPress={() => void ask.send(what)}>
            {reader.say(W.ask)}
          </Button>
        </Notice>
      )}
      {ask.failure && <FailedNotice failure={ask.failure} />}
      {hasAsked && <p role="status">{reader.say(W.asked)}</p>}
      {reading && <ReadData reading={reading} />}
    </>
  );
}

interface ReadRequest {
  readonly of: string;
  readonly reason: string;
}

type Answered = AnswerOf<'readPersonalData'>;

/** Both ways, and what came of them. */
function useReading(path: DossierPlace, again: () => void) {
  const [reading, setReading] = useState<Answered | null>(null);
  const [hasAsked, setAsked] = useState(false);
  const read = useCommand<ReadRequest, Answered>(async (api, body) => {
    setReading(null);
    setAsked(false);
    return dataOf(
      await api.POST(
        '/v1/reviewer/calls/{callId}/applications/{applicationId}/personal-data-readings',
        { params: { path }, body },
      ),
    );
  }, setReading);
  const ask = useCommand<ReadRequest, unknown>(
    async (api, body, key) =>
      dataOf(
        await api.POST(
          '/v1/reviewer/calls/{callId}/applications/{applicationId}/personal-data-requests',
          { params: { path, header: { 'Idempotency-Key': key } }, body },
        ),
      ),
    () => {
      setAsked(true);
      again();
    },
  );
  return { read, reading, ask, hasAsked };
}

function ReadData({ reading: { reading, data } }: { readonly reading: Answered }) {
  const reader = useReader();
  const rows = Object.entries(data).map(([part, value]) => ({
    name: reader.say(dataName(part)),
    value: typeof value === 'string' ? <Chinese>{value}</Chinese> : reader.say(W.none),
  }));
  return (
    <div role="status">
      <p>{reader.say(W.recorded(reader.instant(reading.at)))}</p>
      <SummaryList rows={rows} />
    </div>
  );
}
