import { callPlaceName } from '../../shared/domain/calls/call-words.ts';
import { filedPlaceName } from '../../shared/domain/texts/field-name.ts';
import { VOCABULARY } from '../../shared/rules/language/vocabulary.ts';

/**
 * What a place in a filing, in facts or in a call is called, with its row in a list; the pointer
 * itself for what none of them has, such as a part of a calendar.
 */
export function fieldName(pointer: string): string {
  const name =
    filedPlaceName(pointer, (steps) => VOCABULARY.get(steps.join('.'))?.label) ??
    callPlaceName(pointer);
  return name ? `${name.zh} ${name.en}` : pointer;
}
