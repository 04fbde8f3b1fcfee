import type { Failure } from '../../data/failure.ts';
import { useReader } from '../../reader/context.ts';
import { renewInAnotherWindow } from '../../sign-in/session.ts';
import { Button } from '../actions/button.tsx';
import { PageTitle } from '../frame/heading.tsx';
import { Link } from '../frame/link.tsx';
import { STATES_SAID } from '../words.ts';
import { Notice } from './notice.tsx';

interface FailedProps {
  readonly failure: Failure;
  /** Tries once more. */
  readonly again?: (() => void) | undefined;
}

/** In place of a whole page that cannot be shown. */
export function FailedPage({ failure, again }: FailedProps) {
  const reader = useReader();
  return (
    <>
      <PageTitle>{titleOf(failure, reader.say.bind(reader))}</PageTitle>
      <Explanation failure={failure} />
      <Ways failure={failure} again={again} />
      <p>
        <Link to="/">{reader.say(STATES_SAID.home)}</Link>
      </p>
    </>
  );
}

/** Above what is shown: something that was to be done could not be. */
export function FailedNotice({ failure, again }: FailedProps) {
  const reader = useReader();
  return (
    <Notice kind="danger" title={titleOf(failure, reader.say.bind(reader))} isNew>
      <Explanation failure={failure} />
      <Ways failure={failure} again={again} />
    </Notice>
  );
}

type Say = (text: { zh: string; en: string }) => string;

const OWN: readonly Failure['kind'][] = ['refused', 'too_late', 'too_often'];

// the API's own title is about this very case; the kinds below are told in our own words
function titleOf({ kind, problem }: Failure, say: Say): string {
  const isOwn = problem !== null && OWN.includes(kind);
  return isOwn ? problem.title : say(STATES_SAID[kind].title);
}

function Explanation({ failure: { kind, problem, retryAfter } }: { failure: Failure }) {
  const reader = useReader();
  const id = problem?.correlationId;
  return (
    <>
      <p>{kind === 'fault' || !problem ? reader.say(STATES_SAID[kind].says) : problem.detail}</p>
      {problem?.errors && problem.errors.length > 0 && (
        <ul>
          {problem.errors.map(({ pointer, message }) => (
            <li key={pointer}>{message}</li>
          ))}
        </ul>
      )}
      {/* the API's own words name the time themselves */}
      {retryAfter !== undefined && (kind === 'fault' || !problem) && (
        <p>{reader.say(STATES_SAID.wait(retryAfter))}</p>
      )}
      {kind === 'too_late' && <TwoInstants problem={problem} />}
      {kind === 'fault' && id !== undefined && (
        <p>
          <code>{reader.say(STATES_SAID.id(id))}</code>
        </p>
      )}
    </>
  );
}

/** When it closed, and what time the system has. */
function TwoInstants({ problem }: Pick<Failure, 'problem'>) {
  const reader = useReader();
  const { closesAt, now, receivedAt } = problem ?? {};
  const at = now ?? receivedAt;
  return (
    <>
      {closesAt && <p>{reader.say(STATES_SAID.closedAt(reader.instant(closesAt)))}</p>}
      {at && <p>{reader.say(STATES_SAID.serverTime(reader.instant(at)))}</p>}
    </>
  );
}

const WORTH_ANOTHER_TRY: readonly Failure['kind'][] = ['offline', 'fault', 'changed', 'too_often'];

function Ways({ failure: { kind }, again }: { failure: Failure; again: (() => void) | undefined }) {
  const reader = useReader();
  if (kind === 'expired')
    return (
      <p>
        <Button kind="primary" onPress={() => void renewInAnotherWindow().then(again)}>
          {reader.say(STATES_SAID.signInAgain)}
        </Button>
      </p>
    );
  if (!again || !WORTH_ANOTHER_TRY.includes(kind)) return null;
  return (
    <p>
      <Button onPress={again}>{reader.say(STATES_SAID.again)}</Button>
    </p>
  );
}
