import { type NormalisedScores, normalise } from '../../../shared/domain/review/normalise.ts';
import { Notice } from '../../parts/states/notice.tsx';
import { useReader } from '../../reader/context.ts';
import type { ScoreLine } from './round.ts';
import { NORMALISED_WORDS as W } from './normalised-words.ts';

/** The totals of a round put on one scale, or why they are not. */
export type RoundNormalised = ReturnType<typeof normalise>;

/** By what the experts gave in the round, as far as the reader may see it; by the code that the API normalises one filing by. */
export function normalisedRound(lines: readonly ScoreLine[]): RoundNormalised {
  return normalise(
    lines.flatMap(({ id, totals }) => totals.map((each) => ({ applicationId: id, ...each }))),
  );
}

/** The normalised mean of one filing; null where there is none. */
export function normalisedMean(scores: RoundNormalised, id: string): number | null {
  if ('refused' in scores) return null;
  const own = scores.applications.find(({ applicationId }) => applicationId === id);
  return own ? own.normalised : null;
}

/** Why nothing is normalised. */
export function NotNormalised({ scores }: { readonly scores: RoundNormalised }) {
  const reader = useReader();
  if (!('refused' in scores) || ('expert' in scores && scores.expert === null)) return null;
  const says =
    scores.refused === 'no_spread'
      ? W.noSpread(scores.expert, scores.has)
      : W.tooFew(scores.expert ?? '', scores.has, scores.needed);
  return (
    <Notice kind="info">
      <p>{reader.say(says)}</p>
    </Notice>
  );
}

/** The figure of one filing, and folded below it how anybody computes it again. */
export function Normalised({
  scores,
  id,
}: {
  readonly scores: NormalisedScores;
  readonly id: string;
}) {
  const reader = useReader();
  const own = scores.applications.find(({ applicationId }) => applicationId === id);
  if (!own) return <>–</>;
  const { all, experts } = scores;
  const figure = (value: number) => reader.number(Math.round(value * 100) / 100);
  const reviews = scores.reviews.filter(({ applicationId }) => applicationId === id);
  return (
    <details class="working">
      <summary>
        {figure(own.normalised)}
        <span class="unseen"> {reader.say(W.working)}</span>
      </summary>
      <p>{reader.say(W.all(all.reviews, figure(all.mean), figure(all.deviation)))}</p>
      <ul>
        {reviews.map(({ expert, total, z, normalised }) => {
          const scale = experts.find((each) => each.expert === expert) ?? all;
          const stated = [total, scale.mean, scale.deviation, z, normalised].map(figure);
          return <li key={expert}>{reader.say(W.ofExpert(expert, scale.reviews, stated))}</li>;
        })}
      </ul>
      <p>{reader.say(W.together(figure(own.normalised)))}</p>
    </details>
  );
}
