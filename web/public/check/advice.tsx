import { ADDRESSES } from '../../app/addresses.ts';
import { COUNTING, decidesByDate } from '../../../shared/domain/rules/reading-words.ts';
import { useCompared } from '../../data/packs.ts';
import type { Assessment } from '../../form/judging.ts';
import type { Step } from '../../form/steps.ts';
import { Section } from '../../parts/frame/heading.tsx';
import { ClauseList } from '../../parts/lists/clause-list.tsx';
import { markOf } from '../../parts/lists/marks.ts';
import { PARTS } from '../../parts/words.ts';
import { useReader } from '../../reader/context.ts';
import { addressOf } from '../../reader/place.ts';
import { CHECK_WORDS as W } from '../words.ts';
import { Cited } from '../../parts/text/cited.tsx';
import { ownFindings } from './clause-panel.tsx';
import { NamedQuestions } from './named-questions.tsx';

type Finding = Assessment['findings'][number];

interface AdviceProps {
  readonly judgement: Assessment;
  readonly steps: readonly Step[];
  readonly callId: string;
}

/** Every clause that concerns the applicant, with reason, remedy and source. */
export function Advice({ judgement, steps, callId }: AdviceProps) {
  const reader = useReader();
  const compared = useCompared(judgement.pack);
  return (
    <Section id="clauses" heading={reader.say(W.clauses)}>
      {judgement.advice.length > 0 && <p class="quiet">{reader.say(W.natures)}</p>}
      <p class="small quiet">{reader.say(PARTS.measuresNotFound)}</p>
      <ClauseList
        clauses={ownFindings(judgement).map((finding) => ({
          id: `finding-${finding.clause}`,
          mark: markOf(finding),
          says: reader.say(finding.says),
          more: (
            <More
              finding={finding}
              advice={judgement.advice}
              compared={compared}
              steps={steps}
              callId={callId}
            />
          ),
        }))}
      />
    </Section>
  );
}

interface MoreProps extends Omit<AdviceProps, 'judgement'> {
  readonly finding: Finding;
  readonly advice: Assessment['advice'];
  readonly compared: ReturnType<typeof useCompared>;
}

function More({ finding, advice, compared, steps, callId }: MoreProps) {
  const reader = useReader();
  const { clause, says, outcome, because, remedy, citation } = finding;
  const advised = advice.filter(({ clauses }) => clauses.includes(clause));
  const isOpen = outcome === 'unmet' || outcome === 'undetermined';
  const at = addressOf(ADDRESSES.conditions, { callId });
  return (
    <>
      {because && <p>{reader.say(because)}</p>}
      {isOpen && <Missing finding={finding} steps={steps} callId={callId} />}
      {isOpen && remedy && <p>{reader.say(remedy)}</p>}
      {advised.length > 0 && <h3 class="small">{reader.say(W.stillNeeded)}</h3>}
      {advised.map((advice) => (
        <p key={advice.says.en}>{reader.say(advice.says)}</p>
      ))}
      {decidesByDate(finding.facts) && <p class="small">{reader.say(COUNTING)}</p>}
      <p class="small quiet">
        <Cited citation={citation} compared={compared} /> ·{' '}
        <a href={`${reader.to(at)}#${clause}`}>
          {reader.say(W.amongConditions)}
          <span class="unseen"> {reader.say(says)}</span>
        </a>{' '}
        <small>{reader.say(W.clauseNumber(clause))}</small>
      </p>
    </>
  );
}

/** What is not answered yet, each with the way to its question. */
function Missing({
  finding,
  steps,
  callId,
}: Omit<AdviceProps, 'judgement'> & { finding: Finding }) {
  const reader = useReader();
  const labels = finding.facts.filter(({ path }) => finding.missing.includes(path));
  if (labels.length === 0) return null;
  return (
    <p>
      {reader.say(W.missing(''))}
      <NamedQuestions facts={labels} steps={steps} callId={callId} />
    </p>
  );
}
