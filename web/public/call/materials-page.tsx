import { ADDRESSES } from '../../app/addresses.ts';
import type { Call } from '../../data/answers.ts';
import { Section } from '../../parts/frame/heading.tsx';
import { Empty } from '../../parts/states/empty.tsx';
import { useReader } from '../../reader/context.ts';
import { addressOf } from '../../reader/place.ts';
import { READINGS } from '../../../shared/domain/rules/reading-words.ts';
import { PUBLIC_WORDS as W } from '../words.ts';
import { CallFrame, nothingMore } from './call-frame.tsx';

/** What must be handed in, as the call lists it. */
export function MaterialsPage() {
  const reader = useReader();
  return (
    <CallFrame tab="materials" ask={nothingMore}>
      {(call) => (
        <Section id="materials" heading={reader.say(W.materials)}>
          {call.materials.length === 0 && <Empty says={reader.say(W.noMaterials)} />}
          <ol>
            {call.materials.map((material) => (
              <li key={material.kind}>
                <Material call={call} material={material} />
              </li>
            ))}
          </ol>
        </Section>
      )}
    </CallFrame>
  );
}

function Material({ call, material }: { call: Call; material: Call['materials'][number] }) {
  const reader = useReader();
  const { name, clause, requiredWhen, many, read } = material;
  const said = [
    reader.say(requiredWhen === undefined ? W.always : W.whenApplicable),
    ...(many ? [reader.say(W.many)] : []),
    reader.say(READINGS[read]),
  ];
  const at = addressOf(ADDRESSES.conditions, { callId: call.id });
  return (
    <>
      {reader.say(name)}
      <p class="small quiet">
        {said.join(' · ')} · <a href={`${reader.to(at)}#${clause}`}>{clause}</a>
      </p>
    </>
  );
}
