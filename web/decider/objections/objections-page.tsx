import { useState } from 'preact/hooks';
import { ADDRESSES } from '../../app/addresses.ts';
import type { ListedCall } from '../../data/answers.ts';
import { useAnswer } from '../../data/use-answer.ts';
import { PageTitle } from '../../parts/frame/heading.tsx';
import { Link } from '../../parts/frame/link.tsx';
import { type Column, DataTable } from '../../parts/lists/data-table.tsx';
import { Empty } from '../../parts/states/empty.tsx';
import { Loaded } from '../../parts/states/loaded.tsx';
import { Notice } from '../../parts/states/notice.tsx';
import { Chinese } from '../../parts/text/chinese.tsx';
import { PARTS } from '../../parts/words.ts';
import { PickCall } from '../../queue/pick-call.tsx';
import { useReader } from '../../reader/context.ts';
import { addressOf } from '../../reader/place.ts';
import type { Reader } from '../../reader/reader.ts';
import { DECIDER_WORDS } from '../words.ts';
import { DismissMany, Dismissed } from './dismiss-many.tsx';
import { Objector } from './objector.tsx';
import { type Contested, type Objected, contestedIn } from './round.ts';
import { OBJECTIONS_WORDS as W } from './words.ts';

/** Every objection of a round that waits for an answer. */
export function ObjectionsPage() {
  const reader = useReader();
  return (
    <>
      <PageTitle>{reader.say(W.title)}</PageTitle>
      <PickCall>{(call) => <Round key={call.id} call={call} />}</PickCall>
    </>
  );
}

function Round({ call }: { readonly call: ListedCall }) {
  const answer = useAnswer((api) => contestedIn(api, call.id), [call.id]);
  return (
    <>
      <Dismissed callId={call.id} />
      <Loaded answer={answer}>
        {(contested) => <Waiting callId={call.id} contested={contested} again={answer.again} />}
      </Loaded>
    </>
  );
}

interface WaitingProps {
  readonly callId: string;
  readonly contested: Contested;
  readonly again: () => void;
}

function Waiting({ callId, contested, again }: WaitingProps) {
  const reader = useReader();
  const { objected, hidden, cut } = contested;
  const [selected, setSelected] = useState<ReadonlySet<string>>(new Set());
  return (
    <>
      {hidden.length > 0 && (
        <Notice kind="info">
          <p>{reader.say(W.hidden(reader.list(hidden)))}</p>
        </Notice>
      )}
      {cut.length > 0 && (
        <Notice kind="warn">
          <p>{reader.say(W.cut(reader.list(cut)))}</p>
        </Notice>
      )}
      {objected.length === 0 ? (
        <Empty says={reader.say(W.empty)} />
      ) : (
        <>
          <p>{reader.say(W.intro)}</p>
          <p class="keys small quiet no-print">{reader.say(PARTS.tableKeys)}</p>
          <DataTable<Objected>
            caption={reader.say(W.caption(objected.length))}
            rows={objected}
            keyOf={keyOf}
            nameOf={keyOf}
            columns={columnsOf(reader)}
            selected={selected}
            onSelected={setSelected}
            mayNot={({ mayDismiss }) => (mayDismiss ? null : reader.say(W.mayNot))}
          />
          <p class="quiet">{reader.say(DECIDER_WORDS.unnamed)}</p>
          <DismissMany
            callId={callId}
            chosen={objected.filter((each) => selected.has(keyOf(each)))}
            done={() => {
              setSelected(new Set());
              again();
            }}
          />
        </>
      )}
    </>
  );
}

const keyOf = ({ objection }: Objected) => objection.caseNumber;

const caseOf = ({ callId, id: applicationId }: Objected['project']) =>
  addressOf(ADDRESSES.contested, { callId, applicationId });

function columnsOf(reader: Reader): readonly Column<Objected>[] {
  return [
    {
      id: 'case',
      name: reader.say(W.caseNumber),
      order: keyOf,
      cell: ({ objection, project }) => (
        <Link to={caseOf(project)}>
          <span class="unbroken">{objection.caseNumber}</span>
        </Link>
      ),
    },
    {
      id: 'project',
      name: reader.say(W.project),
      order: ({ project }) => project.standardNumber ?? '',
      cell: ({ project, mayDismiss }) => (
        <span>
          <Link to={caseOf(project)}>{project.standardNumber}</Link>{' '}
          <Chinese>{project.titleZh ?? ''}</Chinese>
          {!mayDismiss && (
            <>
              <br />
              <small class="tone-person">{reader.say(W.mayNot)}</small>
            </>
          )}
        </span>
      ),
    },
    {
      id: 'lodged',
      name: reader.say(W.lodged),
      order: ({ objection }) => objection.at,
      cell: ({ objection }) => reader.instant(objection.at),
    },
    {
      id: 'statement',
      name: reader.say(W.statement),
      cell: ({ objection }) => <LongText>{objection.statement}</LongText>,
    },
    {
      id: 'evidence',
      name: reader.say(W.evidence),
      cell: ({ objection }) => <LongText>{objection.evidence}</LongText>,
    },
    {
      id: 'objector',
      name: reader.say(W.objector),
      cell: ({ objection: { caseNumber }, project: { callId, id: applicationId } }) => (
        <Objector callId={callId} applicationId={applicationId} caseNumber={caseNumber} />
      ),
    },
  ];
}

/** So many characters are shown at once. */
const SHORT = 120;

/** What somebody says, the rest of it folded where it is long. */
function LongText({ children }: { readonly children: string }) {
  if (children.length <= SHORT) return <Chinese>{children}</Chinese>;
  return (
    <details>
      <summary class="light">
        <Chinese>{`${children.slice(0, SHORT)}…`}</Chinese>
      </summary>
      <Chinese>{children}</Chinese>
    </details>
  );
}
