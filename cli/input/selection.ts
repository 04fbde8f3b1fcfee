import type { Schemas } from '../../shared/client/client.ts';
import { choice } from '../command-line/options.ts';

type Selection = Schemas['DecideSelectionRequest']['outcome'];

/** How a decision is said, on the command line and in a file of decisions. */
export const SELECTION_OUTCOMES = ['select', 'not_select'] as const;
type SelectionWord = (typeof SELECTION_OUTCOMES)[number];

export const SELECTION = choice(SELECTION_OUTCOMES, '入选 select，不入选 not_select');

/** What a decision makes of scores whose experts went after they were open. */
export const LATE_SCORES = choice(
  ['counted', 'set_aside'] as const,
  '评分公开后退出的专家的评分：计入 counted，不计入 set_aside；有此情形时必填 needed where an expert went after the scores were open',
);

/** The outcome that a word stands for. */
export function selectionOf(word: SelectionWord): Selection {
  return word === 'select' ? 'selected' : 'not_selected';
}
