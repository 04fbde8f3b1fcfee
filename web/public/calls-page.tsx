import { dataOf } from '../../shared/client/client.ts';
import { ADDRESSES } from '../app/addresses.ts';
import type { ListedCall } from '../data/answers.ts';
import { useAnswer } from '../data/use-answer.ts';
import { PageTitle } from '../parts/frame/heading.tsx';
import { Link } from '../parts/frame/link.tsx';
import { Loaded } from '../parts/states/loaded.tsx';
import { useReader } from '../reader/context.ts';
import { CallsTable } from '../calls/calls-table.tsx';
import { ROUNDS_TITLE } from '../calls/rounds/title.ts';
import { PUBLIC_WORDS as W } from './words.ts';

const ORDER: readonly ListedCall['status'][] = ['open', 'announced', 'closed'];

/** All calls: what is open first, then what will be, then the rest as the API gives it. */
export function CallsPage() {
  const reader = useReader();
  const answer = useAnswer(async (api) => dataOf(await api.GET('/v1/calls')), []);
  return (
    <Loaded answer={answer}>
      {({ calls }) => (
        <>
          <PageTitle>{reader.say(W.calls)}</PageTitle>
          <CallsTable
            caption={reader.say(W.calls)}
            isTitled
            calls={ORDER.flatMap((status) => calls.filter((call) => call.status === status))}
          />
          <p>
            <Link to={ADDRESSES.rounds}>{reader.say(ROUNDS_TITLE)}</Link>
          </p>
        </>
      )}
    </Loaded>
  );
}
