import { useRoute } from 'preact-iso/router';
import { useState } from 'preact/hooks';
import type { AnswerOf } from '../../../shared/client/api-types.ts';
import { type PilotsClient, dataOf } from '../../../shared/client/client.ts';
import { ADDRESSES } from '../../app/addresses.ts';
import { useCommand } from '../../data/use-command.ts';
import { Button } from '../../parts/actions/button.tsx';
import { DocumentButton } from '../../parts/actions/document-button.tsx';
import { ErrorSummary } from '../../parts/fields/error-summary.tsx';
import { TextField } from '../../parts/fields/text-fields.tsx';
import { useFaults } from '../../parts/fields/use-faults.ts';
import { PageTitle } from '../../parts/frame/heading.tsx';
import { Link } from '../../parts/frame/link.tsx';
import { SummaryList } from '../../parts/lists/summary-list.tsx';
import { FailedNotice } from '../../parts/states/failed.tsx';
import { Moment } from '../../parts/text/time.tsx';
import { useReader } from '../../reader/context.ts';
import { addressOf } from '../../reader/place.ts';
import { NOTICE_WORDS, OBJECTION_WORDS as W } from './words.ts';

type ObjectionAnswer = AnswerOf<'readObjection'>;
const FIELDS = ['caseNumber', 'accessCode'] as const;
type CaseFields = Readonly<Record<(typeof FIELDS)[number], string>>;

/** What became of an objection, for whoever has its number and its access code. */
export function ObjectionAnswerPage() {
  const reader = useReader();
  const callId = useRoute().params['callId'] ?? '';
  const [given, setGiven] = useState<CaseFields>({ caseNumber: '', accessCode: '' });
  const [told, setTold] = useState<ObjectionAnswer | null>(null);
  const read = useCommand<CaseFields, ObjectionAnswer>(async (api, { caseNumber, accessCode }) => {
    const path = { callId, caseNumber };
    return dataOf(
      await api.POST('/v1/calls/{callId}/objections/{caseNumber}/readings', {
        params: { path },
        body: { accessCode },
      }),
    );
  }, setTold);
  const { summary, errorAt, isRight } = useFaults(
    FIELDS.filter((field) => given[field].trim() === '').map((field) => ({
      field,
      says: reader.say(W.statusMissing[field]),
    })),
  );
  const send = (event?: Event) => {
    event?.preventDefault();
    setTold(null);
    const [caseNumber, accessCode] = [given.caseNumber.trim(), given.accessCode.trim()];
    if (isRight()) void read.send({ caseNumber, accessCode });
  };
  return (
    <>
      <PageTitle
        over={
          <Link to={addressOf(ADDRESSES.notices, { callId })}>{reader.say(NOTICE_WORDS.all)}</Link>
        }
      >
        {reader.say(W.statusTitle)}
      </PageTitle>
      <p>{reader.say(W.statusSays)}</p>
      <form onSubmit={send} noValidate>
        <ErrorSummary {...summary} />
        {read.failure && <FailedNotice failure={read.failure} again={send} />}
        {FIELDS.map((field) => (
          <TextField
            key={field}
            id={field}
            label={reader.say(W[field])}
            error={errorAt(field)}
            value={given[field]}
            onValue={(value) => setGiven({ ...given, [field]: value })}
            maxLength={100}
          />
        ))}
        <Button kind="primary" submits isBusy={read.isSending}>
          {reader.say(W.read)}
        </Button>
      </form>
      <div role="status">{told && <Answered told={told} />}</div>
      {told && <Letter callId={callId} given={given} isAnswered={told.answeredAt !== null} />}
    </>
  );
}

interface LetterProps {
  readonly callId: string;
  readonly given: CaseFields;
  readonly isAnswered: boolean;
}

/** The answer to keep; while there is none, that it was lodged. */
function Letter({ callId, given, isAnswered }: LetterProps) {
  const reader = useReader();
  const [caseNumber, accessCode] = [given.caseNumber.trim(), given.accessCode.trim()];
  const ask = async (api: PilotsClient): Promise<Blob> =>
    dataOf(
      await api.POST('/v1/calls/{callId}/objections/{caseNumber}/letters', {
        params: { path: { callId, caseNumber } },
        body: { accessCode },
        parseAs: 'blob',
      }),
    );
  return (
    <div class="actions">
      <DocumentButton name={`${callId}-${caseNumber}.pdf`} ask={ask}>
        {reader.say(isAnswered ? W.saveAnswer : W.saveLodged)}
      </DocumentButton>
    </div>
  );
}

function Answered({ told: { standing, at, reply, answeredAt } }: { told: ObjectionAnswer }) {
  const reader = useReader();
  return (
    <SummaryList
      rows={[
        { name: reader.say(W.standing), value: reader.say(W.standings[standing]) },
        { name: reader.say(W.at), value: <Moment at={at} /> },
        ...(answeredAt === null
          ? []
          : [{ name: reader.say(W.answeredAt), value: <Moment at={answeredAt} /> }]),
        ...(reply === null
          ? []
          : [{ name: reader.say(W.reply), value: <span lang="zh-CN">{reply}</span> }]),
      ]}
    />
  );
}
