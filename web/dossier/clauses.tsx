import type { ComponentChildren } from 'preact';
import { valueName } from '../form/values.ts';
import { useCompared } from '../data/packs.ts';
import { CONTENT_WORDS } from '../form/content/words.ts';
import { VERDICT_KINDS, verdictLine } from '../form/verdict-line.ts';
import { ClauseList } from '../parts/lists/clause-list.tsx';
import { MARKS, markOf } from '../parts/lists/marks.ts';
import { Notice } from '../parts/states/notice.tsx';
import { Badge } from '../parts/text/badge.tsx';
import { Chinese } from '../parts/text/chinese.tsx';
import { Cited } from '../parts/text/cited.tsx';
import { useReader } from '../reader/context.ts';
import type { Finding, ReviewView } from './review-view.ts';
import { DOSSIER_WORDS as W } from './words.ts';

interface ClausesProps {
  readonly view: ReviewView;
  /** What may be done about a finding, below it. */
  readonly act?: ((finding: Finding) => ComponentChildren) | undefined;
}

/** Beside the content: what each clause makes of it, on which answers, and what a person says to it. */
export function Clauses({ view, act }: ClausesProps) {
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
                .map(({ outcome, reason }) => (
                  <p key={reason}>
                    <Badge tone="person">
                      {reader.say(W.overridden(reader.say(MARKS[outcome].name)))}
                    </Badge>{' '}
                    <Chinese>{reason}</Chinese>
                  </p>
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

interface EvidenceProps {
  readonly finding: Finding;
  readonly compared: ReturnType<typeof useCompared>;
}

function Evidence({ finding: { facts, citation }, compared }: EvidenceProps) {
  const reader = useReader();
  return (
    <details>
      <summary class="small">{reader.say(W.evidence)}</summary>
      {facts.length > 0 && (
        <ul class="small">
          {facts.map(({ path, label, value }) => (
            <li key={path}>
              {reader.say(label)}
              {reader.say(CONTENT_WORDS.colon)}
              {value === undefined
                ? reader.say(CONTENT_WORDS.notStated)
                : valueName(path, value, reader)}
            </li>
          ))}
        </ul>
      )}
      <p class="small">
        <Cited citation={citation} compared={compared} />
      </p>
    </details>
  );
}
