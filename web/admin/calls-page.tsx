import { dataOf } from '../../shared/client/client.ts';
import { ADDRESSES } from '../app/addresses.ts';
import { useAnswer } from '../data/use-answer.ts';
import { ButtonLink } from '../parts/actions/button.tsx';
import { PageTitle } from '../parts/frame/heading.tsx';
import { Link } from '../parts/frame/link.tsx';
import { Loaded } from '../parts/states/loaded.tsx';
import { CallsTable } from '../calls/calls-table.tsx';
import { useReader } from '../reader/context.ts';
import { addressOf } from '../reader/place.ts';
import { ADMIN_WORDS as W } from './words.ts';

/** Every call that there is, with the way to administer it, and to publish another. */
export function AdminCallsPage() {
  const reader = useReader();
  const answer = useAnswer(async (api) => dataOf(await api.GET('/v1/calls')), []);
  return (
    <>
      <PageTitle>{reader.say(W.title)}</PageTitle>
      <div class="actions">
        <ButtonLink to={ADDRESSES.applyCall}>{reader.say(W.apply.title)}</ButtonLink>
        <ButtonLink to={ADDRESSES.packs} kind="secondary">
          {reader.say(W.packs.title)}
        </ButtonLink>
      </div>
      <Loaded answer={answer}>
        {({ calls }) => (
          <CallsTable
            calls={calls}
            caption={reader.say(W.caption)}
            act={{
              name: reader.say(W.administer),
              of: (call) => (
                <Link to={addressOf(ADDRESSES.adminCall, { callId: call.id })}>
                  {reader.say(W.administer)}
                  <span class="unseen">{reader.say(W.of(reader.say(call.name)))}</span>
                </Link>
              ),
            }}
          />
        )}
      </Loaded>
    </>
  );
}
