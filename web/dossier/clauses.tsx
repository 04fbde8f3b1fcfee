import type { ComponentChildren } from 'preact';
import { useCompared } from '../data/packs.ts';
import { VERDICT_KINDS, verdictLine } from '../form/verdict-line.ts';
import { ClauseList } from '../parts/lists/clause-list.tsx';
import { MARKS, markOf } from '../parts/lists/marks.ts';
import { Notice } from '../parts/states/notice.tsx';
import { Badge } from '../parts/text/badge.tsx';
import { Chinese } from '../parts/text/chinese.tsx';
import { useReader } from '../reader/context.ts';
import { Evidence } from './evidence.tsx';
import type { Override } from './overriders.ts';
import type { Finding, ReviewView } from './review-view.ts';
import { DOSSIER_WORDS as W } from './words.ts';

interface ClausesProps {
  readonly view: ReviewView;
  /** What may be done about a finding, below it. */
  readonly act?: ((finding: Finding) => ComponentChildren) | undefined;
  /** Who judged a clause in person, and when, as far as the reader may know. */
  readonly overriderOf?: ((override: Override) => string | null) | undefined;
}

/** Beside the content: what each clause makes of it, on which answers, and what a person says to it. */
export function Clauses({ view, act, overriderOf }: ClausesProps) {
  const reader = useReader();
  const { assessment, examination } = view;
  const compared = useCompared(assessment.pack);
  return (
    // it scrolls by itself, also by keyboard
    <aside class="beside" aria-labelledby="clauses" tabIndex={0}>
      <h2 id="clauses">{reader.say(W.clauses)}</h2>
      <Notice kind={VERDICT_KINDS[assessment.verdict]}>
        <p>{verdictLine(assessment, reader)}</p>
      </Notice>
      <ClauseList
        isTight
        clauses={assessment.findings.map((finding) => ({
          id: finding.clause,
          mark: markOf(finding),
          says: reader.say(finding.says),
          more: (
            <>
              {finding.because && <p class="small">{reader.say(finding.because)}</p>}
              {examination?.overrides
                .filter(({ clause }) => clause === finding.clause)
                .map((override) => (
                  <Overridden
                    key={override.reason}
                    override={override}
                    by={overriderOf?.(override) ?? null}
                  />
                ))}
              <Evidence finding={finding} compared={compared} />
              {act?.(finding)}
            </>
          ),
        }))}
      />
    </aside>
  );
}

/** What a person found instead, why, and who it was. */
function Overridden({ override, by }: { override: Override; by: string | null }) {
  const reader = useReader();
  const { outcome, reason } = override;
  return (
    <p class="overridden">
      <Badge tone="person">{reader.say(W.overridden(reader.say(MARKS[outcome].name)))}</Badge>{' '}
      <Chinese>{reason}</Chinese>
      {by !== null && <span class="quiet small"> {by}</span>}
    </p>
  );
}
