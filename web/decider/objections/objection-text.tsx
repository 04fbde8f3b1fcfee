import type { AnswerOf } from '../../../shared/client/api-types.ts';
import { SummaryList } from '../../parts/lists/summary-list.tsx';
import { Chinese } from '../../parts/text/chinese.tsx';
import { useReader } from '../../reader/context.ts';
import { DECIDER_WORDS as W } from '../words.ts';

type Objection = AnswerOf<'viewForDecider'>['objections'][number];

function ObjectionText({ statement, evidence }: Pick<Objection, 'statement' | 'evidence'>) {
  const reader = useReader();
  return (
    <SummaryList
      rows={[
        { name: reader.say(W.statement), value: <Chinese>{statement}</Chinese> },
        { name: reader.say(W.evidence), value: <Chinese>{evidence}</Chinese> },
      ]}
    />
  );
}

/** What is objected, above the answer to it. */
export function objectionAbove({ statement, evidence }: Pick<Objection, 'statement' | 'evidence'>) {
  return <ObjectionText statement={statement} evidence={evidence} />;
}
