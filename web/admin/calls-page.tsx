import { dataOf } from '../../shared/client/client.ts';
import { useAnswer } from '../data/use-answer.ts';
import { PageTitle } from '../parts/frame/heading.tsx';
import { Loaded } from '../parts/states/loaded.tsx';
import { CallsTable } from '../calls/calls-table.tsx';
import { useReader } from '../reader/context.ts';
import { ADMIN_WORDS as W } from './words.ts';

/** Every call that there is, as anyone sees it. */
export function AdminCallsPage() {
  const reader = useReader();
  const answer = useAnswer(async (api) => dataOf(await api.GET('/v1/calls')), []);
  return (
    <>
      <PageTitle>{reader.say(W.title)}</PageTitle>
      <Loaded answer={answer}>
        {({ calls }) => <CallsTable calls={calls} caption={reader.say(W.caption)} />}
      </Loaded>
    </>
  );
}
