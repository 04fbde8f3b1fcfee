import { useRoute } from 'preact-iso/router';
import { type PilotsClient, dataOf } from '../../../shared/client/client.ts';
import { ADDRESSES } from '../../app/addresses.ts';
import type { Call, Extension, ListedPack } from '../../data/answers.ts';
import { useAnswer } from '../../data/use-answer.ts';
import { PageTitle } from '../../parts/frame/heading.tsx';
import { Link } from '../../parts/frame/link.tsx';
import { SummaryList } from '../../parts/lists/summary-list.tsx';
import { Loaded } from '../../parts/states/loaded.tsx';
import { Moment } from '../../parts/text/time.tsx';
import { useReader } from '../../reader/context.ts';
import { addressOf } from '../../reader/place.ts';
import { CallStatus } from '../../calls/calls-table.tsx';
import { ADMIN_WORDS as W } from '../words.ts';
import { Extensions } from './extensions.tsx';
import { packName } from '../packs/pack-name.ts';
import { RulePacks } from './rule-packs.tsx';

/** What an admin does about one call: more time for one association, and other rules. */
export function AdminCallPage() {
  const callId = useRoute().params['callId'] ?? '';
  const answer = useAnswer((api) => load(api, callId), [callId]);
  return <Loaded answer={answer}>{(given) => <Shown {...given} again={answer.again} />}</Loaded>;
}

interface LoadedCall {
  readonly call: Call;
  readonly extensions: readonly Extension[];
  readonly packs: readonly ListedPack[];
}

async function load(api: PilotsClient, callId: string): Promise<LoadedCall> {
  const params = { path: { callId } };
  const [call, given, packs] = await Promise.all([
    api.GET('/v1/calls/{callId}', { params }),
    api.GET('/v1/calls/{callId}/extensions', { params }),
    api.GET('/v1/rule-packs'),
  ]);
  return {
    call: dataOf(call),
    extensions: dataOf(given).extensions,
    packs: dataOf(packs).rulePacks,
  };
}

function Shown({ call, extensions, packs, again }: LoadedCall & { again: () => void }) {
  const reader = useReader();
  const { rulePack, window } = call;
  const pack = packs.find(({ hash }) => hash === rulePack.hash);
  return (
    <>
      <PageTitle
        over={<CallStatus call={call} />}
        windowTitle={`${reader.say(W.call.title)} · ${reader.say(call.name)}`}
      >
        {reader.say(call.name)}
      </PageTitle>
      <SummaryList
        rows={[
          { name: reader.say(W.call.version), value: call.version },
          { name: reader.say(W.call.rules), value: pack ? packName(pack, reader) : rulePack.id },
          ...(window
            ? [{ name: reader.say(W.call.closes), value: <Moment at={window.closesAt} /> }]
            : []),
        ]}
      />
      <p>
        <Link to={addressOf(ADDRESSES.call, { callId: call.id })}>
          {reader.say(W.call.asAnyone)}
        </Link>
      </p>
      {window && <Extensions call={call} extensions={extensions} again={again} />}
      <RulePacks call={call} packs={packs} again={again} />
    </>
  );
}
