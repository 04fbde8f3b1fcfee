import { useRoute } from 'preact-iso/router';
import { useMemo } from 'preact/hooks';
import { FACT_FIELDS } from 'bundled:fact-fields';
import { type PilotsClient, dataOf } from '../../../shared/client/client.ts';
import { ADDRESSES } from '../../app/addresses.ts';
import type { Call, GivenPack } from '../../data/answers.ts';
import { useKeptInTab } from '../../data/kept-in-tab.ts';
import { givenPackOf } from '../../data/packs.ts';
import { useAnswer } from '../../data/use-answer.ts';
import { factsAsked } from '../../form/asked.ts';
import { extraFactFields } from '../../form/content/extra-fields.ts';
import type { FactField } from '../../form/fact-field.ts';
import { useJudgement } from '../../form/judging.ts';
import { statedFacts } from '../../form/stated-facts.ts';
import { stepsOf } from '../../form/steps.ts';
import { PageTitle } from '../../parts/frame/heading.tsx';
import { Link } from '../../parts/frame/link.tsx';
import { useArrivalAtStep } from '../../parts/frame/step-heading.tsx';
import { Empty } from '../../parts/states/empty.tsx';
import { Loaded } from '../../parts/states/loaded.tsx';
import { useReader } from '../../reader/context.ts';
import { addressOf } from '../../reader/place.ts';
import { CHECK_WORDS as W } from '../words.ts';
import { CheckResult } from './check-result.tsx';
import { CheckStep } from './check-step.tsx';
import { ClausePanel } from './clause-panel.tsx';
import { askedInCheck, judgedInCheck } from './in-check.ts';
import { countedTo } from './read-back.ts';
import { type Filled, checkKey } from '../../form/check-answers.ts';

/** "Would my standard qualify?", in short steps drawn from what the call's clauses ask for. */
export function CheckPage() {
  const callId = useRoute().params['callId'] ?? '';
  const answer = useAnswer((api) => load(api, callId), [callId]);
  return (
    <Loaded answer={answer}>{({ call, given }) => <Check call={call} given={given} />}</Loaded>
  );
}

async function load(api: PilotsClient, callId: string) {
  const params = { path: { callId } };
  const call = dataOf(await api.GET('/v1/calls/{callId}', { params }));
  return { call, given: await givenPackOf(api, call) };
}

function Check({ call, given }: { call: Call; given: GivenPack | null }) {
  const reader = useReader();
  const asked = useMemo(() => (given ? askedBy(given) : []), [given]);
  const title = (
    <PageTitle
      over={
        <Link to={addressOf(ADDRESSES.call, { callId: call.id })}>{reader.say(call.name)}</Link>
      }
    >
      {reader.say(W.title)}
    </PageTitle>
  );
  if (!given || asked.length === 0)
    return (
      <>
        {title}
        <Empty says={reader.say(W.notPossible)} />
      </>
    );
  return (
    <>
      {title}
      <p>
        {call.status === 'open' ? '' : reader.say(W.notOpen)} {reader.say(W.intro)}
      </p>
      <Steps call={call} given={given} asked={asked} />
    </>
  );
}

function askedBy({ pack }: GivenPack): FactField[] {
  return factsAsked(pack, [...FACT_FIELDS, ...extraFactFields(pack.extra)]);
}

interface StepsProps {
  readonly call: Call;
  readonly given: GivenPack;
  readonly asked: ReturnType<typeof factsAsked>;
}

function Steps({ call, given, asked }: StepsProps) {
  const [filled, setFilled] = useKeptInTab<Filled>(checkKey(call.id), {});
  const { query } = useRoute();
  const steps = useMemo(() => stepsOf(askedInCheck(asked)), [asked]);
  const entries = Object.entries(filled).flatMap(([path, values]) =>
    values.map((value) => [path, value] as const),
  );
  const judged = useJudgement(given, statedFacts(entries, asked));
  const judgement = useMemo(() => judged && judgedInCheck(judged, asked), [judged]);
  const at = steps.findIndex(({ id }) => id === query['step']);
  useArrivalAtStep(query['step'] ?? steps[0]?.id ?? '');
  const shared = { call, steps, filled, setFilled, judgement };
  // the end names each clause itself: beside it they would stand twice
  if (query['step'] === 'end') return <CheckResult {...shared} asked={asked} />;
  return (
    <div class="split">
      <CheckStep
        {...shared}
        at={Math.max(at, 0)}
        to={countedTo(given.pack.parameters, call.serverTime.slice(0, 10))}
      />
      <ClausePanel judgement={judgement} compared={given.compared} steps={steps} callId={call.id} />
    </div>
  );
}
