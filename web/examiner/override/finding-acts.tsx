import type { Finding, ReviewView } from '../../dossier/review-view.ts';
import { useReader } from '../../reader/context.ts';
import { PointOut } from '../defects.tsx';
import { OVERRIDE_WORDS as W } from './override-words.ts';

interface FindingActsProps {
  readonly view: Pick<ReviewView, 'allowed' | 'examination'>;
  readonly finding: Finding;
  readonly onPointOut: () => void;
  readonly onJudge: () => void;
}

/** What the examiner who holds the case may do about a finding; nobody else sees any of it. */
export function FindingActs({ view, finding, onPointOut, onJudge }: FindingActsProps) {
  const reader = useReader();
  const name = reader.say(finding.says);
  const isJudged = view.examination?.overrides.some(({ clause }) => clause === finding.clause);
  return (
    <>
      {view.allowed.includes('request_correction') && <PointOut name={name} onPress={onPointOut} />}{' '}
      {view.allowed.includes('override') && (
        <button type="button" class="plain small no-print" onClick={onJudge}>
          {reader.say(isJudged ? W.again : W.override)}
          <span class="unseen">{reader.say(W.about(name))}</span>
        </button>
      )}
    </>
  );
}
