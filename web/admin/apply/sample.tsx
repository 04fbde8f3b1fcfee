import { useState } from 'preact/hooks';
import { dataOf } from '../../../shared/client/client.ts';
import type { Call, ListedCall } from '../../data/answers.ts';
import { useAnswer } from '../../data/use-answer.ts';
import { useCommand } from '../../data/use-command.ts';
import { Button } from '../../parts/actions/button.tsx';
import { saveFile } from '../../parts/actions/save-button.tsx';
import { SelectField } from '../../parts/fields/choice-fields.tsx';
import { Section } from '../../parts/frame/heading.tsx';
import { FailedNotice } from '../../parts/states/failed.tsx';
import { Loaded } from '../../parts/states/loaded.tsx';
import { useReader } from '../../reader/context.ts';
import { ADMIN_WORDS } from '../words.ts';
import { definitionOf } from './call-files.ts';

const W = ADMIN_WORDS.apply.sample;

/** A call that is there, to be saved, changed and given back as another. */
export function Sample() {
  const reader = useReader();
  const answer = useAnswer(async (api) => dataOf(await api.GET('/v1/calls')).calls, []);
  return (
    <Section id="sample" heading={reader.say(W.title)}>
      <p>{reader.say(W.says)}</p>
      <Loaded answer={answer}>
        {(calls) => (calls.length === 0 ? <p>{reader.say(W.none)}</p> : <Saving calls={calls} />)}
      </Loaded>
    </Section>
  );
}

function Saving({ calls }: { readonly calls: readonly ListedCall[] }) {
  const reader = useReader();
  const [chosen, setChosen] = useState(calls[0]?.id ?? '');
  const { isSending, failure, send } = useCommand<string, Call>(
    async (api, callId) =>
      dataOf(await api.GET('/v1/calls/{callId}', { params: { path: { callId } } })),
    (call) => {
      const text = JSON.stringify(definitionOf(call), null, 2);
      saveFile(`${call.id}.json`, new Blob([text], { type: 'application/json' }));
    },
  );
  return (
    <>
      <SelectField
        id="sample-call"
        label={reader.say(W.call)}
        value={chosen}
        onValue={setChosen}
        choices={calls.map(({ id, name }) => ({ value: id, name: reader.say(name) }))}
      />
      {failure && <FailedNotice failure={failure} />}
      <Button isBusy={isSending} onPress={() => void send(chosen)}>
        {reader.say(W.save)}
      </Button>
    </>
  );
}
