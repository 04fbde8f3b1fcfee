import type { Schemas } from '../../shared/client/client.ts';
import { UsageError } from '../desk.ts';

type Selection = Schemas['DecideSelectionRequest']['outcome'];

const SELECTIONS: Readonly<Record<string, Selection>> = {
  select: 'selected',
  not_select: 'not_selected',
};

/** The outcome that a word stands for; throws where there is none. */
export function selectionIn(word: string): Selection {
  const found = Object.hasOwn(SELECTIONS, word) ? SELECTIONS[word] : undefined;
  if (found) return found;
  const words = Object.keys(SELECTIONS).join(' or ');
  throw new UsageError(`没有结果 ${word}。 There is no outcome ${word}; it is ${words}.`);
}
