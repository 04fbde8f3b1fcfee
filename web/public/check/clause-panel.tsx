import type { GivenPack } from '../../data/answers.ts';
import type { Assessment } from '../../form/judging.ts';
import type { Step } from '../../form/steps.ts';
import { ClauseList } from '../../parts/lists/clause-list.tsx';
import { markOf } from '../../parts/lists/marks.ts';
import { Notice } from '../../parts/states/notice.tsx';
import { JudgingState } from '../../form/judging-state.tsx';
import { CitedFolded } from '../../parts/text/cited.tsx';
import { useReader } from '../../reader/context.ts';
import { CHECK_WORDS as W } from '../words.ts';
import { VERDICT_KINDS, verdictLine } from '../../form/verdict-line.ts';
import { NamedQuestions } from './named-questions.tsx';

interface ClausePanelProps extends Pick<GivenPack, 'compared'> {
  readonly judgement: Assessment | null;
  readonly steps: readonly Step[];
  readonly callId: string;
}

/** Beside the questions: the verdict in one sentence, and what each clause makes of the answers. */
export function ClausePanel({ judgement, compared, steps, callId }: ClausePanelProps) {
  const reader = useReader();
  return (
    // it scrolls by itself, also by keyboard
    <aside class="beside" aria-labelledby="clause-panel" tabIndex={0}>
      <h2 id="clause-panel">{reader.say(W.clauses)}</h2>
      {judgement ? (
        <>
          <Notice kind={VERDICT_KINDS[judgement.verdict]} isNew>
            <p>{verdictLine(judgement, reader)}</p>
            {judgement.questions.length > 0 && (
              <details>
                <summary>{reader.say(W.whichQuestions)}</summary>
                <NamedQuestions facts={judgement.questions} steps={steps} callId={callId} />
              </details>
            )}
          </Notice>
          <ClauseList
            isTight
            clauses={ownFindings(judgement).map((finding) => ({
              id: finding.clause,
              mark: markOf(finding),
              says: reader.say(finding.says),
              more: <CitedFolded citation={finding.citation} compared={compared} />,
            }))}
          />
        </>
      ) : (
        <JudgingState />
      )}
    </aside>
  );
}

/** Only what an applicant can do something about. */
export function ownFindings({ findings }: Assessment): Assessment['findings'] {
  return findings.filter(({ kind }) => kind === 'hard' || kind === 'priority');
}
