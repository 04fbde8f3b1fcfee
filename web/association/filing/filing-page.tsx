import { useRoute } from 'preact-iso/router';
import { ADDRESSES } from '../../app/addresses.ts';
import { PageTitle } from '../../parts/frame/heading.tsx';
import { Link } from '../../parts/frame/link.tsx';
import { Stations } from '../../parts/lists/stations.tsx';
import { Loaded } from '../../parts/states/loaded.tsx';
import { Notice } from '../../parts/states/notice.tsx';
import { Chinese } from '../../parts/text/chinese.tsx';
import { useReader } from '../../reader/context.ts';
import { Closing } from '../filings/closing.tsx';
import { STANDINGS, STATIONS } from '../filings/standing.ts';
import { ASSOCIATION_WORDS } from '../words.ts';
import { type Filing, rulesOf, useFiling } from '../draft/filing.ts';
import { numberOf } from '../draft/number-of.ts';
import { Forms } from '../records/forms.tsx';
import { Letters } from '../records/letters.tsx';
import { Outcome, RecommenderReasons } from '../records/outcome.tsx';
import { CORRECTION_WORDS as C } from '../correction/correction-words.ts';
import { Correction } from '../correction/correction.tsx';
import { TaskList } from './task-list.tsx';
import { Ways } from './ways.tsx';

/** One filing: what to fill in while it can be, and where it stands. */
export function FilingPage() {
  const { params } = useRoute();
  const { callId = '', applicationId = '' } = params;
  const answer = useFiling({ callId, applicationId });
  return <Loaded answer={answer}>{(filing) => <FilingAt filing={filing} />}</Loaded>;
}

function FilingAt({ filing }: { filing: Filing }) {
  const reader = useReader();
  const { call, view, draft } = filing;
  const { standard } = draft.content.value;
  const { at, says } = STANDINGS[view.state];
  return (
    <>
      <PageTitle
        over={<Link to={ADDRESSES.association}>{reader.say(ASSOCIATION_WORDS.title)}</Link>}
      >
        {numberOf(draft.content.value, reader)}
      </PageTitle>
      {standard?.titleZh !== undefined && (
        <p class="lead">
          <Chinese>{standard.titleZh}</Chinese>
        </p>
      )}
      <p class="quiet">{reader.say(call.name)}</p>
      {at !== null && (
        <Stations
          label={reader.say(ASSOCIATION_WORDS.stations)}
          at={at}
          stations={STATIONS.map((name) => ({ name: reader.say(name) }))}
        />
      )}
      <p>{reader.say(says)}</p>
      {view.deadline && view.allowed.includes('submit') && (
        <p>
          <Closing deadline={view.deadline} now={call.serverTime} />
        </p>
      )}
      {view.state === 'returned' && (
        <Notice kind="warn" title={reader.say(C.returnedTitle)}>
          <RecommenderReasons view={view} type="application_returned" />
          <p>{reader.say(C.returnedSays)}</p>
        </Notice>
      )}
      <Outcome view={view} rules={rulesOf(filing)} />
      <Letters view={view} />
      {view.allowed.includes('edit') && view.state !== 'returned_for_correction' && (
        <TaskList filing={filing} />
      )}
      {view.state === 'returned_for_correction' && <Correction filing={filing} />}
      {view.state !== 'withdrawn' && (
        <Forms
          place={{ callId: call.id, applicationId: view.id }}
          isSubmitted={view.submission !== null}
        />
      )}
      <Ways view={view} call={call} />
    </>
  );
}
