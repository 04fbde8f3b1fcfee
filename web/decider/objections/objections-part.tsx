import type { AnswerOf } from '../../../shared/client/api-types.ts';
import { Section } from '../../parts/frame/heading.tsx';
import { SummaryList } from '../../parts/lists/summary-list.tsx';
import { Chinese } from '../../parts/text/chinese.tsx';
import { useReader } from '../../reader/context.ts';
import { DECIDER_WORDS as W } from '../words.ts';
import { Objector } from './objector.tsx';
import { OBJECTIONS_WORDS } from './words.ts';

interface ObjectionsPartProps {
  readonly view: Pick<AnswerOf<'viewForDecider'>, 'id' | 'callId' | 'objections' | 'allowed'>;
}

/** What is said in each objection, without who objects. */
export function ObjectionsPart({ view }: ObjectionsPartProps) {
  const reader = useReader();
  const { id: applicationId, callId, objections, allowed } = view;
  if (objections.length === 0) return null;
  const isOpen = objections.some(({ standing }) => standing === 'open');
  const mayAnswer = allowed.includes('dismiss_objection');
  return (
    <Section id="objections" heading={reader.say(W.objected)}>
      {objections.map(({ caseNumber, at, statement, evidence }) => (
        <section key={caseNumber}>
          <h3>{reader.say(W.lodged(caseNumber, reader.instant(at)))}</h3>
          <SummaryList
            rows={[
              { name: reader.say(W.statement), value: <Chinese>{statement}</Chinese> },
              { name: reader.say(W.evidence), value: <Chinese>{evidence}</Chinese> },
              {
                name: reader.say(OBJECTIONS_WORDS.objector),
                value: <Objector {...{ callId, applicationId, caseNumber }} />,
              },
            ]}
          />
        </section>
      ))}
      {isOpen && !mayAnswer && <p class="tone-person">{reader.say(OBJECTIONS_WORDS.mayNot)}</p>}
      <p class="quiet">{reader.say(W.unnamed)}</p>
    </Section>
  );
}
