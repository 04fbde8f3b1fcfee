import { useLocation } from 'preact-iso/router';
import type { ComponentChildren } from 'preact';
import { dataOf } from '../../shared/client/client.ts';
import type { ListedCall } from '../data/answers.ts';
import { useAnswer } from '../data/use-answer.ts';
import { SelectField } from '../parts/fields/choice-fields.tsx';
import { Empty } from '../parts/states/empty.tsx';
import { Loaded } from '../parts/states/loaded.tsx';
import { useReader } from '../reader/context.ts';
import { QUEUE } from './words.ts';

/** Work is done call by call: which one stands in the address, at first the one that is open. */
export function PickCall({ children }: { children: (call: ListedCall) => ComponentChildren }) {
  const answer = useAnswer(async (api) => dataOf(await api.GET('/v1/calls')), []);
  return (
    <Loaded answer={answer}>{({ calls }) => <Picked calls={calls}>{children}</Picked>}</Loaded>
  );
}

interface PickedProps {
  readonly calls: readonly ListedCall[];
  readonly children: (call: ListedCall) => ComponentChildren;
}

function Picked({ calls, children }: PickedProps) {
  const reader = useReader();
  const { path, query, route } = useLocation();
  const asked = calls.find(({ id }) => id === query['call']);
  const call = asked ?? calls.find(({ status }) => status === 'open') ?? calls[0];
  if (!call) return <Empty says={reader.say(QUEUE.noCall)} />;
  const go = (id: string) => route(reader.to(`${path}?call=${encodeURIComponent(id)}`));
  return (
    <>
      <SelectField
        id="call"
        label={reader.say(QUEUE.call)}
        choices={calls.map(({ id, name }) => ({ value: id, name: reader.say(name) }))}
        value={call.id}
        onValue={go}
      />
      {children(call)}
    </>
  );
}
