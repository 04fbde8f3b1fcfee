import { ADDRESSES } from '../../app/addresses.ts';
import { Link } from '../../parts/frame/link.tsx';
import { useReader } from '../../reader/context.ts';
import { addressOf } from '../../reader/place.ts';
import type { View } from '../draft/filing.ts';
import { RECORD_WORDS as W } from './words.ts';

type Objections = NonNullable<View['publication']>['objections'];
type Standing = keyof typeof W.objectionStandings;

/** How many objections stand how; nothing of what none does. One that is upheld answers all that were open. */
export function objectionCounts(all: Objections): readonly (readonly [Standing, number])[] {
  const counts = { dismissed: 0, upheld: 0, open: 0 };
  for (const { lodged, dismissed, upheld } of all) {
    const unfounded = dismissed.reduce((sum, { from, to }) => sum + to - from + 1, 0);
    counts.dismissed += unfounded;
    counts[upheld ? 'upheld' : 'open'] += lodged - unfounded;
  }
  const standings = ['dismissed', 'upheld', 'open'] as const;
  return standings.flatMap((standing) =>
    counts[standing] === 0 ? [] : [[standing, counts[standing]] as const],
  );
}

/** What became of the objections to a filing, and where their answers are. */
export function ObjectionsTo({ view: { id, callId, publication } }: { readonly view: View }) {
  const reader = useReader();
  const counts = objectionCounts(publication?.objections ?? []);
  const place = { callId, applicationId: id };
  return (
    <>
      {counts.map(([standing, count]) => (
        <p key={standing}>
          {reader.say(W.objectionsOf(count, reader.say(W.objectionStandings[standing])))}
        </p>
      ))}
      {counts.some(([standing]) => standing !== 'open') && (
        <p>
          <Link to={addressOf(ADDRESSES.history, place)}>{reader.say(W.objectionsAnswered)}</Link>
        </p>
      )}
    </>
  );
}
