import { useRoute } from 'preact-iso/router';
import type { ComponentChildren } from 'preact';
import { type PilotsClient, dataOf } from '../../../shared/client/client.ts';
import { ADDRESSES } from '../../app/addresses.ts';
import type { Call } from '../../data/answers.ts';
import { useAnswer } from '../../data/use-answer.ts';
import { PageTitle } from '../../parts/frame/heading.tsx';
import { Tabs } from '../../parts/frame/tabs.tsx';
import { Loaded } from '../../parts/states/loaded.tsx';
import { useReader } from '../../reader/context.ts';
import { addressOf } from '../../reader/place.ts';
import { CallStatus } from '../../calls/calls-table.tsx';
import { PUBLIC_WORDS as W } from '../words.ts';
import { WithdrawnNotice } from './withdrawn-notice.tsx';

const TABS = {
  call: W.overview,
  conditions: W.conditions,
  materials: W.materials,
  recommenders: W.recommenders,
  notices: W.notices,
  results: W.results,
} as const;

interface CallFrameProps<T> {
  readonly tab: keyof typeof TABS;
  /** What the tab shows besides the call. */
  readonly ask: (api: PilotsClient, call: Call) => Promise<T>;
  readonly children: (call: Call, data: T) => ComponentChildren;
}

/** A page of a call: its name and state, the tabs, and what the tab shows. */
export function CallFrame<T>({ tab, ask, children }: CallFrameProps<T>) {
  const reader = useReader();
  const callId = useRoute().params['callId'] ?? '';
  const answer = useAnswer(
    async (api) => {
      const params = { path: { callId } };
      const call = dataOf(await api.GET('/v1/calls/{callId}', { params }));
      return { call, data: await ask(api, call) };
    },
    [callId],
  );
  return (
    <Loaded answer={answer}>
      {({ call, data }) => (
        <>
          <PageTitle
            over={<CallStatus call={call} />}
            windowTitle={`${reader.say(TABS[tab])} · ${reader.say(call.name)}`}
          >
            {reader.say(call.name)}
          </PageTitle>
          <WithdrawnNotice call={call} />
          <Tabs
            label={reader.say(W.onThisCall)}
            at={addressOf(ADDRESSES[tab], { callId })}
            tabs={Object.entries(TABS).map(([name, words]) => ({
              to: addressOf(ADDRESSES[name as keyof typeof TABS], { callId }),
              name: reader.say(words),
            }))}
          />
          {children(call, data)}
        </>
      )}
    </Loaded>
  );
}

/** For a tab that needs nothing but the call. */
export const nothingMore = async (): Promise<null> => null;
