import { callPlaceName } from '../../shared/domain/calls/call-words.ts';
import type { Text } from '../../shared/domain/text.ts';
import { COLUMN_WORDS, FIELD_WORDS } from '../../shared/domain/texts/field-words.ts';
import { VOCABULARY } from '../../shared/rules/language/vocabulary.ts';

/**
 * What a place in a filing, in facts or in a call is called, with its row in a list; the pointer
 * itself for what none of them has, such as a part of a calendar.
 */
export function fieldName(pointer: string): string {
  const steps = pointer.split('/').slice(1);
  const row = steps.find((step) => /^\d+$/.test(step));
  const label = labelAt(steps.filter((step) => !/^\d+$/.test(step)));
  const inCall = label ?? callPlaceName(pointer);
  if (!inCall) return pointer;
  if (!label) return `${inCall.zh} ${inCall.en}`;
  const of = row === undefined ? '' : ` 第${Number(row) + 1}项 no. ${Number(row) + 1}`;
  return `${label.zh} ${label.en}${of}`;
}

function labelAt(steps: readonly string[]): Text | undefined {
  for (let length = steps.length; length > 0; length -= 1) {
    const within = steps.slice(0, length);
    const at = `/${within.join('/')}`;
    const found = COLUMN_WORDS[at] ?? FIELD_WORDS[at] ?? VOCABULARY.get(within.join('.'));
    if (found) return found.label;
  }
  return undefined;
}
