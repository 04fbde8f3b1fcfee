import { type Judged, useJudged } from '../../form/content/judged.ts';
import type { Filing } from './filing.ts';

/** How the draft of a filing is judged as it stands; null until the rules' own code is loaded. */
export function useJudgedFiling({ call, pack, trees, view, count, draft }: Filing): Judged | null {
  const { rank, association } = view;
  const judging = { call, pack, trees, association: association.code, rank, count };
  return useJudged(draft.content.value, judging);
}
