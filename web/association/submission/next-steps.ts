import type { Text } from '../../../shared/domain/text.ts';
import type { Call } from '../../data/answers.ts';
import type { View } from '../draft/filing.ts';
import { STANDINGS } from '../filings/standing.ts';
import { CHECK_WORDS as W } from './check-words.ts';

/** What comes next for a filing that was submitted, in order, from where it stands now. */
export function nextSteps(
  { state, content, examination }: Pick<View, 'state' | 'content' | 'examination'>,
  { examinationWorkingDays: days }: Pick<Call, 'examinationWorkingDays'>,
): readonly Text[] {
  const examined = days ? W.nextExaminationDays(days) : W.nextExamination;
  const isWithRecommender =
    state === 'recommender_check' ||
    (state === 'submitted' && content.recommendation?.route !== 'direct');
  if (isWithRecommender) return [W.nextRecommender, examined, W.nextHere];
  if (state === 'submitted' || state === 'recommended') return [examined, W.nextHere];
  // a correction goes back to who asked for it
  if (state === 'formal_examination' && (examination?.returns ?? 0) > 0)
    return [W.nextAfterCorrection, W.nextHere];
  return [STANDINGS[state].says, W.nextHere];
}
