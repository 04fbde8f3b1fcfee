import type { SummaryRow } from '../parts/lists/summary-list.tsx';
import { Chinese } from '../parts/text/chinese.tsx';
import type { Reader } from '../reader/reader.ts';
import type { ReviewView } from './review-view.ts';
import { DOSSIER_WORDS as W } from './words.ts';

/** What the recommender said to it, once it has. */
export function opinionRow(
  { recommendation }: Pick<ReviewView, 'recommendation'>,
  reader: Reader,
): readonly SummaryRow[] {
  const opinion = recommendation?.opinion ?? null;
  if (opinion === null) return [];
  return [
    {
      name: reader.say(W.opinion),
      value: (
        <span class="stated-text">
          <Chinese>{opinion}</Chinese>
        </span>
      ),
    },
  ];
}
