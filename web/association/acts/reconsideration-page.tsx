import { useLocation, useRoute } from 'preact-iso/router';
import { useState } from 'preact/hooks';
import { type PilotsClient, dataOf } from '../../../shared/client/client.ts';
import { ADDRESSES } from '../../app/addresses.ts';
import { ifMatch } from '../../data/api.ts';
import { useCompared } from '../../data/packs.ts';
import { useAnswer } from '../../data/use-answer.ts';
import { useCommand } from '../../data/use-command.ts';
import type { Assessment } from '../../form/judging.ts';
import { Button } from '../../parts/actions/button.tsx';
import { CheckboxesField } from '../../parts/fields/choice-fields.tsx';
import { ErrorSummary } from '../../parts/fields/error-summary.tsx';
import { TextAreaField } from '../../parts/fields/text-fields.tsx';
import { useFaults } from '../../parts/fields/use-faults.ts';
import { PageTitle } from '../../parts/frame/heading.tsx';
import { Link } from '../../parts/frame/link.tsx';
import { FailedNotice } from '../../parts/states/failed.tsx';
import { Loaded } from '../../parts/states/loaded.tsx';
import { citedText } from '../../parts/text/cited.tsx';
import { useReader } from '../../reader/context.ts';
import { addressOf } from '../../reader/place.ts';
import { type FilingPlace, type View, viewAt } from '../draft/filing.ts';
import { numberOf } from '../draft/number-of.ts';
import { disputable, faultsIn, disputableDecision } from './disputable.ts';
import { ACT_WORDS } from './words.ts';

const W = ACT_WORDS.dispute;

/** Disputes findings of a decision, each with its grounds. */
export function ReconsiderationPage() {
  const { params } = useRoute();
  const { callId = '', applicationId = '' } = params;
  const answer = useAnswer((api) => load(api, { callId, applicationId }), [callId, applicationId]);
  return <Loaded answer={answer}>{(data) => <Reconsideration {...data} />}</Loaded>;
}

async function load(api: PilotsClient, place: FilingPlace) {
  const path = '/v1/calls/{callId}/applications/{applicationId}/assessment';
  const [view, assessment] = await Promise.all([
    viewAt(api, place),
    api.GET(path, { params: { path: place } }).then((answered) => dataOf(answered)),
  ]);
  return { view, assessment };
}

interface Disputing {
  readonly view: View;
  readonly assessment: Assessment;
}

function Reconsideration({ view, assessment }: Disputing) {
  const reader = useReader();
  const { callId, id: applicationId } = view;
  const at = addressOf(ADDRESSES.filing, { callId, applicationId });
  const number = numberOf(view.content, reader);
  const reasons = disputableDecision(view)?.reasons;
  return (
    <>
      <PageTitle over={<Link to={at}>{number}</Link>}>{reader.say(W.title)}</PageTitle>
      {view.allowed.includes('dispute') ? (
        <>
          <p>{reader.say(W.says)}</p>
          {reasons !== undefined && (
            <>
              <h2>{reader.say(W.reasons)}</h2>
              <blockquote class="reasons" lang="zh-CN">
                {reasons}
              </blockquote>
            </>
          )}
          <Grounds view={view} assessment={assessment} />
        </>
      ) : (
        <p>{reader.say(W.notPossible)}</p>
      )}
    </>
  );
}

type Disputed = { clause: string; argument: string }[];

function useDispute({ callId, id: applicationId, version }: View) {
  const reader = useReader();
  const { route } = useLocation();
  const path = { callId, applicationId };
  return useCommand<Disputed, unknown>(
    async (api, disputed, key) =>
      dataOf(
        await api.POST('/v1/calls/{callId}/applications/{applicationId}/reconsideration', {
          params: { path, header: { ...ifMatch(version), 'Idempotency-Key': key } },
          body: { disputed },
        }),
      ),
    () => route(reader.to(addressOf(ADDRESSES.filing, path)), true),
  );
}

function Grounds({ view, assessment }: Disputing) {
  const reader = useReader();
  const [ticked, setTicked] = useState<readonly string[]>([]);
  const [grounds, setGrounds] = useState<Readonly<Record<string, string>>>({});
  const dispute = useDispute(view);
  const findings = disputable(view, assessment);
  const compared = useCompared(assessment.pack);
  const nameOf = (clause: string) => {
    const finding = findings.find((each) => each.clause === clause);
    return finding ? reader.say(finding.says) : clause;
  };
  const lacking = faultsIn(ticked, grounds, (clause) => nameOf(clause));
  const { summary, errorAt, isRight } = useFaults(
    lacking.map(({ field, says }) => ({ field, says: reader.say(says) })),
  );
  const send = (event?: Event) => {
    event?.preventDefault();
    if (!isRight()) return;
    void dispute.send(
      ticked.map((clause) => ({ clause, argument: (grounds[clause] ?? '').trim() })),
    );
  };
  return (
    <form onSubmit={send} noValidate>
      <ErrorSummary {...summary} />
      {dispute.failure && <FailedNotice failure={dispute.failure} again={send} />}
      <CheckboxesField
        id="disputed"
        label={reader.say(W.which)}
        choices={findings.map(({ clause, says, citation }) => ({
          value: clause,
          name: reader.say(says),
          hint: citedText({ citation, compared }, reader),
        }))}
        values={ticked}
        onValues={setTicked}
        error={errorAt('disputed')}
      />
      {ticked.map((clause) => (
        <TextAreaField
          key={clause}
          id={clause}
          label={reader.say(W.argument(nameOf(clause)))}
          value={grounds[clause] ?? ''}
          onValue={(text) => setGrounds({ ...grounds, [clause]: text })}
          error={errorAt(clause)}
          maxLength={5000}
        />
      ))}
      <div class="actions">
        <Button kind="primary" submits isBusy={dispute.isSending}>
          {reader.say(W.button)}
        </Button>
      </div>
    </form>
  );
}
