import { COUNTING, decidesByDate } from '../../../shared/domain/rules/reading-words.ts';
import type { Judged } from '../../form/content/judged.ts';
import type { FormSection } from '../../form/sections.ts';
import { draftKind, draftLine } from '../../form/verdict-line.ts';
import { ClauseList } from '../../parts/lists/clause-list.tsx';
import { draftMarkOf } from '../../parts/lists/marks.ts';
import { Notice } from '../../parts/states/notice.tsx';
import { JudgingState } from '../../form/judging-state.tsx';
import { CitedFolded } from '../../parts/text/cited.tsx';
import { useReader } from '../../reader/context.ts';
import type { Filing } from '../draft/filing.ts';
import { clausesOf, lackingIn } from './section-clauses.ts';
import { StillMissing } from './still-missing.tsx';
import { FILING_WORDS as W } from './words.ts';

interface ClausePanelProps {
  readonly section: FormSection;
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
        <Clauses section={section} judged={judged} compared={compared} />
      ) : (
        <JudgingState />
      )}
    </aside>
  );
}

interface ClausesProps extends ClausePanelProps {
  readonly judged: Judged;
}

function Clauses({ section, judged, compared }: ClausesProps) {
  const reader = useReader();
  const { assessment, faults } = judged;
  if (!assessment) return <p>{reader.say(W.otherPack)}</p>;
  const clauses = clausesOf(section.id, assessment);
  const { needed, preferred } = lackingIn(section, assessment, faults);
  return (
    <>
      <Notice kind={draftKind(assessment, needed.length)} isNew>
        <StillMissing fields={needed} says={W.stillNeeded} />
        {(needed.length === 0 || assessment.verdict !== 'incomplete') && (
          <p>{draftLine(assessment, reader)}</p>
        )}
        <StillMissing fields={preferred} says={W.stillPreferred} />
      </Notice>
      <p class="small quiet">{reader.say(clauses.length === 0 ? W.noClauses : W.clausesSay)}</p>
      <ClauseList
        isTight
        clauses={clauses.map((finding) => ({
          id: finding.clause,
          mark: draftMarkOf(finding),
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
