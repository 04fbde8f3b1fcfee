import { COUNTING, decidesByDate } from '../../../shared/domain/rules/reading-words.ts';
import type { Judged } from '../../form/content/judged.ts';
import { VERDICT_KINDS, draftLine } from '../../form/verdict-line.ts';
import { ClauseList } from '../../parts/lists/clause-list.tsx';
import { markOf } from '../../parts/lists/marks.ts';
import { Notice } from '../../parts/states/notice.tsx';
import { JudgingState } from '../../form/judging-state.tsx';
import { CitedFolded } from '../../parts/text/cited.tsx';
import { useReader } from '../../reader/context.ts';
import type { Filing } from '../draft/filing.ts';
import { clausesOf, isFactOf } from './section-clauses.ts';
import { FILING_WORDS as W } from './words.ts';

interface ClausePanelProps {
  readonly section: string;
  readonly judged: Judged | null;
  /** Which documents were compared with their originals. */
  readonly compared: Filing['compared'];
}

/** Beside the questions: what each clause that they bear on makes of the answers. */
export function ClausePanel({ section, judged, compared }: ClausePanelProps) {
  const reader = useReader();
  return (
    // it scrolls by itself, also by keyboard
    <aside class="beside" aria-labelledby="clause-panel" tabIndex={0}>
      <h2 id="clause-panel">{reader.say(W.clauses)}</h2>
      {judged ? (
        <Clauses section={section} assessment={judged.assessment} compared={compared} />
      ) : (
        <JudgingState />
      )}
    </aside>
  );
}

type ClausesProps = Pick<ClausePanelProps, 'section' | 'compared'> & Pick<Judged, 'assessment'>;

function Clauses({ section, assessment, compared }: ClausesProps) {
  const reader = useReader();
  if (!assessment) return <p>{reader.say(W.otherPack)}</p>;
  const clauses = clausesOf(section, assessment);
  return (
    <>
      <Notice
        kind={assessment.verdict === 'inadmissible' ? 'warn' : VERDICT_KINDS[assessment.verdict]}
        isNew
      >
        <p>{draftLine(assessment, (path) => isFactOf(section, path), reader)}</p>
      </Notice>
      <p class="small quiet">{reader.say(clauses.length === 0 ? W.noClauses : W.clausesSay)}</p>
      <ClauseList
        isTight
        clauses={clauses.map((finding) => ({
          id: finding.clause,
          mark: markOf(finding),
          says: reader.say(finding.says),
          more: (
            <>
              {finding.outcome === 'unmet' && finding.remedy && <p>{reader.say(finding.remedy)}</p>}
              <CitedFolded citation={finding.citation} compared={compared} />
            </>
          ),
        }))}
      />
      {clauses.some(({ facts }) => decidesByDate(facts)) && (
        <p class="small quiet">{reader.say(COUNTING)}</p>
      )}
    </>
  );
}
