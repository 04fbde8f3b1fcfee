import { ADDRESSES } from '../../app/addresses.ts';
import type { Call } from '../../data/answers.ts';
import { Section } from '../../parts/frame/heading.tsx';
import { Empty } from '../../parts/states/empty.tsx';
import { useReader } from '../../reader/context.ts';
import { addressOf } from '../../reader/place.ts';
import type { GivenPack } from '../../data/answers.ts';
import { givenPackOf } from '../../data/packs.ts';
import { Cited } from '../../parts/text/cited.tsx';
import { PUBLIC_WORDS as W } from '../words.ts';
import { CallFrame } from './call-frame.tsx';

/** What must be handed in, as the call lists it. */
export function MaterialsPage() {
  const reader = useReader();
  return (
    <CallFrame tab="materials" ask={givenPackOf}>
      {(call, rules) => (
        <Section id="materials" heading={reader.say(W.materials)}>
          {call.materials.length === 0 && <Empty says={reader.say(W.noMaterials)} />}
          <ol class="named">
            {call.materials.map((material) => (
              <li key={material.kind}>
                <Material call={call} material={material} rules={rules} />
              </li>
            ))}
          </ol>
        </Section>
      )}
    </CallFrame>
  );
}

interface MaterialProps {
  readonly call: Call;
  readonly material: Call['materials'][number];
  /** The clause that asks for it is in them, with its document; null where they are not given. */
  readonly rules: GivenPack | null;
}

function Material({ call, material, rules }: MaterialProps) {
  const reader = useReader();
  const { kind, name, clause, requiredWhen, many } = material;
  const reading = call.readings.materials[kind];
  const found = rules?.pack.clauses.find(({ id }) => id === clause);
  const notes = [
    reader.say(requiredWhen === undefined ? W.always : W.whenApplicable),
    ...(many ? [reader.say(W.many)] : []),
    ...(found || !reading ? [] : [reader.say(reading)]),
  ];
  const at = addressOf(ADDRESSES.conditions, { callId: call.id });
  return (
    <>
      {reader.say(name)}
      <p class="small quiet">
        {notes.join(' · ')} ·{' '}
        <a href={`${reader.to(at)}#${clause}`}>{found ? reader.say(found.says) : clause}</a>
        {found && <small> {clause}</small>}
        {found && rules && (
          <>
            {' · '}
            <Cited citation={found.citation} compared={rules.compared} />
          </>
        )}
      </p>
    </>
  );
}
